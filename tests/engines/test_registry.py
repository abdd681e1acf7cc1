from pathlib import Path

import pytest

from speechstudio.domain.errors import EngineUnavailableError, UsageError
from speechstudio.engines.registry import UnavailableEngine, engine, engines
from speechstudio.engines.spec import EngineSpec, Task
from tests.fakes.specs import RECOGNIZER
from tests.fakes.stage import ENTRY_POINTS, distribution

BROKEN = """
from tests.fakes.specs import DIARIZER, RECOGNIZER
from dataclasses import replace
NUMBER = 7
IMPOSTOR = replace(RECOGNIZER, id="faster-whisper")
"""
POINTS = {
    "speechstudio.recognizers": {
        "a-diarizer": "plugin_in_test:DIARIZER",
        "a-number": "plugin_in_test:NUMBER",
        "an-impostor": "plugin_in_test:IMPOSTOR",
        "half": "plugin_in_test:MISSING",
        "lost": "no_such_module_in_test:SPEC",
        "raising": "raising_in_test:SPEC",
    }
}


@pytest.fixture
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A distribution with engines of which few are sound."""
    distribution(tmp_path, ENTRY_POINTS)
    distribution(tmp_path, POINTS, name="unsound")
    (tmp_path / "plugin_in_test.py").write_text(BROKEN)
    (tmp_path / "raising_in_test.py").write_text("raise ZeroDivisionError('on import')\n")
    monkeypatch.syspath_prepend(tmp_path)


def reason(engine_id: str) -> str:
    found = engines(Task.RECOGNITION)[engine_id]
    assert isinstance(found, UnavailableEngine)
    assert (found.id, found.task) == (engine_id, Task.RECOGNITION)
    return found.reason


def test_our_own_engines_are_found() -> None:
    for task, name in ((Task.RECOGNITION, "faster-whisper"), (Task.DIARIZATION, "pyannote")):
        assert engine(task, name).factory.startswith("speechstudio.engines.")
        assert isinstance(engines(task)[name], EngineSpec)


@pytest.mark.usefixtures("plugin")
def test_a_plug_in_is_found_beside_them() -> None:
    assert engine(Task.RECOGNITION, "scripted-recognizer") == RECOGNIZER
    found = list(engines(Task.RECOGNITION))
    assert found == sorted(found)
    assert "faster-whisper" in found
    assert list(engines(Task.DIARIZATION)) == ["light", "pyannote", "scripted-diarizer"]


@pytest.mark.usefixtures("plugin")
def test_a_plug_in_that_does_not_load_is_listed_with_its_reason() -> None:
    assert reason("lost").startswith("ModuleNotFoundError: No module named 'no_such_module")
    assert reason("raising") == "ZeroDivisionError: on import"
    assert reason("half").startswith("AttributeError")
    assert reason("a-number") == "it is no recognition engine"
    assert reason("a-diarizer") == "it is no recognition engine"


@pytest.mark.usefixtures("plugin")
def test_a_plug_in_does_not_take_the_id_of_ours() -> None:
    factory = engine(Task.RECOGNITION, "faster-whisper").factory
    assert factory == "speechstudio.engines.recognition.faster_whisper:FasterWhisper"


@pytest.mark.usefixtures("plugin")
def test_an_engine_that_does_not_load_cannot_be_had() -> None:
    with pytest.raises(EngineUnavailableError, match="“raising” does not load: ZeroDivision"):
        engine(Task.RECOGNITION, "raising")


def test_an_unknown_engine_is_answered_with_the_known() -> None:
    with pytest.raises(UsageError, match="no recognition engine named “nothing”") as told:
        engine(Task.RECOGNITION, "nothing")
    assert "faster-whisper" in told.value.hint
