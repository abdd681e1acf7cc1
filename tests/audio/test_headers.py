import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from speechstudio.audio.headers import HeaderFacts, read_header
from tests.audio.making import babble, encode, write_wav

_WHOLE = HeaderFacts()


def _resized(path: Path, declared: int) -> Path:
    """Declare another size of the data chunk."""
    data = path.read_bytes()
    place = data.index(b"data") + 4
    path.write_bytes(data[:place] + struct.pack("<I", declared) + data[place + 4 :])
    return path


def _halved(path: Path) -> Path:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    return path


@pytest.mark.parametrize(
    ("name", "codec", "mux"),
    [
        ("a.wav", "pcm_s16le", {}),
        ("rf64.wav", "pcm_s16le", {"rf64": "always"}),
        ("a.w64", "pcm_s16le", {}),
        ("a.caf", "pcm_s16le", {}),
        ("a.ogg", "libopus", {}),
        ("a.mka", "libopus", {}),
    ],
)
def test_a_cut_file_is_told_from_a_whole_one(
    tmp_path: Path, name: str, codec: str, mux: dict[str, str]
) -> None:
    path = encode(tmp_path / name, babble(3, 48_000), codec, rate=48_000, mux=mux)
    assert read_header(path) == _WHOLE
    facts = read_header(_halved(path))
    assert facts.is_cut
    if name in {"a.wav", "a.w64", "a.caf"}:
        assert facts.claimed_ratio == pytest.approx(2, abs=0.01)


@pytest.mark.parametrize("size", [0, 0x7FFF_F000, 0xFFFF_FFFF])
def test_a_size_that_was_never_written_claims_nothing(tmp_path: Path, size: int) -> None:
    assert read_header(_resized(write_wav(tmp_path / "a.wav", babble(1)), size)) == _WHOLE


def test_a_header_that_was_never_updated_is_stale(tmp_path: Path) -> None:
    assert read_header(_resized(write_wav(tmp_path / "a.wav", babble(5)), 1000)).is_stale


def test_a_large_chunk_after_the_data_is_not_sound(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", babble(1))
    picture = b"id3 " + struct.pack("<I", 100_000) + bytes(100_000)
    path.write_bytes(path.read_bytes() + picture)
    assert read_header(path) == _WHOLE


@pytest.mark.parametrize(("write_xing", "counts"), [("1", True), ("0", False)])
def test_an_mp3_tells_whether_it_counts_its_frames(
    tmp_path: Path, write_xing: str, *, counts: bool
) -> None:
    path = encode(tmp_path / "a.mp3", babble(1), "libmp3lame", mux={"write_xing": write_xing})
    assert read_header(path).counts_frames is counts


@settings(max_examples=150, deadline=None)
@given(
    start=st.sampled_from(
        [b"RIFF", b"RF64", b"riff", b"caff", b"OggS\0", b"\x1a\x45\xdf\xa3", b"ID3", b""]
    ),
    rest=st.binary(max_size=200),
)
def test_no_bytes_at_all_stop_the_look(
    tmp_path_factory: pytest.TempPathFactory, start: bytes, rest: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any"
    for middle in (b"", b"\0\0\0\0WAVEdata"):
        path.write_bytes(start + middle + rest)
        assert read_header(path).claimed_ratio >= 1
