"""What engines are like in a frozen program, which has neither torch nor pyannote.audio."""

import runpy
import sys
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement

from speechstudio.domain.errors import EngineUnavailableError
from speechstudio.engines import graphics
from speechstudio.engines.diarization import pyannote_spec
from speechstudio.engines.diarization.light import exported
from speechstudio.engines.diarization.pyannote_spec import PYANNOTE, SPEC
from tests.frozen import freeze


def test_pyannote_has_an_environment_there_and_nowhere_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert SPEC.environment is None
    freeze(monkeypatch, tmp_path)
    frozen = runpy.run_path(pyannote_spec.__file__)["SPEC"]
    assert frozen.environment == PYANNOTE
    pinned = {Requirement(line).name: Requirement(line) for line in PYANNOTE.requirements}
    assert {*SPEC.requirements, "numpy", "soxr"} <= set(pinned)
    assert all("==" in str(pin.specifier) for pin in pinned.values())


def test_networks_that_are_missing_are_told_where_none_can_be_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exported, "find_spec", lambda _name: None)
    with pytest.raises(EngineUnavailableError, match="networks") as told:
        exported.exported(tmp_path / "segmentation", tmp_path / "embedding")
    assert "engines install pyannote" in told.value.hint


def test_without_torch_no_graphics_card_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ctranslate2", ModuleType("ctranslate2"))
    monkeypatch.setitem(sys.modules, "torch", None)
    assert graphics.card_name() == ""
