"""Members of a zip file from a stranger, read within limits.

What the directory of a zip file says about sizes may be a lie: bytes are counted as they come
out. Names that lead out of the archive and links in it are no part of any book.
"""

import io
import lzma
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from speechstudio.documents.limits import LARGEST_TEXT_BYTES, size_text
from speechstudio.domain.errors import DocumentError

MOST_MEMBERS = 10_000
"""Files in an archive."""
MOST_BYTES = 512 << 20
"""What may be unpacked of one archive altogether."""
HIGHEST_RATIO = 200
"""Unpacked to packed, for what is not small; text reaches 40, and deflate ends at 1032."""
_SMALL = 32 << 20
"""What any part may unpack to: a text that repeats itself is packed to next to nothing."""
_CHUNK = 1 << 18
_DIRECTORY_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 0x1

_AGAIN = "The file is damaged or was not copied whole: get it again."
_HOSTILE = "Do not trust this file: get the document from somewhere else."


class Archive:
    """A zip file whose members are read one by one.

    Raises DocumentError for whatever is wrong with it, here and in `read`.
    """

    def __init__(self, data: bytes) -> None:
        """Look at the directory and refuse what no document needs."""
        if data.count(_DIRECTORY_ENTRY) > MOST_MEMBERS:
            raise _bomb(f"it has more than {MOST_MEMBERS:,} parts")
        with _zip_errors():
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            members = self._zip.infolist()
        self._left = MOST_BYTES
        self._members: dict[str, zipfile.ZipInfo] = {}
        for member in members:
            _refuse_escape(member)
            self._members.setdefault(member.filename, member)
        self._folded = {name.casefold(): name for name in reversed(self._members)}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let go of the file."""
        self._zip.close()

    def __contains__(self, name: str) -> bool:
        return self._known(name) is not None

    def read(self, name: str, *, limit: int = LARGEST_TEXT_BYTES) -> bytes:
        """Give a member, whose name may differ in case; DocumentError when it is not there."""
        member = self._known(name)
        if member is None:
            raise DocumentError(f"its part {name} is missing", hint=_AGAIN)
        if member.flag_bits & _ENCRYPTED:
            raise DocumentError(
                "it is protected by a password", hint="Save it without a password and try again."
            )
        with _zip_errors():
            return self._unpacked(member, limit)

    def _known(self, name: str) -> zipfile.ZipInfo | None:
        return self._members.get(name) or self._members.get(self._folded.get(name.casefold(), ""))

    def _unpacked(self, member: zipfile.ZipInfo, limit: int) -> bytes:
        pieces: list[bytes] = []
        size = 0
        most = max(_SMALL, member.compress_size * HIGHEST_RATIO)
        with self._zip.open(member) as file:
            while piece := file.read(_CHUNK):
                size += len(piece)
                self._left -= len(piece)
                if size > limit:
                    raise _bomb(f"its part {member.filename} is larger than {size_text(limit)}")
                if size > most:
                    raise _bomb(f"its part {member.filename} unpacks to far more than it should")
                if self._left < 0:
                    raise _bomb(f"it unpacks to more than {size_text(MOST_BYTES)}")
                pieces.append(piece)
        return b"".join(pieces)


@contextmanager
def _zip_errors() -> Iterator[None]:
    try:
        yield
    except (
        zipfile.BadZipFile,
        zipfile.LargeZipFile,
        zlib.error,
        lzma.LZMAError,
        struct.error,
        EOFError,
        LookupError,
        NotImplementedError,
        OSError,
        OverflowError,
        RuntimeError,
        ValueError,
    ) as error:
        raise DocumentError(
            "it is damaged or cut off", hint=_AGAIN, detail=f"{type(error).__name__}: {error}"
        ) from error


def _refuse_escape(member: zipfile.ZipInfo) -> None:
    name = member.orig_filename.replace("\\", "/")
    leads_out = name.startswith("/") or ".." in name.split("/") or name[1:2] == ":" or "\0" in name
    if leads_out:
        raise DocumentError(f"its part {name!r} leads out of the archive", hint=_HOSTILE)
    if stat.S_ISLNK(member.external_attr >> 16):
        raise DocumentError(f"its part {name!r} is a link to another file", hint=_HOSTILE)


def _bomb(reason: str) -> DocumentError:
    return DocumentError(reason, hint=_HOSTILE)
