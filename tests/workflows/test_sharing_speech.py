"""Who tells whom where speech is, in whole transcriptions with scripted engines."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from speechstudio.jobs.checkpoints import CheckpointStore
from speechstudio.jobs.requests import EngineRequest
from speechstudio.workflows.engine_pool import EngineChoice, EnginePool
from speechstudio.workflows.settings import TranscriptionSettings
from tests.fakes.stage import Stage
from tests.workflows.conftest import Transcribe, die_once_diarized


def _sharing(
    pool: EnginePool, monkeypatch: pytest.MonkeyPatch, *, diarizer: bool
) -> dict[str, Path | None]:
    """Let both engines say that they share speech, or one; give what requests say of it."""
    shared: dict[str, Path | None] = {}
    find = {"recognizer": pool.recognizer, "diarizer": pool.diarizer}
    shares = {"recognizer": True, "diarizer": diarizer}
    for name in ("recognizer", "diarizer"):

        def found(settings: TranscriptionSettings, name: str = name) -> EngineChoice:
            choice = find[name](settings)
            return replace(choice, spec=replace(choice.spec, shares_speech=shares[name]))

        monkeypatch.setattr(pool, name, found)
    run = pool.run

    def noting(request: EngineRequest, **others: Any) -> Any:
        shared[request.task] = request.speech
        return run(request, **others)

    monkeypatch.setattr(pool, "run", noting)
    return shared


def test_engines_that_know_how_share_where_speech_is(
    transcribe: Transcribe, pool: EnginePool, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = _sharing(pool, monkeypatch, diarizer=True)
    transcribe()
    assert shared["recognition"] == shared["diarization"] is not None


def test_a_recognizer_listens_for_itself_beside_a_diarizer_that_tells_nothing(
    transcribe: Transcribe, pool: EnginePool, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = _sharing(pool, monkeypatch, diarizer=False)
    transcribe()
    assert shared == {"recognition": None, "diarization": None}


def test_speech_that_was_not_told_whole_is_not_waited_for(
    *,
    transcribe: Transcribe,
    pool: EnginePool,
    recognizer: Stage,
    checkpoints: CheckpointStore,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shared = _sharing(pool, monkeypatch, diarizer=True)

    die_once_diarized(transcribe, recognizer, checkpoints)
    transcribe()
    assert shared["recognition"] is None
