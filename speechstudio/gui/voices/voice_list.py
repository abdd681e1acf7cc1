"""A list of voices: name, engine and language, and a sign where the sound may not be sold."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.voice_facts import VoiceFacts
from speechstudio.gui.voices.words import (
    cloned_text,
    gender_text,
    leaving_text,
    licence_text,
    use_chip,
)
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.widgets.pair_list import PairDelegate, PairList, side_of
from speechstudio.gui.widgets.row import Row, RowState
from speechstudio.gui.widgets.row_model import ROW_ROLE, RowGroup
from speechstudio.gui.widgets.shapes import paint_icon, paint_text
from speechstudio.gui.words import tr

_HEIGHT = 46
_ICON = 14


class VoiceList(PairList):
    """Voices under the names of their languages; Space lets the chosen one be heard."""

    sample_wanted = Signal()
    """Of the chosen voice."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, tr("Voices"), parent)
        self.setItemDelegate(VoiceDelegate(look, self))
        self.setAccessibleDescription(tr("Space lets the chosen voice be heard, Enter takes it"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the sample."""
        if event.key() == Qt.Key.Key_Space and self.current_key:
            self.sample_wanted.emit()
        else:
            super().keyPressEvent(event)

    def show_voices(self, voices: Sequence[VoiceFacts]) -> None:
        """Show other voices, which are in the order of their languages."""
        groups = groupby(voices, key=lambda facts: facts.language_title)
        self.show_groups(
            tuple(RowGroup(heading=title, rows=tuple(map(_row, group))) for title, group in groups)
        )


class VoiceDelegate(PairDelegate):
    """Paints two lines for each voice."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Height of a row or a heading; the width is the list's."""
        if isinstance(index.data(ROW_ROLE), Row):
            return QSize(0, self.look.scaled(_HEIGHT))
        return super().sizeHint(option, index)

    def paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, row: Row
    ) -> None:
        """Paint name, what is known of it, and perhaps a warning."""
        look, start = self.look, side_of(option, is_start=True)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        title_height, meta_height = look.line_height("label"), look.line_height("small")
        top = room.y() + (room.height() - title_height - meta_height) // 2
        size = look.scaled(_ICON)
        taken = size + 8 if row.state is RowState.WARNING else 0
        title = QRect(room.x(), top, room.width() - taken, title_height)
        meta = QRect(room.x(), top + title_height, room.width(), meta_height)
        turned = QStyle.visualRect(option.direction, room, title)
        role = "strong" if is_selected else "label"
        paint_text(painter, look, turned, row.title, role=role, colour="text", align=start)
        paint_text(painter, look, meta, row.meta, role="small", colour="text2", align=start)
        if taken:
            end = QRect(room.right() + 1 - size, top, size, title_height)
            turned = QStyle.visualRect(option.direction, room, end)
            paint_icon(painter, look, "alert", turned, size=size, colour="warn")


def _row(facts: VoiceFacts) -> Row:
    known = (gender_text(facts), licence_text(facts))
    words = (cloned_text(facts), facts.engine_title, leaving_text(facts), *known)
    is_warned = facts.leaves_machine or use_chip(facts)[1] is Tone.WARN
    return Row(
        key=facts.name,
        title=facts.title,
        meta=" · ".join(word for word in words if word),
        state=RowState.WARNING if is_warned else RowState.READY,
    )
