"""A recording is found where it went."""

from dataclasses import replace
from pathlib import Path

import pytest

from speechstudio.domain.errors import JobCancelledError, StorageError
from speechstudio.storage.project import Details, Project, SourceAudio, sha256_of

SOUND = b"RIFF and what follows" * 100


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project about a recording in a folder beside it, closed again."""
    audio = written(tmp_path / "audio" / "talk.wav")
    (tmp_path / "projects").mkdir()
    source = SourceAudio.of(audio, sha256=sha256_of(audio), duration_ms=1000)
    details = Details(title="T", source=source)
    with Project.create(tmp_path / "projects" / "a.speech", details) as project:
        return project


def written(path: Path, content: bytes = SOUND) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def source_of(project: Project) -> SourceAudio:
    assert project.details.source is not None
    return project.details.source


def test_a_recording_is_where_it_was(project: Project, tmp_path: Path) -> None:
    source = source_of(project)
    assert source.relative == "../audio/talk.wav"
    assert project.details.locate_audio(project.path.parent) is not None
    assert source.duration_ms == 1000


def test_folders_that_move_together_stay_together(project: Project, tmp_path: Path) -> None:
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    for name in ("audio", "projects"):
        (tmp_path / name).rename(moved / name)
    with Project.open(moved / "projects" / "a.speech") as opened:
        found = opened.details.locate_audio(opened.path.parent)
        assert found is not None
        assert found.resolve() == moved / "audio" / "talk.wav"


def test_a_moved_project_finds_its_recording_at_the_absolute_path(
    project: Project, tmp_path: Path
) -> None:
    (tmp_path / "far" / "away").mkdir(parents=True)
    moved = project.path.rename(tmp_path / "far" / "away" / "a.speech")
    with Project.open(moved) as opened:
        assert opened.details.locate_audio(opened.path.parent) == tmp_path / "audio" / "talk.wav"


def test_another_file_of_that_name_is_not_taken(project: Project, tmp_path: Path) -> None:
    written(tmp_path / "audio" / "talk.wav", b"short")
    assert project.details.locate_audio(project.path.parent) is None


@pytest.mark.parametrize("place", ["projects/new.wav", "projects/inner/new.wav"])
def test_a_moved_recording_is_found_by_content(
    project: Project, tmp_path: Path, place: str
) -> None:
    (tmp_path / "audio" / "talk.wav").unlink()
    written(tmp_path / "projects" / "talk.wav", SOUND[::-1])
    there = written(tmp_path / place)
    assert source_of(project).find(project.path.parent) == there


def test_a_named_folder_is_searched_to_its_depth(project: Project, tmp_path: Path) -> None:
    (tmp_path / "audio" / "talk.wav").unlink()
    there = written(tmp_path / "disk" / "2024" / "May" / "x.wav")
    source = source_of(project)
    assert source.find(project.path.parent) is None
    assert source.find(project.path.parent, also_in=tmp_path / "disk") == there


def test_without_a_hash_name_and_size_have_to_do(project: Project, tmp_path: Path) -> None:
    (tmp_path / "audio" / "talk.wav").unlink()
    source = replace(source_of(project), sha256=None)
    written(tmp_path / "projects" / "other.wav")
    assert source.find(project.path.parent) is None
    there = written(tmp_path / "projects" / "talk.wav")
    assert source.find(project.path.parent) == there


def test_a_search_can_be_cancelled(project: Project, tmp_path: Path) -> None:
    with pytest.raises(JobCancelledError):
        source_of(project).find(tmp_path, cancelled=lambda: True)
    with pytest.raises(JobCancelledError):
        sha256_of(tmp_path / "audio" / "talk.wav", cancelled=lambda: True)


def test_a_recording_that_is_not_there_is_told(tmp_path: Path) -> None:
    for ask in (SourceAudio.of, sha256_of):
        with pytest.raises(StorageError, match="cannot be read"):
            ask(tmp_path / "none.wav")


def test_a_project_without_recording_has_none(tmp_path: Path) -> None:
    with Project.create(tmp_path / "a.speech", Details(title="T")) as project:
        assert project.details.locate_audio(project.path.parent) is None
