import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.engines.synthesis.wyoming_events import WyomingEvent, read_event, to_bytes

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.text(), st.dictionaries(st.text(), JSON, max_size=4))
def test_what_is_written_is_read_again(kind: str, data: dict[str, object]) -> None:
    event = WyomingEvent(type=kind, data=data)
    assert read_event(io.BytesIO(to_bytes(event))) == event


def test_data_behind_the_line_goes_before_data_in_it_and_a_payload_follows() -> None:
    more = b'{"b": 3}'
    line = {"type": "x", "data": {"a": 1, "b": 2}, "data_length": len(more), "payload_length": 4}
    stream = io.BytesIO(json.dumps(line).encode() + b"\n" + more + b"\0\n\xff{rest")
    event = read_event(stream)
    assert (event.data, event.payload) == ({"a": 1, "b": 3}, b"\0\n\xff{")
    assert stream.read() == b"rest"


@pytest.mark.parametrize(
    "line",
    [
        b"HTTP/1.1 400 Bad Request\n",
        b"[]\n",
        b"{}\n",
        b'{"type": 1}\n',
        b'{"type": "x", "data": []}\n'.replace(b"[]", b"[1]"),
        b'{"type": "x", "data_length": -1}\n',
        b'{"type": "x", "data_length": "2"}\n{}',
        b'{"type": "x", "payload_length": 99999999999}\n',
        b'{"type": "x", "data_length": 2}\nab',
        b"\xff\xfe\n",
        b"[" * 100_000,
    ],
)
def test_nonsense_is_told_from_events(line: bytes) -> None:
    with pytest.raises(ValueError, match=r"event|JSON"):
        read_event(io.BytesIO(line))


@pytest.mark.parametrize("cut", [0, -1, -10])
def test_an_end_in_the_middle_is_an_end(cut: int) -> None:
    whole = to_bytes(WyomingEvent(type="x", data={"text": "some text"}))
    with pytest.raises(EOFError):
        read_event(io.BytesIO(whole[:cut] if cut else b""))
