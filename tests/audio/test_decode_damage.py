import random
import struct
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from speechstudio.audio.decode import decode
from speechstudio.audio.decoded import DecodedAudio
from speechstudio.audio.warning import AudioWarningKind
from speechstudio.domain.errors import AudioError, UnreadableAudioError
from tests.audio.making import babble, encode, write_wav

_FILES = {
    "a.mp3": ("libmp3lame", 44_100, {}),
    "a.flac": ("flac", 16_000, {}),
    "a.m4a": ("aac", 44_100, {"movflags": "faststart"}),
    "a.mka": ("libopus", 48_000, {}),
    "a.ogg": ("libopus", 48_000, {}),
    "a.wav": ("pcm_s16le", 16_000, {}),
    "a.w64": ("pcm_s16le", 16_000, {}),
    "a.aiff": ("pcm_s16be", 16_000, {}),
}


@lru_cache
def _content(name: str) -> bytes:
    codec, rate, mux = _FILES[name]
    with TemporaryDirectory() as folder:
        path = encode(Path(folder) / name, babble(12, rate), codec, rate=rate, mux=mux)
        return path.read_bytes()


def _make(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(_content(name))
    return path


def _kinds(decoded: DecodedAudio) -> set[AudioWarningKind]:
    return {warning.kind for warning in decoded.warnings}


@pytest.mark.parametrize("name", _FILES)
def test_a_file_cut_in_half_says_so(tmp_path: Path, name: str) -> None:
    path = _make(tmp_path, name)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    decoded = decode(path, tmp_path / "out")
    assert 4000 < decoded.duration_ms < 7000
    if name == "a.ogg":
        assert _kinds(decoded) == {AudioWarningKind.CUT}
    else:
        assert _kinds(decoded) == {AudioWarningKind.SHORTER}
        assert "of the 12.0 s that it declares" in decoded.warnings[0].message


@pytest.mark.parametrize("name", ["a.mp3", "a.flac", "a.m4a", "a.mka", "a.ogg"])
def test_damage_in_the_middle_is_passed_over_and_told(tmp_path: Path, name: str) -> None:
    path = _make(tmp_path, name)
    data = bytearray(path.read_bytes())
    middle, length = len(data) // 2, len(data) // 12
    data[middle : middle + length] = random.Random(1).randbytes(length)
    path.write_bytes(data)
    decoded = decode(path, tmp_path / "out")
    assert decoded.duration_ms > 10_000
    assert _kinds(decoded) & {AudioWarningKind.DAMAGED, AudioWarningKind.GAPS}
    if name != "a.mp3":
        assert decoded.duration_ms == pytest.approx(12_000, abs=150)


def test_damage_in_an_mp3_without_a_frame_count_is_told(tmp_path: Path) -> None:
    path = encode(tmp_path / "a.mp3", babble(12), "libmp3lame", mux={"write_xing": "0"})
    data = path.read_bytes()
    path.write_bytes(data[:15_000] + bytes(8_000) + data[23_000:])
    decoded = decode(path, tmp_path / "out")
    assert _kinds(decoded) == {AudioWarningKind.DAMAGED}
    assert "at 0:0" in decoded.warnings[0].message


def test_sound_after_the_declared_end_is_read(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", babble(10))
    data = path.read_bytes()
    place = data.index(b"data") + 4
    path.write_bytes(data[:place] + struct.pack("<I", 32_000) + data[place + 4 :])
    assert decode(path, tmp_path / "out").duration_ms == 10_000


def test_more_sound_than_declared_is_told(tmp_path: Path) -> None:
    path = encode(tmp_path / "a.flac", babble(12), "flac")
    data = path.read_bytes()
    path.write_bytes(data[:22] + struct.pack(">I", 3 * 16_000) + data[26:])
    decoded = decode(path, tmp_path / "out")
    assert decoded.duration_ms == 12_000
    assert _kinds(decoded) == {AudioWarningKind.LONGER}


def test_joined_mp3_files_are_read_to_the_end(tmp_path: Path) -> None:
    path = encode(tmp_path / "a.mp3", babble(3), "libmp3lame")
    more = encode(tmp_path / "b.mp3", babble(9), "libmp3lame")
    path.write_bytes(path.read_bytes() + more.read_bytes())
    decoded = decode(path, tmp_path / "out")
    assert decoded.duration_ms == pytest.approx(12_000, abs=200)
    assert _kinds(decoded) <= {AudioWarningKind.DAMAGED}


def test_a_hole_in_an_mp3_without_a_frame_count_is_told(tmp_path: Path) -> None:
    path = encode(tmp_path / "a.mp3", babble(12), "libmp3lame", mux={"write_xing": "0"})
    data = path.read_bytes()
    path.write_bytes(data[:15_000] + data[23_000:])
    assert _kinds(decode(path, tmp_path / "out")) == {AudioWarningKind.DAMAGED}


def test_a_cut_stream_that_declares_no_length_says_so(tmp_path: Path) -> None:
    path = encode(tmp_path / "a.aac", babble(6), "aac", container="adts")
    path.write_bytes(path.read_bytes()[:-150])
    assert _kinds(decode(path, tmp_path / "out")) == {AudioWarningKind.CUT}


def test_encrypted_sound_is_refused(tmp_path: Path) -> None:
    keys = {
        "encryption_scheme": "cenc-aes-ctr",
        "encryption_key": "76a6c65c5ea762046bd749a2e632ccbb",
        "encryption_kid": "a7e61c373e219033c21091fa607bf3b8",
    }
    path = encode(tmp_path / "a.m4a", babble(10), "aac", mux=keys)
    with pytest.raises(UnreadableAudioError, match="encrypted"):
        decode(path, tmp_path / "out")


@pytest.mark.parametrize("name", _FILES)
@pytest.mark.parametrize("seed", range(3))
def test_random_damage_ends_in_sound_or_in_a_clear_error(
    tmp_path: Path, name: str, seed: int
) -> None:
    path = _make(tmp_path, name)
    data, chance = bytearray(path.read_bytes()), random.Random(seed)
    for _ in range(30):
        data[chance.randrange(len(data))] = chance.randrange(256)
    path.write_bytes(data)
    with suppress(AudioError):
        assert decode(path, tmp_path / "out").duration_ms < 60_000
        return
    assert list((tmp_path / "out").glob("*")) == []
