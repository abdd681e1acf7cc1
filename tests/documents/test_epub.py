import pytest

from speechstudio.documents import epub
from speechstudio.documents.chapters import chapters
from speechstudio.domain.errors import DocumentError
from tests.documents import making
from tests.documents.making import told

NCX = """<?xml version="1.0"?>
<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd">
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><navMap>
<navPoint id="p"><navLabel><text>Part I</text></navLabel><content src="text/one%201.xhtml"/>
<navPoint id="q"><navLabel><text>Salt &amp; sea</text></navLabel>
<content src="text/two.xhtml"/></navPoint>
</navPoint></navMap></ncx>"""
VERSION_2 = (
    making.OPF.replace(
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>', ""
    )
    .replace('<itemref idref="nav"/>', "")
    .replace('properties="cover-image"', "")
    .replace("</metadata>", '<meta name="cover" content="pic"/></metadata>')
    .replace("<spine>", '<spine toc="ncx">')
    .replace(
        "<manifest>",
        '<manifest><item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
    )
)


def starts(data: bytes) -> list[tuple[str, int]]:
    return [(c.title, c.first_block) for c in chapters(epub.read(data))]


def test_pages_come_in_order_without_contents_and_notes() -> None:
    assert told(epub.read(making.epub())) == [
        ("heading 1", "One"),
        ("paragraph", "The lamp was lit."),
        ("heading 2", "Dusk"),
        ("paragraph", "It grew dark."),
        ("separator", ""),
        ("paragraph", "Bonsoir."),
        ("heading 1", "Two"),
        ("paragraph", "Salt in the air."),
        ("heading 1", "Three"),
        ("paragraph", "Light again."),
    ]


def test_the_package_tells_title_author_language_and_cover() -> None:
    book = epub.read(making.epub())
    assert (book.title, book.author, book.language) == ("The Lamp & the Sea", "Ada Brook", "en-GB")
    assert book.cover is not None
    assert (book.cover.media_type, book.cover.data) == ("image/png", making.PNG)
    assert book.blocks[5].language == "fr"


def test_chapters_follow_from_the_navigation_page() -> None:
    # Dusk is a section in the page of the first chapter.
    assert starts(making.epub()) == [("One: Oil", 0), ("Two: Salt", 6), ("Three: Light", 8)]


def test_chapters_below_parts_count_in_version_2() -> None:
    data = making.epub({"OEBPS/book.opf": VERSION_2, "OEBPS/toc.ncx": NCX, "OEBPS/nav.xhtml": None})
    assert starts(data) == [("Part I", 0), ("Salt & sea", 6)]
    assert epub.read(data).cover is not None


def test_a_book_without_contents_has_its_headings() -> None:
    assert starts(making.epub({"OEBPS/nav.xhtml": None})) == [("One", 0), ("Two", 6)]


def test_a_book_with_damaged_contents_is_still_read() -> None:
    assert starts(making.epub({"OEBPS/nav.xhtml": "<html><nav>"})) == [("One", 0), ("Two", 6)]


def test_a_missing_page_is_told() -> None:
    book = epub.read(making.epub({"OEBPS/text/two.xhtml": None}))
    assert book.warnings == ("The book lacks its page OEBPS/text/two.xhtml",)
    assert len(book.blocks) == 6


def test_a_cover_page_leads_to_its_picture() -> None:
    opf = VERSION_2.replace('<meta name="cover" content="pic"/>', "").replace(
        "</package>", '<guide><reference type="cover" href="c.xhtml"/></guide></package>'
    )
    page = '<html><body><svg><image xlink:href="cover.png"/></svg></body></html>'
    book = epub.read(making.epub({"OEBPS/book.opf": opf, "OEBPS/c.xhtml": page}))
    assert book.cover is not None


def encryption(algorithm: str) -> dict[str, str | bytes | None]:
    return {
        "META-INF/encryption.xml": '<encryption xmlns="urn:oasis:names:tc:x"'
        ' xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>'
        f'<enc:EncryptionMethod Algorithm="{algorithm}"/></enc:EncryptedData></encryption>'
    }


@pytest.mark.parametrize(
    "changes",
    [
        encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc"),
        {"META-INF/rights.xml": "<rights/>"},
        {"META-INF/license.lcpl": "{}"},
    ],
    ids=["encryption", "rights", "licence"],
)
def test_copy_protection_is_told(changes: dict[str, str | bytes | None]) -> None:
    with pytest.raises(DocumentError, match="copy protection"):
        epub.read(making.epub(changes))


def test_scrambled_fonts_are_no_copy_protection() -> None:
    data = making.epub(encryption("http://www.idpf.org/2008/embedding"))
    assert epub.read(data).title == "The Lamp & the Sea"


@pytest.mark.parametrize(
    "href", ["../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "http://x/y", "//x/y"]
)
def test_references_out_of_the_book_are_no_pages(href: str) -> None:
    opf = making.OPF.replace("text/two.xhtml", href)
    assert len(epub.read(making.epub({"OEBPS/book.opf": opf})).blocks) == 6


def test_an_archive_is_no_book() -> None:
    with pytest.raises(DocumentError, match="no EPUB book"):
        epub.read(making.zipped({"a": "b"}))


def test_a_book_without_pages_is_told() -> None:
    with pytest.raises(DocumentError, match="no pages"):
        epub.read(making.epub({"OEBPS/text/one 1.xhtml": None, "OEBPS/text/two.xhtml": None}))


def test_external_entities_are_refused() -> None:
    opf = making.OPF.replace(
        '<?xml version="1.0"?>', '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    ).replace("Ada Brook", "&x;")
    with pytest.raises(DocumentError, match="entities"):
        epub.read(making.epub({"OEBPS/book.opf": opf}))
