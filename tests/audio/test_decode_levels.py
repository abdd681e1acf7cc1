from pathlib import Path

import av
import numpy as np
import pytest

from speechstudio.audio.decode import decode
from speechstudio.audio.decoded import DecodedAudio
from speechstudio.audio.peaks import Peaks
from speechstudio.audio.warning import AudioWarningKind
from tests.audio.making import Samples, babble, encode, level_db, write_wav


def _decode(folder: Path, channels: Samples) -> DecodedAudio:
    return decode(write_wav(folder / "a.wav", channels), folder / "out")


def _only(decoded: DecodedAudio) -> AudioWarningKind:
    assert len(decoded.warnings) == 1
    return decoded.warnings[0].kind


def test_opposite_phase_does_not_cancel(tmp_path: Path) -> None:
    voice = babble(3)
    decoded = _decode(tmp_path, np.stack((voice, -voice), axis=1))
    assert level_db(decoded.tracks[0].samples() - voice) < -80
    assert _only(decoded) is AudioWarningKind.CANCELLING


@pytest.mark.parametrize(("count", "speaking"), [(2, 1), (8, 5), (6, 2)])
def test_one_speaking_channel_of_many_is_heard_in_full(
    tmp_path: Path, count: int, speaking: int
) -> None:
    voice = babble(3)
    channels = np.zeros((len(voice), count), dtype=np.float32)
    channels[:, speaking] = voice
    decoded = _decode(tmp_path, channels)
    assert level_db(decoded.tracks[0].samples() - voice) < -80
    assert _only(decoded) is AudioWarningKind.SILENT_CHANNELS
    assert decoded.warnings[0].message == f"only channel {speaking + 1} of {count} carries sound"


def test_very_quiet_speech_is_raised_and_so_is_its_outline(tmp_path: Path) -> None:
    decoded = _decode(tmp_path, babble(5, level=0.3) * np.float32(10 ** (-54 / 20)))
    samples = decoded.tracks[0].samples()
    assert -35 < level_db(samples) < -20
    assert _only(decoded) is AudioWarningKind.RAISED
    _, largest = Peaks.load(decoded.peaks_path).slice(0, 5000, 10)
    assert largest.max() == pytest.approx(samples.max(), abs=1e-3)


def test_silence_and_rounding_noise_stay_what_they_are(tmp_path: Path) -> None:
    silent = _decode(tmp_path, np.zeros(48_000, dtype=np.float32))
    assert _only(silent) is AudioWarningKind.SILENT
    noise = np.random.default_rng(1).integers(-1, 2, 48_000) / 32_767
    noisy = _decode(tmp_path, noise.astype(np.float32))
    assert level_db(noisy.tracks[0].samples()) < -85
    assert noisy.warnings == ()


def test_floats_beyond_full_scale_are_lowered_and_no_numbers_are_silenced(tmp_path: Path) -> None:
    voice = babble(3, level=2.5)
    voice[100:103] = (np.nan, np.inf, -np.inf)
    decoded = decode(encode(tmp_path / "a.wav", voice, "pcm_f32le"), tmp_path / "out")
    samples = decoded.tracks[0].samples()
    assert abs(samples).max() == pytest.approx(1.0, abs=1e-6)
    assert samples[100:103].tolist() == [0, 0, 0]
    assert [warning.kind for warning in decoded.warnings] == [
        AudioWarningKind.NON_FINITE,
        AudioWarningKind.LOWERED,
    ]


@pytest.mark.parametrize(("name", "codec"), [("a.m4a", "aac"), ("a.mka", "libopus")])
def test_eight_planar_channels_are_read(tmp_path: Path, name: str, codec: str) -> None:
    voice = babble(2, 48_000)
    channels = np.zeros((len(voice), 8), dtype=np.float32)
    channels[:, 2] = voice
    path = encode(tmp_path / name, channels, codec, rate=48_000, layout="7.1")
    decoded = decode(path, tmp_path / "out")
    assert level_db(decoded.tracks[0].samples()) == pytest.approx(level_db(voice), abs=1.5)


def test_the_main_track_of_several_is_heard(tmp_path: Path) -> None:
    path = tmp_path / "a.mka"
    with av.open(str(path), "w") as out:
        streams = [out.add_stream("flac", rate=16_000, layout="mono") for _ in range(2)]
        for stream, level in zip(streams, (0.3, 0.1), strict=True):
            ints = np.round(babble(1, level=level) * 32_767).astype(np.int16)
            frame = av.AudioFrame.from_ndarray(ints[np.newaxis], format="s16", layout="mono")
            frame.sample_rate, frame.pts = 16_000, 0
            out.mux([*stream.encode(frame), *stream.encode(None)])
    decoded = decode(path, tmp_path / "out")
    assert level_db(decoded.tracks[0].samples()) == pytest.approx(level_db(babble(1)), abs=0.1)
    assert _only(decoded) is AudioWarningKind.SEVERAL_TRACKS
