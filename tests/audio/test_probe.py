from pathlib import Path

import pytest

from speechstudio.audio.probe import AudioInfo, probe
from tests.audio.making import babble, encode, write_wav


def test_a_wav_tells_all_about_itself(tmp_path: Path) -> None:
    stereo = babble(2, 44_100).reshape(-1, 2)
    path = write_wav(tmp_path / "a.wav", stereo, 44_100)
    assert probe(path) == AudioInfo(
        duration_ms=1000, channels=2, sample_rate_hz=44_100, codec="pcm_s16le", container="wav"
    )


def test_the_declared_length_of_a_cut_file_is_the_whole_one(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", babble(10))
    path.write_bytes(path.read_bytes()[:100_000])
    assert probe(path).duration_ms == 10_000


def test_a_stream_without_a_length_has_a_guess_or_none(tmp_path: Path) -> None:
    path = encode(tmp_path / "a.aac", babble(5), "aac")
    assert probe(path).duration_ms == pytest.approx(5000, rel=0.2)
