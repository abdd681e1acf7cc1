"""A plug-in whose engine runs in an environment of its own, made of small wheels."""

from dataclasses import replace
from pathlib import Path

import pytest

from speechstudio.engines.spec import EngineSpec, Task
from tests.engines.environments.conftest import HUMMER
from tests.engines.environments.wheels import make_wheels, variables
from tests.fakes.stage import distribution

SPEC = EngineSpec(
    id="hummer",
    title="Hummer",
    task=Task.SYNTHESIS,
    factory="hummer.engine:Hummer",
    languages=("en",),
    code_licence="MIT",
    weights_licence="none",
    commercial_use="yes",
    models=("hum",),
    expects=("hum.txt",),
    requirements=("hummer",),
    limits=("It hums.",),
    environment=replace(HUMMER, shared=("numpy", "soxr")),
    models_are_voices=True,
    tiny="hummer.preparing:make",
)


@pytest.fixture
def humming(tmp_path: Path, isolated_home: Path, monkeypatch: pytest.MonkeyPatch) -> EngineSpec:
    """The plug-in is installed, its environment is not; the wheels are the only index."""
    points = {"speechstudio.synthesizers": {"hummer": "tests.fakes.humming:SPEC"}}
    monkeypatch.syspath_prepend(str(distribution(tmp_path / "plug-in", points, name="humming")))
    for name, value in variables(make_wheels(tmp_path / "wheels")).items():
        monkeypatch.setenv(name, value)
    return SPEC
