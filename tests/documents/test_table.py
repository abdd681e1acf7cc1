import pytest

from speechstudio.documents import csv, tsv
from speechstudio.documents.document import Block
from speechstudio.domain.errors import DocumentError


def rows(source: str | bytes) -> tuple[Block, ...]:
    return csv.read(source if isinstance(source, bytes) else source.encode()).blocks


def test_a_header_names_the_columns_in_any_order() -> None:
    first, second = rows(
        "Language;File name;Text;Voice;Speed;Remark\n"
        'en_GB;hello/one;"Hi; ""you""\nthere";amy;1,2;x\n;;Bye;;;\n'
    )
    assert first == Block(
        kind=first.kind,
        text='Hi; "you"\nthere',
        voice="amy",
        language="en-GB",
        rate=1.2,
        output_name="hello/one",
    )
    assert first.kind == "item"
    assert second == Block(kind=first.kind, text="Bye")


def test_without_a_header_the_columns_have_an_order() -> None:
    (row,) = rows("Good morning,amy,greeting,90%,en\n")
    assert (row.text, row.voice, row.output_name, row.rate, row.language) == (
        "Good morning", "amy", "greeting", 0.9, "en",
    )  # fmt: skip


def test_names_of_files_may_come_first() -> None:
    assert [
        (row.output_name, row.text) for row in rows("LJ-001|Hello there\nLJ-002|Good bye\n")
    ] == [
        ("LJ-001", "Hello there"),
        ("LJ-002", "Good bye"),
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(delimiter: str) -> None:
    source = "".join(f"Hello number {n}{delimiter}amy\n" for n in range(5))
    assert {row.voice for row in rows(source)} == {"amy"}


def test_commas_of_sentences_are_no_delimiters() -> None:
    assert [row.text for row in rows("Hello, world\nHi, there\n")] == ["Hello, world", "Hi, there"]
    assert [row.text for row in rows("One line\nand another\n")] == ["One line", "and another"]


def test_quotes_hold_line_ends_and_delimiters() -> None:
    assert [row.text for row in rows('text\n"a, b\r\nc"\n')] == ["a, b\nc"]


def test_tabulators_part_the_columns_of_tsv() -> None:
    assert tsv.read(b"text\tvoice\nHello, you\tamy\n").blocks[0].voice == "amy"


def test_old_encodings_of_spreadsheets_are_read() -> None:
    assert rows("text;voice\nGrüße aus Köln;amy\n".encode("cp1252"))[0].text == "Grüße aus Köln"


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ("Hi,amy,a,fast,en", "line 2: “fast” is no speaking rate"),
        ("Hi,amy,a,99,en", "no speaking rate"),
        ("Hi,amy,a,1,English language", "is no language"),
        ("Hi,amy,../../x,1,en", "leads out of the folder"),
        ("Hi,amy,/etc/x,1,en", "leads out of the folder"),
        ("Hi,amy,C:\\x,1,en", "leads out of the folder"),
    ],
)
def test_a_row_that_makes_no_sense_is_named(cells: str, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        rows(f"text,voice,file,rate,language\n{cells}\n")


def test_an_open_quote_of_a_large_file_is_told() -> None:
    with pytest.raises(DocumentError, match="no row of a table"):
        rows('text\n"' + "a" * 200_000)
