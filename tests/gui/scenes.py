"""The states of the window, each brought about as a person or a job would."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from speechstudio.audio.decoded import DecodedAudio
from speechstudio.audio.pcm import PcmFile
from speechstudio.domain.effort import Effort
from speechstudio.domain.errors import StorageError
from speechstudio.domain.transcript import Transcript
from speechstudio.engines.contract import Passage
from speechstudio.gui.help.guide import GuideDialog
from speechstudio.gui.pages.again_dialog import AgainDialog
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.viewmodels.transcriptions import Transcription
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.widgets.scrolling import bring_into_view
from speechstudio.jobs.events import Failed, Partial, Progress
from speechstudio.storage.project import Project
from speechstudio.workflows.settings import TranscriptionSettings
from speechstudio.workflows.transcribe import TranscriptionResult
from tests.gui import sample_projects, sample_texts
from tests.gui.recording_scenes import RECORDING_SCENES
from tests.gui.sitting import Sitting, until

Scene = Callable[[Sitting], None]
_NOW_MS = 12 * 60_000 + 40_300
_MEETING_MS = 6_760_000


def empty(_sitting: Sitting) -> None:
    """Nothing is open."""


def done(sitting: Sitting) -> None:
    """An interview that is heard and corrected."""
    _open_at(sitting, sample_projects.INTERVIEW, _NOW_MS)


def inspector_over(sitting: Sitting) -> None:
    """The inspector over the text."""
    done(sitting)
    sitting.window.keys["inspector"].trigger()


def library_over(sitting: Sitting) -> None:
    """The list of projects over the text."""
    done(sitting)
    sitting.window.keys["library"].trigger()


def details(sitting: Sitting) -> None:
    """What is known about the recording."""
    done(sitting)
    sitting.opened.workbench.correcting.inspector.show_tab("details")


def review(sitting: Sitting) -> None:
    """The queue of doubts, and one of them open."""
    done(sitting)
    sitting.window.keys["next_suspect"].trigger()
    queue = sitting.opened.workbench.correcting.review
    until(lambda: len(queue.items) > 4)
    wanted = next(item for item in queue.items if "Brannvik" in item.title)
    queue.choose(wanted.key)
    sitting.rest()
    desk = sitting.opened.workbench.correcting.desk
    from speechstudio.gui.review.popover import Alternative

    desk.offer(
        wanted.key,
        (
            Alternative(text="Brännvik harbour", origin="Whisper small, second guess"),
            Alternative(text="brand new harbour", origin="Whisper base"),
        ),
    )
    dock = sitting.window.transcript.dock
    dock.set_selection((wanted.doubt.start_ms, wanted.doubt.end_ms))


def find(sitting: Sitting) -> None:
    """Matches of a search."""
    done(sitting)
    sitting.window.keys["find"].trigger()
    _search_for(sitting, "the")


def replace(sitting: Sitting) -> None:
    """A search with something to put in its place."""
    done(sitting)
    sitting.window.keys["replace"].trigger()
    _search_for(sitting, "buoys")
    bar = sitting.opened.workbench.correcting.find_bar
    bar.replacement.setText("markers")


def speaker_menu(sitting: Sitting) -> None:
    """To whom a passage may be given."""
    done(sitting)
    view = sitting.window.transcript.view
    at = view.caret.segment
    box = view.words_box(at, 0, 1)
    place = view.viewport().mapToGlobal(QPoint(20, box.bottom()))
    view.speaker_menu_requested.emit(at, place)
    _close_menu_at_the_end(sitting)


def help_menu(sitting: Sitting) -> None:
    """The menu of help."""
    sitting.window.rail.help_requested.emit()
    _close_menu_at_the_end(sitting)


def export(kind: str, sitting: Sitting) -> None:
    """The dialog of an export."""
    from speechstudio.gui.export.dialog import ExportDialog

    done(sitting)
    sitting.window.keys["export"].trigger()
    dialog = sitting.window.findChild(ExportDialog)
    assert dialog is not None
    dialog.export.choose_format(kind)
    sitting.rest()


def toasts(sitting: Sitting) -> None:
    """A job that failed, and one that is done."""
    running(sitting)
    one = sitting.studio.transcription
    assert one is not None
    assert one.job is not None
    done(sitting)
    failure = Failed(
        code="out_of_memory",
        message="out of memory",
        hint="The first 43 minutes are kept. Choose a smaller model, or close programs and go on.",
    )
    sitting.studio.transcriptions._take(one.job, failure)
    sitting.opened.messages.tell("Exported", "“Field notes, north pier.docx”", Tone.OK)
    sitting.rest()


def shortcuts(sitting: Sitting) -> None:
    """All keys."""
    done(sitting)
    sitting.opened.helping.show_shortcuts()


def about(sitting: Sitting) -> None:
    """What the program is."""
    sitting.opened.helping.show_about()


def guide(sitting: Sitting) -> None:
    """A page that explains how something is done."""
    done(sitting)
    sitting.opened.helping.show_guide()
    (dialog,) = sitting.opened.window.findChildren(GuideDialog)
    dialog.list.choose("correcting.md")


def running(sitting: Sitting) -> None:
    """A meeting that is transcribed, at 38 %."""
    _begin(sitting)
    clock, one = sitting.clock, sitting.studio.transcription
    assert one is not None
    for at_s, step, share in (
        (0.0, "reading", 0.0),
        (21.0, "reading", 1.0),
        (21.0, "recognition", 0.0),
        (21.0, "diarization", 0.0),
        (641.0, "recognition", 0.38),
        (641.0, "diarization", 0.61),
    ):
        clock.now_s = at_s
        one.take(Progress(step=step, done=round(share * _MEETING_MS), total=_MEETING_MS))
    at_ms = round(0.38 * _MEETING_MS) - 90_000
    for line in sample_texts.STREAM:
        said = sample_texts.unspoken(line, at_ms)
        at_ms = said.end_ms + 800
        passage = Passage(
            start_ms=said.start_ms, end_ms=said.end_ms, language="en", segments=(said,)
        )
        one.take(Partial(step="recognition", content=passage))
    project = sitting.studio.document
    assert project is not None
    peaks = sample_projects.peaks_of(sample_texts.meeting(4, _MEETING_MS), _MEETING_MS)
    project.project.keep_peaks(peaks)
    track = PcmFile(path=sitting.recordings / "track.f32", frames=_MEETING_MS * 16)
    sound = DecodedAudio(tracks=(track,), declared_ms=None, peaks_path=track.path)
    one.take(Partial(step="reading", content=sound))
    sitting.studio.transcriptions.changed.emit()
    sitting.rest()
    sitting.opened.library.show_rows()  # else it waits a while


def joining(sitting: Sitting) -> None:
    """A meeting of which all is heard, after an interruption."""
    running(sitting)
    clock, one = sitting.clock, sitting.studio.transcription
    assert one is not None
    clock.now_s = 1634.0
    for step in ("recognition", "diarization"):
        one.take(Progress(step=step, done=_MEETING_MS, total=_MEETING_MS))
    one.take(Progress(step="joining", done=0, total=_MEETING_MS))
    sitting.studio.transcriptions.changed.emit()
    sitting.opened.library.show_rows()


def a_part(typed: tuple[str, str], sitting: Sitting) -> None:
    """Only a part of the next recording is wanted."""
    fields = sitting.window.empty.form.range
    fields.extent.setCurrentIndex(1)
    fields.extent.activated.emit(1)
    for field, text in zip((fields.start, fields.end), typed, strict=True):
        QTest.keyClicks(field, text)
    fields.end.setFocus()
    QTest.keyClick(fields.end, Qt.Key.Key_Return)
    QApplication.processEvents()
    bring_into_view(fields.end)


def again(sitting: Sitting) -> None:
    """Other settings for what runs already."""
    running(sitting)
    sitting.opened.workbench.correcting.inspector.speakers.change_requested.emit()
    dialog = sitting.window.findChild(AgainDialog)
    assert dialog is not None
    dialog.form.range.show_times("5:00", "1:20:00")


def waiting(sitting: Sitting) -> None:
    """A recording that waits for the one before."""
    running(sitting)
    first = sitting.studio.transcription
    recording = sitting.recordings / "Quay walk.m4a"
    sample_projects.write_silence(recording, _MEETING_MS)
    sitting.studio.begin(recording, TranscriptionSettings())
    projects = sitting.studio.projects
    until(lambda: any(entry.title == recording.stem for entry in projects.entries))
    sitting.studio.open_project(sitting.projects / f"{recording.stem}.speech")
    until(lambda: sitting.studio.transcription not in (None, first))
    sitting.rest()


def jobs(sitting: Sitting) -> None:
    """The list of jobs: one at work, two that wait, and how others have ended."""
    running(sitting)
    studio = sitting.studio
    for name in ("Quay walk", "Harbour master"):
        other = sitting.recordings / f"{name}.m4a"
        sample_projects.write_silence(other, _MEETING_MS)
        studio.begin(other, TranscriptionSettings(), may_show=False)
        until(partial(_is_queued, sitting, name))
    done_before = _ended(sitting, "Night ferry, Lindqvist")
    effort = Effort(device="cpu", threads=2, took_ms=705_000, ended_ms=0)
    done_before.result = TranscriptionResult(transcript=Transcript(), effort=effort)
    failed = _ended(sitting, "Radio play, take 3")
    failed.failure = StorageError(
        "the disk is full", hint="Make room on the disk and go on: what was heard is kept."
    )
    for one in (done_before, failed):
        studio.transcribed.emit(one)
    sitting.rest()
    sitting.window.strip.click()


def jobs_empty(sitting: Sitting) -> None:
    """The list of jobs where there are none."""
    sitting.window.strip.click()


def project(title: str, sitting: Sitting) -> None:
    """A project in some state."""
    sitting.open(title)


def read_only(sitting: Sitting) -> None:
    """A project that is open elsewhere."""
    other = Project.open(sitting.projects / f"{sample_projects.INTERVIEW}.speech")
    sitting.ends.callback(other.close)
    done(sitting)


def library_search(sitting: Sitting) -> None:
    """A search in the list that finds nothing."""
    sitting.studio.projects.search("nowhere")
    until(lambda: not sitting.studio.projects.entries)


def japanese(sitting: Sitting) -> None:
    """A long transcript without spaces."""
    _open_at(sitting, sample_projects.JAPANESE, 3 * 60_000 + 52_600)


def arabic(sitting: Sitting) -> None:
    """A transcript from right to left."""
    _open_at(sitting, sample_projects.ARABIC, 95_000)


SCENES: dict[str, Scene] = RECORDING_SCENES | {
    "empty": empty,
    "running": running,
    "joining": joining,
    "again": again,
    "part": partial(a_part, ("1:00", "5:30")),
    "part-wrong": partial(a_part, ("5:30", "1:00")),
    "waiting": waiting,
    "jobs": jobs,
    "jobs-empty": jobs_empty,
    "done": done,
    "details": details,
    "review": review,
    "find": find,
    "replace": replace,
    "speaker-menu": speaker_menu,
    "export-srt": partial(export, "srt"),
    "export-docx": partial(export, "docx"),
    "export-pdf": partial(export, "pdf"),
    "toasts": toasts,
    "failed": partial(project, sample_projects.FAILED),
    "interrupted": partial(project, sample_projects.INTERRUPTED),
    "not-begun": partial(project, sample_projects.NOT_BEGUN),
    "moved": partial(project, sample_projects.MOVED),
    "read-only": read_only,
    "library-search": library_search,
    "shortcuts": shortcuts,
    "about": about,
    "guide": guide,
    "help-menu": help_menu,
    "japanese": japanese,
    "arabic": arabic,
    "library-over": library_over,
    "inspector-over": inspector_over,
}
"""Names of pictures, and how they come about."""


def _open_at(sitting: Sitting, title: str, at_ms: int) -> None:
    """Open a project in the middle of being heard."""
    sitting.open(title)
    page, studio = sitting.window.transcript, sitting.studio
    studio.playback.set_rate(1.25)
    page.dock.set_rate(1.25)
    studio.playback.seek(at_ms)
    segments = page.view.editor.transcript.segments
    at = max(number for number, each in enumerate(segments) if each.start_ms <= at_ms)
    page.view.place_caret(Caret(at, 12))
    page.view.jump_to_current()
    page.dock.set_playing(True)
    page.dock.tape.show(at_ms - 36_000, 78_000)
    sitting.rest()


def _ended(sitting: Sitting, title: str) -> Transcription:
    """Make a transcription that is over."""
    project, source = sitting.projects / f"{title}.speech", Path(f"{title}.m4a")
    return Transcription(project, source, TranscriptionSettings(), sitting.studio)


def _is_queued(sitting: Sitting, name: str) -> bool:
    return any(one.source.stem == name for one in sitting.studio.transcriptions.all)


def _begin(sitting: Sitting) -> None:
    recording = sitting.recordings / f"{sample_projects.MEETING}.m4a"
    sample_projects.write_silence(recording, _MEETING_MS)
    sitting.studio.begin(recording, TranscriptionSettings())
    until(lambda: sitting.studio.transcriptions.running is not None)
    sitting.rest()


def _search_for(sitting: Sitting, text: str) -> None:
    correcting = sitting.opened.workbench.correcting
    correcting.find_bar.field.setText(text)
    correcting.find_bar.look_for()
    until(lambda: not correcting.search.is_searching and bool(correcting.search.matches))


def _close_menu_at_the_end(sitting: Sitting) -> None:
    def close() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            menu.close()

    sitting.ends.callback(close)
    QTimer.singleShot(0, sitting.window.update)
