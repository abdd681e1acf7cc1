"""The picture on the front of a book."""

import re

from speechstudio.documents.archive import Archive
from speechstudio.documents.document import Cover
from speechstudio.documents.epub_package import Package
from speechstudio.documents.epub_references import resolve
from speechstudio.domain.errors import DocumentError

_LARGEST = 32 << 20
_STARTS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
)
_PICTURE = re.compile(
    rb"<(?:img\b[^<>]{0,500}?\bsrc|image\b[^<>]{0,500}?\bhref)\s{0,9}=\s{0,9}[\"']([^\"'<>]{1,500})[\"']"
)


def read_cover(archive: Archive, package: Package) -> Cover | None:
    """Give the cover; None for a book without one, and for pictures of other kinds."""
    if package.cover is None or package.cover.name not in archive:
        return None
    name = package.cover.name
    try:
        data = archive.read(name, limit=_LARGEST)
        picture = _PICTURE.search(data) if b"<html" in data[:4096] else None
        if picture:  # the cover is a page with the picture in it
            name, _ = resolve(name, picture.group(1).decode("utf-8", "replace"))
            data = archive.read(name, limit=_LARGEST) if name in archive else b""
    except DocumentError:
        return None  # a book can be heard without its cover
    media_type = _media_type(data)
    return Cover(data=data, media_type=media_type) if media_type else None


def _media_type(data: bytes) -> str:
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for start, kind in _STARTS if data.startswith(start)), "")
