"""What is remembered of how fast work was."""

from pathlib import Path

import pytest

from speechstudio.workflows.speeds import Speeds

MINUTE_MS = 60_000


@pytest.fixture
def speeds(tmp_path: Path) -> Speeds:
    return Speeds(tmp_path / "state" / "speeds.json")


def note(speeds: Speeds, minutes: float, took_ms: int, *, model: str = "base") -> None:
    heard_ms = round(minutes * MINUTE_MS)
    speeds.note(model, finds_speakers=True, heard_ms=heard_ms, took_ms=took_ms)


def test_nothing_is_known_before_the_first_run(speeds: Speeds) -> None:
    assert speeds.real_time_factor("base", finds_speakers=True) is None


def test_long_recordings_count_for_more(speeds: Speeds) -> None:
    note(speeds, 1, MINUTE_MS)
    note(speeds, 9, MINUTE_MS)
    assert speeds.real_time_factor("base", finds_speakers=True) == pytest.approx(0.2)


def test_models_and_the_search_for_speakers_are_kept_apart(speeds: Speeds) -> None:
    note(speeds, 2, MINUTE_MS)
    assert speeds.real_time_factor("small", finds_speakers=True) is None
    assert speeds.real_time_factor("base", finds_speakers=False) is None


def test_short_recordings_say_nothing(speeds: Speeds) -> None:
    note(speeds, 0.9, MINUTE_MS)
    assert speeds.real_time_factor("base", finds_speakers=True) is None


def test_old_runs_are_forgotten(speeds: Speeds) -> None:
    note(speeds, 100, 100 * MINUTE_MS)
    for _ in range(5):
        note(speeds, 2, MINUTE_MS)
    assert speeds.real_time_factor("base", finds_speakers=True) == pytest.approx(0.5)


@pytest.mark.parametrize("content", ["", "[]", '{"base with speakers": [[0, 1], "x", [2]]}'])
def test_a_damaged_file_is_as_none(tmp_path: Path, content: str) -> None:
    path = tmp_path / "speeds.json"
    path.write_text(content, encoding="utf-8")
    speeds = Speeds(path)
    assert speeds.real_time_factor("base", finds_speakers=True) is None
    note(speeds, 2, MINUTE_MS)
    assert speeds.real_time_factor("base", finds_speakers=True) == pytest.approx(0.5)
