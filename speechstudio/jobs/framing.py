"""Frames: one line of JSON, and then exactly as many bytes as it says.

The form of the Wyoming protocol (github.com/rhasspy/wyoming). A stream that ends between two
frames is at its end; one that ends inside a frame is malformed, and never taken for an end.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

from speechstudio.domain.errors import FrameError

LENGTH = "payload_length"
LONGEST_HEADER = 64 * 1024 * 1024
LONGEST_PAYLOAD = 1024 * 1024 * 1024
"""A longer one is no payload but a damaged length; so much memory is never asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One message."""

    header: dict[str, Any]
    payload: bytes = b""


def write_frame(stream: BinaryIO, header: Mapping[str, object], payload: bytes = b"") -> None:
    """Write one frame and flush it. Raises OSError when nobody reads any more."""
    whole = dict(header)
    if payload:
        whole[LENGTH] = len(payload)
    line = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
    # Names of files that are no text hold lone surrogates; `json.loads` takes them as well.
    stream.write(line.encode(errors="surrogatepass") + b"\n")
    stream.write(payload)
    stream.flush()


def read_frame(stream: BinaryIO) -> Frame | None:
    """Read one frame; None at the end of the stream. Raises FrameError on anything else."""
    line = stream.readline(LONGEST_HEADER)
    if not line:
        return None
    if not line.endswith(b"\n"):
        raise FrameError("a frame ends inside its header")
    try:
        header = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise FrameError(f"no frame: {line[:80]!r}") from error
    if not isinstance(header, dict):
        raise FrameError(f"a frame's header is no object: {line[:80]!r}")
    length = header.pop(LENGTH, 0)
    if (
        not isinstance(length, int)
        or isinstance(length, bool)
        or not 0 <= length <= LONGEST_PAYLOAD
    ):
        raise FrameError(f"a frame cannot have {length!r} bytes")
    payload = stream.read(length) if length else b""
    if len(payload) != length:
        raise FrameError(f"a frame ends after {len(payload)} of its {length} bytes")
    return Frame(header=header, payload=payload)
