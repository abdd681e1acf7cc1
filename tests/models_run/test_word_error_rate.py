"""The recognizer against references, with the models that are installed at first."""

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest

from speechstudio.audio.decode import decode
from speechstudio.engines.recognition.faster_whisper_spec import SPEC
from speechstudio.engines.wire import passage_from_json
from speechstudio.jobs.events import Partial, Succeeded
from speechstudio.jobs.process import EngineProcess
from speechstudio.jobs.requests import EngineRequest
from tests.models_run.scoring import clips, together, word_errors

LIMITS = {"asr": 0.084, "lang": 0.173}
"""Plain faster-whisper has 8.1 and 16.1 % wrong; of the 485 words and characters of the other
languages five more may be."""

pytestmark = [pytest.mark.models, pytest.mark.timeout(600)]


def transcripts(recordings: list[tuple[Path, str]], model: Path) -> list[str]:
    """Text of each recording, whose language is given, all by one child."""
    process = EngineProcess()
    requests = [
        EngineRequest(
            task=SPEC.task,
            factory=SPEC.factory,
            models={"whisper": model},
            recording=recording,
            options={"language": language},
        )
        for recording, language in recordings
    ]
    try:
        return [transcript(process, request) for request in requests]
    finally:
        process.stop()


def transcript(process: EngineProcess, request: EngineRequest) -> str:
    events = list(process.run(request, lambda: False))
    assert isinstance(events[-1], Succeeded), events[-1]
    parts = [event.content for event in events if isinstance(event, Partial)]
    return " ".join(s.text for part in parts for s in passage_from_json(part).segments)


def rate(eval_folder: Path, store: Path, scratch: Path, group: str) -> float:
    """Wrong words of one group of recordings, as a part of one."""
    found = clips(eval_folder, group)
    recordings = [
        (decode(eval_folder / clip.path, scratch / clip.path).tracks[0].path, clip.language)
        for clip in found
    ]
    texts = transcripts(recordings, store / "whisper-base")
    pooled = together(
        word_errors(clip.reference, text, clip.language)
        for clip, text in zip(found, texts, strict=True)
    )
    print(f"WER of {group}: {100 * pooled.rate:.2f} % of {pooled.words}")
    return pooled.rate


@pytest.fixture(scope="module")
def rates(
    eval_folder: Path, model_store_root: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, float]:
    """All groups side by side, each in a child of one thread."""
    scratch = tmp_path_factory.mktemp("words")
    with ThreadPoolExecutor(len(LIMITS)) as threads:
        found = threads.map(partial(rate, eval_folder, model_store_root, scratch), LIMITS)
        return dict(zip(LIMITS, found, strict=True))


@pytest.mark.parametrize("group", LIMITS)
def test_speech_is_recognized_as_well_as_by_the_bare_library(
    rates: dict[str, float], group: str
) -> None:
    assert rates[group] <= LIMITS[group]
