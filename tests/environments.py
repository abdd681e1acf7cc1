"""Real environments of engines for tests with the marker `models`, installed by the real code."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from speechstudio.domain.errors import UserFixableError
from speechstudio.engines.environments.interpreter import EnginePython
from speechstudio.engines.environments.state import EnvironmentState
from speechstudio.engines.environments.store import Environments
from speechstudio.engines.registry import engines
from speechstudio.engines.spec import EngineSpec, Task
from speechstudio.storage.folders import Folders

VARIABLE = "SPEECHSTUDIO_TEST_ENVIRONMENTS"
MODELS_VARIABLE = "SPEECHSTUDIO_TEST_MODELS"

_USUAL_MODELS = Folders.of_this_user().models
"""Asked before a test has a home of its own."""

EnvironmentOf = Callable[[str], EnginePython]


def environments_root() -> Path:
    """Folder that keeps environments from one run to the next."""
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named)
    models = os.environ.get(MODELS_VARIABLE)
    return (Path(models) if models else _USUAL_MODELS).with_name("environments")


@pytest.fixture(scope="session")
def environment_of() -> EnvironmentOf:
    """Give the interpreter of an engine's environment, which is installed when first asked for."""
    return lambda engine_id: python_of(_spec(engine_id))


def python_of(spec: EngineSpec) -> EnginePython:
    """Give the interpreter of an engine's environment, which is installed where it is not there.

    A test of an environment that cannot be had skips, and fails in CI.
    """
    if spec.environment is None:
        raise AssertionError(f"{spec.id} runs in the program's own environment")
    store = Environments(environments_root())
    if store.status(spec.environment).state is not EnvironmentState.READY:
        try:
            store.install(spec.environment)
        except UserFixableError as error:
            if os.environ.get("CI"):
                raise
            pytest.skip(f"{error}\n{error.detail}")
    return store.python(spec.environment)


def _spec(engine_id: str) -> EngineSpec:
    for task in Task:
        found = engines(task).get(engine_id)
        if isinstance(found, EngineSpec):
            return found
    raise AssertionError(f"no engine {engine_id} is registered")
