import pytest

from speechstudio.domain.sentences import ends_clause, ends_sentence, is_glued, sentence_ends
from speechstudio.domain.transcript import Word


@pytest.mark.parametrize(
    ("text", "following"),
    [
        ("over.", "Then"),
        ("what?", "Then"),
        ("No!", "Then"),
        ('done."', "Then"),
        ("(yes.)", "And"),
        ("wait…", "Then"),
        ("wait...", ""),
        ("。", "今"),
        ("吗\uff1f", "今"),
        ("है।", "वह"),
        ("؟", "و"),
        ("No.", "I"),
        ("I.", "Then"),
        ("1999.", "Then"),
        ("p.m.", "Then"),
        ("etc.", "Then"),
    ],
)
def test_sentence_ends_here(text: str, following: str) -> None:
    assert ends_sentence(text, following)


@pytest.mark.parametrize(
    ("text", "following"),
    [
        ("over", "Then"),
        ("over,", "Then"),
        ("Dr.", "Smith"),
        ("Mrs.", "Smith"),
        ('"Mr.', "Smith"),
        ("J.", "Smith"),
        ("e.g.", "Then"),
        ("i.e.", "this"),
        ("p.m.", "on"),
        ("etc.", "and"),
        ("No.", "5"),
        ("wait…", "there"),
        ("3.5", "Then"),
        ('"', "Then"),
        ("", ""),
    ],
)
def test_sentence_goes_on_here(text: str, following: str) -> None:
    assert not ends_sentence(text, following)


def run(*texts: str) -> list[Word]:
    """Words; a leading `+` means no space before."""
    return [
        Word(text=text.lstrip("+"), start_ms=0, end_ms=0, spaced=not text.startswith("+"))
        for text in texts
    ]


def test_glued_words_end_no_sentence() -> None:
    assert sentence_ends(run("3", "+.", "+5", "is", "it", "+.")) == [False] * 5 + [True]
    assert sentence_ends(run("can", "+'t.", "So")) == [False, True, False]


def test_closing_marks_end_the_sentence_of_the_word_before() -> None:
    assert sentence_ends(run("好", "+。", "+」", "+他")) == [False, False, True, False]


def test_unspaced_words_may_be_parted() -> None:
    chinese, latin = run("好。", "+Whisper")
    assert not is_glued(chinese, latin)
    assert is_glued(*run("don", "+'t"))
    assert not is_glued(*run("don", "'t"))


def test_clauses_end_at_commas_and_their_like() -> None:
    assert all(map(ends_clause, ("well,", "so:", "no;", "好\uff0c", "「好、」", "but—")))
    assert not any(map(ends_clause, ("well", "over.", "")))
