"""A child in which the engine of a module of tests runs."""

from collections.abc import Iterator

import pytest

from speechstudio.jobs.process import EngineProcess


@pytest.fixture(scope="module")
def process() -> Iterator[EngineProcess]:
    child = EngineProcess()
    yield child
    child.stop()
