"""The adapter around faster-whisper, with a library that hears what it is told to."""

import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
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
from speechstudio.engines.recognition import faster_whisper
from speechstudio.engines.recognition.batches import Heard
from speechstudio.engines.recognition.faster_whisper import FasterWhisper
from speechstudio.engines.recognition.precision import PRECISION_VARIABLE
from speechstudio.engines.shared_speech import FRAME
from speechstudio.jobs.journal import FileJournal
from tests.engines.recognition.hearing import hear, spoken
from tests.fakes.whisper import (
    RATE,
    FakeBatches,
    FakeWhisper,
    Token,
    answer,
    every_second,
    whole,
    whole_every_second,
)

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
    monkeypatch.setattr(faster_whisper, "Batches", FakeBatches)
    monkeypatch.setenv(PRECISION_VARIABLE, "int8")
    return whisper


def nothing(_samples: Any) -> Heard:
    """Write nothing in one go, so that everything is decoded carefully."""
    return whole(tokens=0)


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


def test_a_window_is_decoded_by_itself_on_a_processor(
    engine: FasterWhisper, whisper: FakeWhisper, talk: Path
) -> None:
    run(engine, talk)
    assert [len(asked["samples"]) for asked in whisper.together] == [1, 1, 1, 1]
    assert whisper.asked == []


def test_windows_are_decoded_together_on_a_graphics_card_the_first_ones_soon(
    whisper: FakeWhisper, talk: Path
) -> None:
    sys.modules["ctranslate2"].get_cuda_device_count = lambda: 1  # type: ignore[attr-defined]
    run(FasterWhisper(EngineSetup(models={"whisper": Path("/models")}, device="cuda")), talk)
    assert [len(asked["samples"]) for asked in whisper.together] == [1, 2, 1]


def test_only_one_window_at_a_time_is_decoded_carefully(whisper: FakeWhisper, talk: Path) -> None:
    other = threading.Barrier(2)

    def wait_for_another(samples: Any) -> list[SimpleNamespace]:
        with pytest.raises(threading.BrokenBarrierError):
            other.wait(0.05)
        return every_second(samples)

    whisper.hear, whisper.hear_whole = wait_for_another, nothing
    engine = FasterWhisper(EngineSetup(models={"whisper": Path("/models")}, threads=2))

    assert len(run(engine, talk)) == len(TALK) // 2


def test_several_threads_give_the_same_passages(whisper: FakeWhisper, talk: Path) -> None:
    passages = [
        run(FasterWhisper(EngineSetup(models={"whisper": Path("/models")}, threads=many)), talk)
        for many in (1, 3)
    ]
    assert passages[0] == passages[1]


def test_options_reach_the_library(engine: FasterWhisper, whisper: FakeWhisper, talk: Path) -> None:
    whisper.hear_whole = nothing
    options = RecognitionOptions(
        language="de-AT", translate=True, beam_size=2, initial_prompt="Grüezi", hotwords="Bern"
    )
    list(engine.recognize(talk, options, EngineContext()))
    together = whisper.together[0]
    assert (together["language"], together["options"].hotwords) == ("de", "Bern.")
    assert together["options"] == replace(options, hotwords="Bern.")
    asked = whisper.asked[0]
    assert (asked["language"], asked["task"], asked["beam_size"]) == ("de", "translate", 2)
    assert (asked["initial_prompt"], asked["hotwords"]) == ("Grüezi", "Bern.")
    assert whisper.listened == 0


@pytest.mark.parametrize(
    "doubtful",
    [
        {"avg_logprob": -1.1},
        {"compression_ratio": 2.5},
        {"tokens": 20},
        {"is_cut_off": True},
    ],
)
def test_a_doubtful_answer_is_decoded_again_as_the_library_does(
    engine: FasterWhisper, whisper: FakeWhisper, talk: Path, doubtful: dict[str, Any]
) -> None:
    whisper.hear_whole = lambda samples: whole(*whole_every_second(samples).words, **doubtful)
    passages = run(engine, talk)
    assert len(whisper.asked) == 4
    assert all(len(passage.segments) > 15 for passage in passages)


def test_only_the_window_in_doubt_is_decoded_again(
    engine: FasterWhisper, whisper: FakeWhisper, talk: Path
) -> None:
    heard = iter([True, False, True, True])

    def some(samples: Any) -> Heard:
        return whole_every_second(samples) if next(heard) else nothing(samples)

    whisper.hear_whole = some
    assert all(passage.segments for passage in run(engine, talk))
    assert len(whisper.asked) == 1


def test_an_echo_of_expected_words_is_left_out(
    engine: FasterWhisper, whisper: FakeWhisper, talk: Path
) -> None:
    def hear(samples: Any) -> list[SimpleNamespace]:
        echo = Token(word=" Zürich,", start=0.9, end=1.0)
        return [*every_second(samples)[:1], answer(echo, no_speech_prob=0.9)]

    whisper.hear = hear
    whisper.hear_whole = nothing
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
    whisper.hear_whole = nothing
    run(engine, talk)
    first = list(whisper.asked)
    run(engine, talk)
    assert whisper.asked[len(first) :] == first
    assert len({asked["seed"] for asked in first}) == 4


@pytest.mark.parametrize("finished", [1, 2, 3, 4])
def test_finished_windows_come_from_the_journal(
    *,
    engine: FasterWhisper,
    whisper: FakeWhisper,
    talk: Path,
    tmp_path: Path,
    finished: int,
) -> None:
    complete = run(engine, talk)
    asked = list(whisper.together)
    whisper.together.clear()
    journal = FileJournal(tmp_path / "a.journal")
    passages = engine.recognize(talk, RecognitionOptions(), EngineContext(journal=journal))
    assert [next(passages) for _ in range(finished)] == complete[:finished]
    passages.close()  # type: ignore[attr-defined]
    journal.close()
    before, listened = len(whisper.together), whisper.listened

    again = FileJournal(tmp_path / "a.journal")
    assert run(engine, talk, journal=again) == complete
    again.close()
    assert before == finished
    assert whisper.together == asked
    assert whisper.listened == listened


def test_a_cancel_is_obeyed_between_windows_and_keeps_what_was_done(
    engine: FasterWhisper, talk: Path, tmp_path: Path
) -> None:
    journal = FileJournal(tmp_path / "a.journal")
    with pytest.raises(JobCancelledError):
        run(engine, talk, journal=journal, cancelled=Stopwatch(1))
    journal.close()
    assert len(list(journal.replay())) == 1


def test_a_stretch_that_got_no_words_in_one_go_is_heard_alone(
    engine: FasterWhisper, whisper: FakeWhisper, talk: Path
) -> None:
    whisper.hear_whole = lambda samples: whole(*whole_every_second(samples).words[:8])
    for passage in run(engine, talk):
        assert max(segment.end_ms for segment in passage.segments) - passage.start_ms > 17_000
    assert len(whisper.asked) == 4
    assert all(asked["samples"] < 13 * RATE for asked in whisper.asked)


def test_speech_that_got_no_words_is_heard_again(
    engine: FasterWhisper, whisper: FakeWhisper, talk: Path
) -> None:
    def half_deaf(samples: Any) -> list[SimpleNamespace]:
        found = every_second(samples)
        return found[:8] if len(samples) > 18 * RATE else found

    whisper.hear = half_deaf
    whisper.hear_whole = nothing
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
    whisper.hear_whole = nothing
    assert all(passage.segments == () for passage in run(engine, talk))


def test_doubt_of_a_first_try_is_marked(
    engine: FasterWhisper, whisper: FakeWhisper, talk: Path
) -> None:
    whisper.hear_whole = nothing
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

    whisper.hear_whole = nothing
    whisper.hear = fail  # type: ignore[assignment]
    with pytest.raises(EngineFailedError, match="faster-whisper gave up: no such tensor"):
        run(engine, talk)


def test_a_library_that_is_not_there_is_told(
    whisper: FakeWhisper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ctranslate2", None)
    with pytest.raises(EngineUnavailableError, match="faster-whisper does not load"):
        FasterWhisper(EngineSetup(models={"whisper": Path("/models/whisper")}))
