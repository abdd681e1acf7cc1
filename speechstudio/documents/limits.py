"""How much a document may hold. Far above what books are, far below what a machine cannot bear."""

from speechstudio.domain.errors import DocumentError

LARGEST_FILE_BYTES = 512 << 20
"""A container with pictures in it."""
LARGEST_TEXT_BYTES = 64 << 20
"""A file, or a part of a container, that is text: some ten million words."""
MOST_BLOCKS = 2_000_000
"""Blocks of a document."""


def size_text(size_bytes: int) -> str:
    """Write a size as people read it, in whole megabytes, never rounded to nothing."""
    return f"{max(1, round(size_bytes / (1 << 20)))} MB"


def refuse_large(size_bytes: int, limit_bytes: int, what: str = "the file") -> None:
    """Raise DocumentError for more bytes than the limit."""
    if size_bytes > limit_bytes:
        raise DocumentError(
            f"{what} is larger than {size_text(limit_bytes)}",
            hint="Split the document into parts.",
        )
