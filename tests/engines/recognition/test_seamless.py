"""SeamlessM4T as a recognizer: with random weights, by the code that loads the real ones."""

from collections.abc import Iterator
from dataclasses import asdict
from itertools import pairwise
from pathlib import Path

import pytest

from speechstudio.audio.pcm import PcmFile
from speechstudio.domain.errors import UsageError
from speechstudio.engines.contract import Passage, RecognitionOptions
from speechstudio.engines.recognition.seamless_spec import SPEC
from speechstudio.engines.wire import passage_from_json
from speechstudio.jobs.answers import answers
from speechstudio.jobs.process import EngineProcess
from speechstudio.jobs.requests import EngineRequest
from speechstudio.workflows.tiny_models import tiny_models
from tests.environments import python_of
from tests.models_run.clips import repeated, silence, write_pcm

pytestmark = pytest.mark.models


class Recognizer:
    """The recognizer on the other side of a process border."""

    def __init__(self, scratch: Path) -> None:
        self._python = python_of(SPEC)
        self._models = tiny_models(SPEC, self._python, scratch)
        self._process = EngineProcess()

    def hear(
        self, recording: Path, options: RecognitionOptions, journal: Path | None = None
    ) -> list[Passage]:
        request = EngineRequest(
            task=SPEC.task,
            factory=SPEC.factory,
            models=self._models,
            python=self._python,
            recording=recording,
            options=asdict(options),
            journal=journal,
        )
        return [passage_from_json(part.content) for part in answers(self._process, request)]

    def close(self) -> None:
        self._process.stop()


@pytest.fixture(scope="module")
def recognizer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Recognizer]:
    made = Recognizer(tmp_path_factory.mktemp("seamless"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_pcm(tmp_path_factory.mktemp("pcm") / "twice.f32", repeated(2))


def test_speech_becomes_words_in_order_inside_the_recording(
    recognizer: Recognizer, recording: Path, tmp_path: Path
) -> None:
    journal = tmp_path / "journal"
    options = RecognitionOptions(language="en", beam_size=1)
    passages = recognizer.hear(recording, options, journal)
    words = [word for p in passages for s in p.segments for word in s.words]
    assert len(passages) >= 2
    assert words
    assert {passage.language for passage in passages} == {"en"}
    assert all(0 <= (word.confidence or 0.0) <= 1 for word in words)
    assert words[-1].end_ms <= PcmFile.at(recording).duration_ms
    for earlier, later in pairwise(words):
        assert earlier.start_ms <= later.start_ms
    assert recognizer.hear(recording, options, journal) == passages  # by the journal alone


def test_the_languages_that_it_writes_need_not_be_the_one_that_is_spoken(
    recognizer: Recognizer, recording: Path
) -> None:
    (first, *_) = recognizer.hear(recording, RecognitionOptions(translate=True, beam_size=2))
    assert first.language == "en"
    (first, *_) = recognizer.hear(recording, RecognitionOptions(language="zh-CN", beam_size=2))
    assert first.language == "zh-CN"


@pytest.mark.parametrize(
    ("language", "complaint"), [(None, "cannot tell"), ("tlh", "does not write")]
)
def test_a_language_that_it_cannot_serve_is_told(
    recognizer: Recognizer, recording: Path, language: str | None, complaint: str
) -> None:
    with pytest.raises(UsageError, match=complaint):
        recognizer.hear(recording, RecognitionOptions(language=language))


@pytest.mark.parametrize("seconds", [0.0, 0.001, 0.05, 5.0])
def test_silence_has_no_words(recognizer: Recognizer, tmp_path: Path, seconds: float) -> None:
    quiet = write_pcm(tmp_path / "quiet.f32", silence(seconds))
    passages = recognizer.hear(quiet, RecognitionOptions(language="en"))
    assert [segment for passage in passages for segment in passage.segments] == []
