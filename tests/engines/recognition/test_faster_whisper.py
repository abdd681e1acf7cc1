"""The adapter around faster-whisper, with a library that hears what it is told to."""

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
import pytest

from speechstudio.domain.errors import (
    EngineFailedError,
    EngineUnavailableError,
    JobCancelledError,
)
from speechstudio.domain.transcript import Suspicion
from speechstudio.engines.contract import (
    EngineContext,
    EngineSetup,
    Passage,
    RecognitionOptions,
)
from speechstudio.engines.recognition.faster_whisper import FasterWhisper
from speechstudio.engines.recognition.speech import FRAME
from speechstudio.jobs.journal import FileJournal
from tests.engines.recognition.hearing import hear, spoken
from tests.fakes.whisper import RATE, FakeWhisper, Token, answer, every_second

TALK = ((20.0, 0.9), (4.0, 0.0)) * 4
"""Four windows."""


@pytest.fixture
def whisper(monkeypatch: pytest.MonkeyPatch) -> FakeWhisper:
    """The model that the engine will load."""
    whisper = FakeWhisper()
    library, vad, backend = map(ModuleType, ("faster_whisper", "faster_whisper.vad", "ctranslate2"))
    library.WhisperModel = lambda *_, **__: whisper  # type: ignore[attr-defined]
    vad.get_vad_model = lambda: hear  # type: ignore[attr-defined]
    backend.set_random_seed = whisper.set_random_seed  # type: ignore[attr-defined]
    for module in (library, vad, backend):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    return whisper


@pytest.fixture
def engine(whisper: FakeWhisper) -> FasterWhisper:
    return FasterWhisper(EngineSetup(models={"whisper": Path("/models/whisper")}))


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "talk.f32"
    np.repeat(spoken(*TALK), FRAME).astype("<f4").tofile(path)
    return path


class Stopwatch:
    """Cancels when it was asked so many times."""

    def __init__(self, times: int) -> None:
        self.left = times

    def __call__(self) -> bool:
        self.left -= 1
        return self.left < 0


def run(engine: FasterWhisper, talk: Path, **context: Any) -> list[Passage]:
    return list(engine.recognize(talk, RecognitionOptions(), EngineContext(**context)))


def test_each_window_becomes_a_passage(engine: FasterWhisper, talk: Path) -> None:
    passages = run(engine, talk)
    assert len(passages) == 4
    assert {passage.language for passage in passages} == {"en"}
    assert [round(passage.start_ms / 24_000) for passage in passages] == [0, 1, 2, 3]
    assert all(passage.segments and passage.speech for passage in passages)


def test_options_reach_the_library(engine: FasterWhisper, whisper: FakeWhisper, talk: Path) -> None:
    options = RecognitionOptions(
        language="de-AT", translate=True, beam_size=2, initial_prompt="Grüezi", hotwords="Zürich"
    )
    list(engine.recognize(talk, options, EngineContext()))
    asked = whisper.asked[0]
    assert (asked["language"], asked["task"], asked["beam_size"]) == ("de", "translate", 2)
    assert (asked["initial_prompt"], asked["hotwords"]) == ("Grüezi", "Zürich.")
    assert whisper.listened == 0


def test_an_echo_of_expected_words_is_left_out(
    engine: FasterWhisper, whisper: FakeWhisper, talk: Path
) -> None:
    def hear(samples: Any) -> list[SimpleNamespace]:
        echo = Token(word=" Zürich,", start=0.9, end=1.0)
        return [*every_second(samples)[:1], answer(echo, no_speech_prob=0.9)]

    whisper.hear = hear
    options = RecognitionOptions(hotwords="Zürich, Bern")
    passages = list(engine.recognize(talk, options, EngineContext()))
    segments = [segment for passage in passages for segment in passage.segments]
    assert segments
    assert not any("Zürich" in segment.text for segment in segments)


def test_progress_runs_to_the_end(engine: FasterWhisper, talk: Path) -> None:
    told: list[tuple[int, int]] = []
    run(engine, talk, progress=lambda *report: told.append(report))
    total = len(spoken(*TALK)) * FRAME * 1000 // RATE
    assert told[-1] == (total, total)
    assert told == sorted(told)


def test_one_window_is_always_decoded_alike(
    engine: FasterWhisper, whisper: FakeWhisper, talk: Path
) -> None:
    run(engine, talk)
    first = list(whisper.asked)
    run(engine, talk)
    assert whisper.asked[len(first) :] == first
    assert len({asked["seed"] for asked in first}) == 4


@pytest.mark.parametrize("finished", [1, 2, 3, 4])
def test_finished_windows_come_from_the_journal(
    engine: FasterWhisper, whisper: FakeWhisper, talk: Path, tmp_path: Path, finished: int
) -> None:
    whole = run(engine, talk)
    whisper.asked.clear()
    journal = FileJournal(tmp_path / "a.journal")
    passages = engine.recognize(talk, RecognitionOptions(), EngineContext(journal=journal))
    assert [next(passages) for _ in range(finished)] == whole[:finished]
    passages.close()  # type: ignore[attr-defined]
    journal.close()
    before, listened = len(whisper.asked), whisper.listened

    again = FileJournal(tmp_path / "a.journal")
    assert run(engine, talk, journal=again) == whole
    again.close()
    assert before == finished
    assert len(whisper.asked) == 4
    assert whisper.listened == listened


def test_a_cancel_is_obeyed_between_windows_and_keeps_what_was_done(
    engine: FasterWhisper, talk: Path, tmp_path: Path
) -> None:
    journal = FileJournal(tmp_path / "a.journal")
    with pytest.raises(JobCancelledError):
        run(engine, talk, journal=journal, cancelled=Stopwatch(30))
    journal.close()
    assert len(list(journal.replay())) == 1


def test_speech_that_got_no_words_is_heard_again(
    engine: FasterWhisper, whisper: FakeWhisper, talk: Path
) -> None:
    def half_deaf(samples: Any) -> list[SimpleNamespace]:
        found = every_second(samples)
        return found[:8] if len(samples) > 18 * RATE else found

    whisper.hear = half_deaf
    passages = run(engine, talk)
    for passage in passages:
        words = [word for segment in passage.segments for word in segment.words]
        starts = [word.start_ms - passage.start_ms for word in words]
        assert starts == sorted(starts)
        assert max(starts) > 17_000
    assert len(whisper.asked) == 8


def test_what_a_second_try_doubts_is_not_taken(
    engine: FasterWhisper, whisper: FakeWhisper, talk: Path
) -> None:
    def guess(samples: Any) -> list[SimpleNamespace]:
        token = Token(word=" guess", start=1.0, end=2.0)
        return [] if len(samples) > 20.2 * RATE else [answer(token, avg_logprob=-3.0)]

    whisper.hear = guess
    assert all(passage.segments == () for passage in run(engine, talk))


def test_doubt_of_a_first_try_is_marked(
    engine: FasterWhisper, whisper: FakeWhisper, talk: Path
) -> None:
    whisper.hear = lambda samples: [
        answer(*found.words, compression_ratio=3.0) for found in every_second(samples)
    ]
    passage, *_ = run(engine, talk)
    assert {reason for s in passage.segments for reason in s.suspect} == {Suspicion.REPETITIVE}


@pytest.mark.parametrize("seconds", [0.0, 0.01, 3.0])
def test_silence_has_no_passages(engine: FasterWhisper, tmp_path: Path, seconds: float) -> None:
    path = tmp_path / "silence.f32"
    np.zeros(round(seconds * RATE), "<f4").tofile(path)
    assert run(engine, path) == []


def test_what_the_library_raises_is_told_in_our_words(
    engine: FasterWhisper, whisper: FakeWhisper, talk: Path
) -> None:
    def fail(_samples: Any) -> Iterator[SimpleNamespace]:
        raise RuntimeError("no such tensor")

    whisper.hear = fail  # type: ignore[assignment]
    with pytest.raises(EngineFailedError, match="faster-whisper gave up: no such tensor"):
        run(engine, talk)


def test_a_library_that_is_not_there_is_told(
    whisper: FakeWhisper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ctranslate2", None)
    with pytest.raises(EngineUnavailableError, match="faster-whisper does not load"):
        FasterWhisper(EngineSetup(models={"whisper": Path("/models/whisper")}))
