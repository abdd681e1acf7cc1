import pytest

from speechstudio.workflows.speaking.prosody import Prosody, break_ms, prosody_of


@pytest.mark.parametrize(
    ("value", "rate"),
    [
        ("slow", 0.75),
        ("1.5", 1.5),
        ("80%", 0.8),
        ("+20%", 1.2),
        ("-20%", 0.8),
        ("odd", 1.0),
        ("0", 0.25),
    ],
)
def test_rates(value: str, rate: float) -> None:
    assert prosody_of("prosody", {"rate": value}).rate == pytest.approx(rate)


@pytest.mark.parametrize(
    ("value", "semitones"), [("high", 3), ("+2st", 2), ("-2st", -2), ("+100%", 12), ("99Hz", 0)]
)
def test_pitches(value: str, semitones: float) -> None:
    assert prosody_of("prosody", {"pitch": value}).pitch_semitones == pytest.approx(semitones)


@pytest.mark.parametrize(
    ("value", "decibels"), [("loud", 4), ("-6dB", -6), ("50", -6.02), ("+100", 6.02), ("x", 0)]
)
def test_volumes(value: str, decibels: float) -> None:
    assert prosody_of("prosody", {"volume": value}).volume_db == pytest.approx(decibels, abs=0.01)


@pytest.mark.parametrize(
    ("attributes", "milliseconds"),
    [
        ({"time": "500ms"}, 500),
        ({"time": "1.5s"}, 1500),
        ({"strength": "none"}, 0),
        ({}, 400),
        ({"time": "900000s"}, 60_000),
    ],
)
def test_breaks(attributes: dict[str, str], milliseconds: int) -> None:
    assert break_ms(attributes) == milliseconds


def test_the_inner_adds_to_the_outer() -> None:
    outer = Prosody(rate=2.0, pitch_semitones=1.0, volume_db=-3.0)
    inner = Prosody(rate=0.5, pitch_semitones=1.0, volume_db=-3.0)
    assert inner.within(outer) == Prosody(rate=1.0, pitch_semitones=2.0, volume_db=-6.0)
