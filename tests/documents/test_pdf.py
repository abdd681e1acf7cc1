import io
import logging

import pytest
from pypdf import PdfReader, PdfWriter

from speechstudio.documents import pdf as module
from speechstudio.documents.chapters import chapters
from speechstudio.domain.errors import DocumentError
from tests.documents.making import told
from tests.documents.pdf_making import LEADING, SIZE, TOP, Put, paragraph, pdf

BODY = (
    "It was late when the first of the guests arrived at the house on the",
    "hill, and the well-known doctor was among them, as he had been exam-",
    "ining the sick in the village all day long, and he looked tired and well-",
    "known at once. He sat down.",
)
JOINED = (
    "It was late when the first of the guests arrived at the house on the hill, and the well-known"
    " doctor was among them, as he had been examining the sick in the village all day long, and he"
    " looked tired and well-known at once. He sat down."
)

LAST = "nobody but the very last would know."


def book(pages: int = 4) -> list[list[Put]]:
    return [page(number) for number in range(1, pages + 1)]


def page(number: int) -> list[Put]:
    """A page with a header, a heading, two paragraphs, and a number."""
    return [
        Put(text="The House on the Hill", y=800, size=9),
        Put(text=f"Chapter {number}", y=TOP, size=18),
        *paragraph(*BODY, y=680),
        *paragraph(
            f"Somebody said {'again ' * number}that it was the end, and that",
            f"nobody but {'the very ' * number}last would know.",
            y=680 - 4 * LEADING,
            indent=18,
        ),
        Put(text=f"– {number} –", y=40, size=9),
    ]


def encrypted(data: bytes, word: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    writer.encrypt(word, "owner", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def test_paragraphs_are_whole_without_headers_and_numbers() -> None:
    found = told(module.read(pdf(book())))
    assert found[:3] == [
        ("heading 1", "Chapter 1"),
        ("paragraph", JOINED),
        ("paragraph", f"Somebody said again that it was the end, and that {LAST}"),
    ]
    assert len(found) == 12


def test_facts_come_from_the_document() -> None:
    document = module.read(pdf(book(), title="A house", author="Ann Lee", language="en-GB"))
    assert (document.title, document.author, document.language) == ("A house", "Ann Lee", "en-GB")


def test_what_programs_write_as_title_is_none() -> None:
    assert module.read(pdf(book(), title="Microsoft Word - final2.doc")).title == ""


def test_chapters_follow_from_bookmarks_else_from_headings() -> None:
    marked = module.read(pdf(book(), marks=[("Chapter 1", 0), ("The end", 3)]))
    assert [(c.title, c.first_block) for c in chapters(marked)] == [
        ("Chapter 1", 0),
        ("The end", 9),
    ]
    assert [c.title for c in chapters(module.read(pdf(book())))] == [
        "Chapter 1", "Chapter 2", "Chapter 3", "Chapter 4",
    ]  # fmt: skip


def test_a_paragraph_goes_on_over_the_page() -> None:
    pages = [
        paragraph(*BODY[:3], y=700),
        paragraph(
            BODY[3],
            "Another paragraph follows in the same size on the second page, and",
            "ends.",
            y=700,
        ),
    ]
    assert told(module.read(pdf(pages)))[0][1].startswith(JOINED[:-13])


def test_gaps_and_marks_part_blocks() -> None:
    lines = [
        *paragraph(*BODY, y=700),
        *paragraph("Things to bring:", y=620),
        *paragraph(
            "• a lamp and all the oil that you can carry on the long way from the",
            "  village",
            y=600,
        ),
        *paragraph("• bread", y=572),
        *paragraph("1. First of all", y=540),
    ]
    assert told(module.read(pdf([lines])))[1:] == [
        ("paragraph", "Things to bring:"),
        (
            "list item 1",
            "a lamp and all the oil that you can carry on the long way from the village",
        ),
        ("list item 1", "bread"),
        ("list item 1", "1. First of all"),
    ]


def test_a_bold_line_is_a_heading() -> None:
    lines = [Put(text="Weather", y=700, bold=True), *paragraph(*BODY, y=700 - LEADING)]
    assert told(module.read(pdf([lines])))[0] == ("heading 1", "Weather")


def test_short_lines_stay_lines() -> None:
    lines = [
        *paragraph(*BODY, y=700),
        *paragraph("The tide comes in,", "the tide goes out,", "and so", y=600),
    ]
    assert told(module.read(pdf([lines])))[1][1] == "The tide comes in,\nthe tide goes out,\nand so"


def test_lines_of_a_table_of_contents_are_left_out() -> None:
    lines = [Put(text="1 Weather " + ". " * 30 + "7", y=760), *paragraph(*BODY, y=700)]
    assert told(module.read(pdf([lines]))) == [("paragraph", JOINED)]


def test_two_columns_are_read_one_after_the_other() -> None:
    left = paragraph("The left column", "goes on to its", "end here.", y=700)
    right = paragraph("Then the right one", "begins at the top", "of the page.", y=700, x=320)
    text = " ".join(text for _, text in told(module.read(pdf([[*left, *right]]))))
    assert text.replace("\n", " ") == (
        "The left column goes on to its end here. Then the right one begins at the top of the page."
    )


def test_a_password_is_told() -> None:
    with pytest.raises(DocumentError, match="encrypted"):
        module.read(encrypted(pdf(book()), "secret"))


def test_a_document_that_only_forbids_printing_is_read() -> None:
    assert told(module.read(encrypted(pdf(book()), ""))) == told(module.read(pdf(book())))


def test_pictures_of_pages_are_told() -> None:
    with pytest.raises(DocumentError, match="no text, as from a scanner"):
        module.read(pdf([[], []]))


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.7\nstartxref\n99\n%%EOF", b""])
def test_a_damaged_file_is_told(data: bytes) -> None:
    with pytest.raises(DocumentError, match="damaged"):
        module.read(data)


def test_pages_that_cannot_be_read_are_named() -> None:
    data = pdf(book()).replace(b"/Contents 13 0 R", b"/Contents [ 1 ] ", 1)
    document = module.read(data)
    assert document.warnings in ((), ("Pages that cannot be read were left out: 2",))
    assert "Chapter 3" in [text for _, text in told(document)]


def test_the_library_says_nothing_by_itself(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(DocumentError):
        module.read(pdf(book())[:400])
    assert caplog.records == []
    assert capfd.readouterr() == ("", "")
    assert logging.getLogger("pypdf").level == logging.NOTSET


def test_sizes_are_those_on_the_page() -> None:
    scaled = pdf([[Put(text="Small print", y=700, size=SIZE)]]).replace(
        b"1 0 0 1 72", b"2 0 0 2 72"
    )
    assert told(module.read(scaled)) == [("paragraph", "Small print")]
