"""`speechstudio speak` on a loudspeaker, and what is heard of it."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import soxr

from speechstudio.audio.frames import Samples
from speechstudio.cli.main import main
from speechstudio.workflows.speaking.plan import Piece
from speechstudio.workflows.speaking.speaker import Early, Speaker, SpokenPiece
from tests.audio.correlating import likeness, place_of
from tests.fakes.stage import wait_until
from tests.sound_devices import RATE, SoundSystem

pytestmark = pytest.mark.models

TEXT = "One of them.\n\nTwo."
LONG = "It goes on and on, for ever and ever. " * 20
VOICE = ("--voice", "espeak:en-us", "--rate", "2")
AT_ONCE_S = 0.5

in_real_time = pytest.mark.models  # it speaks for seconds


@pytest.fixture(autouse=True)
def own_home(isolated_home: Path) -> None:
    pass


@pytest.fixture
def pieces(monkeypatch: pytest.MonkeyPatch) -> list[SpokenPiece]:
    """Every piece of sound that engines make."""
    made: list[SpokenPiece] = []
    speak = Speaker.speak

    def noted(self: Speaker, *arguments: object) -> Iterator[SpokenPiece]:
        for piece in speak(self, *arguments):  # type: ignore[arg-type]
            made.append(piece)
            yield piece

    monkeypatch.setattr(Speaker, "speak", noted)
    return made


def as_heard(piece: SpokenPiece) -> Samples:
    chunk = piece.chunk
    return np.asarray(soxr.resample(chunk.samples, chunk.sample_rate, RATE), np.float32)


def spoken(*words: str) -> int:
    return main(["speak", *words, *VOICE, "-q"])


@pytest.mark.parametrize("aside", [False, pytest.param(True, marks=in_real_time)])
def test_the_text_is_heard_with_its_pauses(
    sound_devices: SoundSystem, pieces: list[SpokenPiece], tmp_path: Path, *, aside: bool
) -> None:
    output = ["-o", str(tmp_path / "a.wav"), "--play"] if aside else []
    with sound_devices.recording() as recording:
        assert spoken(TEXT, *output) == 0
    sounds = [as_heard(piece) for piece in pieces]
    places = [place_of(sound, recording.samples) for sound in sounds]
    assert len(pieces) == 2
    for sound, place in zip(sounds, places, strict=True):
        assert likeness(sound, recording.samples, place) > 0.98
    pause_ms = pieces[0].piece.pause_ms
    (apart,) = (later - earlier for earlier, later in pairwise(places))
    heard_ms = (apart - len(sounds[0])) * 1000 / RATE
    assert 0 < pause_ms - 5 <= heard_ms < pause_ms + 500  # a busy machine may be late


def test_the_first_sentence_is_heard_before_the_next_is_made(
    sound_devices: SoundSystem, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak = Speaker.speak

    def slow(self: Speaker, *arguments: object) -> Iterator[SpokenPiece]:
        for piece in speak(self, *arguments):  # type: ignore[arg-type]
            yield piece
            wait_until(lambda: not recording.is_silent)

    monkeypatch.setattr(Speaker, "speak", slow)
    with sound_devices.recording() as recording:
        assert spoken(TEXT) == 0


def test_a_sentence_is_heard_while_it_is_made_and_once(
    sound_devices: SoundSystem, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak = Speaker.speak
    halves: list[SpokenPiece] = []

    def parted(
        self: Speaker, pieces: Iterable[Piece], cancelled: Callable[[], bool], early: Early
    ) -> Iterator[SpokenPiece]:
        for piece in speak(self, pieces, cancelled):
            for samples in np.array_split(piece.chunk.samples, 2):
                halves.append(replace(piece, chunk=replace(piece.chunk, samples=samples)))
                early(halves[-1].chunk)
                wait_until(lambda: not recording.is_silent)
            yield piece

    monkeypatch.setattr(Speaker, "speak", parted)
    with sound_devices.recording() as recording:
        assert spoken("We went along the river.") == 0
    heard = recording.samples
    first, second = map(as_heard, halves)
    places = [place_of(half, heard) for half in (first, second)]
    for half, place in zip((first, second), places, strict=True):
        assert likeness(half, heard, place) > 0.9
    assert places[1] >= places[0] + len(first) - 10
    assert not heard[places[1] + len(second) + RATE // 20 :].any()


def test_another_loudspeaker_can_be_named(sound_devices: SoundSystem) -> None:
    with sound_devices.recording("headphones") as recording:
        assert spoken("Hello.", "--device", "headphones") == 0
    assert not recording.is_silent


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["--device", "kitchen"], 1, "Choose one of: default, headphones."),
        (["--device", "headphones", "-o", "a.wav"], 2, "--device needs --play"),
    ],
)
def test_a_wrong_loudspeaker_is_told_before_anything_is_spoken(
    sound_devices: SoundSystem,
    pieces: list[SpokenPiece],
    capsys: pytest.CaptureFixture[str],
    *,
    words: list[str],
    code: int,
    message: str,
) -> None:
    assert spoken("Hello.", *words) == code
    assert message in capsys.readouterr().err
    assert pieces == []


def test_a_machine_without_loudspeaker_gets_advice(
    no_sound_devices: None, pieces: list[SpokenPiece], capsys: pytest.CaptureFixture[str]
) -> None:
    assert spoken("Hello.") == 1
    message = capsys.readouterr().err
    assert message.startswith("speechstudio: there is no loudspeaker to play on. ")
    assert "--output" in message
    assert pieces == []


@pytest.fixture
def program(sound_devices: SoundSystem) -> Iterator["subprocess.Popen[str]"]:
    """The program in the middle of a long text."""
    with (
        sound_devices.recording() as recording,
        subprocess.Popen(
            [sys.executable, "-P", "-m", "speechstudio", "speak", LONG, *VOICE, "-q"],
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ,
        ) as process,
    ):
        try:
            wait_until(lambda: not recording.is_silent)
            yield process
        finally:
            process.kill()


@in_real_time
def test_an_interrupt_is_heard_at_once(
    sound_devices: SoundSystem, program: "subprocess.Popen[str]"
) -> None:
    with sound_devices.recording() as recording:
        wait_until(lambda: not recording.is_silent)
        before = len(recording.samples)
        program.send_signal(signal.SIGINT)
        _, said = program.communicate(timeout=10)
        end = len(recording.samples) + RATE // 2
        wait_until(lambda: len(recording.samples) > end)
    last = int(np.flatnonzero(recording.samples)[-1])
    assert last - before < AT_ONCE_S * RATE
    assert program.returncode == 130
    assert said.endswith("speechstudio: interrupted; run the same command again to go on\n")


@in_real_time
def test_a_loudspeaker_that_goes_away_ends_it_with_a_word(
    sound_devices: SoundSystem, program: "subprocess.Popen[str]"
) -> None:
    sound_devices.take_away()
    _, said = program.communicate(timeout=10)
    assert program.returncode == 1
    last = said.splitlines()[-1]
    assert last.startswith("speechstudio: the loudspeaker “default” was unplugged. ")
