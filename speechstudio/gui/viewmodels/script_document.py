"""The script that is open: with undo, saved as it is edited."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoStack

from speechstudio.domain.script import Script
from speechstudio.gui.courtesy import Courtesy
from speechstudio.gui.distant_edit import DistantEdits
from speechstudio.gui.saving import Saving
from speechstudio.gui.steps import MOST_STEPS, Step
from speechstudio.storage.script import ScriptDetails, ScriptFile


class ScriptDocument(QObject):
    """One open script. It owns the file, and closes it."""

    changed = Signal(object)
    """The script is another one; gives the one before."""
    stepped = Signal(object)
    """Undone or redone; gives the script before. Follows `changed`."""
    details_changed = Signal()
    """What stands beside the script, but for the view."""
    saved = Signal()
    save_failed = Signal(object)
    """A `UserFixableError`, told once until something is saved again.

    The next edit tries again, and nothing is lost until the window closes.
    """
    saving_changed = Signal()
    """`is_saved` is another one."""

    def __init__(self, file: ScriptFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self.script = file.script
        """As it is now; change it with `edit`."""
        self.details = file.details
        """Everything beside it as it is now; change it with `update`."""
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(MOST_STEPS)
        self.distant = DistantEdits(lambda: self.script, self.edit)
        """Edits that are made in another thread."""
        self._saving = Saving(
            lambda: (self.script, self.details),
            partial(_write, file, Courtesy(self)),
            parent=self,
        )
        self._saving.saved.connect(self.saved)
        self._saving.failed.connect(self.save_failed)
        self._saving.changed.connect(self.saving_changed)

    @property
    def is_saved(self) -> bool:
        """Whether what was to be saved last is on the disk."""
        return self._saving.is_saved

    @property
    def read_only(self) -> str:
        """Why nothing can be changed, as a sentence; empty where it can."""
        return self.file.read_only

    def edit(self, label: str, after: Script, merge_key: str = "") -> None:
        """Take another script, as one step of undo; equal keys in a row are one step.

        One that says the same as before is no step.
        """
        if not self.read_only and after != self.script:
            self.undo_stack.push(Step(label, (self.script, after), self._go, merge_key))

    @Slot()
    def undo(self) -> None:
        """Go back by one step."""
        self.distant.finish()
        self.undo_stack.undo()

    @Slot()
    def redo(self) -> None:
        """Take one step again."""
        self.distant.finish()
        self.undo_stack.redo()

    def update(self, **fields: Any) -> None:
        """Change details, which are not undone: author, sentences, words, duration_ms, view."""
        details = replace(self.details, **fields)
        if details == self.details:
            return
        is_view_only = replace(details, view=self.details.view) == self.details
        self.details = details
        self._save()
        if not is_view_only:
            self.details_changed.emit()

    def settle(self) -> bool:
        """Wait until everything is saved; say whether it could be."""
        self.distant.finish()
        return self._saving.settle()

    def close(self) -> None:
        """Save what is left, and let go of the file."""
        self.distant.finish()
        self._saving.close()
        self.undo_stack.clear()  # one that the collector finds full crashes PySide6
        self.file.close()

    def _go(self, script: Script, is_step_of_stack: bool) -> None:  # noqa: FBT001 - for a Step
        before, self.script = self.script, script
        self._save()
        self.changed.emit(before)
        if is_step_of_stack:
            self.stepped.emit(before)

    def _save(self) -> None:
        if not self.read_only:
            self._saving.save_soon()


def _write(file: ScriptFile, courtesy: Courtesy, state: tuple[Script, ScriptDetails]) -> None:
    """Write a state, in the saver's thread."""
    file.save(*state, pause=courtesy.begin())
