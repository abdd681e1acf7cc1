"""What a file's own header says about its length.

The decoder library shortens the length of a cut file to what is there, without a word, and guesses
where nothing is declared. The few bytes that tell are read here.

Sources: the RIFF/WAVE and RF64 (EBU Tech 3306), Wave64, CAF and Matroska (RFC 9559) layouts, the
Ogg page of RFC 3533, the MPEG audio frame header of ISO 11172-3 with its Xing, Info and VBRI tags.
"""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

_HEAD_BYTES = 1 << 16
_TAIL_BYTES = 1 << 17
_UNKNOWN_SIZE = 0x7FFF_0000
"""From here on a 32-bit size is what programs write that do not know it yet."""
_STALE_BYTES = 1 << 16
"""More bytes than this after the declared end are no forgotten padding."""
_CHUNK_LIMIT = 256
_XING = re.compile(rb"(?:Xing|Info)(.{12})", re.DOTALL)
_JOINED = 1.06
"""A file so many times as long as its count of bytes was joined of several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderFacts:
    """What the first and last bytes of a file tell about its length."""

    claimed_ratio: float = 1.0
    """Bytes of sound that the header claims, divided by those that are there; under 1 only where
    the header was never brought up to date."""
    is_cut: bool = False
    """Whether the file ends before the end that its header names."""
    is_stale: bool = False
    """Whether the header was never brought up to date: sound goes on after the declared end."""
    counts_frames: bool = True
    """Whether an MPEG file counts its frames; where it does not, its length is a guess."""


def read_header(path: Path) -> HeaderFacts:
    """Look at the ends of a file; a kind that is not known gives no facts. Raises OSError."""
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
        if head[:4] in {b"RIFF", b"RF64", b"BW64"}:
            return _riff(file, head, size)
        if head[:4] == b"riff":
            return _data_chunk(_wave64_chunks(file, size), size)
        if head[:4] == b"caff":
            return _data_chunk(_caf_chunks(file, size), size)
        if head[:4] == b"OggS":
            return _ogg(file, size)
        if head[:4] == b"\x1a\x45\xdf\xa3":
            return _matroska(head, size)
        return HeaderFacts(counts_frames=_counts_mpeg_frames(file, head, size))


def _riff(file: BinaryIO, head: bytes, size: int) -> HeaderFacts:
    if head[8:12] == b"WAVE":
        if head[:4] == b"RIFF":
            return _data_chunk(_wave_chunks(file, size), size, small_sizes=True)
        # The decoder library keeps the length that RF64 declares, so there is nothing to scale.
        facts = _data_chunk(_wave_chunks(file, size, large=True), size)
        return replace(facts, claimed_ratio=1.0)
    claimed = struct.unpack_from("<I", head.ljust(8, b"\0"), 4)[0] + 8
    if size < claimed < _UNKNOWN_SIZE:
        return HeaderFacts(claimed_ratio=claimed / size, is_cut=True)
    return HeaderFacts()


_Chunk = tuple[bytes, int, int]
"""Name, place of the content, length of the content."""


def _wave_chunks(file: BinaryIO, size: int, *, large: bool = False) -> Iterator[_Chunk]:
    place, data_size = 12, 0
    for _ in range(_CHUNK_LIMIT):
        head = _read_at(file, place, 8, size)
        if not head:
            return
        name, length = struct.unpack("<4sI", head)
        if name == b"ds64" and large:
            data_size = struct.unpack("<8xQ", file.read(16).ljust(16, b"\0"))[0]
        elif name == b"data" and large and length == 0xFFFF_FFFF:  # noqa: PLR2004 - see ds64
            length = data_size
        yield name, place + 8, length
        place += 8 + length + length % 2


def _wave64_chunks(file: BinaryIO, size: int) -> Iterator[_Chunk]:
    place = 40
    for _ in range(_CHUNK_LIMIT):
        head = _read_at(file, place, 24, size)
        if not head:
            return
        length = max(24, struct.unpack_from("<Q", head, 16)[0])
        yield head[:4], place + 24, length - 24
        place += -(-length // 8) * 8


def _caf_chunks(file: BinaryIO, size: int) -> Iterator[_Chunk]:
    place = 8
    for _ in range(_CHUNK_LIMIT):
        head = _read_at(file, place, 12, size)
        if not head:
            return
        name, length = struct.unpack(">4sq", head)
        if length < 0:
            return
        yield name, place + 12, length
        place += 12 + length


def _read_at(file: BinaryIO, place: int, count: int, size: int) -> bytes:
    """Read so many bytes of a file of that size; none where they are not all there."""
    if place + count > size:
        return b""
    file.seek(place)
    return file.read(count)


def _data_chunk(chunks: Iterator[_Chunk], size: int, *, small_sizes: bool = False) -> HeaderFacts:
    for name, place, length in chunks:
        if name == b"data":
            there = size - place
            if not length or (small_sizes and length >= _UNKNOWN_SIZE and there < length):
                return HeaderFacts()
            if 0 < there < length:
                return HeaderFacts(claimed_ratio=length / there, is_cut=True)
            end = place + length
            stale = small_sizes and size - end > _STALE_BYTES
            if stale and not _is_chunk(next(chunks, None), size):
                return HeaderFacts(claimed_ratio=length / there, is_stale=True)
            return HeaderFacts()
    return HeaderFacts()


def _is_chunk(chunk: _Chunk | None, size: int) -> bool:
    if chunk is None:
        return False
    name, place, length = chunk
    return all(32 <= byte < 127 for byte in name) and place + length <= size  # noqa: PLR2004 - printable ASCII


def _ogg(file: BinaryIO, size: int) -> HeaderFacts:
    file.seek(max(0, size - _TAIL_BYTES))
    tail = file.read()
    start = tail.rfind(b"OggS\0")
    page = tail[start:]
    if start < 0 or len(page) < 27:  # noqa: PLR2004 - the header of a page
        return HeaderFacts(is_cut=True)
    lengths = page[27 : 27 + page[26]]
    whole = len(lengths) == page[26] and len(page) >= 27 + len(lengths) + sum(lengths)
    return HeaderFacts(is_cut=not whole)


def _matroska(head: bytes, size: int) -> HeaderFacts:
    header_length, place = _ebml_number(head, 4)
    segment = place + (header_length or 0)
    if header_length is None or head[segment : segment + 4] != b"\x18\x53\x80\x67":
        return HeaderFacts()
    length, content = _ebml_number(head, segment + 4)
    return HeaderFacts(is_cut=length is not None and content + length > size)


def _ebml_number(head: bytes, place: int) -> tuple[int | None, int]:
    """Value at a place, None for "not known", and the place after it."""
    first = head[place] if place < len(head) else 0
    width = 9 - first.bit_length()
    if not first or place + width > len(head):
        return None, place
    value = int.from_bytes(head[place : place + width], "big") & ((1 << 7 * width) - 1)
    return (None if value == (1 << 7 * width) - 1 else value), place + width


def _counts_mpeg_frames(file: BinaryIO, head: bytes, size: int) -> bool:
    """Whether the first MPEG audio frame is a tag that counts the others, and speaks of them all.

    In files that were joined it speaks of the first part only.
    """
    if head[:3] == b"ID3" and len(head) >= 10:  # noqa: PLR2004 - the header of an ID3v2 tag
        sizes = head[6:10]
        file.seek(10 + (sizes[0] << 21 | sizes[1] << 14 | sizes[2] << 7 | sizes[3]))
        head = file.read(4096)
    frame = head[max(0, head.find(b"\xff")) :][:256]
    tag = _XING.search(frame)
    if tag is None:
        return b"VBRI" in frame
    flags, _, length = struct.unpack(">III", tag[1].ljust(12, b"\0"))
    return not (flags & 3 == 3 and size > length * _JOINED)  # noqa: PLR2004 - both counts are there
