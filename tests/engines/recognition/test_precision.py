"""Which numbers are chosen, measured once, and remembered."""

from collections.abc import Callable
from pathlib import Path

import pytest

from speechstudio.engines.recognition import precision
from speechstudio.engines.recognition.precision import LARGEST_BYTES, PRECISION_VARIABLE, loaded
from speechstudio.storage.folders import HOME_VARIABLE

Times = Callable[[float, float], list[str]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    monkeypatch.delenv(PRECISION_VARIABLE, raising=False)
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "model.bin").write_bytes(b"12")
    return tmp_path / "model"


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> Times:
    """Let whole and floating numbers take so long; give what is measured from then on."""

    def take(whole_s: float, floating_s: float) -> list[str]:
        asked: list[str] = []

        def fastest_s(model: str) -> float:
            asked.append(model)
            return {"int8": whole_s, "float32": floating_s}[model]

        monkeypatch.setattr(precision, "_fastest_s", fastest_s)
        return asked

    return take


@pytest.mark.parametrize(
    ("whole_s", "floating_s", "chosen"),
    [(1.0, 2.0, "int8"), (2.0, 1.0, "float32"), (1.0, 0.95, "int8")],
)
def test_the_faster_numbers_are_chosen_and_remembered(
    folder: Path, measured: Times, whole_s: float, floating_s: float, chosen: str
) -> None:
    asked = measured(whole_s, floating_s)
    assert loaded(folder, 1, str) == chosen
    assert asked == ["int8", "float32"]
    assert loaded(folder, 1, str) == chosen
    assert len(asked) == 2


def test_another_number_of_threads_is_measured_for_itself(folder: Path, measured: Times) -> None:
    asked = measured(1, 2)
    loaded(folder, 1, str)
    loaded(folder, 2, str)
    assert len(asked) == 4


def test_who_knows_better_decides(
    folder: Path, measured: Times, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = measured(1, 2)
    monkeypatch.setenv(PRECISION_VARIABLE, "float32")
    assert loaded(folder, 1, str) == "float32"
    assert asked == []


def test_large_models_are_not_loaded_twice(folder: Path, measured: Times) -> None:
    asked = measured(2, 1)
    with (folder / "model.bin").open("wb") as file:
        file.truncate(LARGEST_BYTES + 1)
    assert loaded(folder, 1, str) == "int8"
    assert asked == []


def test_a_memory_that_is_no_memory_is_made_anew(folder: Path, measured: Times) -> None:
    asked = measured(1, 2)
    loaded(folder, 1, str)
    (memory,) = (folder.parent / "home" / "state").iterdir()
    memory.write_text("[]", encoding="utf-8")
    assert loaded(folder, 1, str) == "int8"
    assert len(asked) == 4
