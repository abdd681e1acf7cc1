"""Environments made of small wheels, without a network."""

from pathlib import Path

import pytest

from speechstudio.engines.environments.store import Environments
from speechstudio.engines.spec import EnvironmentSpec
from tests.engines.environments.wheels import make_wheels, variables

HUMMER = EnvironmentSpec(
    id="hummer",
    requirements=("hummer==1.0", "tone==1.0"),
    shared=(),
    modules=("hummer", "tone"),
    prepare="hummer.preparing:prepare",
    size_bytes=100_000,
)


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_wheels(tmp_path_factory.mktemp("wheels"))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "my environments"


@pytest.fixture
def environments(root: Path, wheels: Path) -> Environments:
    return Environments(root, variables=variables(wheels))
