"""Standard streams that never stop the work: closed, full, or left by whoever read them."""

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

STANDARD = {0: "stdin", 1: "stdout", 2: "stderr"}


class SparedFile(io.RawIOBase):
    """Writes to a file until that fails once; what comes after goes nowhere."""

    def __init__(self, file: io.RawIOBase) -> None:
        super().__init__()
        self._file = file
        self.failure: OSError | None = None
        """Why nothing is written any more."""

    def write(self, data: object, /) -> int | None:
        """Write, or take the bytes and drop them."""
        if self.failure is None:
            try:
                return self._file.write(data)  # type: ignore[arg-type] # any buffer, as below us
            except OSError as error:
                self.failure = error
        return memoryview(data).nbytes  # type: ignore[arg-type] # a buffer

    def writable(self) -> bool:
        """Whether it can be written to: always."""
        return True

    def fileno(self) -> int:
        """Return the descriptor of the file."""
        return self._file.fileno()

    def isatty(self) -> bool:
        """Whether the file is a terminal."""
        return self._file.isatty()


@contextmanager
def spared_streams() -> Iterator[SparedFile | None]:
    """Let no print fail until the block ends; yield what can say whether one of a result did.

    Yields None where standard output is no real file, as in a test that captures it.
    """
    _fill_closed()
    before = sys.stdout, sys.stderr
    sys.stdout, output = _spared(sys.stdout)
    sys.stderr, _ = _spared(sys.stderr)
    try:
        yield output
    finally:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        sys.stdout, sys.stderr = before


def _fill_closed() -> None:
    """Open what was closed at the start; else the next file opened would become our output."""
    for number, name in STANDARD.items():
        try:
            os.fstat(number)
        except OSError:
            nowhere = os.open(os.devnull, os.O_RDWR)
            if nowhere != number:
                os.dup2(nowhere, number)
                os.close(nowhere)
        if getattr(sys, name) is None:
            mode = "w" if number else "r"
            stream = open(number, mode, encoding="utf-8", closefd=False)  # noqa: SIM115 - stays open
            setattr(sys, name, stream)


def _spared(stream: TextIO) -> tuple[TextIO, SparedFile | None]:
    """Return a stream that writes to the same file and cannot fail."""
    buffer = getattr(stream, "buffer", None)
    raw = getattr(buffer, "raw", buffer)  # the same where Python was told not to buffer
    if not isinstance(raw, io.RawIOBase):
        return stream, None
    stream.flush()
    file = SparedFile(raw)
    text = io.TextIOWrapper(
        io.BufferedWriter(file),
        encoding=stream.encoding,
        errors="replace",  # no terminal's encoding may stop a result that has been worked for
        line_buffering=raw is buffer or raw.isatty() or stream is sys.stderr,
    )
    return text, file
