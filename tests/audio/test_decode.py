from pathlib import Path

import numpy as np
import pytest

from speechstudio.audio.channels import EACH, ChannelChoice
from speechstudio.audio.decode import decode
from speechstudio.audio.decoded import DecodedAudio
from speechstudio.audio.peaks import Peaks
from speechstudio.audio.warning import AudioWarningKind
from speechstudio.domain.errors import JobCancelledError, UsageError
from tests.audio.making import babble, encode, level_db, write_wav

_CONTAINERS = {
    "a.mp3": ("libmp3lame", 44_100),
    "a.m4a": ("aac", 44_100),
    "alac.m4a": ("alac", 48_000),
    "a.aac": ("aac", 16_000),
    "a.opus": ("libopus", 48_000),
    "a.ogg": ("libopus", 48_000),
    "a.webm": ("libopus", 48_000),
    "a.mka": ("flac", 22_050),
    "a.flac": ("flac", 96_000),
    "a.wav": ("pcm_s24le", 11_025),
    "u8.wav": ("pcm_u8", 8_000),
    "alaw.wav": ("pcm_alaw", 8_000),
    "f32.wav": ("pcm_f32le", 48_000),
    "f64.wav": ("pcm_f64le", 48_000),
    "a.aiff": ("pcm_s16be", 32_000),
    "a.au": ("pcm_s16be", 16_000),
    "a.w64": ("pcm_s16le", 16_000),
    "a.caf": ("pcm_s16le", 16_000),
    "a.ts": ("aac", 48_000),
    "a.ac3": ("ac3", 48_000),
    "a.wv": ("wavpack", 44_100),
}


def _kinds(decoded: DecodedAudio) -> list[AudioWarningKind]:
    return [warning.kind for warning in decoded.warnings]


@pytest.mark.parametrize("name", _CONTAINERS)
def test_every_container_gives_its_sound_at_its_level(tmp_path: Path, name: str) -> None:
    codec, rate = _CONTAINERS[name]
    container = "adts" if name == "a.aac" else None
    path = encode(tmp_path / name, babble(4, rate), codec, rate=rate, container=container)
    decoded = decode(path, tmp_path / "out")
    assert decoded.duration_ms == pytest.approx(4000, abs=120)
    assert level_db(decoded.tracks[0].samples()) == pytest.approx(level_db(babble(4)), abs=1)
    assert decoded.warnings == ()


@pytest.mark.parametrize("name", ["v.mp4", "v.mkv", "v.mov", "v.avi"])
def test_the_sound_of_a_video_is_heard(tmp_path: Path, name: str) -> None:
    codec = "libmp3lame" if name == "v.avi" else "aac"
    path = encode(tmp_path / name, babble(3, 44_100), codec, rate=44_100, pictures=5)
    decoded = decode(path, tmp_path / "out")
    assert decoded.duration_ms == pytest.approx(3000, abs=120)
    assert decoded.warnings == ()


def test_sixteen_kilohertz_mono_is_kept_bit_for_bit(tmp_path: Path) -> None:
    source = babble(3)
    path = write_wav(tmp_path / "a.wav", source)
    samples = decode(path, tmp_path / "out").tracks[0].samples()
    assert np.array_equal(samples * 32_768, np.round(source * 32_767))


@pytest.mark.parametrize("name", ["wav named.mp3", "no extension", "%03d 演説 [a].wav"])
def test_names_say_nothing_about_the_content(tmp_path: Path, name: str) -> None:
    write_wav(tmp_path / "a.wav", babble(1)).rename(tmp_path / name)
    assert decode(tmp_path / name, tmp_path / "out").duration_ms == 1000


def test_sound_that_starts_late_stands_at_its_time(tmp_path: Path) -> None:
    path = encode(
        tmp_path / "v.mkv",
        babble(2, 44_100) + np.float32(0.1),
        "aac",
        rate=44_100,
        pictures=4,
        starts_s=lambda time_s: time_s + 1.5,
    )
    decoded = decode(path, tmp_path / "out")
    samples = decoded.tracks[0].samples()
    assert decoded.duration_ms == pytest.approx(3500, abs=60)
    assert abs(samples[:23_000]).max() == 0
    assert abs(samples[25_000:26_000]).max() > 0.05
    assert decoded.warnings == ()


def test_a_pause_of_the_clock_is_filled_with_silence(tmp_path: Path) -> None:
    path = encode(
        tmp_path / "a.mka",
        babble(4, 48_000),
        "libopus",
        rate=48_000,
        starts_s=lambda time_s: time_s + (3.0 if time_s >= 2 else 0.0),
    )
    decoded = decode(path, tmp_path / "out")
    assert decoded.duration_ms == pytest.approx(7000, abs=60)
    assert abs(decoded.tracks[0].between(2200, 4800)).max() < 1e-3
    assert _kinds(decoded) == [AudioWarningKind.GAPS]


def test_each_channel_becomes_a_track(tmp_path: Path) -> None:
    silence = np.zeros(32_000, dtype=np.float32)
    channels = np.stack((babble(2, seed=1), babble(2, level=0.001, seed=2), silence), axis=1)
    path = write_wav(tmp_path / "a.wav", channels)
    decoded = decode(path, tmp_path / "out", channels=EACH)
    first, second, third = (track.samples() for track in decoded.tracks)
    assert np.array_equal(first * 32_768, np.round(channels[:, 0] * 32_767))
    assert level_db(second) > -35
    assert abs(third).max() == 0
    assert [(warning.kind, warning.message[:9]) for warning in decoded.warnings] == [
        (AudioWarningKind.RAISED, "channel 2"),
        (AudioWarningKind.SILENT, "channel 3"),
    ]


def test_one_channel_can_be_chosen(tmp_path: Path) -> None:
    left, right = babble(2, seed=1), babble(2, seed=2)
    path = write_wav(tmp_path / "a.wav", np.stack((left, right), axis=1))
    chosen = decode(path, tmp_path / "out", channels=ChannelChoice.parse("2"))
    assert np.array_equal(chosen.tracks[0].samples() * 32_768, np.round(right * 32_767))
    with pytest.raises(UsageError, match="there is no channel 3"):
        decode(path, tmp_path / "other", channels=ChannelChoice.parse("3"))
    assert list((tmp_path / "other").iterdir()) == []


def test_the_outline_and_the_progress_cover_the_whole(tmp_path: Path) -> None:
    path = encode(tmp_path / "a.mp3", babble(10, 44_100), "libmp3lame", rate=44_100)
    seen: list[tuple[int, int | None]] = []
    decoded = decode(
        path, tmp_path / "out", progress=lambda done, total: seen.append((done, total))
    )
    assert Peaks.load(decoded.peaks_path).frames == decoded.tracks[0].frames
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert seen[-1][0] == pytest.approx(10_000, abs=50)
    assert {total for _, total in seen} == {decoded.declared_ms}


@pytest.mark.parametrize("asked", [1, 3, 12])
def test_cancel_leaves_nothing(tmp_path: Path, asked: int) -> None:
    path = write_wav(tmp_path / "a.wav", babble(10, level=0.001))
    answers = iter([False] * (asked - 1) + [True] * 99)
    with pytest.raises(JobCancelledError):
        decode(path, tmp_path / "out", cancelled=lambda: next(answers))
    assert not list((tmp_path).rglob("audio*"))


def test_a_second_decode_replaces_the_first(tmp_path: Path) -> None:
    out = tmp_path / "out"
    decode(write_wav(tmp_path / "a.wav", babble(2)), out)
    assert decode(write_wav(tmp_path / "b.wav", babble(1)), out).is_whole
    assert sorted(path.name for path in out.iterdir()) == ["audio.f32", "audio.peaks"]
