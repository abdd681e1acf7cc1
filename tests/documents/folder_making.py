"""A folder of documents of every kind, three of them broken, made for tests."""

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import docx
import pypdf

from tests.documents.making import BOOK, PAGE, epub, saved
from tests.documents.pdf_making import paragraph, pdf

KINDS = ("txt", "md", "html", "docx", "epub", "pdf", "ssml", "srt", "vtt", "csv")
COLOURS = ("red", "green", "blue", "grey", "white", "black", "brown", "pink")


def mixed_folder(folder: Path, count: int, *, long: Sequence[int] = ()) -> list[str]:
    """Fill a folder with so many documents, and return the names of the broken ones.

    Kinds follow one another. The first three are an empty file, noise, and a locked PDF. Each
    has a sentence that no other has; a `long` one of plain text has one for each colour. Tables
    have two lines.
    """
    folder.mkdir(parents=True)
    broken = {"01.txt": b"", "02.md": bytes(range(256)) * 16, "03.pdf": locked_pdf()}
    for name, content in broken.items():
        (folder / name).write_bytes(content)
    for number in range(len(broken) + 1, count + 1):
        kind = "txt" if number in long else KINDS[number % len(KINDS)]
        colours = COLOURS if number in long else COLOURS[:1]
        text = " ".join(f"House number {number} is {colour}." for colour in colours)
        (folder / f"{number:02}.{kind}").write_bytes(_MAKERS[kind](text))
    return list(broken)


def locked_pdf() -> bytes:
    """A page that opens only with a password."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(_pdf("Nobody reads this.")))
    writer.encrypt("secret", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def _pdf(text: str) -> bytes:
    return pdf([paragraph(text, y=700)])


def _docx(text: str) -> bytes:
    document = docx.Document()
    document.add_paragraph(text)
    return saved(document)


def _epub(text: str) -> bytes:
    pages = {name: None for name in BOOK if name.endswith(("two.xhtml", "nav.xhtml"))}
    one = PAGE.format(lang="en-GB", body=f"<p>{text}</p>")
    return epub({"OEBPS/text/one 1.xhtml": one, **pages})


_MAKERS: dict[str, Callable[[str], bytes]] = {
    "txt": str.encode,
    "md": str.encode,
    "html": lambda text: f"<html><body><p>{text}</p></body></html>".encode(),
    "docx": _docx,
    "epub": _epub,
    "pdf": _pdf,
    "ssml": lambda text: f"<speak>{text}</speak>".encode(),
    "srt": lambda text: f"1\n00:00:00,200 --> 00:00:09,000\n{text}\n".encode(),
    "vtt": lambda text: f"WEBVTT\n\n00:00.200 --> 00:09.000\n{text}\n".encode(),
    "csv": lambda text: f"text,file\n{text},first\nNot {text.lower()},second\n".encode(),
}
