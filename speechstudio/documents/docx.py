"""Word documents (Office Open XML): headings, paragraphs, lists, tables, in order.

The XML is walked directly: a library for writing leaves out what stands in content controls,
text boxes and accepted changes, and opens archives and entities without a limit.
"""

import posixpath
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from speechstudio.documents.archive import Archive
from speechstudio.documents.document import Block, BlockKind, Document
from speechstudio.documents.docx_styles import ParagraphStyle, own_style, read_styles
from speechstudio.documents.docx_text import BOX, boxes, paragraph_text
from speechstudio.documents.signatures import OLE_START
from speechstudio.documents.spec import DocumentSpec
from speechstudio.documents.table_rows import row_blocks
from speechstudio.documents.text_folding import fold, fold_line
from speechstudio.documents.xml_reading import attribute, child, local_name, parse_xml, text_of
from speechstudio.domain.errors import DocumentError

_MAIN = "word/document.xml"
_ENCRYPTED_PART = "EncryptedPackage".encode("utf-16-le")
_WRAPPERS = frozenset({"sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", BOX})
"""Elements around paragraphs that say nothing about them."""
_CONTENTS = "table of contents"


def read(data: bytes) -> Document:
    """Read the body; headers, footers, footnotes, comments and deleted text are left out."""
    if data.startswith(OLE_START):
        raise _not_open(data)
    with Archive(data) as archive:
        main = _main_part(archive)
        folder = posixpath.dirname(main)
        styles = _styles(archive, f"{folder}/styles.xml")
        facts = _facts(archive)
        root = parse_xml(archive.read(main), part=main)
    body = child(root, "body")
    if body is None:
        raise DocumentError(
            "it is no Word document: it has no body",
            hint="Open it in a word processor and save it as .docx.",
        )
    blocks = tuple(_blocks(body, styles))
    title = next((b.text for b in blocks if b.kind is BlockKind.HEADING and b.level == 0), "")
    return Document(
        source_format="docx",
        blocks=blocks,
        title=facts.get("title", "") or fold_line(title),
        author=", ".join(filter(None, map(str.strip, facts.get("creator", "").split(";")))),
        language=facts.get("language", "") or _language(body),
    )


def _not_open(data: bytes) -> DocumentError:
    if _ENCRYPTED_PART in data:
        return DocumentError(
            "it is protected by a password",
            hint="Open it in a word processor and save it without a password.",
        )
    return DocumentError(
        "it is a document of Word before 2007",
        hint="Open it in a word processor and save it as .docx.",
    )


def _main_part(archive: Archive) -> str:
    """Find the main part by the relations of the package."""
    if "_rels/.rels" in archive:
        for relation in parse_xml(archive.read("_rels/.rels"), part="_rels/.rels"):
            if attribute(relation, "Type").endswith("/officeDocument"):
                name = posixpath.normpath(attribute(relation, "Target").lstrip("/"))
                if name in archive:
                    return name
    if _MAIN not in archive:
        raise DocumentError(
            "it is no Word document: its main part is missing",
            hint="Open it in a word processor and save it as .docx.",
        )
    return _MAIN


def _styles(archive: Archive, name: str) -> dict[str, ParagraphStyle]:
    return read_styles(parse_xml(archive.read(name), part=name)) if name in archive else {}


def _facts(archive: Archive) -> dict[str, str]:
    name = "docProps/core.xml"
    if name not in archive:
        return {}
    root = parse_xml(archive.read(name), part=name)
    return {local_name(fact): fold_line(text_of(fact)) for fact in root}


def _blocks(parent: Any, styles: Mapping[str, ParagraphStyle]) -> Iterator[Block]:
    for element in parent:
        name = local_name(element)
        if name == "p":
            yield from _paragraph(element, styles)
        elif name == "tbl":
            yield from _table(element, styles)
        elif name in _WRAPPERS and not _is_contents(element):
            yield from _blocks(element, styles)


def _paragraph(element: Any, styles: Mapping[str, ParagraphStyle]) -> Iterator[Block]:
    properties = child(element, "pPr")
    style = own_style(properties, styles)
    if style.is_contents:
        return
    raw = paragraph_text(element)
    text = raw.strip("\n").rstrip() if style.is_code else fold(raw)
    if text.strip():
        yield _block(text, style)
    for box in boxes(element):
        yield from _blocks(box, styles)


def _block(text: str, style: ParagraphStyle) -> Block:
    if style.heading is not None:
        return Block(kind=BlockKind.HEADING, text=text, level=style.heading)
    if style.list_level:
        return Block(kind=BlockKind.LIST_ITEM, text=text, level=style.list_level)
    if style.is_code:
        return Block(kind=BlockKind.CODE, text=text)
    return Block(kind=BlockKind.QUOTE if style.is_quote else BlockKind.PARAGRAPH, text=text)


def _table(element: Any, styles: Mapping[str, ParagraphStyle]) -> Iterator[Block]:
    for row in _within(element, "tr"):
        yield from row_blocks([list(_blocks(cell, styles)) for cell in _within(row, "tc")])


def _within(element: Any, name: str) -> Iterator[Any]:
    """Give the rows of a table or the cells of a row, through wrappers."""
    for inner in element:
        if local_name(inner) == name:
            yield inner
        elif local_name(inner) in _WRAPPERS:
            yield from _within(inner, name)


def _is_contents(element: Any) -> bool:
    gallery = child(element, "sdtPr", "docPartObj", "docPartGallery")
    return gallery is not None and attribute(gallery, "val").lower() == _CONTENTS


def _language(body: Any) -> str:
    """Give the language that most runs name; the template's default says little."""
    named: Counter[str] = Counter()
    for element in body.iter():
        if local_name(element) == "lang":
            named[attribute(element, "val")] += 1
    del named[""]
    return named.most_common(1)[0][0][:35] if named else ""


SPEC = DocumentSpec(
    id="docx", suffixes=(".docx", ".docm"), title="Word document", read=read, is_text=False
)
