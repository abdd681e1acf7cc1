"""SSML: kept as it is, because the normalizer reads its markup."""

import re

from speechstudio.documents.document import Block, BlockKind, Document
from speechstudio.documents.html_reading import declared_encoding
from speechstudio.documents.spec import DocumentSpec
from speechstudio.documents.text_decoding import decode
from speechstudio.domain.errors import DocumentError

_OPENING = re.compile(
    r"\s*+(?:<\?(?:[^<>?]|\?(?!>))*+\?>\s*+)*+(?:<!--(?:[^-]|-(?!->))*+-->\s*+|<!DOCTYPE[^<>\[]*+>\s*+)*+"
    r"<(?:\w{1,20}:)?speak(?P<attributes>\s[^<>]*+)?>"
)
_LANGUAGE = re.compile(r"\bxml:lang\s{0,9}=\s{0,9}[\"']([A-Za-z0-9-]{1,35})[\"']")
_DECLARATION = re.compile(r"<!(?:DOCTYPE[^<>\[]*\[|ENTITY)")
_END = re.compile(r"</(?:\w{1,20}:)?speak\s*>")


def read(data: bytes) -> Document:
    """Give one block that holds the whole document.

    Raises DocumentError for XML that is no SSML, that is cut off, or that declares entities.
    """
    text = decode(data, declared=declared_encoding(data)).strip()
    if _DECLARATION.search(text):
        raise DocumentError(
            "it declares entities, which may hide an attack",
            hint="Take the DOCTYPE with its declarations out of the file.",
        )
    opening = _OPENING.match(text)
    if opening is None:
        raise DocumentError(
            "it is XML but no SSML: it does not begin with <speak>",
            hint="Choose an SSML file, or save the text as .txt or .html.",
        )
    attributes = opening["attributes"] or ""
    if not attributes.endswith("/") and not _END.search(text, opening.end()):
        raise DocumentError("it is cut off: </speak> is missing", hint="Get the whole file again.")
    language = _LANGUAGE.search(attributes)
    return Document(
        source_format="ssml",
        blocks=(Block(kind=BlockKind.SSML, text=text),),
        language=language.group(1) if language else "",
    )


SPEC = DocumentSpec(id="ssml", suffixes=(".ssml", ".xml"), title="SSML", read=read)
