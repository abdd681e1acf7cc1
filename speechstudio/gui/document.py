"""The project that is open: its transcript with undo, saved as it is edited."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from speechstudio.domain.effort import Effort
from speechstudio.domain.transcript import Transcript
from speechstudio.gui.courtesy import Courtesy
from speechstudio.gui.distant_edit import DistantEdits
from speechstudio.gui.saving import Saving
from speechstudio.gui.steps import MOST_STEPS, Step
from speechstudio.storage.project import Details, Mark, Project, ProjectState
from speechstudio.workflows.library.unpacked import UnpackedAudio


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Everything about a project that can be undone."""

    transcript: Transcript
    marks: tuple[Mark, ...]
    title: str
    effort: Effort | None = None
    """What making the transcript took."""


_State = tuple[Transcript | None, Details]
"""What to save; without a transcript, what stands beside work that saves it by itself."""


class Document(QObject):
    """One open project. It owns the project, and closes it."""

    changed = Signal(object)
    """The transcript is another one."""
    details_changed = Signal()
    """Title, marks, state or what else stands beside the transcript."""
    stepped = Signal(object)
    """Undone or redone: the transcript as it was before that. Follows `changed`."""
    saved = Signal()
    save_failed = Signal(object)
    """A `UserFixableError`, told once until something is saved again.

    The next edit tries again, and nothing is lost until the window closes.
    """
    saving_changed = Signal()
    """`is_saved` is another one."""

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(MOST_STEPS)
        self._content = Content(
            transcript=project.transcript,
            marks=project.details.marks,
            title=project.details.title,
            effort=project.details.effort,
        )
        self._details = project.details
        self.holds_audio = project.audio.inside is not None
        """Whether the recording is inside the project."""
        self.unpacked: UnpackedAudio | None = None
        """That recording as a file, where there is no other; deleted at the end."""
        self.is_held = False
        """Whether something is done with its file that needs it open."""
        self.distant = DistantEdits(lambda: self.transcript, self.edit)
        """Edits that are made in another thread."""
        self.saving = Saving(
            lambda: (self.transcript if self.takes_words else None, self.details),
            partial(_write, project, Courtesy(self)),
            _says_as_much,
            self,
        )
        self.saving.saved.connect(self.saved)
        self.saving.failed.connect(self.save_failed)
        self.saving.changed.connect(self.saving_changed)

    @property
    def read_only(self) -> str:
        """Why nothing can be changed, as a sentence; empty where it can."""
        return self.project.read_only

    @property
    def is_saved(self) -> bool:
        """Whether what was to be saved last is on the disk."""
        return self.saving.is_saved

    @property
    def takes_words(self) -> bool:
        """Whether edits of the transcript are saved here: not while it is still to be made."""
        return not self.read_only and self._details.state is not ProjectState.TRANSCRIBING

    @property
    def transcript(self) -> Transcript:
        """The transcript as it is now."""
        return self._content.transcript

    @property
    def details(self) -> Details:
        """Everything beside the transcript as it is now."""
        content = self._content
        return replace(
            self._details, title=content.title, marks=content.marks, effort=content.effort
        )

    def edit(self, label: str, after: Transcript, merge_key: str = "") -> None:
        """Take another transcript, as one step of undo; equal keys in a row are one step.

        One that says the same as before is no step, unless it has a key: then typing has emptied
        a passage, whose words stay until the caret leaves it or something else is typed. Nothing
        is taken that would not be saved.
        """
        if self.takes_words:
            self._push(label, replace(self._content, transcript=after), merge_key)

    @Slot()
    def undo(self) -> None:
        """Go back by one step."""
        self.distant.finish()
        step = self.undo_stack.command(self.undo_stack.index() - 1)
        if self.takes_words or not _changes_words(step):
            self.undo_stack.undo()

    @Slot()
    def redo(self) -> None:
        """Take one step again."""
        self.distant.finish()
        step = self.undo_stack.command(self.undo_stack.index())
        if self.takes_words or not _changes_words(step):
            self.undo_stack.redo()

    def set_marks(self, label: str, marks: tuple[Mark, ...]) -> None:
        """Take other marks, as one step of undo."""
        self._push(label, replace(self._content, marks=tuple(sorted(marks))), "")

    def set_title(self, title: str) -> None:
        """Take another title, as one step of undo."""
        self._push("Rename", replace(self._content, title=title), "")

    def update(self, **fields: Any) -> None:
        """Change details that are not undone: state, reason, source, run, view, reviewed."""
        details = replace(self._details, **fields)
        if details != self._details:
            is_view_only = replace(details, view=self._details.view) == self._details
            if details.state is not self._details.state:
                self.distant.finish()  # what it makes might no longer be taken
            self.saving.flush()  # words that wait are saved as long as that is done here
            self._details = details
            self._save()
            if not is_view_only:
                self.details_changed.emit()

    def finish(self, label: str, made: Transcript, effort: Effort | None = None) -> None:
        """Take what was being made, as one step of undo; from now on words are saved here again."""
        self._details = replace(self._details, state=ProjectState.READY, reason="")
        self._push(label, replace(self._content, transcript=made, effort=effort), "")
        self._save()
        self.details_changed.emit()

    def locate_audio(self) -> Path | None:
        """Say where the recording is now; None where it has moved, or there is none."""
        unpacked = None if self.unpacked is None else self.unpacked.path
        return self._details.locate_audio(self.project.path.parent) or unpacked

    def settle(self) -> bool:
        """Wait until everything is saved; say whether it could be."""
        self.distant.finish()
        return self.saving.settle()

    def close(self) -> None:
        """Save what is left, and let go of the file."""
        self.distant.finish()
        self.saving.close()
        self.undo_stack.clear()  # one that the collector finds full crashes PySide6
        self.project.close()
        if self.unpacked is not None:
            self.unpacked.close()

    def take(self, content: Content) -> None:
        """Show and save a content, as undo and redo do."""
        before, self._content = self._content, content
        self._save()
        if content.transcript is not before.transcript:
            self.changed.emit(content.transcript)
        if (content.marks, content.title) != (before.marks, before.title):
            self.details_changed.emit()

    def _push(self, label: str, after: Content, merge_key: str) -> None:
        is_same = after == self._content
        is_emptied = bool(merge_key) and after.transcript is not self._content.transcript
        if not self.read_only and (is_emptied or not is_same):
            self.undo_stack.push(Step(label, (self._content, after), self._go, merge_key))

    def _go(self, content: Content, is_step_of_stack: bool) -> None:  # noqa: FBT001 - for a Step
        before = self.transcript
        self.take(content)
        if is_step_of_stack:
            self.stepped.emit(before)

    def _save(self) -> None:
        if not self.read_only:
            self.saving.save_soon()


def _changes_words(step: QUndoCommand | None) -> bool:
    return isinstance(step, Step) and step.before.transcript is not step.after.transcript


def _write(project: Project, courtesy: Courtesy, state: _State) -> None:
    """Write a state, in the saver's thread."""
    transcript, details = state
    if transcript is None:
        project.update_beside_work(details)
    else:
        project.save(transcript, details, pause=courtesy.begin())


def _says_as_much(newer: _State, older: _State) -> bool:
    return newer[0] is not None or older[0] is None
