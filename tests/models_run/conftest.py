"""What is costly and is made once for all tests with real models."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.models_run.program import Program

NewProgram = Callable[[str], Program]


@pytest.fixture(scope="session")
def new_program(model_store_root: Path, tmp_path_factory: pytest.TempPathFactory) -> NewProgram:
    """Make the program for one more person."""

    def make(name: str) -> Program:
        return Program.at(tmp_path_factory.mktemp(name) / "home", model_store_root.resolve())

    return make
