import sys
from importlib import import_module
from pathlib import Path

import pytest

environment = import_module("bootstrap_steps.environment")
trouble = import_module("bootstrap_steps.trouble")


def test_a_folder_that_holds_something_else_is_left_alone(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("dear")
    with pytest.raises(trouble.SetUpError, match="not a Python environment"):
        environment.obtain(tmp_path)
    assert letter.read_text() == "dear"


def test_a_missing_interpreter_is_no_environment(tmp_path: Path) -> None:
    assert environment.probe(tmp_path) is None


def test_a_package_that_was_cut_off_is_forgotten_and_a_whole_one_kept(tmp_path: Path) -> None:
    here = environment.Environment(
        folder=tmp_path, python=Path(sys.executable), version="3.11", packages=tmp_path
    )
    for name, files in {"whole": ["METADATA", "INSTALLER"], "half": ["METADATA"]}.items():
        record = tmp_path / f"{name}-1.0.dist-info"
        record.mkdir()
        for file in files:
            (record / file).touch()
    environment.forget_half_installed(here)
    assert [path.name for path in tmp_path.iterdir()] == ["whole-1.0.dist-info"]


def test_foreign_modules_are_kept_out_of_its_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    here = environment.Environment(
        folder=Path("v"), python=Path("v", "bin", "python"), version="3.11", packages=Path()
    )
    variables = here.variables()
    assert "PYTHONPATH" not in variables
    assert variables["PATH"].startswith(str(here.programs))
