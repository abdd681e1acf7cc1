"""Documents as people have them, made for tests."""

import io
import zipfile
from collections.abc import Mapping

import docx
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from speechstudio.documents.document import Block, Document

PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)

CONTAINER = """<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>"""
OPF = """<?xml version="1.0"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>The Lamp &amp; the Sea</dc:title><dc:creator id="a">Ada Brook</dc:creator>
<dc:creator id="b">Ivo Pen</dc:creator><meta refines="#b" property="role">ill</meta>
<dc:language>en-GB</dc:language></metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="one" href="text/one%201.xhtml" media-type="application/xhtml+xml"/>
<item id="two" href="text/two.xhtml" media-type="application/xhtml+xml"/>
<item id="notes" href="text/notes.xhtml" media-type="application/xhtml+xml"/>
<item id="pic" href="cover.png" media-type="image/png" properties="cover-image"/>
</manifest>
<spine><itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/>
<itemref idref="notes" linear="no"/></spine>
</package>"""
NAV = """<?xml version="1.0"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>
<nav epub:type="landmarks"><ol><li><a href="text/one%201.xhtml">Start</a></li></ol></nav>
<nav epub:type="toc"><ol>
<li><a href="text/one%201.xhtml">One: Oil</a><ol>
<li><a href="text/one%201.xhtml#dusk">Dusk</a></li></ol></li>
<li><a href="text/two.xhtml">Two: Salt</a></li>
<li><a href="text/two.xhtml#three">Three: Light</a></li>
</ol></nav></body></html>"""
PAGE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
 xml:lang="{lang}">
<head><title/><script src="x.js"/></head><body>{body}</body></html>"""
ONE = PAGE.format(
    lang="en-GB",
    body='<h1>One</h1><p>The lamp was lit<a epub:type="noteref" href="notes.xhtml#n1">1</a>.</p>'
    '<h2 id="dusk">Dusk</h2><p>It grew <i>dark</i>.</p><hr/><p xml:lang="fr">Bonsoir.</p>',
)
TWO = PAGE.format(
    lang="en-GB",
    body="<h1>Two</h1><p>Salt in the air.</p>"
    '<div id="three"><h1>Three</h1><p>Light again.</p></div>'
    '<aside epub:type="footnote"><p>Never read.</p></aside>',
)
NOTES = PAGE.format(lang="en-GB", body="<p>1. A note.</p>")
BOOK = {
    "META-INF/container.xml": CONTAINER,
    "OEBPS/book.opf": OPF,
    "OEBPS/nav.xhtml": NAV,
    "OEBPS/text/one 1.xhtml": ONE,
    "OEBPS/text/two.xhtml": TWO,
    "OEBPS/text/notes.xhtml": NOTES,
}


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip file of the parts in their order."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def epub(changes: Mapping[str, str | bytes | None] | None = None) -> bytes:
    """A book of two pages with three chapters; parts can be changed, added, left out (None)."""
    parts: dict[str, str | bytes | None] = {
        "mimetype": "application/epub+zip",
        **BOOK,
        "OEBPS/cover.png": PNG,
        **(changes or {}),
    }
    return zipped({name: content for name, content in parts.items() if content is not None})


def word() -> bytes:
    """A report with everything that reports have."""
    document = docx.Document()
    document.core_properties.title = "Yearly report"
    document.core_properties.author = "Ann Lee; Bo Yu"
    document.core_properties.language = "en-US"
    document.sections[0].header.paragraphs[0].text = "Confidential"
    document.add_heading("Yearly report", level=0)
    document.add_heading("Results", level=1)
    paragraph = document.add_paragraph("Sales rose by ")
    paragraph.add_run("ten").bold = True
    paragraph.add_run(" percent").add_break()
    paragraph.add_run("in a year.").add_break(WD_BREAK.PAGE)
    hidden = paragraph.add_run("secret")
    hidden.font.hidden = True
    document.add_paragraph("first", style="List Bullet")
    document.add_paragraph("deeper", style="List Bullet 2")
    document.add_paragraph("counted", style="List Number")
    document.add_paragraph("To be or not", style="Quote")
    document.add_heading("Details", level=2)
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(
        [cell for row in table.rows for cell in row.cells],
        ["Year", "Sales", "2024", "12"],
        strict=True,
    ):
        cell.text = text
    _wrapped(document, "in a control", "w:sdt", "w:sdtContent")
    _changed(document.add_paragraph("Kept"))
    document.add_paragraph("1 Results 2", style=_style(document, "toc 1"))
    return saved(document)


def saved(document: "docx.document.Document") -> bytes:
    """The bytes of a Word document."""
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def told(document: Document) -> list[tuple[str, str]]:
    """Kind and text of each block, as a test compares them."""
    return [(label(block), block.text) for block in document.blocks]


def label(block: Block) -> str:
    """Kind of a block, with its level where it has one: `heading 1`."""
    is_levelled = block.kind in {"heading", "list item"}
    return f"{block.kind} {block.level}" if is_levelled else str(block.kind)


def _style(document: "docx.document.Document", name: str) -> "docx.styles.style.BaseStyle":
    return document.styles.add_style(name, 1)


def _wrapped(document: "docx.document.Document", text: str, *tags: str) -> None:
    paragraph = document.add_paragraph(text)._p
    parent = paragraph.getparent()
    place = parent.index(paragraph)
    inner = outer = OxmlElement(tags[0])
    for tag in tags[1:]:
        inner = OxmlElement(tag)
        outer.append(inner)
    parent.insert(place, outer)
    inner.append(paragraph)


def _changed(paragraph: "docx.text.paragraph.Paragraph") -> None:
    """Add text that was inserted and text that was deleted, as changes are tracked."""
    for tag, text_tag, text in (("w:ins", "w:t", " added"), ("w:del", "w:delText", " gone")):
        change, run, content = OxmlElement(tag), OxmlElement("w:r"), OxmlElement(text_tag)
        content.text = text
        content.set(qn("xml:space"), "preserve")
        run.append(content)
        change.append(run)
        paragraph._p.append(change)
