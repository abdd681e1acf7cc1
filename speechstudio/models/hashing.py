"""Content hashes of files."""

import hashlib
from collections.abc import Callable
from pathlib import Path

BLOCK_BYTES = 1 << 20
"""Unit of reading and writing; cancelling is looked for after each."""


def sha256_of(path: Path, on_block: Callable[[int], None]) -> str:
    """Hash a file, telling `on_block` the length of every block that was read."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(BLOCK_BYTES):
            digest.update(block)
            on_block(len(block))
    return digest.hexdigest()


def md5_of(path: Path) -> str:
    """Return the MD5 of a file, for lists that give no other hash; never trusted alone."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, _md5).hexdigest()


def _md5() -> "hashlib._Hash":
    return hashlib.md5(usedforsecurity=False)


def git_blob_sha1_of(path: Path) -> str:
    """Return the name that git gives the content: SHA-1 over a header and the bytes.

    SHA-1 serves only to compare with what the hub says of a small text file; see the chapter
    "Git Objects" of the Git book.
    """
    content = path.read_bytes()
    header = b"blob %d\0" % len(content)
    return hashlib.sha1(header + content, usedforsecurity=False).hexdigest()
