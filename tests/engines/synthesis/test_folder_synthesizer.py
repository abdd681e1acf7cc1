"""What synthesizers of letters have in common, with a model that beeps."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from speechstudio.domain.errors import EngineFailedError, JobCancelledError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import (
    AudioChunk,
    EngineContext,
    EngineSetup,
    SynthesisOptions,
    Voice,
)
from speechstudio.engines.synthesis.folder_synthesizer import FolderSynthesizer, Manner
from speechstudio.engines.synthesis.sound import Samples, Take
from speechstudio.engines.synthesis.voice_folders import VoiceFolder

RATE = 8_000
LETTER = RATE // 20


class Beeper:
    """Beeps for each letter; it knows those of ASCII."""

    sample_rate = RATE

    def __init__(self) -> None:
        self.said: list[tuple[str, Manner]] = []

    def written(self, text: str) -> str:
        return text.encode("ascii", "ignore").decode()

    def speak(self, text: str, manner: Manner) -> Take:
        self.said.append((text, manner))
        samples = np.full(round(len(text) * LETTER / manner.pace), 0.5, np.float32)
        return Take(samples=samples * (np.nan if "nan" in text else 1.0), sample_rate=RATE)


class StreamingBeeper(Beeper):
    """Beeps letter by letter, unless it is to hurry."""

    def streams(self, manner: Manner) -> bool:
        return manner.pace == 1.0

    def stream(self, text: str, manner: Manner) -> Iterator[Samples]:
        self.said.append((text, manner))
        for _ in text:
            yield np.full(LETTER, 0.5, np.float32)


class Beeping(FolderSynthesizer):
    name = "Beeper"
    longest_piece = 30
    most_loaded = 2

    def voices_in(self, folder: VoiceFolder) -> Iterator[Voice]:
        yield folder.voice(sample_rate=RATE, language="en")

    def __init__(self, setup: EngineSetup) -> None:
        super().__init__(setup)
        self.beepers: list[Beeper] = []

    def load(self, folder: VoiceFolder, setup: EngineSetup) -> Beeper:
        self.beepers.append(Beeper())
        return self.beepers[-1]


@pytest.fixture
def engine(tmp_path: Path) -> Beeping:
    return Beeping(EngineSetup(models=dict.fromkeys(("one", "two", "three"), tmp_path)))


def say(
    engine: Beeping, text: str, voice: str = "one", options: SynthesisOptions | None = None
) -> AudioChunk:
    sentence = SpokenSentence(text=text, language="en")
    options = options or SynthesisOptions()
    (chunk,) = engine.synthesize([sentence], voice, options, EngineContext())
    return chunk


def test_a_long_sentence_is_said_in_pieces_that_end_at_clauses(engine: Beeping) -> None:
    say(engine, "We went along the river, over the bridge and on, until it rained.")
    said = [text for text, _ in engine.beepers[0].said]
    assert said == ["We went along the river,", "over the bridge and on,", "until it rained."]


def test_scripts_without_spaces_are_cut_sooner() -> None:
    engine = Beeping(EngineSetup(models={}))
    assert engine._longest("今天天气很好") < engine._longest("fine weather")


def test_a_sentence_of_which_no_letter_is_known_is_told(engine: Beeping) -> None:
    with pytest.raises(EngineFailedError, match="no letters for “привет”") as told:
        say(engine, "привет")
    assert "language" in told.value.hint


def test_faulty_numbers_are_no_sound(engine: Beeping) -> None:
    with pytest.raises(EngineFailedError, match="faulty numbers"):
        say(engine, "nan")


def test_pace_and_pitch_come_together_so_that_the_length_stays(engine: Beeping) -> None:
    plain = say(engine, "one two three")
    higher = say(engine, "one two three", options=SynthesisOptions(pitch_semitones=12.0))
    assert engine.beepers[0].said[1][1].pace == pytest.approx(0.5)
    assert higher.duration_ms == pytest.approx(plain.duration_ms, abs=60)


def test_models_stay_loaded_as_far_as_there_is_room(engine: Beeping) -> None:
    for voice in ("one", "two", "one", "three", "one", "two"):
        say(engine, "Hello.", voice)
    assert len(engine.beepers) == 4  # the second was put away for the third


class StreamingBeeping(Beeping):
    def load(self, folder: VoiceFolder, setup: EngineSetup) -> Beeper:
        self.beepers.append(StreamingBeeper())
        return self.beepers[-1]


def listen(tmp_path: Path, **options: float) -> tuple[list[AudioChunk], AudioChunk]:
    """Have a sentence said while it is made; give its parts, and the whole."""
    engine = StreamingBeeping(EngineSetup(models={"one": tmp_path}))
    early: list[AudioChunk] = []
    sentence = SpokenSentence(text="one two three", language="en")
    chosen = SynthesisOptions(**options)  # type: ignore[arg-type]
    (chunk,) = engine.synthesize([sentence], "one", chosen, EngineContext(early=early.append))
    return early, chunk


def test_who_listens_hears_a_sentence_while_it_is_made(tmp_path: Path, engine: Beeping) -> None:
    early, chunk = listen(tmp_path)
    assert len(early) > 3
    assert np.array_equal(np.concatenate([part.samples for part in early]), chunk.samples)
    assert chunk.duration_ms == pytest.approx(say(engine, "one two three").duration_ms, abs=20)


@pytest.mark.parametrize("options", [{"rate": 2.0}, {"pitch_semitones": 2.0}, {"volume_db": 6.0}])
def test_what_is_made_of_the_whole_comes_as_the_whole(
    tmp_path: Path, options: dict[str, float]
) -> None:
    assert listen(tmp_path, **options)[0] == []


def test_a_cancel_in_the_middle_of_a_sentence_ends_it(tmp_path: Path) -> None:
    engine = StreamingBeeping(EngineSetup(models={"one": tmp_path}))
    early: list[AudioChunk] = []
    context = EngineContext(early=early.append, cancelled=lambda: len(early) > 1)
    sentence = SpokenSentence(text="one two three", language="en")
    with pytest.raises(JobCancelledError):
        list(engine.synthesize([sentence], "one", SynthesisOptions(), context))
    assert len(early) == 2
