"""A newer version is looked for with the user's own pip, in an index of the test's own."""

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from speechstudio import __version__
from speechstudio.domain import own_python
from speechstudio.domain.errors import JobCancelledError, OfflineError, SourceUnreachableError
from speechstudio.models.connections import ConnectionLog
from speechstudio.storage.network_rules import OFFLINE_VARIABLE
from speechstudio.workflows import updates
from speechstudio.workflows.updates import Origin, Update, commands, look_for_update, origin
from tests.models import samples
from tests.models.file_server import FileServer, Served, running_server

PAGE = "/simple/speechstudio/"

runs_pip = pytest.mark.models  # half a second each time


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[FileServer]:
    monkeypatch.setenv("NO_PROXY", "*")
    with running_server() as running:
        yield running


@pytest.fixture
def log(tmp_path: Path) -> ConnectionLog:
    return ConnectionLog(tmp_path / "connections.jsonl")


def publish(server: FileServer, versions: Sequence[str]) -> None:
    names = [f"speechstudio-{version}-py3-none-any.whl" for version in versions]
    links = "".join(f'<a href="{server.url}/wheels/{name}">{name}</a>' for name in names)
    server.files[PAGE] = Served(f"<!DOCTYPE html><html><body>{links}</body></html>".encode())


@runs_pip
def test_the_newest_version_is_found_and_nothing_is_fetched(
    server: FileServer, log: ConnectionLog
) -> None:
    publish(server, ("0.0.9", "99.10", "99.9", "100.0rc1"))
    found = look_for_update(log, samples.environment(server.url))
    assert (found.newest, found.is_newer) == ("99.10", True)
    assert [asked.path for asked in server.asked] == [PAGE]
    (noted,) = log.read()
    assert (noted.host, noted.why) == ("127.0.0.1", "Looking for a newer version, by pip")


@pytest.mark.parametrize("version", [__version__, "0.0.1"])
def test_what_is_as_old_or_older_is_no_newer_version(version: str) -> None:
    assert not Update(newest=version).is_newer


@runs_pip
def test_an_index_that_knows_no_such_program_is_no_failure(
    server: FileServer, log: ConnectionLog
) -> None:
    found = look_for_update(log, samples.environment(server.url))
    assert (found.newest, found.is_newer) == (None, False)


@runs_pip
def test_an_index_that_does_not_answer_is_told_of(log: ConnectionLog) -> None:
    with running_server() as gone:
        url = gone.url
    with pytest.raises(SourceUnreachableError, match="the package index did not answer"):
        look_for_update(log, samples.environment(url, NO_PROXY="*"))
    assert [noted.host for noted in log.read()] == ["127.0.0.1"]


@runs_pip
def test_an_index_that_refuses_is_told_of(server: FileServer, log: ConnectionLog) -> None:
    server.files[PAGE] = Served(b"", status=403)
    with pytest.raises(SourceUnreachableError, match="refused to answer"):
        look_for_update(log, samples.environment(server.url))


def test_nobody_is_asked_while_the_program_is_to_stay_offline(
    server: FileServer, log: ConnectionLog
) -> None:
    publish(server, ("99.0",))
    variables = samples.environment(server.url, **{OFFLINE_VARIABLE: "1"})
    with pytest.raises(OfflineError, match="nobody is asked for a newer version"):
        look_for_update(log, variables)
    assert not server.asked
    assert not log.read()


@runs_pip
def test_an_index_that_is_slow_is_given_up_at_once(server: FileServer, log: ConnectionLog) -> None:
    publish(server, ("99.0",))
    server.files[PAGE].hold_after = 5
    ended = threading.Event()

    def ask() -> None:
        with pytest.raises(JobCancelledError):
            look_for_update(log, samples.environment(server.url), server.holding.is_set)
        ended.set()

    asking = threading.Thread(target=ask)
    asking.start()
    asking.join(10)
    assert ended.is_set()
    assert not server.go_on.is_set()


def test_an_installer_is_fetched_and_all_else_is_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert origin() is Origin.CLONE
    assert "git" in commands(Origin.CLONE)[0]
    assert commands(Origin.PACKAGE)[0].endswith("-m pip install --upgrade speechstudio")
    monkeypatch.setattr(updates, "is_frozen", lambda: True)
    assert own_python.is_frozen() is False
    assert commands(origin()) == ()
