"""Disks that are full or may not be written to. Needs the right to mount one."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from speechstudio.domain.errors import StorageError
from speechstudio.storage.project import Details, Project, embedded
from speechstudio.storage.project.database import FORBIDDEN
from tests.storage.project.making import made, reopened, talk

pytestmark = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may mount a small disk"
)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 400 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(folder)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_loses_nothing(disk: Path) -> None:
    path = made(disk / "a.speech")
    large = talk(8000)
    with Project.open(path) as project:
        with pytest.raises(StorageError, match="disk is full") as caught:
            project.save(large)
        assert "Make room" in caught.value.hint
        assert project.transcript == talk()
        project.save(talk(5))
    assert reopened(path) == talk(5)


def test_edits_go_on_when_there_is_room_again(disk: Path) -> None:
    path = made(disk / "a.speech")
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(1024)):
            pass
    with Project.open(path) as project:
        with pytest.raises(StorageError):
            project.save(talk(300))
        filler.unlink()
        project.save(talk(300))
    assert reopened(path) == talk(300)


def test_no_room_for_a_new_project_leaves_no_file(disk: Path) -> None:
    with pytest.raises(StorageError, match="disk is full"):
        Project.create(disk / "b.speech", Details(title="T"), talk(8000))
    assert list(disk.iterdir()) == []


def test_no_room_for_a_recording_inside_leaves_the_project_well(
    disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    audio = tmp_path / "a.wav"
    audio.write_bytes(bytes(3_000_000))
    path = made(disk / "a.speech")
    with Project.open(path) as project:
        with pytest.raises(StorageError, match="no room on the disk: 3 MB are needed"):
            project.audio.put(audio)
        with monkeypatch.context() as patched:
            patched.setattr(embedded, "check_room", lambda *_: None)
            with pytest.raises(StorageError, match="disk is full"):
                project.audio.put(audio)
        assert project.audio.inside is None
        project.update(replace(project.details, title="still"))
    assert reopened(path) == talk()


def test_a_disk_that_may_not_be_written_to_opens_to_be_read(disk: Path) -> None:
    path = made(disk / "a.speech")
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    with Project.open(path) as project:
        assert project.read_only == FORBIDDEN
        assert project.transcript == talk()
    with pytest.raises(StorageError, match="cannot be written"):
        Project.create(disk / "b.speech", Details(title="T"))
