"""Sound of sentences that were spoken before, found by what it was made from.

An edit speaks anew only what it changed, and interrupted work does nothing twice.
"""

import contextlib
import hashlib
import json
import os
import struct
import tempfile
import zlib
from array import array
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from speechstudio.domain.speech import SpokenWord
from speechstudio.engines.contract import AudioChunk

_MAGIC = b"SSC1"
_HEAD = struct.Struct("<4sIII")
"""Magic, length of the words, length of the sound, checksum of both."""
_SCALE = 32767
_BYTES = 2
"""Of a sample."""
MOST_BYTES = 2_000_000_000
"""Room on the disk; the chunks that were not asked for the longest go first."""


def chunk_key(parts: Mapping[str, Any]) -> str:
    """Name a chunk after everything that its sound depends on."""
    written = json.dumps(parts, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()


class ChunkCache:
    """A folder of chunks, as 16-bit samples with their word times.

    A chunk is there whole or not at all; one that was damaged is as if it were not there. A
    full disk is no failure: the chunk is made again when it is wanted.
    """

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._most_bytes = most_bytes
        self._written = 0

    def get(self, key: str) -> AudioChunk | None:
        """Give a chunk, or None when it is not there."""
        path = self._path(key)
        try:
            content = path.read_bytes()
            os.utime(path)
        except OSError:
            return None
        return _chunk(content)

    def length_ms(self, key: str) -> int | None:
        """Tell how long a chunk sounds without reading it, or None when it is not there."""
        path = self._path(key)
        try:
            with path.open("rb") as file:
                start = file.read(_HEAD.size)
                magic, head_length, sound_length, _ = _HEAD.unpack(start)
                head = json.loads(file.read(head_length))
                is_whole = os.fstat(file.fileno()).st_size == (
                    _HEAD.size + head_length + sound_length
                )
        except (OSError, ValueError, struct.error):
            return None
        if magic != _MAGIC or not is_whole:
            return None
        frames: int = sound_length // _BYTES
        rate_hz: int = head["rate"]
        return round(frames * 1000 / rate_hz)

    def put(self, key: str, chunk: AudioChunk) -> AudioChunk:
        """Keep a chunk; give it as `get` will, so that work that goes on later ends the same."""
        content = _content(chunk)
        with contextlib.suppress(OSError):
            self._write(self._path(key), content)
        return _chunk(content) or chunk

    def _write(self, path: Path, content: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
        self._written += len(content)
        if self._written > self._most_bytes // 10:
            self._written = 0
            self.shrink()

    def shrink(self) -> None:
        """Delete the chunks that were not asked for the longest, until the rest has room."""
        times, sizes = array("d"), array("q")  # a cache holds more files than should be held here
        for _, about in self._files():
            times.append(about.st_mtime)
            sizes.append(about.st_size)
        import numpy as np  # noqa: PLC0415 - a window shows which sentences are made without it

        newest_first = np.argsort(times)[::-1]
        kept = int((np.cumsum(np.array(sizes)[newest_first]) <= self._most_bytes).sum())
        if kept == len(times):
            return
        total, newest_that_goes = sum(sizes), times[newest_first[kept]]
        for path, about in self._files():
            if total > self._most_bytes and about.st_mtime <= newest_that_goes:
                with contextlib.suppress(OSError):
                    Path(path).unlink()
                    total -= about.st_size

    def _files(self) -> Iterator[tuple[str, os.stat_result]]:
        """Give every file of the cache, as far as it can be seen."""
        for folder in _entries(self._folder):
            for entry in _entries(folder.path):
                with contextlib.suppress(OSError):
                    yield entry.path, entry.stat()

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / key[2:]


def _entries(folder: str | Path) -> Iterator["os.DirEntry[str]"]:
    """Give what is in a folder, one after the other; nothing where there is no folder."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        yield from entries


def _content(chunk: AudioChunk) -> bytes:
    """Write a chunk as `_chunk` reads it."""
    import numpy as np  # noqa: PLC0415 - as above

    words = [[w.start, w.end, w.start_ms, w.end_ms] for w in chunk.words]
    head = json.dumps({"rate": chunk.sample_rate, "words": words}).encode()
    sound = np.round(np.clip(chunk.samples, -1, 1) * _SCALE).astype("<i2").tobytes()
    body = head + sound
    return _HEAD.pack(_MAGIC, len(head), len(sound), zlib.crc32(body)) + body


def _chunk(content: bytes) -> AudioChunk | None:
    """Read what `put` has written; None when it is not whole."""
    if len(content) < _HEAD.size:
        return None
    magic, head_length, sound_length, checksum = _HEAD.unpack_from(content)
    body = content[_HEAD.size :]
    if magic != _MAGIC or len(body) != head_length + sound_length or zlib.crc32(body) != checksum:
        return None
    import numpy as np  # noqa: PLC0415 - as above

    head = json.loads(body[:head_length])
    samples = np.frombuffer(body[head_length:], dtype="<i2").astype(np.float32) / np.float32(_SCALE)
    words = (SpokenWord(start=a, end=b, start_ms=c, end_ms=d) for a, b, c, d in head["words"])
    return AudioChunk(samples=samples, sample_rate=head["rate"], words=tuple(words))
