"""Every connection is noted, and none is made once there are to be none."""

from pathlib import Path

import pytest

from speechstudio.domain.errors import OfflineError
from speechstudio.models.connections import ConnectionLog
from speechstudio.models.network import make_client
from speechstudio.models.progress import InstallProgress, InstallStep
from speechstudio.models.store import ModelStore
from speechstudio.storage.network_rules import OFFLINE_VARIABLE, PROXY_VARIABLE
from tests.models import samples
from tests.models.file_server import FileServer, Served

OFFLINE = {OFFLINE_VARIABLE: "settings"}


@pytest.fixture
def log(tmp_path: Path) -> ConnectionLog:
    return ConnectionLog(tmp_path / "state" / "connections.jsonl")


def test_every_request_is_noted_with_host_purpose_and_size(
    log: ConnectionLog, server: FileServer
) -> None:
    server.files["/a"] = Served(samples.WEIGHTS)
    hosts: list[tuple[str, ...]] = []
    log.on_change = hosts.append
    with make_client({}, log, "Download of a") as client:
        client.get(f"{server.url}/a")
        client.get(f"{server.url}/b")
    newest, oldest = log.read()
    assert (oldest.host, oldest.why) == ("127.0.0.1", "Download of a")
    assert oldest.received_bytes == len(samples.WEIGHTS)
    assert newest.received_bytes is not None
    assert hosts == [("127.0.0.1",), (), ("127.0.0.1",), ()]


def test_a_connection_that_fails_is_noted_too(log: ConnectionLog, server: FileServer) -> None:
    with (
        pytest.raises(ValueError, match="no such thing"),
        make_client({}, log, "nothing") as client,
        client.stream("GET", f"{server.url}/a"),
    ):
        raise ValueError("no such thing")
    assert [each.host for each in log.read()] == ["127.0.0.1"]


def test_a_torn_log_is_read_as_far_as_it_makes_sense_and_can_be_emptied(log: ConnectionLog) -> None:
    made = log.begin("example.org", "reading")
    with log.path.open("a") as file:
        file.write('{"id": 3\n[]\n{"id": "x", "received": 4}\n')
    log.end(made, 10)
    assert [(each.host, each.received_bytes) for each in log.read()] == [("example.org", 10)]
    log.clear()
    assert not log.read()


def test_a_log_does_not_grow_without_end(log: ConnectionLog) -> None:
    log.path.parent.mkdir()
    log.path.write_text("x" * 99 + "\n" + ("y" * 99 + "\n") * 5_000)
    log.begin("example.org", "the last")
    assert log.path.stat().st_size < 300_000
    assert log.read()[0].why == "the last"


def test_offline_refuses_a_client_and_says_where_the_switch_is(log: ConnectionLog) -> None:
    with pytest.raises(OfflineError) as raised:
        make_client(OFFLINE, log, "nothing")
    assert "Privacy" in raised.value.hint
    with pytest.raises(OfflineError) as raised:
        make_client({OFFLINE_VARIABLE: "1"}, log, "nothing")
    assert OFFLINE_VARIABLE in raised.value.hint
    assert not log.path.exists()


def test_the_switch_stops_a_download_that_goes_on(
    tmp_path: Path, server: FileServer, wheels: dict[str, Path]
) -> None:
    samples.serve_hub(server)
    environment = samples.environment(server.url)
    store = ModelStore(tmp_path / "models", samples.catalogue(wheels), environment=environment)

    def switch(now: InstallProgress) -> None:
        if now.step is InstallStep.DOWNLOAD and now.done_bytes:
            environment.update(OFFLINE)

    with pytest.raises(OfflineError):
        store.install("hub-words", progress=switch)
    assert not store.is_installed("hub-words")
    assert store.is_begun("hub-words")


@pytest.mark.parametrize("model", ["words", "hub-words"])
def test_offline_installs_nothing_and_asks_nobody(
    model: str, tmp_path: Path, server: FileServer, wheels: dict[str, Path]
) -> None:
    samples.serve_index(server, wheels)
    samples.serve_hub(server)
    environment = samples.environment(server.url) | OFFLINE
    store = ModelStore(tmp_path / "models", samples.catalogue(wheels), environment=environment)
    with pytest.raises(OfflineError):
        store.install(model)
    assert not server.asked
    assert not store.connections.read()


def test_an_own_proxy_is_gone_by_and_none_means_none(
    log: ConnectionLog, server: FileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_PROXY")
    server.files["/a"] = Served(b"by the proxy")
    server.files["http://example.invalid/a"] = Served(b"by the proxy")
    with make_client({PROXY_VARIABLE: server.url}, log, "x") as client:
        assert client.get("http://example.invalid/a").status_code == 200
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    with make_client({PROXY_VARIABLE: "none"}, log, "x") as client:
        assert client.get(f"{server.url}/a").content == b"by the proxy"


@pytest.mark.models  # pip takes its time
def test_pips_own_connections_are_noted(store: ModelStore) -> None:
    store.install("words")
    purposes = {each.why for each in store.connections.read()}
    assert purposes == {"Download of words", "Download of words, by pip"}
