"""The list of all jobs of a sitting."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from speechstudio.domain.errors import StorageError
from speechstudio.gui.viewmodels.job_list import JobAct, JobList, JobRow, JobStand
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.viewmodels.transcriptions import Transcription
from speechstudio.jobs.checkpoints import CheckpointStore
from speechstudio.jobs.events import Failed
from speechstudio.jobs.states import JobState
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.library import Library
from speechstudio.workflows.settings import TranscriptionSettings
from tests.gui.sitting import IdleTranscriber

PATIENCE_MS = 20_000


@pytest.fixture
def studio(qtbot: QtBot, pool: EnginePool, tmp_path: Path) -> Iterator[Studio]:
    library = Library(
        projects=tmp_path / "projects", state=tmp_path / "state", cache=tmp_path / "cache"
    )
    made = Studio(library, IdleTranscriber(pool, CheckpointStore(tmp_path / "jobs")), pool)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def jobs(studio: Studio) -> JobList:
    return JobList(studio, studio)


@pytest.fixture
def three(studio: Studio, jobs: JobList, tmp_path: Path, qtbot: QtBot) -> tuple[str, ...]:
    """Keys of three jobs: the first runs."""
    for name in ("one", "two", "three"):
        recording = tmp_path / f"{name}.wav"
        recording.write_bytes(b"sound")
        studio.begin(recording, TranscriptionSettings(), may_show=False)
    qtbot.waitUntil(lambda: len(jobs.rows) == 3, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: stands(jobs)["one"] is JobStand.RUNNING, timeout=PATIENCE_MS)
    return tuple(row.key for row in jobs.rows)


def stands(jobs: JobList) -> dict[str, JobStand]:
    return {row.title: row.stand for row in jobs.rows}


def titles(jobs: JobList) -> list[str]:
    return [row.title for row in jobs.rows]


def test_jobs_are_in_the_order_in_which_they_run(jobs: JobList, three: tuple[str, ...]) -> None:
    assert titles(jobs) == ["one", "two", "three"]
    one, two, last = jobs.rows
    assert one.acts == (JobAct.PAUSE, JobAct.CANCEL)
    assert two.said == "Waiting · next"
    assert two.acts == (JobAct.CANCEL,)
    assert last.said == "Waiting · 1 more before it"
    assert JobAct.FIRST in last.acts


def test_one_that_waits_can_go_before_the_others(
    jobs: JobList, three: tuple[str, ...], qtbot: QtBot
) -> None:
    jobs.act(three[2], JobAct.FIRST)
    assert titles(jobs) == ["one", "three", "two"]
    jobs.act(three[0], JobAct.CANCEL)
    qtbot.waitUntil(lambda: stands(jobs)["three"] is JobStand.RUNNING, timeout=PATIENCE_MS)
    assert stands(jobs)["two"] is JobStand.WAITING


def test_two_projects_of_one_recording_are_told_apart(
    studio: Studio, jobs: JobList, tmp_path: Path, qtbot: QtBot
) -> None:
    recording = tmp_path / "one.wav"
    recording.write_bytes(b"sound")
    for _ in range(2):
        studio.begin(recording, TranscriptionSettings(), may_show=False)
    qtbot.waitUntil(lambda: len(jobs.rows) == 2, timeout=PATIENCE_MS)
    assert titles(jobs) == ["one", "one 2"]


def test_one_that_waits_is_cancelled_at_once(jobs: JobList, three: tuple[str, ...]) -> None:
    jobs.act(three[1], JobAct.CANCEL)
    assert stands(jobs)["two"] is JobStand.CANCELLED
    assert titles(jobs) == ["one", "three", "two"]


def test_a_job_that_was_paused_goes_on_and_is_one_row(
    studio: Studio, jobs: JobList, three: tuple[str, ...], qtbot: QtBot
) -> None:
    jobs.act(three[0], JobAct.PAUSE)
    qtbot.waitUntil(lambda: stands(jobs)["one"] is JobStand.PAUSED, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: stands(jobs)["two"] is JobStand.RUNNING, timeout=PATIENCE_MS)
    jobs.act(three[0], JobAct.GO_ON)
    qtbot.waitUntil(lambda: stands(jobs)["one"] is JobStand.WAITING, timeout=PATIENCE_MS)
    assert titles(jobs) == ["two", "three", "one"]
    document = studio.document
    assert document is not None
    assert str(document.project.path) == three[0]
    jobs.act(three[0], JobAct.CANCEL)
    jobs.act(three[0], JobAct.GO_ON)
    assert stands(jobs)["one"] is JobStand.WAITING


def test_going_on_is_forgotten_when_another_project_is_opened_meanwhile(
    studio: Studio, jobs: JobList, three: tuple[str, ...], qtbot: QtBot
) -> None:
    jobs.act(three[1], JobAct.CANCEL)
    jobs.act(three[1], JobAct.GO_ON)
    studio.show_none()
    with qtbot.waitSignal(studio.shown, timeout=PATIENCE_MS):
        studio.open_project(Path(three[1]))
    assert stands(jobs)["two"] is JobStand.CANCELLED


def test_a_failure_stays_with_its_reason_until_it_is_cleared(
    studio: Studio, jobs: JobList, tmp_path: Path, qtbot: QtBot
) -> None:
    one = Transcription(
        tmp_path / "talk.speech", tmp_path / "talk.wav", TranscriptionSettings(), studio
    )
    assert one.state is JobState.QUEUED
    one.take(Failed.of(StorageError("the disk is full", hint="Make room.")))
    studio.transcribed.emit(one)
    (row,) = jobs.rows
    assert (row.stand, row.said, row.hint) == (
        JobStand.FAILED,
        "Stopped: the disk is full",
        "Make room.",
    )
    assert JobAct.OPEN in row.acts
    assert row.is_over
    with qtbot.waitSignal(studio.failed, timeout=PATIENCE_MS):
        jobs.act(row.key, JobAct.OPEN)  # it is not there
    jobs.clear()
    assert jobs.rows == ()


def test_what_a_job_cannot_do_is_not_done(jobs: JobList, three: tuple[str, ...]) -> None:
    before = jobs.rows
    jobs.act(three[1], JobAct.PAUSE)
    jobs.act("another", JobAct.CANCEL)
    assert titles(jobs) == [row.title for row in before]
    assert stands(jobs)["two"] is JobStand.WAITING


class OtherWork(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows = (JobRow(key="other", title="Other", stand=JobStand.RUNNING, said="Doing"),)
        self.asked: list[tuple[str, JobAct]] = []

    def act(self, key: str, act: JobAct) -> None:
        self.asked.append((key, act))


def test_other_work_is_listed_too_and_told_what_to_do(qtbot: QtBot, jobs: JobList) -> None:
    work = OtherWork()
    work.rows = (replace(work.rows[0], acts=(JobAct.CANCEL,)),)
    jobs.add(work)
    with qtbot.waitSignal(jobs.changed):
        work.changed.emit()
    assert titles(jobs) == ["Other"]
    jobs.act("other", JobAct.CANCEL)
    assert work.asked == [("other", JobAct.CANCEL)]
