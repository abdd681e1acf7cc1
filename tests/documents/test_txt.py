import time

import pytest

from speechstudio.documents import txt
from tests.documents.making import told

WRAPPED = """\
The lamp stood in the window of the last house before the sea, and it was
lit each evening by a girl who had never been further than the harbour. She
did it well.
   She also swept the floor, though nobody had asked her to do so and no one
ever saw it.

Nobody thanked her."""


def texts(source: str) -> list[str]:
    return [text for _, text in told(txt.read(source.encode()))]


def test_wrapped_lines_are_joined_and_blank_lines_part_paragraphs() -> None:
    first, second, third = texts(WRAPPED)
    assert first.startswith(
        "The lamp stood in the window of the last house before the sea, and it was lit"
    )
    assert first.endswith("She did it well.")
    assert (
        second
        == "She also swept the floor, though nobody had asked her to do so and no one ever saw it."
    )
    assert third == "Nobody thanked her."


def test_a_short_wrapped_text_is_joined() -> None:
    assert texts("This is a line\nthat is wrapped\n\nSecond.") == [
        "This is a line that is wrapped",
        "Second.",
    ]


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028"])
def test_line_ends_of_every_system_are_known(end: str) -> None:
    assert texts(WRAPPED.replace("\n", end)) == texts(WRAPPED)


def test_verse_keeps_its_lines() -> None:
    assert texts(WRAPPED + "\n\nThe tide comes in,\nthe tide goes out.")[-1] == (
        "The tide comes in,\nthe tide goes out."
    )


def test_long_lines_are_paragraphs() -> None:
    line = "word " * 60
    assert texts(f"{line}\n{line}\nshort one") == [line.strip(), line.strip(), "short one"]


def test_a_word_that_is_cut_at_a_line_end_is_whole_again() -> None:
    source = "The engineers were asked to exam-\nine the well-known bridge in detail."
    assert texts(source) == ["The engineers were asked to examine the well-known bridge in detail."]


def test_chinese_lines_are_joined_without_spaces() -> None:
    assert texts("这是一个很长的句子，没有空格，写到行末就\n要换行了，因为宽度有限。") == [
        "这是一个很长的句子，没有空格，写到行末就要换行了，因为宽度有限。"
    ]


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("CHAPTER I", 2),
        ("Chapter 12: The Storm", 2),
        ("Chapter One.", 2),
        ("PART TWO", 1),
        ("Prologue", 2),
        ("1. Kapitel", 2),
        ("Kapitel 3 – Die Reise", 2),
        ("Chapitre premier", 2),
        ("Capítulo 4", 2),
        ("第一章 开始", 2),
        ("第3話", 2),
        ("제 2 장", 2),
    ],
)
def test_headings_of_chapters_are_told(line: str, level: int) -> None:
    first = txt.read(f"{line}\n\nIt begins.".encode()).blocks[0]
    assert (first.kind, first.level, first.text) == ("heading", level, line)


def test_the_title_of_a_chapter_may_stand_on_the_next_line() -> None:
    assert texts("CHAPTER I.\nDown the Hole\n\nIt begins.")[0] == "CHAPTER I. Down the Hole"


@pytest.mark.parametrize(
    "line",
    [
        "Chapter 1 was the best of them all.",
        "Part of it is true.",
        "Introduction to the book by me.",
    ],
)
def test_sentences_are_no_headings(line: str) -> None:
    assert txt.read(f"{line}\n\nMore.".encode()).blocks[0].kind == "paragraph"


def test_rules_become_separators_and_items_blocks() -> None:
    source = "Before.\n\n* * *\n\n- one\n- two\n3. three\n\n-----\n\nAfter."
    assert told(txt.read(source.encode())) == [
        ("paragraph", "Before."),
        ("separator", ""),
        ("list item 1", "one"),
        ("list item 1", "two"),
        ("list item 1", "three"),
        ("separator", ""),
        ("paragraph", "After."),
    ]


def test_turns_of_a_dialogue_are_not_joined() -> None:
    source = (
        "Anna: Good morning, how are you?\n"
        "Ben: Fine, thanks. And you are\nlooking well.\nAnna: Thanks!"
    )
    assert texts(source) == [
        "Anna: Good morning, how are you?",
        "Ben: Fine, thanks. And you are looking well.",
        "Anna: Thanks!",
    ]


@pytest.mark.models  # takes a second
def test_ten_megabytes_are_read_in_a_moment() -> None:
    source = (WRAPPED.encode() + b"\n\n") * 37_000
    assert len(source) > 10_000_000
    before = time.process_time()
    document = txt.read(source)
    assert time.process_time() - before < 5  # about one on a machine that does nothing else
    assert len(document.blocks) == 111_000
