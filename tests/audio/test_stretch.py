"""A stretch of a file, compared with the same stretch of the whole as it is decoded."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from speechstudio.audio.channels import EACH, MIX, ChannelChoice
from speechstudio.audio.decode import decode
from speechstudio.audio.pcm import PcmFile
from speechstudio.audio.place_index import PlaceIndex
from speechstudio.audio.recording_sound import RecordingSound
from speechstudio.audio.stretch import decode_stretch
from speechstudio.domain.errors import (
    EmptyAudioError,
    JobCancelledError,
    StorageError,
    UnreadableAudioError,
    UsageError,
)
from speechstudio.domain.timespan import TimeSpan
from tests.audio.correlating import place_of
from tests.audio.making import Samples, babble, encode, level_db, write_wav

SPAN = TimeSpan(start_ms=2_500, end_ms=4_100)
FILES: dict[str, tuple[str, int]] = {
    "a.flac": ("flac", 44_100),
    "a.mp3": ("libmp3lame", 44_100),
    "a.m4a": ("aac", 48_000),
    "a.webm": ("libopus", 48_000),
    "a.ogg": ("libopus", 48_000),
}


def part_of(track: PcmFile, span: TimeSpan) -> Samples:
    return np.array(track.between(span.start_ms, span.end_ms))


def decoded(path: Path, folder: Path, span: TimeSpan = SPAN, **options: Any) -> PcmFile:
    folder.mkdir()
    return decode_stretch(path, span, folder, **{"channels": MIX, **options})


@pytest.mark.parametrize("name", FILES)
def test_a_stretch_is_that_of_the_whole(tmp_path: Path, name: str) -> None:
    codec, rate = FILES[name]
    path = encode(tmp_path / name, babble(6, rate, seed=5), codec, rate=rate)
    expected = np.array(decode(path, tmp_path / "whole").tracks[0].samples())
    got = np.array(decoded(path, tmp_path / "part").samples())
    assert len(got) == pytest.approx(16 * SPAN.duration_ms, abs=2)
    start = 16 * SPAN.start_ms
    assert abs(place_of(got, expected[start - 1_000 : start + 30_000]) - 1_000) <= 16


def test_a_stretch_of_a_wav_is_the_same_to_the_sample(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", babble(6))
    whole = decode(path, tmp_path / "whole").tracks[0]
    got = decoded(path, tmp_path / "part")
    assert np.array_equal(got.samples(), part_of(whole, SPAN))
    assert got.is_whole
    assert got.path.parent == tmp_path / "part"


def test_a_clock_that_starts_anew_is_followed(tmp_path: Path) -> None:
    one = encode(tmp_path / "one.ts", babble(4, 44_100, seed=5), "aac", rate=44_100).read_bytes()
    path = tmp_path / "twice.ts"
    path.write_bytes(one + one)
    span = TimeSpan(start_ms=5_000, end_ms=7_000)
    whole = np.array(decode(path, tmp_path / "whole").tracks[0].samples())
    got = np.array(decoded(path, tmp_path / "part", span).samples())
    assert abs(place_of(got, whole[16 * 4_900 :]) - 1_600) <= 16


def test_the_rest_of_the_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_wav(tmp_path / "a.wav", babble(60))
    seen: list[float] = []
    pieces = RecordingSound.from_moment

    def watched(sound: Any, start_s: float) -> Any:
        for piece in pieces(sound, start_s):
            seen.append(piece.start_s)
            yield piece

    def refuse(_index: PlaceIndex) -> None:
        raise AssertionError("the whole file would be read")

    monkeypatch.setattr(RecordingSound, "from_moment", watched)
    monkeypatch.setattr(PlaceIndex, "_read", refuse)
    decoded(path, tmp_path / "part", TimeSpan(start_ms=30_000, end_ms=32_000))
    assert min(seen) >= 30
    assert max(seen) < 34


def test_channels_that_cancel_each_other_are_heard(tmp_path: Path) -> None:
    voice = babble(6)
    path = write_wav(tmp_path / "a.wav", np.stack([voice, -voice], axis=1))
    got = decoded(path, tmp_path / "part")
    assert level_db(np.array(got.samples())) > level_db(voice) - 3


def test_one_channel_can_be_heard_alone(tmp_path: Path) -> None:
    one, two = babble(6), babble(6, seed=2)
    path = write_wav(tmp_path / "a.wav", np.stack([one, two], axis=1))
    got = decoded(path, tmp_path / "two", channels=ChannelChoice.parse("2"))
    assert np.allclose(got.samples(), two[16 * 2_500 : 16 * 4_100], atol=1e-4)
    with pytest.raises(UsageError, match="no channel 3"):
        decoded(path, tmp_path / "three", channels=ChannelChoice.parse("3"))
    with pytest.raises(ValueError, match="one track"):
        decoded(path, tmp_path / "each", channels=EACH)


def test_a_stretch_that_is_very_quiet_is_raised(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", babble(12, level=0.006))
    span = TimeSpan(start_ms=1_000, end_ms=11_000)
    got = np.array(decoded(path, tmp_path / "part", span).samples())
    assert level_db(got) > level_db(babble(12, level=0.006)) + 10


def test_a_stretch_ends_with_the_recording(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", babble(3))
    got = decoded(path, tmp_path / "part", TimeSpan(start_ms=2_000, end_ms=9_000))
    assert got.duration_ms == 1_000
    with pytest.raises(EmptyAudioError, match="no sound in that stretch"):
        decoded(path, tmp_path / "behind", TimeSpan(start_ms=5_000, end_ms=9_000))
    assert [*(tmp_path / "behind").iterdir()] == []


def test_a_cancel_leaves_nothing(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", babble(6))
    with pytest.raises(JobCancelledError):
        decoded(path, tmp_path / "part", cancelled=lambda: True)
    assert [*(tmp_path / "part").iterdir()] == []


def test_what_cannot_be_read_or_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableAudioError):
        decoded(tmp_path / "missing.wav", tmp_path / "part")
    path = write_wav(tmp_path / "a.wav", babble(3))
    with pytest.raises(StorageError):
        decode_stretch(path, SPAN, tmp_path / "no folder", channels=MIX)
