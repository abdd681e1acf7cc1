"""Installations that are killed, that meet, and that find no room."""

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from speechstudio.domain.errors import JobCancelledError, StorageError
from speechstudio.models.progress import InstallProgress, InstallStep
from speechstudio.models.store import ModelStore
from tests.models import samples
from tests.models.file_server import PATIENCE_S, FileServer

INSTALLER = """
import sys
from pathlib import Path
from speechstudio.models.store import ModelStore
from tests.models import samples
root, url, *wheels = sys.argv[1:]
catalogue = samples.catalogue({Path(wheel).name: Path(wheel) for wheel in wheels})
ModelStore(Path(root), catalogue, environment=samples.environment(url)).install("hub-words")
"""


def wait_until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < end, "it did not come to pass"
        threading.Event().wait(0.01)


def parts(root: Path) -> int:
    return sum(path.stat().st_size for path in root.rglob("*.part"))


@pytest.fixture
def other_process(
    store: ModelStore, server: FileServer, wheels: dict[str, Path]
) -> Iterator[Callable[[], "subprocess.Popen[bytes]"]]:
    """Start processes that install `hub-words` into the same folder."""
    running: list[subprocess.Popen[bytes]] = []

    def start() -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-c", INSTALLER, str(store.root), server.url]
        command += [str(path) for path in wheels.values()]
        environment = {**os.environ, "PYTHONPATH": str(Path.cwd()), "NO_PROXY": "*"}
        running.append(subprocess.Popen(command, env=environment))
        return running[-1]

    yield start
    for child in running:
        child.kill()
        child.wait(PATIENCE_S)


def test_killed_installation_goes_on_at_the_byte_where_it_was(
    store: ModelStore, server: FileServer, other_process: Callable[[], "subprocess.Popen[bytes]"]
) -> None:
    server.files[samples.HUB_WEIGHTS].hold_after = 250_000
    child = other_process()
    wait_until(lambda: parts(store.root) == 250_000)
    child.kill()
    child.wait(PATIENCE_S)
    assert not store.is_installed("hub-words")
    assert store.is_begun("hub-words")

    store.install("hub-words")

    again = server.requests(samples.HUB_WEIGHTS)[-1]
    assert again.range == "bytes=250000-"
    assert again.sent_bytes == len(samples.WEIGHTS) - 250_000
    assert store.verify("hub-words").files
    assert not store.is_begun("hub-words")


def test_second_process_waits_and_fetches_nothing_twice(
    store: ModelStore, server: FileServer, other_process: Callable[[], "subprocess.Popen[bytes]"]
) -> None:
    server.files[samples.HUB_WEIGHTS].hold_after = 10_000
    child = other_process()
    assert server.holding.wait(PATIENCE_S)

    def go_on_once_waiting(now: InstallProgress) -> None:
        if now.step is InstallStep.WAIT:
            server.go_on.set()

    store.install("hub-words", progress=go_on_once_waiting)

    assert child.wait(PATIENCE_S) == 0
    assert server.go_on.is_set()
    assert len(server.requests(samples.HUB_WEIGHTS)) == 1
    assert store.verify("hub-words").files


def test_waiting_for_another_process_can_be_cancelled(
    store: ModelStore, server: FileServer, other_process: Callable[[], "subprocess.Popen[bytes]"]
) -> None:
    server.files[samples.HUB_WEIGHTS].hold_after = 10_000
    other_process()
    assert server.holding.wait(PATIENCE_S)
    recorder = samples.Recorder()

    with pytest.raises(JobCancelledError):
        store.install("hub-words", progress=recorder, cancelled=lambda: True)


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no SIGINT for one child")
def test_interrupted_installation_leaves_no_lock(
    store: ModelStore, server: FileServer, other_process: Callable[[], "subprocess.Popen[bytes]"]
) -> None:
    server.files[samples.HUB_WEIGHTS].hold_after = 10_000
    child = other_process()
    assert server.holding.wait(PATIENCE_S)
    child.send_signal(signal.SIGINT)
    assert child.wait(PATIENCE_S) != 0

    assert store.install("hub-words").is_dir()


def test_progress_reaches_the_end_of_each_step(store: ModelStore) -> None:
    recorder = samples.Recorder()

    store.install("hub-words", progress=recorder)

    for step in (InstallStep.DOWNLOAD, InstallStep.VERIFY):
        seen = [now for now in recorder.seen if now.step is step]
        counts = [now.done_bytes for now in seen]
        assert counts == sorted(counts)
        assert seen[0].done_bytes == 0
        assert seen[-1].done_bytes == seen[-1].total_bytes == len(samples.WEIGHTS + samples.CONFIG)


def test_installed_model_is_left_alone(store: ModelStore, server: FileServer) -> None:
    store.install("hub-words")
    asked = len(server.asked)

    store.install_all(["hub-words", "hub-words"])

    assert len(server.asked) == asked


def test_damaged_model_is_installed_again(store: ModelStore) -> None:
    folder = store.install("hub-words")
    (folder / "model.bin").write_bytes(b"short")
    (folder / "stray.txt").write_text("x", encoding="utf-8")
    assert not store.is_installed("hub-words")

    store.install("hub-words")

    assert (folder / "model.bin").read_bytes() == samples.WEIGHTS
    assert not (folder / "stray.txt").exists()


def test_too_small_a_disk_is_told_before_anything_is_fetched(
    store: ModelStore, server: FileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(store.root.parent)
    free = len(samples.WEIGHTS)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=free))

    with pytest.raises(StorageError) as raised:
        store.install("hub-words")

    assert raised.value.message == (
        f"hub-words needs 421 kB and only 400 kB are free in {store.root}"
    )
    assert not server.asked


def test_folder_that_cannot_be_made_is_named(
    tmp_path: Path, server: FileServer, wheels: dict[str, Path]
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    root = tmp_path / "file" / "models"
    environment = samples.environment(server.url)
    store = ModelStore(root, samples.catalogue(wheels), environment=environment)

    with pytest.raises(StorageError, match="cannot be written") as raised:
        store.install("hub-words")
    assert str(root) in raised.value.message
    assert not store.is_installed("hub-words")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte; only root on Linux can make one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = shutil.which("mount")
    if mount is None or not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("no right to make a small disk")
    made = subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)],
        check=False,
        capture_output=True,
    )
    if made.returncode:
        pytest.skip("this system makes no small disk")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_disk_that_fills_up_on_the_way_keeps_what_has_come(
    small_disk: Path, server: FileServer, wheels: dict[str, Path]
) -> None:
    samples.serve_hub(server)
    environment = samples.environment(server.url)
    store = ModelStore(small_disk / "m", samples.catalogue(wheels), environment=environment)
    filler = small_disk / "filler"

    def fill(now: InstallProgress) -> None:
        if now.done_bytes and not filler.exists():
            free = shutil.disk_usage(small_disk).free
            filler.write_bytes(bytes(max(0, free - 100_000)))

    with pytest.raises(StorageError, match="disk is full"):
        store.install("hub-words", progress=fill)
    kept = parts(store.root)
    assert 0 < kept < len(samples.WEIGHTS)
    filler.unlink()

    store.install("hub-words")

    assert server.requests(samples.HUB_WEIGHTS)[-1].range == f"bytes={kept}-"
    assert store.verify("hub-words").files


def test_read_only_disk_is_named(
    small_disk: Path, server: FileServer, wheels: dict[str, Path]
) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    root = small_disk / "models"
    environment = samples.environment(server.url)
    store = ModelStore(root, samples.catalogue(wheels), environment=environment)

    with pytest.raises(StorageError, match="Read-only") as raised:
        store.install("hub-words")
    assert str(root) in raised.value.message
