"""Copies of a project."""

from pathlib import Path

import pytest

from speechstudio.domain.errors import ProjectInUseError, UsageError
from speechstudio.storage.project import Details, Project, SourceAudio
from speechstudio.storage.project.copies import save_copy
from tests.storage.project.making import made, reopened, talk


def test_a_copy_has_all_that_is_saved(tmp_path: Path) -> None:
    audio = tmp_path / "talk.wav"
    audio.write_bytes(b"sound")
    copy = tmp_path / "far" / "copy.speech"
    details = Details(title="T", source=SourceAudio.of(audio), view={"zoom": 2})
    with Project.create(tmp_path / "a.speech", details, talk()) as project:
        project.keep_peaks(b"peaks")
        project.save(talk(9))
        save_copy(project.path, copy, title="Copy")
        project.save(talk(1))
    with Project.open(copy) as copied:
        assert copied.transcript == talk(9)
        assert copied.details.title == "Copy"
        assert copied.details.view == {"zoom": 2}
        assert copied.peaks() == b"peaks"
        assert copied.details.source is not None
        assert copied.details.source.relative == "../talk.wav"
    assert [entry.name for entry in copy.parent.iterdir()] == ["copy.speech"]


def test_a_copy_can_be_saved_of_what_is_read_only(tmp_path: Path) -> None:
    path = made(tmp_path / "a.speech")
    with Project.open(path), Project.open(path) as second:
        assert second.read_only
        save_copy(second.path, tmp_path / "b.speech", title="B")
    assert reopened(tmp_path / "b.speech") == talk()


def test_a_copy_replaces_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "b.speech"
    target.write_text("old")
    with Project.open(made(tmp_path / "a.speech")) as project:
        save_copy(project.path, target, title="B")
    assert reopened(target) == talk()


def test_no_copy_onto_itself_or_an_open_project(tmp_path: Path) -> None:
    path, other = made(tmp_path / "a.speech"), made(tmp_path / "b.speech", talk(2))
    with Project.open(path) as project, Project.open(other):
        with pytest.raises(UsageError, match="is the project itself"):
            save_copy(project.path, path, title="T")
        with pytest.raises(ProjectInUseError):
            save_copy(project.path, other, title="T")
    assert (reopened(path), reopened(other)) == (talk(), talk(2))
