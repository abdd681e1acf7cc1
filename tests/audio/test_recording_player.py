"""Recordings played on a loudspeaker, and what comes out of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from speechstudio.audio import streams
from speechstudio.audio.frames import Samples
from speechstudio.audio.recording_player import RecordingPlayer
from speechstudio.domain.errors import AudioDeviceError, AudioError, UnreadableAudioError
from tests.audio.correlating import likeness, place_of
from tests.audio.hearing import hear
from tests.audio.making import write_wav
from tests.fakes.stage import wait_until
from tests.sound_devices import RATE, Recording, SoundSystem

pytestmark = pytest.mark.models  # takes long

SIXTEEN_BITS = 2.0**-15
EDGE = RATE // 100
"""Longer than a fade."""


def noise(folder: Path, seconds: float) -> Path:
    """A file of noise of which no part is like another."""
    sound = np.random.default_rng(5).uniform(-0.5, 0.5, round(seconds * RATE))
    return write_wav(folder / "noise.wav", sound.astype(np.float32), RATE)


def sound_of(path: Path) -> Samples:
    return hear(path).samples[:, 0]


class Told:
    """What a player told."""

    def __init__(self) -> None:
        self.ends = 0
        self.errors: list[AudioError] = []

    def end(self) -> None:
        self.ends += 1


@contextmanager
def playing(path: Path, told: Told, *, rewind_ms: int = 0) -> Iterator[RecordingPlayer]:
    player = RecordingPlayer(
        path, rewind_ms=rewind_ms, on_end=told.end, on_error=told.errors.append
    )
    try:
        yield player
    finally:
        player.close()


def heard(samples: Callable[[], Samples], seconds: float) -> None:
    """Wait until so much sound has come out."""
    wait_until(lambda: np.count_nonzero(samples()) > seconds * RATE)


def reached(player: RecordingPlayer, position_ms: int) -> None:
    """Wait until it plays behind a moment."""
    wait_until(lambda: player.position_ms > position_ms)


def first_sound(recording: Recording, start: int) -> int:
    """Wait for sound behind a place of what comes out, and tell how far behind it is."""
    wait_until(lambda: np.any(recording.samples[start:]))
    return int(np.flatnonzero(recording.samples[start:])[0])


def test_a_range_is_played_to_the_sample(sound_devices: SoundSystem, tmp_path: Path) -> None:
    path, told = noise(tmp_path, 4), Told()
    with sound_devices.recording() as recording, playing(path, told) as player:
        player.play(2_700, 3_000)
        assert (player.is_playing, player.position_ms) == (True, 2_700)
        wait_until(lambda: told.ends)
        assert (player.is_playing, player.position_ms) == (False, 3_000)
        assert player.duration_ms == 4_000
        wait_until(lambda: len(recording.samples) > 0.4 * RATE)
    sent, got = sound_of(path)[2_700 * 48 : 3_000 * 48], recording.samples
    at = place_of(sent, got)
    middle = slice(EDGE, len(sent) - EDGE)
    assert np.abs(got[at : at + len(sent)][middle] - sent[middle]).max() <= SIXTEEN_BITS
    assert not got[:at].any()
    assert not got[at + len(sent) :].any()
    assert not told.errors


def test_the_position_is_what_is_heard(sound_devices: SoundSystem, tmp_path: Path) -> None:
    path, told = noise(tmp_path, 4), Told()
    sent = sound_of(path)
    with sound_devices.recording() as recording, playing(path, told) as player:
        player.play(1_000)
        heard(lambda: recording.samples, 0.5)
        position_ms, tail = player.position_ms, recording.samples[-RATE // 10 :]
        player.pause()
    assert abs(place_of(tail, sent) / 48 + 100 - position_ms) < 120


def test_after_a_pause_it_goes_on_where_it_was(sound_devices: SoundSystem, tmp_path: Path) -> None:
    path, told = noise(tmp_path, 4), Told()
    sent = sound_of(path)
    with sound_devices.recording() as recording, playing(path, told, rewind_ms=250) as player:
        player.play(500)
        heard(lambda: recording.samples, 0.2)
        player.pause()
        assert not player.is_playing
        wait_until(lambda: player._thread._speaker is None)
        first, paused_ms = recording.samples, player.position_ms
        player.play()
        assert player.position_ms == paused_ms - 250
        heard(lambda: recording.samples[len(first) :], 0.2)
        rest = recording.samples[len(first) :]
    end = np.flatnonzero(first)[-1] + 1
    begin = np.flatnonzero(rest)[0]
    last, again = first[end - RATE // 10 : end - EDGE], rest[begin + EDGE :][: RATE // 10]
    stopped_ms = (place_of(last, sent) + len(last) + EDGE) / 48
    resumed_ms = (place_of(again, sent) - EDGE) / 48
    assert stopped_ms == pytest.approx(paused_ms, abs=6)
    assert resumed_ms == pytest.approx(paused_ms - 250, abs=1)


def test_a_loop_goes_round_without_a_gap(sound_devices: SoundSystem, tmp_path: Path) -> None:
    path, told = noise(tmp_path, 2), Told()
    with sound_devices.recording() as recording, playing(path, told) as player:
        player.play(1_200, 1_400, loop=True)
        heard(lambda: recording.samples, 0.7)
        assert 1_200 <= player.position_ms <= 1_400
        player.pause()
    sent, got = sound_of(path)[1_200 * 48 : 1_400 * 48], recording.samples
    at = np.flatnonzero(got)[0] // 10 * 10
    at = place_of(sent, got[at : at + 2 * len(sent)]) + at
    for number in range(3):
        part = got[at + number * len(sent) :][: len(sent)]
        assert np.allclose(part[EDGE:-EDGE], sent[EDGE:-EDGE], atol=SIXTEEN_BITS)
    assert not told.ends


def test_seeking_and_pausing_make_no_clicks(sound_devices: SoundSystem, tmp_path: Path) -> None:
    time = np.arange(4 * RATE) / RATE
    tone = (0.5 * np.sin(2 * np.pi * 220 * time)).astype(np.float32)
    path, told = write_wav(tmp_path / "tone.wav", tone, RATE), Told()
    with sound_devices.recording() as recording, playing(path, told) as player:
        player.play(101)
        for moment_ms in (1_003, 2_017, 555):
            heard(lambda: recording.samples[-RATE // 10 :], 0.08)
            player.seek(moment_ms)
            assert player.position_ms == moment_ms
            reached(player, moment_ms + 120)
        player.pause()
        wait_until(lambda: not np.any(recording.samples[-RATE // 20 :]))
    steepest = np.abs(np.diff(tone)).max() + 2 * 0.5 / (0.005 * RATE)
    assert np.abs(np.diff(recording.samples)).max() < 2 * steepest


def test_the_tempo_changes_and_the_pitch_stays(sound_devices: SoundSystem, tmp_path: Path) -> None:
    time = np.arange(6 * RATE) / RATE
    tone = (0.5 * np.sin(2 * np.pi * 500 * time)).astype(np.float32)
    path, told = write_wav(tmp_path / "tone.wav", tone, RATE), Told()
    with sound_devices.recording() as recording, playing(path, told) as player:
        player.play(1_000)
        heard(lambda: recording.samples, 0.2)
        player.rate = 2.0
        assert player.rate == 2.0
        wait_until(lambda: player.position_ms > 1_900)
        before_ms, before = player.position_ms, len(recording.samples)
        wait_until(lambda: len(recording.samples) > before + RATE // 2)
        after_ms, after = player.position_ms, len(recording.samples)
        player.pause()
    assert after_ms - before_ms == pytest.approx((after - before) / 48 * 2, abs=120)
    part = recording.samples[before : before + RATE // 4]
    spectrum = np.abs(np.fft.rfft(part * np.hanning(len(part))))
    assert spectrum.argmax() * RATE / len(part) == pytest.approx(500, abs=5)


def test_the_volume_changes_while_it_plays(sound_devices: SoundSystem, tmp_path: Path) -> None:
    path, told = noise(tmp_path, 3), Told()
    with sound_devices.recording() as recording, playing(path, told) as player:
        player.volume = 0.5
        player.play()
        heard(lambda: recording.samples, 0.2)
        player.volume = 0
        wait_until(lambda: not recording.samples[-RATE // 20 :].any())
    sent = sound_of(path)[: RATE // 10]
    at = place_of(sent, recording.samples)
    assert likeness(sent[EDGE:], recording.samples, at + EDGE) > 0.999
    got = recording.samples[at : at + len(sent)]
    assert np.allclose(got[EDGE:], sent[EDGE:] / 2, atol=2 * SIXTEEN_BITS)


def test_sound_comes_soon_after_play(sound_devices: SoundSystem, tmp_path: Path) -> None:
    path, told = noise(tmp_path, 60), Told()
    waits = []
    with sound_devices.recording() as recording, playing(path, told) as player:
        wait_until(lambda: player.duration_ms)
        for moment_ms in (3_000, 40_000, 20_000):
            start = len(recording.samples)
            player.play(moment_ms)
            waits.append(first_sound(recording, start) / RATE)
            player.pause()
            wait_until(lambda: player._thread._speaker is None)
            wait_until(lambda: not recording.samples[-RATE // 20 :].any())
    # The recording of the loudspeaker itself lags behind by some hundredths.
    assert min(waits) < 0.15, waits


def test_a_loudspeaker_that_goes_is_told_and_may_come_back(
    sound_devices: SoundSystem, tmp_path: Path
) -> None:
    path, told = noise(tmp_path, 4), Told()
    with playing(path, told) as player:
        player.play(500)
        wait_until(lambda: player.position_ms > 700)
        sound_devices.take_away()
        wait_until(lambda: told.errors)
        assert not player.is_playing
        assert player.position_ms >= 700
        assert isinstance(told.errors[0], AudioDeviceError)
        assert "unplugged" in told.errors[0].message
        player.play()
        wait_until(lambda: len(told.errors) == 2)
        sound_devices.restore()
        with sound_devices.recording() as recording:
            player.play(1_000)
            heard(lambda: recording.samples, 0.1)
    assert len(told.errors) == 2


def test_a_loudspeaker_that_hangs_is_given_up(
    sound_devices: SoundSystem, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "STALLED_S", 0.4)
    path, told = noise(tmp_path, 4), Told()
    with playing(path, told) as player:
        player.play(500)
        wait_until(lambda: player.position_ms > 600)
        sound_devices.halt()
        try:
            wait_until(lambda: told.errors)
        finally:
            sound_devices.go_on()
    assert "does not answer" in told.errors[0].message


def test_without_a_loudspeaker_it_says_so(no_sound_devices: None, tmp_path: Path) -> None:
    path, told = noise(tmp_path, 1), Told()
    with playing(path, told) as player:
        player.play()
        wait_until(lambda: told.errors)
        assert not player.is_playing
    assert "no loudspeaker" in told.errors[0].message


def test_a_file_that_cannot_be_read_says_so_when_it_is_played(
    sound_devices: SoundSystem, tmp_path: Path
) -> None:
    path, told = tmp_path / "a.wav", Told()
    with playing(path, told) as player:
        assert player.duration_ms is None
        player.play()
        wait_until(lambda: told.errors)
        assert isinstance(told.errors[0], UnreadableAudioError)
        noise(tmp_path, 0.2).rename(path)
        player.play()
        wait_until(lambda: told.ends)
    assert len(told.errors) == 1


def test_orders_in_quick_succession_end_in_the_last(
    sound_devices: SoundSystem, tmp_path: Path
) -> None:
    path, told = noise(tmp_path, 4), Told()
    with sound_devices.recording() as recording, playing(path, told) as player:
        for moment_ms in range(0, 3_000, 300):
            player.play(moment_ms)
            player.rate = 1.5
            player.pause()
            player.seek(moment_ms + 100)
        assert (player.is_playing, player.position_ms) == (False, 2_800)
        player.rate = 1.0
        player.play()
        player.seek(3_600)
        wait_until(lambda: told.ends)
        assert player.position_ms == 4_000
    sent = sound_of(path)[-RATE // 5 :]
    assert likeness(sent, recording.samples, place_of(sent, recording.samples)) > 0.999
