"""Events of the Wyoming protocol: a line of JSON, then data as JSON, then a payload of bytes.

Both lengths stand in the line (github.com/OHF-Voice/wyoming, README). Data may stand in the line
as well; what follows it goes before.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO

LONGEST_LINE = 4_000_000
LONGEST_DATA = 16_000_000
LONGEST_PAYLOAD = 64_000_000
"""In bytes; longer ones are no events but nonsense."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WyomingEvent:
    """One message."""

    type: str
    data: Mapping[str, Any] = field(default_factory=dict)
    payload: bytes = b""


def to_bytes(event: WyomingEvent) -> bytes:
    """Write an event without a payload, as requests are."""
    data = json.dumps(event.data).encode()
    line = json.dumps({"type": event.type, "data_length": len(data)}).encode()
    return line + b"\n" + data


def read_event(stream: BinaryIO) -> WyomingEvent:
    """Read the next event.

    Raises EOFError where the stream is at its end, ValueError for what is no event.
    """
    line = stream.readline(LONGEST_LINE)
    if not line:
        raise EOFError
    head = _object(line)
    if not isinstance(head.get("type"), str):
        raise ValueError("an event has no type")  # noqa: TRY004 - see `_object`
    data = head.get("data") or {}
    if not isinstance(data, dict):
        raise ValueError("the data of an event is no object")  # noqa: TRY004 - see `_object`
    more = _exactly(stream, head.get("data_length"), LONGEST_DATA)
    payload = _exactly(stream, head.get("payload_length"), LONGEST_PAYLOAD)
    return WyomingEvent(
        type=head["type"], data={**data, **(_object(more) if more else {})}, payload=payload
    )


def _object(written: bytes) -> dict[str, Any]:
    try:
        read = json.loads(written)
    except (ValueError, RecursionError) as error:
        raise ValueError("it is no JSON") from error
    if not isinstance(read, dict):
        raise ValueError("it is no JSON object")  # noqa: TRY004 - what came is wrong, not a caller
    return read


def _exactly(stream: BinaryIO, length: object, most: int) -> bytes:
    if length is None:
        return b""
    if type(length) is not int or not 0 <= length <= most:
        raise ValueError("the length of an event makes no sense")
    found = stream.read(length)
    if len(found) < length:
        raise EOFError
    return found
