"""Tells books that a shop has locked from books whose fonts are scrambled, which is harmless."""

from typing import Any

from speechstudio.documents.archive import Archive
from speechstudio.documents.xml_reading import attribute, local_name, parse_xml
from speechstudio.domain.errors import DocumentError

_ENCRYPTION = "META-INF/encryption.xml"
_RIGHTS = ("META-INF/rights.xml", "META-INF/license.lcpl", "META-INF/sinf.xml")
_FONT_SCRAMBLING = {
    "http://www.idpf.org/2008/embedding",
    "http://ns.adobe.com/pdf/enc#RC",
}
"""Algorithms for fonts alone (EPUB 3.3, appendix on obfuscation; Adobe's own)."""


def refuse_protected(archive: Archive) -> None:
    """Raise DocumentError for a book with copy protection (DRM)."""
    if _ENCRYPTION in archive:
        root = parse_xml(archive.read(_ENCRYPTION), part=_ENCRYPTION)
        for data in root.iter():
            if local_name(data) == "EncryptedData" and not _is_font(data):
                raise _protected()
    elif any(name in archive for name in _RIGHTS):
        raise _protected()


def _is_font(data: Any) -> bool:
    methods = [e for e in data if local_name(e) == "EncryptionMethod"]
    return bool(methods) and attribute(methods[0], "Algorithm") in _FONT_SCRAMBLING


def _protected() -> DocumentError:
    return DocumentError(
        "it has copy protection (DRM), so only its shop's own reader opens it",
        hint="Get the book without copy protection.",
    )
