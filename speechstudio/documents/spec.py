"""What a format of text documents is."""

from collections.abc import Callable
from dataclasses import dataclass

from speechstudio.documents.document import Document

Reader = Callable[[bytes], Document]
"""Gives the document in a file, or raises DocumentError and nothing else, whatever the bytes.

The message of the error is the reason alone, without the file's name and a capital at its start.
"""

HEAD_BYTES = 64 << 10
"""So much of a file tells what it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentSpec:
    """One kind of file that holds text; making one imports no heavy library."""

    id: str
    """Short name: `epub`."""
    suffixes: tuple[str, ...]
    """Ends of file names, in small letters with their dots, the usual one first."""
    title: str
    """What a person picks in a list."""
    read: Reader
    is_text: bool = True
    """Whether the file is text that an editor shows, and not a container."""
    is_likely: Callable[[bytes], bool] = lambda _head: True
    """Whether a file with one of the suffixes, of which it sees the first `HEAD_BYTES`, is one.

    For suffixes that files of many kinds have: what is not likely is left lying in a folder.
    """
