"""Whatever the bytes, a reader gives a transcript or a FormatError, and soon."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.errors import FormatError
from speechstudio.domain.transcript import Transcript
from speechstudio.formats import json, srt, vtt
from speechstudio.formats.spec import WriteOptions
from tests.formats.samples import INTERVIEW

READERS = [json.read, srt.read, vtt.read]
Reader = Callable[[bytes], Transcript]

PIECES = st.sampled_from(
    [
        "WEBVTT\n", "NOTE\n", "\n", "\n\n", "1\n", "2", "00:00:01,000", " --> ", "00:02.000\n",
        "99999:59:59.999 --> 0:0", "-->", "<v Anna>", "</v>", "<", ">", "<00:00:01.500>", "<i>",
        "{\\an8}", "{", "}", "&amp;", "&#0;", "&#xD800;", "Anna: ", "Speaker 1: ", ":", "- ",
        "text", "本", "\uff1a", "e\u0301", "\u200d", "\x00", "\u2028", "\ufeff", "[", "]",
        '{"format":', '"speechstudio-transcript"', "1e999", ',"version":1', "NaN", "\r",
    ]
)  # fmt: skip
files = st.binary(max_size=400) | st.lists(PIECES | st.text(max_size=4), max_size=40).map(
    lambda pieces: "".join(pieces).encode("utf-8", "replace")
)
EIGHTH_OF_A_MEGABYTE = 1 << 17
"""Anything quadratic takes half a minute with it, anything else less than a second."""

PATIENCE_S = 4


def outcome(read: Reader, data: bytes) -> Transcript | FormatError:
    try:
        return read(data)
    except FormatError as error:
        return error


def reads_or_refuses(read: Reader, data: bytes) -> None:
    got = outcome(read, data)
    if isinstance(got, FormatError):
        assert got.message
        assert got.hint
        assert "\n" not in got.message
    else:
        assert all(word.text and word.text == word.text.strip() for word in got.words())
        assert all(0 <= word.start_ms <= word.end_ms for word in got.words())


@pytest.mark.parametrize("read", READERS, ids=["json", "srt", "vtt"])
@given(data=files)
def test_any_bytes_are_read_or_refused(read: Reader, data: bytes) -> None:
    reads_or_refuses(read, data)


@given(data=st.data())
def test_a_damaged_json_transcript_is_read_or_refused(data: st.DataObject) -> None:
    whole = json.write(INTERVIEW, WriteOptions())
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 30)))
    new = data.draw(
        st.sampled_from([b"", b"0", b"-1", b"null", b"[]", b"{}", b'"', b"1e400", b"true"])
    )
    reads_or_refuses(json.read, whole[:start] + new + whole[end:])


@pytest.mark.parametrize("read", READERS, ids=["json", "srt", "vtt"])
@pytest.mark.parametrize(
    "hostile",
    [
        "WEBVTT\n\n0:01 --> 0:02\n" + "<" * EIGHTH_OF_A_MEGABYTE,
        "0:01 --> 0:02\n" + "<i " * (EIGHTH_OF_A_MEGABYTE // 3),
        "0:01 --> 0:02\n" + "{\\" * (EIGHTH_OF_A_MEGABYTE // 2),
        "0:01 --> 0:02\n" + " " * EIGHTH_OF_A_MEGABYTE + ":",
        "0:01 --> 0:02\n" + "A" * EIGHTH_OF_A_MEGABYTE,
        "0:01 --> 0:02\n" + "A: " * (EIGHTH_OF_A_MEGABYTE // 3),
        "0:01 --> 0:02\n" + "本" * (EIGHTH_OF_A_MEGABYTE // 6),
        "0:01 --> 0:02\n" + "\u0301" * (EIGHTH_OF_A_MEGABYTE // 2),
        "0:01 --> 0:02\n" + "&" * EIGHTH_OF_A_MEGABYTE,
        "0:01 --> 0:02\n" + "\n1" * (EIGHTH_OF_A_MEGABYTE // 2),
        "0:01 --> 0:02\n" * (EIGHTH_OF_A_MEGABYTE // 56),
        "0" * EIGHTH_OF_A_MEGABYTE + " -->",
        "0:" + "0 " * (EIGHTH_OF_A_MEGABYTE // 2) + "--",
        " " * EIGHTH_OF_A_MEGABYTE + "-->",
        "[" * EIGHTH_OF_A_MEGABYTE,
        '{"format":' * (EIGHTH_OF_A_MEGABYTE // 20),
        "9" * EIGHTH_OF_A_MEGABYTE,
    ],
    ids=range(17),
)
def test_a_large_hostile_file_takes_seconds_at_most(read: Reader, hostile: str) -> None:
    before = time.process_time()
    reads_or_refuses(read, hostile.encode())
    assert time.process_time() - before < PATIENCE_S
