"""HTML pages: what is read on them, without programs, menus and hidden parts."""

from speechstudio.documents.document import Document
from speechstudio.documents.html_reading import declared_encoding, read_html
from speechstudio.documents.spec import DocumentSpec
from speechstudio.documents.text_decoding import decode


def read(data: bytes) -> Document:
    """Read a page in the encoding that it declares, with its title, author and language."""
    page = read_html(decode(data, declared=declared_encoding(data)))
    return Document(
        source_format="html",
        blocks=page.blocks,
        title=page.title,
        author=page.author,
        language=page.language,
    )


SPEC = DocumentSpec(
    id="html", suffixes=(".html", ".htm", ".xhtml"), title="Web page (HTML)", read=read
)
