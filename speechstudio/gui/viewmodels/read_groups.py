"""Which groups of spans of the open script are read, and how many there are of each."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from speechstudio.gui.viewmodels.row_list import RowList
from speechstudio.gui.viewmodels.script_document import ScriptDocument
from speechstudio.gui.viewmodels.script_row import SpanGroup
from speechstudio.gui.viewmodels.span_groups import classes_of
from speechstudio.gui.words import tr

_READ = {
    SpanGroup.NUMBERS: tr("Read numbers"),
    SpanGroup.DATES: tr("Read dates"),
    SpanGroup.MONEY: tr("Read money"),
    SpanGroup.ACRONYMS: tr("Read acronyms"),
    SpanGroup.CODES: tr("Read codes"),
    SpanGroup.NAMES: tr("Read names"),
}
_LEFT = {
    SpanGroup.NUMBERS: tr("Leave numbers as written"),
    SpanGroup.DATES: tr("Leave dates as written"),
    SpanGroup.MONEY: tr("Leave money as written"),
    SpanGroup.ACRONYMS: tr("Leave acronyms as written"),
    SpanGroup.CODES: tr("Leave codes as written"),
    SpanGroup.NAMES: tr("Leave names as written"),
}


class ReadGroups(QObject):
    """Groups as a person turns them on and off; whoever keeps the rows tells of changes."""

    changed = Signal()
    """`counts` or `left` are others."""

    def __init__(self, document: ScriptDocument, rows: RowList, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._rows = rows

    @property
    def counts(self) -> Mapping[SpanGroup, int]:
        """How many spans there are of each group, as far as the text has been read."""
        return {group: self._rows.counts.get(group, 0) for group in SpanGroup}

    @property
    def left(self) -> frozenset[SpanGroup]:
        """Groups that are not read but left as they are written."""
        known = self._document.script.left_as_written
        return frozenset(group for group in SpanGroup if classes_of(group) <= known)

    def set_read(self, group: SpanGroup, *, is_read: bool) -> None:
        """Read the spans of a group, or leave them as they are written: one step of undo."""
        script = self._document.script
        known, classes = script.left_as_written, classes_of(group)
        left = known - classes if is_read else known | classes
        label = _READ[group] if is_read else _LEFT[group]
        self._document.edit(label, replace(script, left_as_written=left))
