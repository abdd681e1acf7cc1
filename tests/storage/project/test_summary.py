"""What a list is told about a project."""

from dataclasses import replace
from pathlib import Path

from speechstudio.domain.effort import Effort
from speechstudio.storage.project import (
    Details,
    Project,
    ProjectState,
    SourceAudio,
    read_summary,
    read_text,
)
from tests.storage.project.making import line, talk


def test_a_summary_follows_every_save(tmp_path: Path) -> None:
    path = tmp_path / "a.speech"
    with Project.create(path, Details(title="T"), talk()) as project:
        project.update(replace(project.details, title="New", state=ProjectState.FAILED, reason="x"))
        row = read_summary(path).row
        assert (row.title, row.state, row.reason) == ("New", ProjectState.FAILED, "x")
        assert (row.speakers, row.duration_ms, row.language) == (2, 8000, "en")
        assert [row.talk.loudest(part) for part in (10, 70, 130, 190)] == [1, 2, 1, 2]
        project.save(replace(talk(), segments=(line(0), line(3))))
        assert [read_summary(path).row.talk.loudest(part) for part in (10, 70)] == [1, None]


def test_the_length_is_known_before_the_transcript(tmp_path: Path) -> None:
    audio = tmp_path / "a.wav"
    audio.write_bytes(b"sound")
    details = Details(title="T", source=SourceAudio.of(audio, duration_ms=90_000))
    Project.create(tmp_path / "a.speech", details).close()
    assert read_summary(tmp_path / "a.speech").row.duration_ms == 90_000


def test_it_is_told_whether_work_has_begun_and_when_it_was_done(tmp_path: Path) -> None:
    path = tmp_path / "a.speech"
    with Project.create(path, Details(title="T", state=ProjectState.TRANSCRIBING)) as project:
        assert [project.was_heard, read_summary(path).was_heard] == [False, False]
        assert read_summary(path).made_ms is None
        project.keep_peaks(b"peaks")
        assert [project.was_heard, read_summary(path).was_heard] == [True, True]
        effort = Effort(device="cpu", threads=2, took_ms=705_000, ended_ms=5)
        project.finish_work(talk(), effort)
        assert read_summary(path).made_ms == 5


def test_the_text_is_read_in_order(tmp_path: Path) -> None:
    path = tmp_path / "a.speech"
    Project.create(path, Details(title="T"), talk(3)).close()
    assert read_text(path) == talk(3).text
