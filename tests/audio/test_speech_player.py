"""Sentences played on a loudspeaker, one after the other, and what comes out of it."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest

from speechstudio.audio.frames import Samples
from speechstudio.audio.speech_player import SpeechPlayer
from speechstudio.audio.speech_reel import SpeechPart
from speechstudio.audio.speech_thread import Loaded
from speechstudio.domain.errors import AudioError
from tests.audio.correlating import likeness, place_of
from tests.fakes.stage import wait_until
from tests.sound_devices import RATE, SoundSystem

EDGE = RATE // 100
"""Longer than a fade."""


class Told:
    """What a player told."""

    def __init__(self) -> None:
        self.ends = 0
        self.lost: list[object] = []
        self.errors: list[AudioError] = []

    def end(self) -> None:
        self.ends += 1


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def player(told: Told) -> Iterator[SpeechPlayer]:
    made = SpeechPlayer(on_end=told.end, on_lost=told.lost.append, on_error=told.errors.append)
    yield made
    made.close()


def noise(seconds: float, seed: int) -> Samples:
    return np.random.default_rng(seed).uniform(-0.5, 0.5, round(seconds * RATE)).astype(np.float32)


def saying(samples: Samples, pause_ms: int = 0, skip_ms: int = 0) -> Callable[[], Loaded]:
    sound = SpeechPart(samples=samples, rate_hz=RATE, pause_ms=pause_ms)
    return lambda: Loaded(parts=(sound,), skip_ms=skip_ms)


def heard_ms(player: SpeechPlayer, tag: object) -> int:
    """How much of a sentence has been heard; -1 where another is heard."""
    moment = player.heard()
    return -1 if moment is None or moment.tag != tag else moment.at_ms


def test_sentences_are_heard_in_order_with_their_pauses(
    sound_devices: SoundSystem, player: SpeechPlayer, told: Told
) -> None:
    one, two = noise(0.3, 1), noise(0.3, 2)
    with sound_devices.recording() as recording:
        player.begin()
        assert player.heard() is None
        player.say("one", saying(one, 200))
        player.say("two", saying(two))
        player.end()
        wait_until(lambda: heard_ms(player, "two") > 0)
        wait_until(lambda: told.ends)
    places = [place_of(sound[EDGE:-EDGE], recording.samples) for sound in (one, two)]
    for sound, place in zip((one, two), places, strict=True):
        assert likeness(sound[EDGE:-EDGE], recording.samples, place) > 0.99
    assert (places[1] - places[0]) * 1000 / RATE == pytest.approx(500, abs=1)
    assert not player.is_on


def test_a_late_sentence_is_heard_when_it_comes(
    sound_devices: SoundSystem, player: SpeechPlayer, told: Told
) -> None:
    player.begin()
    player.say("one", saying(noise(0.1, 1)))
    wait_until(lambda: heard_ms(player, "one") == 100)
    assert (player.is_on, told.ends) == (True, 0)
    player.say("two", saying(noise(0.1, 2)))
    player.end()
    wait_until(lambda: told.ends)
    assert player.heard() is not None


def test_it_pauses_goes_on_and_changes_its_tempo(
    sound_devices: SoundSystem, player: SpeechPlayer, told: Told
) -> None:
    player.begin()
    player.say("one", saying(noise(1.5, 1), skip_ms=500))
    player.end()
    wait_until(lambda: heard_ms(player, "one") > 600)
    player.pause()
    assert not player.is_on
    wait_until(lambda: player._thread._speaker is None)
    paused_ms = heard_ms(player, "one")
    assert 600 < paused_ms < 1_200
    player.rate = 3
    player.go_on()
    wait_until(lambda: heard_ms(player, "one") > paused_ms)
    wait_until(lambda: told.ends)
    assert heard_ms(player, "one") == 1_500
    assert not told.errors


def test_another_text_silences_the_one_before(
    sound_devices: SoundSystem, player: SpeechPlayer, told: Told
) -> None:
    player.begin()
    player.say("one", saying(noise(9, 1)))
    player.say("never", saying(noise(9, 2)))
    wait_until(lambda: heard_ms(player, "one") > 0)
    player.begin()
    player.say("two", saying(noise(0.1, 3)))
    player.end()
    wait_until(lambda: told.ends)
    assert heard_ms(player, "two") == 100


def test_a_sentence_is_heard_while_it_is_made(
    sound_devices: SoundSystem, player: SpeechPlayer, told: Told
) -> None:
    sound = noise(0.6, 1)
    come = [sound[:5_000]]
    ends: list[None] = []

    def load() -> Loaded:
        is_whole = bool(ends)
        samples = [come.pop(0)] if come else []
        parts = tuple(SpeechPart(samples=one, rate_hz=RATE, is_smooth=True) for one in samples)
        return Loaded(parts=parts, is_whole=is_whole and not come)

    with sound_devices.recording() as recording:
        player.begin()
        player.say("one", load)
        player.say("two", saying(noise(0.1, 2)))
        player.end()
        wait_until(lambda: heard_ms(player, "one") > 0)
        assert player.waiting == 1
        come.append(sound[5_000:])
        ends.append(None)
        wait_until(lambda: told.ends)
    place = place_of(sound[:4_000], recording.samples)
    assert likeness(sound[:4_000], recording.samples, place) > 0.99
    assert heard_ms(player, "two") == 100


def test_sentences_that_wait_can_be_taken_back(
    sound_devices: SoundSystem, player: SpeechPlayer, told: Told
) -> None:
    player.begin()
    player.say("one", saying(noise(0.7, 1)))
    wait_until(lambda: not player.waiting)
    player.say("two", saying(noise(1, 2)))
    assert player.take_back() == ("two",)
    player.end()
    wait_until(lambda: told.ends)
    assert heard_ms(player, "one") == 700


def test_a_sentence_that_is_gone_is_told_and_passed_over(
    sound_devices: SoundSystem, player: SpeechPlayer, told: Told
) -> None:
    player.begin()
    player.say("gone", lambda: None)
    player.say("two", saying(noise(0.1, 3)))
    player.end()
    wait_until(lambda: told.ends)
    assert told.lost == ["gone"]


def test_without_a_loudspeaker_it_tells_and_stops(
    no_sound_devices: None, player: SpeechPlayer, told: Told
) -> None:
    player.begin()
    player.say("one", saying(noise(0.1, 1)))
    wait_until(lambda: told.errors)
    assert not player.is_on
    assert "loudspeaker" in told.errors[0].message
