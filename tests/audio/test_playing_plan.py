from collections.abc import Iterator
from itertools import islice, pairwise
from pathlib import Path

import numpy as np
import pytest
import soxr

from speechstudio.audio.frames import Samples
from speechstudio.audio.playing_line import Chunk
from speechstudio.audio.playing_output import FADE_S
from speechstudio.audio.playing_plan import Plan, Target, chunks_of
from speechstudio.audio.recording_sound import RecordingSound
from tests.audio.hearing import hear
from tests.audio.making import babble, write_wav

RATE = 16_000
FADE = round(FADE_S * RATE)


@pytest.fixture
def recording(tmp_path: Path) -> Iterator[RecordingSound]:
    sound = RecordingSound(write_wav(tmp_path / "a.wav", babble(4, RATE), RATE))
    yield sound
    sound.close()


@pytest.fixture
def expected(recording: RecordingSound, tmp_path: Path) -> Samples:
    return hear(tmp_path / "a.wav").samples[:, 0]


def planned(
    start_s: float, end_s: float | None = None, *, is_loop: bool = False, speed: float = 1.0
) -> Plan:
    return Plan(start_s=start_s, begin_s=start_s, end_s=end_s, is_loop=is_loop, speed=speed)


def joined(chunks: list[Chunk]) -> Samples:
    for chunk, after in pairwise(chunks):
        if after.start_s > chunk.start_s:
            assert after.start_s == pytest.approx(chunk.end_s, abs=1e-6)
    return np.concatenate([chunk.samples for chunk in chunks])


def test_a_range_ends_softly_and_nothing_else_is_changed(
    recording: RecordingSound, expected: Samples
) -> None:
    target = Target(rate_hz=RATE, channels=2)
    chunks = list(chunks_of(recording, planned(0.7, 2.9), target))
    got = joined(chunks)
    part = expected[round(0.7 * RATE) : round(2.9 * RATE)]
    assert got.shape == (len(part), 2)
    assert np.array_equal(got[:-FADE, 0], part[:-FADE])
    assert abs(got[-1, 0]) <= abs(part[-1]) / FADE + 1e-6
    assert (chunks[0].start_s, chunks[-1].end_s) == pytest.approx((0.7, 2.9))


def test_to_the_end_every_sample_is_played(recording: RecordingSound, expected: Samples) -> None:
    target = Target(rate_hz=RATE, channels=1)
    got = joined(list(chunks_of(recording, planned(1.0), target)))
    assert np.array_equal(got[:, 0], expected[RATE:])


def test_a_loop_begins_again_at_its_start(recording: RecordingSound, expected: Samples) -> None:
    target = Target(rate_hz=RATE, channels=1)
    plan = Plan(start_s=1.5, begin_s=1.0, end_s=2.0, is_loop=True, speed=1.0)
    got = joined(list(islice(chunks_of(recording, plan, target), 12)))[:, 0]
    assert np.array_equal(got[: RATE // 2 - FADE], expected[24_000 : 32_000 - FADE])
    again = got[RATE // 2 : RATE // 2 + RATE]
    assert np.array_equal(again[FADE:-FADE], expected[RATE + FADE : 2 * RATE - FADE])
    assert again[0] == 0


def test_a_loop_with_nothing_in_it_ends(recording: RecordingSound) -> None:
    target = Target(rate_hz=RATE, channels=1)
    assert list(chunks_of(recording, planned(9.0, is_loop=True), target)) == []
    assert list(chunks_of(recording, planned(2.0, 2.0, is_loop=True), target)) == []


def test_another_rate_of_the_loudspeaker_changes_no_moment(
    recording: RecordingSound, expected: Samples
) -> None:
    target = Target(rate_hz=48_000, channels=1)
    got = joined(list(chunks_of(recording, planned(1.0, 2.0), target)))[:, 0]
    wanted = soxr.resample(expected[RATE : 2 * RATE], RATE, 48_000)
    assert len(got) == len(wanted)
    assert np.allclose(got[: -3 * FADE], wanted[: -3 * FADE], atol=1e-3)


@pytest.mark.parametrize("speed", [0.5, 1.5, 3.0])
def test_moments_are_told_at_every_tempo(recording: RecordingSound, speed: float) -> None:
    target = Target(rate_hz=RATE, channels=2)
    chunks = list(chunks_of(recording, planned(0.5, 3.5, speed=speed), target))
    got = joined(chunks)
    assert len(got) == pytest.approx(3.0 * RATE / speed, rel=0.03)
    assert chunks[0].start_s == 0.5
    assert chunks[-1].end_s == pytest.approx(3.5, abs=0.1)
