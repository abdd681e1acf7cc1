"""Sound played on a loudspeaker and recorded from it."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import numpy as np
import pytest
import soxr

from speechstudio.audio import streams
from speechstudio.audio.frames import Samples
from speechstudio.audio.playback import Player
from speechstudio.audio.sound_feed import Moment
from speechstudio.domain.errors import AudioDeviceError, JobCancelledError
from tests.audio.correlating import likeness, place_of
from tests.fakes.stage import wait_until
from tests.sound_devices import RATE, SoundSystem

pytestmark = pytest.mark.models

SIXTEEN_BITS = 2.0**-15


def hiss(seconds: float, rate: int = RATE, seed: int = 1) -> Samples:
    """Sound of which no part is like another."""
    noise = np.random.default_rng(seed).uniform(-0.5, 0.5, round(seconds * rate))
    return noise.astype(np.float32)


def test_what_is_heard_is_what_was_played_to_the_last_sample(sound_devices: SoundSystem) -> None:
    first, second = hiss(0.35, seed=1), hiss(0.2, seed=2)
    with sound_devices.recording() as recording:
        with Player() as player:
            player.play(first, RATE)
            player.pause(150)
            player.play(second, RATE)
        wait_until(lambda: len(recording.samples) > place_of(second, recording.samples) + RATE // 4)
    heard = recording.samples
    expected = np.concatenate((first, np.zeros(RATE * 150 // 1000, np.float32), second))
    at = place_of(expected, heard)
    assert np.abs(heard[at : at + len(expected)] - expected).max() <= 2 * SIXTEEN_BITS
    assert not heard[:at].any()
    assert not heard[at + len(expected) :].any()


def test_voices_of_several_rates_follow_one_another(sound_devices: SoundSystem) -> None:
    with sound_devices.recording() as recording, Player() as player:
        player.play(hiss(0.2, 22_050, seed=3), 22_050)
        player.play(hiss(0.2, 16_000, seed=4), 16_000)
    first = place_of(soxr.resample(hiss(0.2, 22_050, seed=3), 22_050, RATE), recording.samples)
    second = place_of(soxr.resample(hiss(0.2, 16_000, seed=4), 16_000, RATE), recording.samples)
    assert second - first >= 0.2 * RATE


def test_a_loudspeaker_with_a_rate_of_its_own_is_played_at_that(
    sound_devices: SoundSystem, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sounddevice

    stream = sounddevice.OutputStream

    def refusing(**settings: object) -> object:
        if settings["samplerate"] == 22_050:
            raise sounddevice.PortAudioError("Invalid sample rate", -9997)
        return stream(**settings)

    monkeypatch.setattr(sounddevice, "OutputStream", refusing)
    sound = hiss(0.2, 22_050)
    with sound_devices.recording() as recording, Player() as player:
        player.play(sound, 22_050)
    expected = soxr.resample(sound, 22_050, RATE)
    at = place_of(expected, recording.samples)
    assert likeness(expected, recording.samples, at) > 0.95


def test_another_loudspeaker_can_be_chosen(sound_devices: SoundSystem) -> None:
    with (
        sound_devices.recording("headphones") as chosen,
        sound_devices.recording("loudspeaker") as usual,
        Player("Head") as player,
    ):
        player.play(hiss(0.2), RATE)
    assert not chosen.is_silent
    assert usual.is_silent


def test_a_long_sound_is_not_waited_for(sound_devices: SoundSystem) -> None:
    cancelled = threading.Event()
    with suppress(JobCancelledError), Player(cancelled=cancelled.is_set) as player:
        started = time.monotonic()
        player.play(hiss(1.9), RATE)
        assert time.monotonic() - started < 1.5
        cancelled.set()


def test_a_cancel_is_heard_at_once(sound_devices: SoundSystem) -> None:
    cancelled = threading.Event()
    with (
        sound_devices.recording() as recording,
        ThreadPoolExecutor(1) as others,
        suppress(JobCancelledError),
        Player(cancelled=cancelled.is_set) as player,
    ):
        playing = others.submit(player.play, hiss(30.0), RATE)
        wait_until(lambda: not recording.is_silent)
        cancelled.set()
        before = len(recording.samples)
        with pytest.raises(JobCancelledError):
            playing.result()
        wait_until(lambda: not recording.samples[-RATE // 5 :].any())
    last = int(np.flatnonzero(recording.samples)[-1])
    assert last - before < 0.5 * RATE


def test_an_error_silences_it_at_once(sound_devices: SoundSystem) -> None:
    started = time.monotonic()
    with suppress(ZeroDivisionError), Player() as player:
        player.play(hiss(1.9), RATE)
        raise ZeroDivisionError
    assert time.monotonic() - started < 1.5


@pytest.fixture
def followed(sound_devices: SoundSystem) -> list[tuple[float, Moment]]:
    """What was told to be heard, and when, while two sounds were played."""
    told = list[tuple[float, Moment]]()
    with Player() as player, ThreadPoolExecutor(1) as others:
        player.play(hiss(0.5), RATE)
        player.pause(200)
        player.play(hiss(0.3), RATE)
        ending = others.submit(player.__exit__, None, None, None)
        while not ending.done():
            moment = player.heard()
            if moment is not None:
                told.append((time.monotonic(), moment))
            time.sleep(0.001)
    return told


def test_it_tells_what_is_heard_in_step_with_time(followed: list[tuple[float, Moment]]) -> None:
    sounds = [moment.sound for _, moment in followed]
    assert sounds == sorted(sounds)
    assert {0, 1} == set(sounds)
    for number, length_ms, begins_ms in ((0, 500, 0), (1, 300, 700)):
        places = [(at, moment.at_ms) for at, moment in followed if moment.sound == number]
        middle = [(at, ms) for at, ms in places if 0.3 * length_ms < ms < 0.9 * length_ms]
        assert max(ms for _, ms in places) == length_ms
        starts = [1000 * (at - followed[0][0]) - ms - begins_ms for at, ms in middle]
        assert max(starts) - min(starts) < 200


def test_a_machine_without_a_loudspeaker_is_told_at_once(no_sound_devices: None) -> None:
    with pytest.raises(AudioDeviceError, match="there is no loudspeaker") as told:
        Player()
    assert "--output" in told.value.hint


def test_a_loudspeaker_that_is_taken_away_ends_it(sound_devices: SoundSystem) -> None:
    with (
        ThreadPoolExecutor(1) as others,
        suppress(AudioDeviceError),
        Player() as player,
    ):
        playing = others.submit(player.play, hiss(30.0), RATE)
        wait_until(player.heard)
        sound_devices.take_away()
        with pytest.raises(AudioDeviceError, match="“default” was unplugged"):
            playing.result(timeout=5)


def test_a_loudspeaker_that_takes_no_sound_is_given_up(
    sound_devices: SoundSystem, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "STALLED_S", 0.6)
    with suppress(AudioDeviceError), Player() as player:
        player.play(hiss(0.1), RATE)
        wait_until(player.heard)
        sound_devices.halt()
        try:
            with pytest.raises(AudioDeviceError, match="“default” does not answer"):
                player.play(hiss(30.0), RATE)
        finally:
            sound_devices.go_on()
        raise AudioDeviceError("of which nobody hears")  # or the rest would be played to its end
