"""Downloads that break and go on."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from speechstudio.domain.errors import (
    HashMismatchError,
    JobCancelledError,
    SourceUnreachableError,
)
from speechstudio.models.connections import ConnectionLog
from speechstudio.models.download import Remote, download, part_size
from speechstudio.models.network import make_client
from speechstudio.models.progress import InstallStep, Meter, never_cancelled, no_progress
from tests.models.file_server import FileServer, Served
from tests.models.samples import WEIGHTS, Recorder

PATH = "/model.bin"


def made_client(environment: dict[str, str], folder: Path) -> httpx.Client:
    return make_client(environment, ConnectionLog(folder / "log"), "a test")


@pytest.fixture
def client(tmp_path: Path) -> Iterator[httpx.Client]:
    with made_client({}, tmp_path) as made:
        yield made


@pytest.fixture
def served(server: FileServer) -> Served:
    server.files[PATH] = Served(WEIGHTS)
    return server.files[PATH]


def fetch(
    client: httpx.Client, server: FileServer, target: Path, meter: Meter | None = None
) -> None:
    remote = Remote(url=server.url + PATH, size_bytes=len(WEIGHTS))
    meter = meter or Meter(no_progress, never_cancelled)
    download(client, remote, target, meter, pause=lambda _: None)


def test_broken_connection_is_taken_up_where_it_broke(
    client: httpx.Client, server: FileServer, served: Served, tmp_path: Path
) -> None:
    served.cuts = [100_000]

    fetch(client, server, tmp_path / "model.bin")

    first, second = server.requests(PATH)
    assert (tmp_path / "model.bin").read_bytes() == WEIGHTS
    assert second.range == f"bytes={first.sent_bytes}-"
    assert first.sent_bytes + second.sent_bytes == len(WEIGHTS)


def test_server_without_ranges_begins_again(
    client: httpx.Client, server: FileServer, served: Served, tmp_path: Path
) -> None:
    served.cuts, served.ranges = [100_000], False
    recorder = Recorder()
    meter = Meter(recorder, never_cancelled)
    meter.start("m", InstallStep.DOWNLOAD, len(WEIGHTS))

    fetch(client, server, tmp_path / "model.bin", meter)

    assert (tmp_path / "model.bin").read_bytes() == WEIGHTS
    assert server.requests(PATH)[1].sent_bytes == len(WEIGHTS)
    assert recorder.seen[-1].done_bytes == len(WEIGHTS)
    assert all(now.done_bytes <= now.total_bytes == len(WEIGHTS) for now in recorder.seen)


def test_file_that_changed_on_the_server_is_not_pieced_together(
    client: httpx.Client, server: FileServer, served: Served, tmp_path: Path
) -> None:
    served.content, served.cuts = bytes(len(WEIGHTS)), [100_000, 0, 0, 0]
    with pytest.raises(SourceUnreachableError):
        fetch(client, server, tmp_path / "model.bin")
    served.content, served.etag, served.cuts = WEIGHTS, '"version-2"', []

    fetch(client, server, tmp_path / "model.bin")

    assert (tmp_path / "model.bin").read_bytes() == WEIGHTS


def test_part_that_the_server_does_not_know_is_dropped(
    client: httpx.Client, server: FileServer, served: Served, tmp_path: Path
) -> None:
    served.cuts = [100_000, 0, 0, 0]
    with pytest.raises(SourceUnreachableError):
        fetch(client, server, tmp_path / "model.bin")
    with (tmp_path / "model.bin.part").open("ab") as part:
        part.write(bytes(2 * len(WEIGHTS)))

    fetch(client, server, tmp_path / "model.bin")

    assert (tmp_path / "model.bin").read_bytes() == WEIGHTS


def test_part_without_its_note_is_dropped(
    client: httpx.Client, server: FileServer, served: Served, tmp_path: Path
) -> None:
    (tmp_path / "model.bin.part").write_bytes(bytes(1000))

    fetch(client, server, tmp_path / "model.bin")

    assert server.requests(PATH)[0].range is None
    assert (tmp_path / "model.bin").read_bytes() == WEIGHTS


def test_busy_server_is_asked_again(
    client: httpx.Client, server: FileServer, served: Served, tmp_path: Path
) -> None:
    served.failures = 2

    fetch(client, server, tmp_path / "model.bin")

    assert len(server.requests(PATH)) == 3


def test_server_that_stays_broken_is_given_up(
    client: httpx.Client, server: FileServer, served: Served, tmp_path: Path
) -> None:
    served.status = 500

    with pytest.raises(SourceUnreachableError, match="HTTP 500"):
        fetch(client, server, tmp_path / "model.bin")
    assert len(server.requests(PATH)) == 3


def test_longer_file_than_promised_is_refused(
    client: httpx.Client, server: FileServer, served: Served, tmp_path: Path
) -> None:
    served.content = WEIGHTS + b"more"

    with pytest.raises(HashMismatchError):
        fetch(client, server, tmp_path / "model.bin")
    assert part_size(tmp_path / "model.bin") == 0


def test_cancel_between_blocks_keeps_what_has_come(
    client: httpx.Client, server: FileServer, served: Served, tmp_path: Path
) -> None:
    recorder = Recorder()
    recorder.stop_when = lambda now: now.done_bytes > 0
    meter = Meter(recorder, recorder.cancelled)
    meter.start("m", InstallStep.DOWNLOAD, len(WEIGHTS))

    with pytest.raises(JobCancelledError):
        fetch(client, server, tmp_path / "model.bin", meter)
    kept = part_size(tmp_path / "model.bin")
    assert 0 < kept < len(WEIGHTS)

    fetch(client, server, tmp_path / "model.bin")
    assert server.requests(PATH)[-1].range == f"bytes={kept}-"
    assert (tmp_path / "model.bin").read_bytes() == WEIGHTS


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cuts=st.lists(st.integers(1, 120_000), max_size=6), ranges=st.booleans())
def test_any_way_of_breaking_gives_the_whole_file_in_the_end(
    client: httpx.Client, server: FileServer, tmp_path: Path, cuts: list[int], *, ranges: bool
) -> None:
    server.files[PATH] = Served(WEIGHTS, cuts=cuts if ranges else cuts[:2], ranges=ranges)
    target = tmp_path / "model.bin"

    fetch(client, server, target)

    assert target.read_bytes() == WEIGHTS
    assert part_size(target) == 0
    target.unlink()


def test_unreadable_certificates_are_named(tmp_path: Path) -> None:
    with pytest.raises(SourceUnreachableError, match="SSL_CERT_FILE") as raised:
        made_client({"SSL_CERT_FILE": "/nowhere/ca.pem"}, tmp_path)
    assert "SSL_CERT_FILE" in raised.value.hint


def test_unusable_proxy_is_explained(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("NO_PROXY")
    monkeypatch.setenv("ALL_PROXY", "gopher://127.0.0.1:1")

    with pytest.raises(SourceUnreachableError, match="proxy"):
        made_client({}, tmp_path)
