"""Speech out of a real child process: sound in frames, one a sentence."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from speechstudio.domain.errors import EngineFailedError, UsageError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import AudioChunk
from speechstudio.engines.wire import chunk_from_wire, voice_from_json
from speechstudio.jobs.events import Cancelled, Event, Failed, Partial, Progress, Succeeded
from speechstudio.jobs.requests import EngineRequest
from tests.fakes.stage import Stage
from tests.jobs.conftest import Run

TEXTS = ("One two.", "", "And three ä.")


@pytest.fixture
def speech(stage: Stage) -> EngineRequest:
    return EngineRequest(
        task="synthesis",
        factory="tests.fakes.engines:ScriptedSynthesizer",
        models={"voice": stage.folder},
        sentences=tuple(SpokenSentence(text=text, language="en") for text in TEXTS),
        voice="anna",
    )


def chunks(events: list[Event]) -> list[tuple[int | None, AudioChunk]]:
    return [chunk_from_wire(e.content, e.payload) for e in events if isinstance(e, Partial)]


def test_each_sentence_comes_as_its_samples_in_order(run: Run, speech: EngineRequest) -> None:
    events = run(speech)
    spoken = chunks(events)
    assert [index for index, _ in spoken] == [0, 1, 2]
    assert [len(chunk.samples) for _, chunk in spoken] == [80 * len(text) for text in TEXTS]
    assert {chunk.sample_rate for _, chunk in spoken} == {8000}
    assert np.all(spoken[0][1].samples[:240] == np.float32(0.3))
    assert events[-1] == Succeeded()


def test_words_come_with_their_sentence(run: Run, speech: EngineRequest) -> None:
    _, chunk = chunks(run(speech))[2]
    assert [TEXTS[2][word.start : word.end] for word in chunk.words] == ["And", "three", "ä."]
    assert [(word.start_ms, word.end_ms) for word in chunk.words][-1] == (100, 120)


def test_parts_come_ahead_of_their_sentence_where_they_are_wanted(
    run: Run, speech: EngineRequest
) -> None:
    spoken = chunks(run(replace(speech, early=True)))
    assert [index for index, _ in spoken] == [None, None, 0, None, None, 1, None, None, 2]
    first, second, whole = (chunk.samples for _, chunk in spoken[:3])
    assert np.array_equal(np.concatenate((first, second)), whole)


def test_progress_is_told_in_characters_of_the_text(run: Run, speech: EngineRequest) -> None:
    steps = [event for event in run(speech) if isinstance(event, Progress)]
    total = sum(map(len, TEXTS))
    assert steps[-1] == Progress(step="synthesis", done=total, total=total)


def test_options_reach_the_engine(run: Run, speech: EngineRequest) -> None:
    loud = chunks(run(speech))[0][1].samples.max()
    quiet = chunks(run(replace(speech, options={"volume_db": -20.0})))[0][1].samples.max()
    assert quiet == pytest.approx(loud / 10)


def test_without_a_voice_the_answer_is_which_there_are(run: Run, speech: EngineRequest) -> None:
    end = run(replace(speech, voice="", sentences=()))[-1]
    assert isinstance(end, Succeeded)
    voices = [voice_from_json(row) for row in json.loads(json.dumps(end.result))]
    assert [(voice.id, voice.language) for voice in voices] == [("anna", "en-US"), ("otto", "de")]


def test_a_voice_that_there_is_not_is_told_with_those_there_are(
    run: Run, speech: EngineRequest
) -> None:
    end = run(replace(speech, voice="emma"))[-1]
    assert isinstance(end, Failed)
    assert isinstance(end.error(), UsageError)
    assert end.hint == "Choose one of: anna, otto."


def test_a_cancel_between_sentences_keeps_the_child(
    run: Run, speech: EngineRequest, stage: Stage
) -> None:
    stage.play({1: ["wait_for_go"]})
    events = run(speech, lambda: bool(stage.notes("spoken")))
    assert events[-1] == Cancelled()
    assert len(chunks(events)) == 1
    stage.play()
    assert run(speech)[-1] == Succeeded()
    assert len(stage.notes("loaded")) == 1


def test_other_tasks_and_speech_are_served_by_children_of_one_kind(
    run: Run, speech: EngineRequest, request_3s: EngineRequest
) -> None:
    assert run(speech)[-1] == Succeeded()
    assert run(request_3s)[-1] == Succeeded()
    assert run(speech)[-1] == Succeeded()


def test_a_recognition_without_a_recording_is_a_fault_that_is_told(
    run: Run, request_3s: EngineRequest
) -> None:
    end = run(replace(request_3s, recording=None))[-1]
    assert isinstance(end, Failed)
    assert isinstance(end.error(), EngineFailedError)
    assert "nothing to hear for recognition" in end.message


def test_a_long_text_crosses_whole(run: Run, speech: EngineRequest, tmp_path: Path) -> None:
    sentence = SpokenSentence(text="word " * 20_000, language="en")
    _, chunk = chunks(run(replace(speech, sentences=(sentence,))))[0]
    assert len(chunk.samples) == 80 * 100_000
    assert len(chunk.words) == 20_000
