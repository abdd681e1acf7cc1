from io import BytesIO
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from speechstudio.domain.errors import FrameError
from speechstudio.jobs.framing import LENGTH, Frame, read_frame, write_frame

any_text = st.text(st.characters(), max_size=12)
"""Lone surrogates too: names of files hold them where they are not UTF-8."""
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | any_text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(any_text, inner, max_size=3),
    max_leaves=8,
)
headers = st.dictionaries(any_text.filter(lambda key: key != LENGTH), values, max_size=4)
frames = st.builds(
    lambda header, payload: Frame(header=header, payload=payload), headers, st.binary(max_size=40)
)


def written(*frames: Frame) -> bytes:
    stream = BytesIO()
    for frame in frames:
        write_frame(stream, frame.header, frame.payload)
    return stream.getvalue()


def read_all(data: bytes) -> list[Frame]:
    stream = BytesIO(data)
    return list(iter(lambda: read_frame(stream), None))


@given(st.lists(frames, max_size=4))
def test_what_is_written_is_read_again(sent: list[Frame]) -> None:
    assert read_all(written(*sent)) == sent


@given(st.lists(frames, max_size=2), frames, st.data())
def test_a_stream_that_ends_inside_a_frame_is_malformed(
    before: list[Frame], last: Frame, data: st.DataObject
) -> None:
    whole = written(*before)
    torn = written(last)
    cut = data.draw(st.integers(1, len(torn) - 1))
    stream = BytesIO(whole + torn[:cut])
    assert [read_frame(stream) for _ in before] == before
    with pytest.raises(FrameError):
        read_frame(stream)


@pytest.mark.parametrize(
    "data",
    [
        b"\n",
        b"hello\n",
        b"[1]\n",
        b"7\n",
        b"null\n",
        b'{"type":"run"\n',
        b'{"payload_length":-1}\n',
        b'{"payload_length":"4"}\nabcd',
        b'{"payload_length":1.5}\nab',
        b'{"payload_length":true}\na',
        b'{"payload_length":null}\n',
        b'{"payload_length":3}\nab',
        b'{"payload_length":999999999999999999}\nab',
        b'{"payload_length":99999999999999999999999}\nab',
        b"\xff\xfe\n",
        b"[" * 100_000 + b"\n",
    ],
)
def test_what_is_no_frame_is_refused(data: bytes) -> None:
    with pytest.raises(FrameError):
        read_frame(BytesIO(data))


@given(st.binary(max_size=60))
@example(b'{"a":1}\n')
def test_whatever_comes_is_a_frame_the_end_or_an_error(data: bytes) -> None:
    try:
        frame = read_frame(BytesIO(data))
    except FrameError:
        return
    assert (frame is None) == (data == b"")


def test_an_empty_payload_is_not_announced() -> None:
    assert written(Frame(header={"type": "cancel"})) == b'{"type":"cancel"}\n'


def test_nothing_is_left_in_a_buffer() -> None:
    flushed = []

    class Stream(BytesIO):
        def flush(self) -> None:
            flushed.append(self.getvalue())

    header: dict[str, Any] = {"type": "run"}
    write_frame(Stream(), header, b"abc")
    assert flushed[-1].endswith(b"\nabc")
    assert header == {"type": "run"}
