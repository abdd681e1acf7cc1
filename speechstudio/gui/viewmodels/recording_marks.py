"""Marks of the recording that is being made."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from speechstudio.gui.times import shown_time
from speechstudio.gui.viewmodels.recorder_link import RecorderLink
from speechstudio.gui.viewmodels.recording_files import free_path
from speechstudio.storage.whole_files import whole_file

if TYPE_CHECKING:  # it brings numpy and the sound library
    from speechstudio.audio.recording_journal import Mark
    from speechstudio.gui.viewmodels.recording_session import RecordingSession


class RecordingMarks(QObject):
    """Sets, renames and exports marks; they stand in the recording's journal at once."""

    changed = Signal()
    exported = Signal(Path)
    """A text file has all marks."""
    failed = Signal(object)
    """A `UserFixableError`: a mark or its export could not be written."""

    def __init__(self, link: RecorderLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self.items: tuple[Mark, ...] = ()
        """In the order in which they were set."""

    def clear(self) -> None:
        """Begin a recording without marks."""
        self._take(())

    def add(self) -> None:
        """Set a mark at what is recorded just now."""
        self._link.do(lambda session: session.mark(), self._added, self.failed.emit)

    def rename(self, number: int, label: str) -> None:
        """Give a mark, counted from 0, another label; an empty one leaves it as it is."""
        label = " ".join(label.split())
        if not label or label == self.items[number].label:
            return
        renamed = replace(self.items[number], label=label)
        self._take((*self.items[:number], renamed, *self.items[number + 1 :]))
        self._link.do(
            lambda session: session.rename_mark(number + 1, label), _pass, self.failed.emit
        )

    def export(self, recording: Path) -> None:
        """Write a text file beside a recording: a line for each mark, time and label."""
        lines = [f"{shown_time(mark.at_ms)}\t{mark.label}\n" for mark in self.items]
        self._link.do(
            partial(_export, recording, "".join(lines)), self.exported.emit, self.failed.emit
        )

    def _added(self, mark: "Mark | None") -> None:
        if mark is not None:
            self._take((*self.items, mark))

    def _take(self, items: "tuple[Mark, ...]") -> None:
        self.items = items
        self.changed.emit()


def _export(recording: Path, text: str, _session: "RecordingSession") -> Path:
    path = free_path(recording.parent, f"{recording.stem} marks", ".txt")
    with whole_file(path) as file:
        file.write(text.encode())
    return path


def _pass(_nothing: None) -> None:
    """Be content."""
