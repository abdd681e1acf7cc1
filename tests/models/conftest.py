"""A server, wheels and a store for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from speechstudio.models import download
from speechstudio.models.store import ModelStore
from tests.models import samples
from tests.models.file_server import FileServer, running_server


@pytest.fixture(autouse=True)
def _no_proxy_and_no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy of the machine stands between a test and its server, and no test waits."""
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.setattr(download, "_FIRST_PAUSE_S", 0.0)


@pytest.fixture
def server() -> Iterator[FileServer]:
    with running_server() as running:
        yield running


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return samples.make_wheels(tmp_path_factory.mktemp("wheels"))


@pytest.fixture
def store(tmp_path: Path, server: FileServer, wheels: dict[str, Path]) -> ModelStore:
    """A store whose index and hub are the server of the test, both complete."""
    samples.serve_index(server, wheels)
    samples.serve_hub(server)
    return ModelStore(
        tmp_path / "models",
        samples.catalogue(wheels),
        environment=samples.environment(server.url),
    )
