"""References between the parts of a book."""

import posixpath
from urllib.parse import unquote, urlsplit


def resolve(base: str, reference: str) -> tuple[str, str]:
    """Give the member and the anchor that a reference in a part of the book means.

    The member is empty for what is not in the book.
    """
    try:
        parts = urlsplit(reference.strip())
    except ValueError:
        return "", ""
    if parts.scheme or parts.netloc:
        return "", ""
    path = unquote(parts.path)
    name = posixpath.normpath(posixpath.join(posixpath.dirname(base), path)) if path else base
    return ("" if name.startswith(("/", "..")) else name), unquote(parts.fragment)
