"""One speech of 11 seconds in many containers and states of damage, where that collection lies."""

from pathlib import Path

import numpy as np
import pytest

from speechstudio.audio.decode import decode
from speechstudio.audio.decoded import DecodedAudio
from speechstudio.audio.warning import AudioWarningKind
from speechstudio.domain.errors import (
    AudioError,
    EmptyAudioError,
    NoAudioTrackError,
    UnreadableAudioError,
)
from tests.audio.making import level_db

_EVAL = Path(__file__).resolve().parents[2] / ".." / "shared" / "eval"
_BROKEN: dict[str, type[AudioError]] = {
    "empty.wav": EmptyAudioError,
    "empty.mp3": EmptyAudioError,
    "header-only.wav": EmptyAudioError,
    "zero-frames.wav": EmptyAudioError,
    "50ms.wav": EmptyAudioError,
    "corrupt-riff.wav": UnreadableAudioError,
    "text-named.wav": UnreadableAudioError,
    "video-no-audio.mp4": NoAudioTrackError,
}
_HALVES = {"truncated-half.wav": 5.5, "truncated-half.flac": 5.33, "truncated-half.mp3": 5.46}
_WARNED = {
    "stereo-antiphase.wav": AudioWarningKind.CANCELLING,
    "stereo-right-only.wav": AudioWarningKind.SILENT_CHANNELS,
    "8ch-speech-on-6.flac": AudioWarningKind.SILENT_CHANNELS,
    "jfk-6ch.flac": AudioWarningKind.SILENT_CHANNELS,
    "very-quiet.wav": AudioWarningKind.RAISED,
    "float-over-1.wav": AudioWarningKind.LOWERED,
    "float-nan-inf.wav": AudioWarningKind.NON_FINITE,
}

pytestmark = pytest.mark.skipif(not _EVAL.is_dir(), reason="the collection is not here")


def _lengths() -> dict[str, float]:
    manifest = _EVAL / "manifest.tsv"
    if not manifest.is_file():
        return {}
    rows = [line.split("\t") for line in manifest.read_text("utf-8").splitlines()[1:]]
    lengths = {
        row[0].removeprefix("awkward/"): float(row[1] or 11)
        for row in rows
        if row[0].startswith("awkward/")
    }
    return {name: _HALVES.get(name, length) for name, length in lengths.items()}


def _speech_level(decoded: DecodedAudio) -> float:
    samples = decoded.tracks[0].samples()
    blocks = samples[: len(samples) // 1600 * 1600].reshape(-1, 1600)
    return float(np.percentile([level_db(block) for block in blocks], 95))


@pytest.mark.parametrize("name", sorted(set(_lengths()) - set(_BROKEN)))
def test_speech_is_heard_in_full_and_at_a_good_level(tmp_path: Path, name: str) -> None:
    decoded = decode(_EVAL / "awkward" / name, tmp_path)
    assert decoded.duration_ms / 1000 == pytest.approx(_lengths()[name], abs=0.2)
    assert -26 < _speech_level(decoded) <= 0
    expected = AudioWarningKind.SHORTER if name in _HALVES else _WARNED.get(name)
    assert [warning.kind for warning in decoded.warnings] == ([expected] if expected else [])


@pytest.mark.parametrize("name", _BROKEN)
def test_a_file_without_speech_says_why(tmp_path: Path, name: str) -> None:
    with pytest.raises(_BROKEN[name]) as caught:
        decode(_EVAL / "awkward" / name, tmp_path)
    assert name in caught.value.message
    assert list(tmp_path.iterdir()) == []


def test_noise_is_not_raised_to_speech(tmp_path: Path) -> None:
    for path in sorted((_EVAL / "nonspeech").glob("*.flac")):
        decoded = decode(path, tmp_path / path.stem)
        assert {warning.kind for warning in decoded.warnings} <= {AudioWarningKind.SILENT}
    quiet = decode(_EVAL / "nonspeech" / "silence-dither.flac", tmp_path / "quiet")
    assert level_db(quiet.tracks[0].samples()) < -85
