"""A recording inside the project."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from speechstudio.domain.errors import DamagedProjectError, JobCancelledError, UsageError
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
        assert not project.holds_audio
        project.embed_audio(audio, progress=lambda done, total: told.append((done, total)))
        source = project.details.source
        assert source is not None
        assert (source.sha256, source.duration_ms) == (sha256_of(audio), 77)
    assert told[-1] == (len(SOUND), len(SOUND))
    assert len(told) == 3
    audio.unlink()
    assert read_summary(path).holds_audio
    with Project.open(path) as project:
        assert project.holds_audio
        project.extract_audio(tmp_path / "out" / "again.wav")
    assert (tmp_path / "out" / "again.wav").read_bytes() == SOUND


def test_edits_are_saved_while_it_goes_in(tmp_path: Path, audio: Path) -> None:
    path = made(tmp_path / "a.speech")
    with Project.open(path) as project:
        project.embed_audio(audio, progress=lambda done, _: project.save(talk(done % 7 + 1)))
        last = project.transcript
    assert reopened(path) == last != talk()


def test_cancelling_leaves_the_project_as_before(tmp_path: Path, audio: Path) -> None:
    path = made(tmp_path / "a.speech")
    size = path.stat().st_size
    calls = iter((False, False, True))
    with Project.open(path) as project:
        with pytest.raises(JobCancelledError):
            project.embed_audio(audio, cancelled=lambda: next(calls))
        assert not project.holds_audio
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
        assert not project.holds_audio
        project.embed_audio(audio)
        project.extract_audio(tmp_path / "out.wav")
    assert (tmp_path / "out.wav").read_bytes() == SOUND
    assert path.stat().st_size < 2_800_000


def test_another_recording_takes_the_place_of_the_first(tmp_path: Path, audio: Path) -> None:
    with Project.open(made(tmp_path / "a.speech")) as project:
        project.embed_audio(audio)
        audio.write_bytes(b"short")
        project.embed_audio(audio)
        project.extract_audio(tmp_path / "out.wav")
        assert (tmp_path / "out.wav").read_bytes() == b"short"
        assert project.path.stat().st_size < 200_000


def test_damage_inside_is_told_and_no_file_left(tmp_path: Path, audio: Path) -> None:
    path = made(tmp_path / "a.speech")
    with Project.open(path) as project:
        project.embed_audio(audio)
    tamper(path, "UPDATE embedded_piece SET content = x'00' WHERE id = 2")
    with Project.open(path) as project, pytest.raises(DamagedProjectError):
        project.extract_audio(tmp_path / "out.wav")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["a.speech", "talk.wav"]


def test_a_project_without_a_recording_inside_says_so(tmp_path: Path) -> None:
    with Project.open(made(tmp_path / "a.speech")) as project:
        project.update(replace(project.details, title="still"))
        with pytest.raises(UsageError, match="holds no recording"):
            project.extract_audio(tmp_path / "out.wav")
