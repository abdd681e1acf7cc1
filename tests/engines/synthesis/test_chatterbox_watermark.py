"""The watermark of Chatterbox: nobody hears it, and its makers' network finds it."""

import sys
from typing import Any

import numpy as np
import pytest
import soxr

from speechstudio.domain.errors import EngineUnavailableError
from speechstudio.engines.saved_tensors import read_tensors
from speechstudio.engines.synthesis import chatterbox_watermark as marking
from speechstudio.engines.synthesis.chatterbox_watermark import WEIGHTS, Watermark, convolved
from speechstudio.engines.synthesis.sound import Samples
from tests.environments import EnvironmentOf

RATE_HZ = 24_000
BRANCHES = {"slow": 1.25, "normal": 1.0, "fast": 0.75}


@pytest.fixture
def nothing() -> Watermark:
    """A network that marks nothing."""
    sizes = [(4, marking.BAND, 1), *[(4, 4, 7)] * 5, (marking.BAND, 4, 1)]
    return Watermark(
        [(np.zeros(size, np.float32), np.zeros(size[0], np.float32)) for size in sizes]
    )


def talk(seconds: float = 3.0) -> Samples:
    """Make a sound with a pitch that moves, in syllables."""
    times = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    phase = 2 * np.pi * np.cumsum(130 + 30 * np.sin(3 * times)) / RATE_HZ
    voice = sum(np.sin(phase * part) / part for part in range(1, 30))
    return (0.2 * np.asarray(voice) * np.abs(np.sin(9 * times))).astype(np.float32)


@pytest.mark.parametrize("frames", [1, 500, 5_000, 30_001])
def test_a_sound_keeps_its_length_and_all_but_the_mark(nothing: Watermark, frames: int) -> None:
    sound = talk()[:frames]
    marked = nothing.marked(sound, RATE_HZ)
    assert marked.dtype == np.float32
    assert len(marked) == frames
    inside = slice(200, max(200, frames - 200))
    assert np.abs(marked - sound)[inside].max(initial=0) < 0.005


def test_silence_stays_silent(nothing: Watermark) -> None:
    assert not nothing.marked(np.zeros(RATE_HZ, np.float32), RATE_HZ).any()
    assert not len(nothing.marked(np.zeros(0, np.float32), RATE_HZ))


def test_without_its_network_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marking, "find_spec", lambda _name: None)
    with pytest.raises(EngineUnavailableError, match="watermark") as told:
        Watermark.load()
    assert "repair chatterbox" in told.value.hint


@pytest.mark.models
def test_the_makers_network_finds_the_mark(
    environment_of: EnvironmentOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    python = environment_of("chatterbox")
    (package,) = python.executable.parent.parent.rglob("site-packages/perth")
    monkeypatch.setattr(sys, "path", [*sys.path, str(package.parent)])
    sound = talk()
    marked = Watermark.load().marked(sound, RATE_HZ)
    decoder = read_tensors(package / WEIGHTS)["model"]
    assert _found(sound, decoder) < 0.5
    assert _found(marked, decoder) > 0.9
    noise = np.sqrt(np.mean(np.square(marked - sound)) / np.mean(np.square(sound)))
    assert 0.001 < noise < 0.3


def _found(sound: Samples, weights: Any) -> float:
    """Tell how sure the makers' network is that there is a mark, from 0 to 1."""
    levels = marking._levels(np.abs(marking._spectrum(soxr.resample(sound, RATE_HZ, 32_000))))
    loudness = levels.sum(axis=0)
    mask = (loudness > 0.05 * loudness.max()).astype(float)
    answers = []
    for branch, scale in BRANCHES.items():
        times = np.linspace(0, levels.shape[1] - 1, int(levels.shape[1] * scale))
        rows = [np.interp(times, np.arange(levels.shape[1]), row) for row in levels[: marking.BAND]]
        made = np.array(rows, np.float32)
        for number in range(7):
            name = f"decoder.{branch}_layers.{number}.conv"
            made = convolved(made, weights[f"{name}.weight"], weights[f"{name}.bias"])
            made = np.where((made > 0) | (number == 6), made, 0.01 * made)
        heard = mask[np.floor(np.arange(made.shape[1]) * len(mask) / made.shape[1]).astype(int)]
        answers.append((made * heard).sum(axis=1) / heard.sum())
    sure, mark = np.array(answers).T
    share = np.exp(sure - sure.max())
    return float((mark * share).sum() / share.sum())
