"""Recordings good and bad, as the check sees them."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from speechstudio.domain.errors import UsageError
from speechstudio.domain.turns import Diarization, SpeakerTurn
from speechstudio.workflows.cloning.findings import Gravity, Measures, judged
from speechstudio.workflows.cloning.recording import RATE_HZ, measured, prepared, read_sound
from tests.audio.making import Samples, babble, tone, write_wav

GOOD = Measures(
    length_s=20,
    speech_s=15,
    peak_db=-3,
    speech_db=-20,
    noise_gap_db=45,
    clipped_share=0,
    rate_hz=44_100,
    speakers={"S1": 15.0},
)


def heard(*turns: tuple[int, int, str]) -> Diarization:
    found = tuple(SpeakerTurn(start_ms=a, end_ms=b, speaker=who) for a, b, who in turns)
    return Diarization(turns=found, exclusive=found)


def worst(samples: Samples, tmp_path: Path, diarization: Diarization | None = None) -> str:
    sound = read_sound(write_wav(tmp_path / "a.wav", samples))
    finding = judged(measured(sound, diarization))[0]
    return f"{finding.gravity.name} {finding.message}"


def test_a_good_recording_gives_nothing_to_say() -> None:
    assert judged(GOOD) == ()


@pytest.mark.parametrize(
    ("change", "gravity", "message"),
    [
        ({"speech_s": 2.0}, Gravity.REFUSAL, "only 2.0 s of speech"),
        ({"speech_s": 5.0}, Gravity.WARNING, "only 5.0 s of speech"),
        ({"length_s": 90.0}, Gravity.NOTE, "its first 60 s are used"),
        ({"speech_s": 0.0}, Gravity.REFUSAL, "no speech is heard"),
        ({"peak_db": -80.0}, Gravity.REFUSAL, "is silent"),
        ({"speakers": {"a": 9.0, "b": 6.0}}, Gravity.REFUSAL, "2 people speak"),
        ({"speakers": {"a": 9.0, "b": 0.4}}, Gravity.WARNING, "somebody else"),
        ({"speakers": None}, Gravity.NOTE, "was not checked that one person"),
        ({"noise_gap_db": 15.0}, Gravity.WARNING, "15 dB louder than the noise"),
        ({"noise_gap_db": 5.0}, Gravity.REFUSAL, "5 dB louder than the noise"),
        ({"clipped_share": 0.002}, Gravity.WARNING, "0.2% of the recording is clipped"),
        ({"clipped_share": 0.05}, Gravity.REFUSAL, "is clipped"),
        ({"speech_db": -50.0}, Gravity.WARNING, "very quiet"),
        ({"rate_hz": 8_000}, Gravity.WARNING, "8,000 Hz, as on a telephone"),
    ],
)
def test_what_is_wrong_is_said_with_what_to_do(
    change: dict[str, Any], gravity: Gravity, message: str
) -> None:
    (finding,) = judged(replace(GOOD, **change))
    assert finding.gravity is gravity
    assert message in finding.message
    assert str(finding).endswith(".")


def test_the_worst_comes_first() -> None:
    found = judged(replace(GOOD, speakers=None, speech_s=1.0, rate_hz=8_000))
    assert [one.gravity for one in found] == [Gravity.REFUSAL, Gravity.WARNING, Gravity.NOTE]


def test_speech_with_pauses_is_measured_as_such(tmp_path: Path) -> None:
    found = measured(read_sound(write_wav(tmp_path / "a.wav", babble(12))), None)
    assert 4 < found.speech_s < 9
    assert found.noise_gap_db > 20
    assert found.length_s == pytest.approx(12, abs=0.01)
    assert found.speakers is None


def test_noise_clipping_and_silence_are_heard(tmp_path: Path) -> None:
    noise = np.random.default_rng(2).standard_normal(12 * 16_000).astype(np.float32)
    hum = 0.03 * np.resize(noise, 320_000)
    assert worst(babble(20) + hum, tmp_path).startswith("WARNING speech is only 1")
    assert "clipped" in worst(np.clip(babble(12, level=1.5), -1, 1), tmp_path)
    assert worst(0.1 * noise, tmp_path) == "REFUSAL no speech is heard in the recording"
    assert worst(tone(200, 8, 16_000), tmp_path).startswith("REFUSAL no speech")
    assert worst(np.zeros(80_000, dtype=np.float32), tmp_path).endswith("is silent")


def test_what_a_diarizer_heard_goes_before_levels(tmp_path: Path) -> None:
    assert worst(babble(12), tmp_path, heard()).startswith("REFUSAL no speech")
    two = heard((0, 6_000, "a"), (6_000, 12_000, "b"))
    assert worst(babble(12), tmp_path, two) == "REFUSAL 2 people speak in the recording"


def test_the_loudest_channel_is_kept_from_its_first_word_on(tmp_path: Path) -> None:
    silence = np.zeros(2 * 16_000, dtype=np.float32)
    voice = np.concatenate((silence, babble(8), silence))
    both = np.stack((np.zeros_like(voice), 0.2 * voice), axis=1)
    sound = read_sound(write_wav(tmp_path / "a.wav", both))
    samples = np.frombuffer(prepared(sound, None)[44:], dtype="<i2") / 32_767
    assert 7.5 < len(samples) / RATE_HZ < 8.7
    assert np.abs(samples).max() == pytest.approx(0.7, abs=0.01)


def test_a_long_recording_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "b.wav", np.zeros(200 * 8_000, dtype=np.float32), rate=8_000)
    with pytest.raises(UsageError, match="longer than 3 minutes"):
        read_sound(path)
