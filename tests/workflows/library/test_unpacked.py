"""Recordings of projects, written out while they are needed."""

import subprocess
import sys
from pathlib import Path

import pytest

from speechstudio.domain.errors import UsageError
from speechstudio.storage.project import Project
from speechstudio.workflows.library.unpacked import UnpackedRecordings
from tests.storage.project.making import made

SOUND = b"sound" * 300_000
KILLED = """
import os, sys
from pathlib import Path
from speechstudio.storage.project import Project
from speechstudio.workflows.library.unpacked import UnpackedRecordings
root, path = map(Path, sys.argv[1:])
with Project.open(path) as project:
    UnpackedRecordings(root).unpack(project, cancelled=lambda: False)
    os._exit(9)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project that has come here alone."""
    audio = tmp_path / "talk.m4a"
    audio.write_bytes(SOUND)
    path = made(tmp_path / "a.speech")
    with Project.open(path) as project:
        project.audio.put(audio)
    audio.unlink()
    return path


def test_the_file_is_there_until_it_is_closed(tmp_path: Path, path: Path) -> None:
    root = tmp_path / "cache"
    with Project.open(path) as project:
        unpacked = UnpackedRecordings(root).unpack(project, cancelled=lambda: False)
        assert unpacked.path.suffix == ".m4a"
        assert unpacked.path.read_bytes() == SOUND
        unpacked.close()
    assert list(root.iterdir()) == []


def test_it_gets_the_same_name_and_time_again_but_never_from_two_at_once(
    tmp_path: Path, path: Path
) -> None:
    recordings = UnpackedRecordings(tmp_path / "cache")
    with Project.open(path) as project:
        first = recordings.unpack(project, cancelled=lambda: False)
        changed_ns = first.path.stat().st_mtime_ns
        second = recordings.unpack(project, cancelled=lambda: False)
        assert second.path != first.path
        first.close()
        assert second.path.read_bytes() == SOUND
        again = recordings.unpack(project, cancelled=lambda: False)
        assert again.path == first.path
        assert again.path.stat().st_mtime_ns == changed_ns
        again.close()
        second.close()


def test_what_a_killed_program_left_is_deleted_and_what_is_used_stays(
    tmp_path: Path, path: Path
) -> None:
    root = tmp_path / "cache"
    subprocess.run([sys.executable, "-c", KILLED, str(root), str(path)], check=False)
    assert len(list(root.iterdir())) == 1
    recordings = UnpackedRecordings(root)
    recordings.prune()
    assert list(root.iterdir()) == []
    with Project.open(path) as project:
        unpacked = recordings.unpack(project, cancelled=lambda: False)
        recordings.prune()
        assert unpacked.path.read_bytes() == SOUND
        unpacked.close()


def test_a_project_without_a_recording_inside_says_so(tmp_path: Path) -> None:
    with (
        Project.open(made(tmp_path / "a.speech")) as project,
        pytest.raises(UsageError, match="holds no recording"),
    ):
        UnpackedRecordings(tmp_path / "cache").unpack(project, cancelled=lambda: False)
