"""A recording goes into its project, and out again."""

from pathlib import Path

import pytest

from speechstudio.domain.errors import StorageError
from speechstudio.storage.project import Details, Project, SourceAudio
from speechstudio.workflows.keeping_audio import can_go, keep_inside, take_out
from tests.storage.project.making import talk

SOUND = b"sound" * 300_000


def tell_nobody(_done: int, _total: int) -> None:
    pass


def never() -> bool:
    return False


@pytest.fixture
def audio(tmp_path: Path) -> Path:
    path = tmp_path / "talk.wav"
    path.write_bytes(SOUND)
    return path


@pytest.fixture
def project(tmp_path: Path, audio: Path) -> Project:
    details = Details(title="T", source=SourceAudio.of(audio, duration_ms=77))
    project = Project.create(tmp_path / "a.speech", details, talk())
    source = keep_inside(project, audio, progress=tell_nobody, cancelled=never)
    assert (source.path, source.duration_ms) == (audio, 77)
    return project


def test_it_may_go_where_the_same_recording_lies_in_its_place(
    project: Project, audio: Path
) -> None:
    assert can_go(project, cancelled=never)
    audio.write_bytes(bytes(len(SOUND)))
    assert not can_go(project, cancelled=never)
    audio.unlink()
    assert not can_go(project, cancelled=never)
    project.close()


def test_it_goes_to_a_file_and_the_project_knows_where(project: Project, tmp_path: Path) -> None:
    place = tmp_path / "saved" / "again.wav"
    source = take_out(project, place, progress=tell_nobody, cancelled=never)
    assert place.read_bytes() == SOUND
    assert source is not None
    assert (source.path, source.duration_ms) == (place, 77)
    assert project.audio.inside is None
    project.close()


def test_where_the_file_cannot_be_written_it_stays_inside(project: Project, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(StorageError):
        take_out(project, tmp_path / "file" / "x.wav", progress=tell_nobody, cancelled=never)
    assert project.audio.inside is not None
    project.close()
