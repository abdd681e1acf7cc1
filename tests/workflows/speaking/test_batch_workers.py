from pathlib import Path

import pytest

from speechstudio.engines.registry import engine
from speechstudio.engines.spec import Task
from speechstudio.workflows.speaking import batch_workers
from speechstudio.workflows.speaking.batch_workers import worker_count
from speechstudio.workflows.speaking.voice_choice import VoiceChoice

GB = 1_000_000_000


def choice(name: str) -> VoiceChoice:
    models = {} if name == "espeak" else {"voice": Path("/voices")}
    return VoiceChoice(spec=engine(Task.SYNTHESIS, name), version="1", voice="v", models=models)


@pytest.mark.parametrize(
    ("cores", "free_bytes", "asked", "expected"),
    [
        (4, 64 * GB, (100, "piper", False), 4),
        (4, 64 * GB, (3, "piper", False), 3),
        (64, 64 * GB, (100, "piper", False), 8),
        (8, 2 * GB, (100, "piper", False), 3),
        (8, 2 * GB, (100, "piper", True), 1),
        (8, 2 * GB, (100, "espeak", False), 8),
        (8, GB // 1000, (100, "piper", True), 1),
    ],
)
def test_workers_fit_into_cores_memory_and_inputs(
    cores: int,
    free_bytes: int,
    asked: tuple[int, str, bool],
    expected: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(batch_workers, "usable_cores", lambda: cores)
    monkeypatch.setattr(batch_workers, "free_memory_bytes", lambda: free_bytes)
    inputs, voice, listens = asked
    assert worker_count(inputs, choice(voice), listens=listens) == expected
