"""The project that is open: its transcript with undo, saved as it is edited."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from speechstudio.domain.errors import UserFixableError
from speechstudio.domain.transcript import Transcript
from speechstudio.gui.saver import Saver
from speechstudio.storage.project import Details, Mark, Project, ProjectState

_MOST_STEPS = 1000
"""A step of a recording of ten hours holds 100 kB; what the transcripts share counts once."""
_MERGING = 1
"""Id of the commands that may be joined; which are is decided by their keys."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Everything about a project that can be undone."""

    transcript: Transcript
    marks: tuple[Mark, ...]
    title: str


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
    _told = Signal(object)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.is_saved = True
        """Whether what was to be saved last is on the disk."""
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(_MOST_STEPS)
        self._content = Content(
            transcript=project.transcript,
            marks=project.details.marks,
            title=project.details.title,
        )
        self._details = project.details
        self._told.connect(self._note_saved)
        self._saver = Saver(project, self._told.emit)

    @property
    def read_only(self) -> str:
        """Why nothing can be changed, as a sentence; empty where it can."""
        return self.project.read_only

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
        return replace(self._details, title=self._content.title, marks=self._content.marks)

    def edit(self, label: str, after: Transcript, merge_key: str = "") -> None:
        """Take another transcript, as one step of undo; equal keys in a row are one step.

        One that says the same as before is no step, unless it has a key: then typing has emptied
        a passage, whose words stay until the caret leaves it or something else is typed.
        """
        self._push(label, replace(self._content, transcript=after), merge_key)

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
            self._details = details
            self._save()
            if not is_view_only:
                self.details_changed.emit()

    def finish(self, label: str, made: Transcript) -> None:
        """Take what was being made, as one step of undo; from now on words are saved here again."""
        self._details = replace(self._details, state=ProjectState.READY, reason="")
        self.edit(label, made)
        self._save()
        self.details_changed.emit()

    def locate_audio(self) -> Path | None:
        """Say where the recording is now; None where it has moved, or there is none."""
        return self._details.locate_audio(self.project.path.parent)

    def settle(self) -> bool:
        """Wait until everything is saved; say whether it could be."""
        return self._saver.settle()

    def close(self) -> None:
        """Save what is left, and let go of the file."""
        self._saver.close()
        self.project.close()

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
            self.undo_stack.push(_Step(self, label, self._content, after, merge_key))

    def _save(self) -> None:
        if not self.read_only:
            self._saver.save((self.transcript if self.takes_words else None, self.details))

    @Slot(object)
    def _note_saved(self, error: UserFixableError | None) -> None:
        was_saved, self.is_saved = self.is_saved, error is None
        if error is None:
            self.saved.emit()
        elif was_saved:
            self.save_failed.emit(error)
        if was_saved != self.is_saved:
            self.saving_changed.emit()


class _Step(QUndoCommand):
    """From one content to another."""

    def __init__(
        self, document: Document, label: str, before: Content, after: Content, merge_key: str
    ) -> None:
        super().__init__(label)
        self._document = document
        self._before = before
        self.after = after
        self.merge_key = merge_key
        self._is_new = True

    def id(self) -> int:
        """Say whether it may be joined with the one before."""
        return _MERGING if self.merge_key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Join with a later step of the same key."""
        if not isinstance(other, _Step) or other.merge_key != self.merge_key:
            return False
        self.after = other.after
        return True

    def redo(self) -> None:
        """Go to the content after; the stack calls this for a new step too."""
        is_new, self._is_new = self._is_new, False
        self._go(self.after, is_step_of_stack=not is_new)

    def undo(self) -> None:
        """Go back to the content before."""
        self._go(self._before, is_step_of_stack=True)

    def _go(self, content: Content, *, is_step_of_stack: bool) -> None:
        before = self._document.transcript
        self._document.take(content)
        if is_step_of_stack:
            self._document.stepped.emit(before)
