from importlib import import_module
from pathlib import Path

import pytest

stamp = import_module("bootstrap_steps.stamp")
Mode, Work = stamp.Mode, stamp.Work


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    clone = tmp_path / "clone"
    for name in ("pyproject.toml", "packaging/constraints.txt", "speechstudio/a.py", "resources/b"):
        path = clone / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return clone


def work_after_change(clone: Path, changed: str, *, mode: str = "installed") -> object:
    found = stamp.stamp_for(clone=clone, mode=Mode(mode), python="3.11")
    path = clone / changed
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("changed")
    wanted = stamp.stamp_for(clone=clone, mode=Mode(mode), python="3.11")
    return stamp.work_to_do(found=found, wanted=wanted)


def test_a_new_environment_needs_everything(clone: Path) -> None:
    wanted = stamp.stamp_for(clone=clone, mode=Mode.INSTALLED, python="3.11")
    assert stamp.work_to_do(found=None, wanted=wanted) is Work.EVERYTHING


@pytest.mark.parametrize("changed", ["pyproject.toml", "packaging/constraints.txt"])
def test_changed_requirements_need_everything(clone: Path, changed: str) -> None:
    assert work_after_change(clone, changed) is Work.EVERYTHING


def test_another_python_needs_everything(clone: Path) -> None:
    found = stamp.stamp_for(clone=clone, mode=Mode.INSTALLED, python="3.11")
    wanted = stamp.stamp_for(clone=clone, mode=Mode.INSTALLED, python="3.12")
    assert stamp.work_to_do(found=found, wanted=wanted) is Work.EVERYTHING


@pytest.mark.parametrize("changed", ["speechstudio/a.py", "speechstudio/c/new.py", "resources/b"])
def test_a_changed_program_needs_only_itself(clone: Path, changed: str) -> None:
    assert work_after_change(clone, changed) is Work.PROGRAM


@pytest.mark.parametrize("changed", ["speechstudio/a.py", "resources/b"])
def test_a_linked_program_may_change(clone: Path, changed: str) -> None:
    assert work_after_change(clone, changed, mode="editable") is Work.NOTHING


@pytest.mark.parametrize("changed", ["speechstudio/__pycache__/a.pyc", "README.md", "tests/t.py"])
def test_what_no_build_packs_changes_nothing(clone: Path, changed: str) -> None:
    assert work_after_change(clone, changed) is Work.NOTHING


def test_a_stamp_is_read_as_it_was_written(clone: Path, tmp_path: Path) -> None:
    written = stamp.stamp_for(clone=clone, mode=Mode.EDITABLE, python="3.11")
    stamp.write_stamp(tmp_path, written)
    assert stamp.read_stamp(tmp_path) == written
    stamp.remove_stamp(tmp_path)
    assert stamp.read_stamp(tmp_path) is None


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"mode": "other"}', "\x00"])
def test_a_damaged_stamp_counts_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / stamp.STAMP_NAME).write_text(text)
    assert stamp.read_stamp(tmp_path) is None
