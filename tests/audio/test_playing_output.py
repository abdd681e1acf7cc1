import numpy as np
import pytest

from speechstudio.audio.frames import Samples
from speechstudio.audio.playing_line import Chunk, PlayingLine
from speechstudio.audio.playing_output import FADE_S, PlayingOutput

RATE = 48_000
FADE = round(FADE_S * RATE)


def line(
    level: float, seconds: float = 1.0, start_s: float = 0.0, speed: float = 1.0
) -> PlayingLine:
    made = PlayingLine(start_s)
    samples = np.full((round(seconds * RATE), 2), level, np.float32)
    made.put(Chunk(samples=samples, start_s=start_s, step_s=speed / RATE))
    return made


def filled(output: PlayingOutput, heard_s: float = 0.0, frames: int = 480) -> Samples:
    block = np.full((frames, 2), 9, np.float32)
    output.fill(block, heard_s)
    return block


def test_without_a_line_there_is_silence() -> None:
    assert not filled(PlayingOutput(RATE)).any()


def test_a_line_fades_in_and_out() -> None:
    output = PlayingOutput(RATE)
    output.switch(line(0.5))
    states = [output.is_switched]
    first = filled(output)
    assert [*states, output.is_switched] == [False, True]
    assert first[0, 0] == 0
    assert np.all(np.diff(first[:FADE, 0]) > 0)
    assert np.all(first[FADE:] == 0.5)
    output.switch(None)
    last = filled(output)
    assert last[0, 0] == 0.5
    assert np.all(np.diff(last[:FADE, 0]) < 0)
    assert not last[FADE:].any()


def test_one_line_fades_into_another() -> None:
    output = PlayingOutput(RATE)
    output.switch(line(0.5))
    filled(output)
    output.switch(line(0.25))
    block = filled(output)[:, 0]
    assert block[0] == 0.5
    assert np.abs(np.diff(block)).max() <= 0.25 / FADE + 1e-6
    assert np.all(block[FADE:] == 0.25)


def test_blocks_shorter_than_a_fade_are_no_harm() -> None:
    output = PlayingOutput(RATE)
    output.switch(line(0.5))
    assert filled(output, frames=20)[0, 0] == 0
    assert np.all(filled(output, frames=20) == 0.5)


def test_a_line_that_comes_late_leaves_silence() -> None:
    output = PlayingOutput(RATE)
    short = line(0.5, seconds=0.005)
    output.switch(short)
    assert not filled(output)[240:].any()
    assert short.reached_s == pytest.approx(0.005)


def test_the_moment_that_is_heard_follows_the_clock() -> None:
    output = PlayingOutput(RATE)
    playing, other = line(0.5, start_s=10.0, speed=2.0), line(0.5)
    output.switch(playing)
    for number in range(10):
        filled(output, heard_s=100.0 + number * 0.01)
    assert output.heard(playing, 99.9) is None
    assert output.heard(other, 100.05) is None
    assert output.heard(playing, 100.0) == pytest.approx(10.0)
    assert output.heard(playing, 100.055) == pytest.approx(10.11)
    assert output.heard(playing, 105.0) == pytest.approx(10.2)
    assert output.silent_at() == pytest.approx(100.1)


def test_the_volume_changes_without_a_jump() -> None:
    output = PlayingOutput(RATE, volume=0.5)
    output.switch(line(1.0))
    assert filled(output)[-1, 0] == 0.5
    output.volume = 1.0
    block = filled(output)[:, 0]
    assert block[0] == pytest.approx(0.5, abs=0.01)
    assert np.abs(np.diff(block)).max() < 0.01
    assert np.all(filled(output) == 1.0)
