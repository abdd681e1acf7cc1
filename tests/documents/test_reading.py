import os
from pathlib import Path

import pytest

from speechstudio.documents import limits, reading
from speechstudio.documents.reading import read_bytes, read_document
from speechstudio.domain.errors import DocumentError, error_for_code
from tests.documents import making
from tests.documents.pdf_making import Put, pdf


def reason(data: bytes, name: str) -> str:
    with pytest.raises(DocumentError) as caught:
        read_bytes(data, name=name)
    assert caught.value.hint
    assert caught.value.message.startswith(f"Cannot read {name}: ")
    return str(caught.value).removeprefix(f"Cannot read {name}: ")


def test_a_file_is_read_by_its_suffix(tmp_path: Path) -> None:
    path = tmp_path / "Story.TXT"
    path.write_text("Once upon a time.", encoding="utf-8")
    document = read_document(path)
    assert (document.source_format, document.blocks[0].text) == ("txt", "Once upon a time.")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.md", b"# x"),
        ("a.htm", b"<p>x"),
        ("a.docx", making.word()),
        ("a.epub", making.epub()),
        ("a.pdf", pdf([[Put(text="x", y=700)]])),
        ("a.srt", b"1\n00:00:01,000 --> 00:00:02,000\nx\n"),
        ("a.vtt", b"WEBVTT\n\n00:01.000 --> 00:02.000\nx\n"),
        ("a.csv", b"text\nx\n"),
        ("a.tsv", b"text\tvoice\nx\ty\n"),
        ("a.ssml", b"<speak>x</speak>"),
        ("a.xml", b"<speak>x</speak>"),
    ],
)
def test_every_format_is_found_by_its_suffix(name: str, data: bytes) -> None:
    document = read_bytes(data, name=name)
    assert any(block.text for block in document.blocks)


@pytest.mark.parametrize("name", ["a.txt", "a.docx", "a.epub", "a.pdf", "a.csv", "a.xml", "a.srt"])
@pytest.mark.parametrize("data", [b"", b" \r\n\t", bytes(100)], ids=["empty", "blank", "zeros"])
def test_an_empty_file_is_told(name: str, data: bytes) -> None:
    assert "empty" in reason(data, name)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        (
            "a.txt",
            pdf([[Put(text="x", y=700)]]),
            "it is a PDF document, which its name does not say",
        ),
        ("a.pdf", making.word(), "name that ends in .docx"),
        ("a.docx", making.epub(), "name that ends in .epub"),
        ("a.epub", making.word(), "name that ends in .docx"),
        ("a.md", making.zipped({"a": "b"}), "it is an archive, not text"),
        ("a.epub", making.zipped({"a": "b"}), "no EPUB book"),
        ("a.txt", b"\xff\xd8\xff\xe0" + bytes(100), "a picture"),
        ("a.txt", b"RIFF\x00\x00\x00\x00WAVEfmt ", "a sound file"),
        ("a.docx", rb"{\rtf1\ansi Hello}", "Rich Text"),
        ("a.txt", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), "old or protected Office"),
        ("a.docx", b"plain text, no archive", "damaged"),
        ("a.epub", b"plain text, no archive", "damaged"),
        ("a.pdf", b"plain text, no pages at all", "damaged"),
        ("a.txt", bytes(range(256)) * 20, "binary data"),
        ("a.docx", making.word()[:9000], "damaged"),
        ("a.epub", making.epub()[:900], "damaged"),
        ("a.md", b"---\n---\n", "no text"),
        ("a.html", b"<script>1</script>", "no text"),
        ("a.odt", b"x", "Use one of: "),
        ("noname", b"x", "Use one of: "),
    ],
)
def test_what_is_wrong_with_a_file_is_told(name: str, data: bytes, said: str) -> None:
    assert said in reason(data, name)


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="no such file"):
        read_document(tmp_path / "a.txt")
    (tmp_path / "b.txt").mkdir()
    with pytest.raises(DocumentError, match="no regular file"):
        read_document(tmp_path / "b.txt")
    with pytest.raises(DocumentError):
        read_document(tmp_path / "c\0.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no such files")
def test_a_pipe_does_not_keep_the_reader_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(DocumentError, match="no regular file"):
        read_document(tmp_path / "a.txt")


def test_a_file_that_is_too_large_is_not_read_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "LARGEST_TEXT_BYTES", 1000)
    path = tmp_path / "a.txt"
    path.write_bytes(b"word " * 300)
    with pytest.raises(DocumentError, match="larger than"):
        read_document(path)
    with pytest.raises(DocumentError, match="larger than"):
        read_bytes(path.read_bytes(), name="a.txt")


def test_sizes_are_never_rounded_to_nothing() -> None:
    assert limits.size_text(1) == "1 MB"
    assert limits.size_text(64 << 20) == "64 MB"


def test_the_error_crosses_the_border_between_processes() -> None:
    assert isinstance(error_for_code("document", "x"), DocumentError)
