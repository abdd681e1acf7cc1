import docx as library
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from speechstudio.documents import docx
from speechstudio.documents.chapters import chapters
from speechstudio.domain.errors import DocumentError
from tests.documents.making import saved, told, word, zipped
from tests.documents.test_hostile_files import with_part


def test_everything_that_is_read_aloud_comes_in_order() -> None:
    assert told(docx.read(word())) == [
        ("heading 0", "Yearly report"),
        ("heading 1", "Results"),
        ("paragraph", "Sales rose by ten percent\nin a year."),
        ("list item 1", "first"),
        ("list item 2", "deeper"),
        ("list item 1", "counted"),
        ("quote", "To be or not"),
        ("heading 2", "Details"),
        ("table row", "Year; Sales"),
        ("table row", "2024; 12"),
        ("paragraph", "in a control"),
        ("paragraph", "Kept added"),
    ]


def test_facts_come_from_the_properties() -> None:
    document = docx.read(word())
    assert (document.title, document.author, document.language) == (
        "Yearly report",
        "Ann Lee, Bo Yu",
        "en-US",
    )


def test_chapters_follow_from_headings() -> None:
    document = library.Document()
    document.add_heading("Book", level=0)
    for name in ("One", "Two"):
        document.add_heading(name, level=1)
        document.add_paragraph("Text.")
    assert [c.title for c in chapters(docx.read(saved(document)))] == ["Book", "One", "Two"]


def test_a_style_that_rests_on_a_heading_is_one() -> None:
    document = library.Document()
    style = document.styles.add_style("Fancy", 1)
    style.base_style = document.styles["Heading 3"]
    document.add_paragraph("Fancy title", style=style)
    assert told(docx.read(saved(document))) == [("heading 3", "Fancy title")]


BODY = """<w:p {ns} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">{content}</w:p>"""


def read_paragraph(content: str) -> list[tuple[str, str]]:
    document = library.Document()
    document.element.body.insert(0, parse_xml(BODY.format(ns=nsdecls("w"), content=content)))
    return told(docx.read(saved(document)))


def test_fields_show_their_results_and_notes_are_left_out() -> None:
    content = (
        '<w:r><w:t xml:space="preserve">See page </w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        "<w:r><w:instrText>PAGEREF x</w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
        "<w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
        '<w:r><w:footnoteReference w:id="2"/></w:r>'
        "<w:hyperlink><w:r><w:t>.</w:t></w:r></w:hyperlink>"
    )
    assert read_paragraph(content) == [("paragraph", "See page 7.")]


def test_a_text_box_is_read_once_behind_its_paragraph() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:txbxContent>"
    content = (
        f"<w:r><w:t>Text</w:t></w:r><w:r><mc:AlternateContent>"
        f"<mc:Choice Requires='wps'>{box}</mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert read_paragraph(content) == [("paragraph", "Text"), ("paragraph", "Boxed")]


def test_the_generated_table_of_contents_is_left_out() -> None:
    document = library.Document()
    document.element.body.insert(
        0,
        parse_xml(
            f"<w:sdt {nsdecls('w')}><w:sdtPr><w:docPartObj>"
            '<w:docPartGallery w:val="Table of Contents"/>'
            "</w:docPartObj></w:sdtPr><w:sdtContent>"
            "<w:p><w:r><w:t>One 1</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        ),
    )
    document.add_paragraph("Text.")
    assert told(docx.read(saved(document))) == [("paragraph", "Text.")]


def test_a_protected_document_says_that_it_has_a_password() -> None:
    data = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(1000) + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(DocumentError, match="password"):
        docx.read(data)


def test_an_old_document_says_so() -> None:
    data = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(1000) + "WordDocument".encode("utf-16-le")
    with pytest.raises(DocumentError, match="before 2007"):
        docx.read(data)


def test_an_archive_without_a_body_is_no_document() -> None:
    with pytest.raises(DocumentError, match="no Word document"):
        docx.read(zipped({"a.txt": "b"}))
    with pytest.raises(DocumentError, match="no body"):
        docx.read(zipped({"word/document.xml": "<document/>"}))


def test_entities_in_a_document_are_refused() -> None:
    bomb = (
        b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>'
        b"<document><body><p><r><t>&b;</t></r></p></body></document>"
    )
    with pytest.raises(DocumentError, match="entities"):
        docx.read(with_part(word(), "word/document.xml", lambda _: bomb))
