"""Small pictures made on the spot."""

from fractions import Fraction
from typing import Any

import av


def picture(kind: str) -> bytes:
    """Make a `jpeg` or `png` of 64 by 64 pixels."""
    codec, pixels = ("mjpeg", "yuvj420p") if kind == "jpeg" else ("png", "rgb24")
    context: Any = av.CodecContext.create(codec, "w")
    context.width = context.height = 64
    context.pix_fmt, context.time_base = pixels, Fraction(1, 25)
    frame = av.VideoFrame(64, 64, pixels)
    frame.pts = 0
    return b"".join(bytes(packet) for packet in [*context.encode(frame), *context.encode(None)])
