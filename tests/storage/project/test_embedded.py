"""A recording inside the project."""

import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from speechstudio.domain.errors import (
    DamagedProjectError,
    JobCancelledError,
    StorageError,
    UsageError,
)
from speechstudio.storage.project import Details, Project, SourceAudio, read_summary, sha256_of
from tests.storage.project.making import made, reopened, talk, tamper

SOUND = random.Random(3).randbytes(2_500_000)


@pytest.fixture
def audio(tmp_path: Path) -> Path:
    """A file of several pieces."""
    path = tmp_path / "talk.wav"
    path.write_bytes(SOUND)
    return path


def test_what_goes_in_comes_out(tmp_path: Path, audio: Path) -> None:
    path = tmp_path / "a.speech"
    told: list[tuple[int, int]] = []
    details = Details(title="T", source=SourceAudio.of(audio, duration_ms=77))
    with Project.create(path, details) as project:
        assert project.audio.inside is None
        source = project.audio.put(audio, progress=lambda done, total: told.append((done, total)))
        assert (source.sha256, source.size_bytes) == (sha256_of(audio), len(SOUND))
    assert told[-1] == (len(SOUND), len(SOUND))
    assert len(told) == 3
    audio.unlink()
    assert read_summary(path).holds_audio
    with Project.open(path) as project:
        assert project.audio.inside == ("talk.wav", len(SOUND), source.sha256)
        project.audio.write(tmp_path / "out" / "again.wav")
    assert (tmp_path / "out" / "again.wav").read_bytes() == SOUND


def test_edits_are_saved_while_it_goes_in(tmp_path: Path, audio: Path) -> None:
    path = made(tmp_path / "a.speech")
    with Project.open(path) as project:
        project.audio.put(audio, progress=lambda done, _: project.save(talk(done % 7 + 1)))
        last = project.transcript
    assert reopened(path) == last != talk()


def test_cancelling_leaves_the_project_as_before(tmp_path: Path, audio: Path) -> None:
    path = made(tmp_path / "a.speech")
    size = path.stat().st_size
    calls = iter((False, False, True))
    with Project.open(path) as project:
        with pytest.raises(JobCancelledError):
            project.audio.put(audio, cancelled=lambda: next(calls))
        assert project.audio.inside is None
    assert path.stat().st_size <= size + 8192
    assert reopened(path) == talk()


def test_what_a_kill_left_behind_goes_with_the_next(tmp_path: Path, audio: Path) -> None:
    path = made(tmp_path / "a.speech")
    tamper(
        path,
        "INSERT INTO embedded VALUES (5, 'x', 0, '', 0)",
        "INSERT INTO embedded_piece (embedded, content) VALUES (5, zeroblob(3000000))",
    )
    with Project.open(path) as project:
        assert project.audio.inside is None
        project.audio.put(audio)
        project.audio.write(tmp_path / "out.wav")
    assert (tmp_path / "out.wav").read_bytes() == SOUND
    assert path.stat().st_size < 2_800_000


def test_another_recording_takes_the_place_of_the_first(tmp_path: Path, audio: Path) -> None:
    with Project.open(made(tmp_path / "a.speech")) as project:
        project.audio.put(audio)
        audio.write_bytes(b"short")
        project.audio.put(audio)
        project.audio.write(tmp_path / "out.wav")
        assert (tmp_path / "out.wav").read_bytes() == b"short"
        assert project.path.stat().st_size < 200_000


def test_damage_inside_is_told_and_no_file_left(tmp_path: Path, audio: Path) -> None:
    path = made(tmp_path / "a.speech")
    with Project.open(path) as project:
        project.audio.put(audio)
    tamper(path, "UPDATE embedded_piece SET content = x'00' WHERE id = 2")
    with Project.open(path) as project, pytest.raises(DamagedProjectError):
        project.audio.write(tmp_path / "out.wav")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["a.speech", "talk.wav"]


def test_a_project_without_a_recording_inside_says_so(tmp_path: Path) -> None:
    with Project.open(made(tmp_path / "a.speech")) as project:
        project.update(replace(project.details, title="still"))
        with pytest.raises(UsageError, match="holds no recording"):
            project.audio.write(tmp_path / "out.wav")


def test_what_is_taken_out_leaves_no_room_behind(tmp_path: Path, audio: Path) -> None:
    path = made(tmp_path / "a.speech")
    size = path.stat().st_size
    told: list[tuple[int, int]] = []
    with Project.open(path) as project:
        project.audio.put(audio)
        project.audio.remove(progress=lambda done, total: told.append((done, total)))
        assert project.audio.inside is None
    assert told == [(3, 3)]
    assert path.stat().st_size <= size + 8192
    assert reopened(path) == talk()


def test_edits_are_saved_while_it_goes_out(tmp_path: Path, audio: Path) -> None:
    path = made(tmp_path / "a.speech")
    with Project.open(path) as project:
        project.audio.put(audio)
        project.audio.remove(progress=lambda done, _: project.save(talk(done)))
    assert reopened(path) == talk(3)


def test_a_disk_without_room_is_told_before_anything_is_written(
    tmp_path: Path, audio: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(tmp_path / "a.speech")
    before = path.read_bytes()
    usage = SimpleNamespace(free=9_000_000)
    monkeypatch.setattr("speechstudio.storage.whole_files.shutil.disk_usage", lambda _: usage)
    with (
        Project.open(path) as project,
        pytest.raises(StorageError, match="2 MB are needed, 9 MB are free"),
    ):
        project.audio.put(audio)
    assert path.read_bytes() == before


KILLED = """
import os, sys
from pathlib import Path
from speechstudio.storage.project import Project
with Project.open(Path(sys.argv[1])) as project:
    project.audio.{act}(lambda done, total: os.kill(os.getpid(), 9) if done >= {at} else None)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
@pytest.mark.parametrize("at", [1, 2_000_000])
def test_a_kill_while_it_goes_in_loses_nothing(tmp_path: Path, audio: Path, at: int) -> None:
    path = made(tmp_path / "a.speech")
    _killed("put(Path(sys.argv[2]), progress=", at, path, audio)
    assert path.stat().st_size > 1_000_000
    assert not read_summary(path).holds_audio
    assert reopened(path) == talk()
    with Project.open(path) as project:
        project.audio.clear()
    assert path.stat().st_size < 200_000


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_a_kill_while_it_goes_out_leaves_what_a_later_look_removes(
    tmp_path: Path, audio: Path
) -> None:
    audio.write_bytes(SOUND * 8)
    path = made(tmp_path / "a.speech")
    with Project.open(path) as project:
        project.audio.put(audio)
    _killed("remove(progress=", 1, path)
    assert path.stat().st_size > 1_000_000
    with Project.open(path) as project:
        assert project.audio.inside is None
        project.audio.clear()
    assert path.stat().st_size < 200_000
    assert reopened(path) == talk()


def _killed(act: str, at: int, *arguments: Path) -> None:
    """Have another process do something, and kill it there on its way."""
    script = KILLED.replace("{act}(", act).replace("{at}", str(at))
    named = [str(argument) for argument in arguments]
    done = subprocess.run([sys.executable, "-c", script, *named], check=False)
    assert done.returncode == -9
