"""Forms of settings: rows in cards under headings, which a search leaves out or shows."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.checks import RING_ROOM, Toggle
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.shapes import painter_for
from speechstudio.gui.widgets.surface import HAIRLINE, Surface
from speechstudio.gui.widgets.text_block import TextBlock

_INSET = 20
_UPRIGHT = 12
_GAP = 16
_CONTROL_GAP = 12
_HEADING_GAP = 9
_GROUPS_GAP = 22


class SettingRow(QWidget):
    """What is chosen, in words, at the start; what it is chosen with at the end, or below."""

    def __init__(
        self,
        look: Look,
        title: str,
        note: str = "",
        controls: Sequence[QWidget] = (),
        *,
        below: QWidget | None = None,
        more_words: str = "",
    ) -> None:
        """`more_words` are what people may look for, beside title and note."""
        super().__init__()
        self._look = look
        self._more = more_words
        self.is_first = False
        """Whether no line parts it from what is above."""
        self.is_wanted = True
        """Whether it is shown where nothing is searched for."""
        self._title = TextBlock(look, title, role="label", parent=self)
        show_or_hide(self._title, is_shown=bool(title))
        self._note = TextBlock(look, note, role="small", colour="text2", parent=self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._note)
        line = QHBoxLayout()
        line.setSpacing(_CONTROL_GAP)
        line.addLayout(words, 1)
        if controls:
            line.addSpacing(_GAP - _CONTROL_GAP)
        for control in controls:
            line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        ends_in_toggle = bool(controls) and isinstance(controls[-1], Toggle)
        ends = (_INSET, _INSET - RING_ROOM) if ends_in_toggle else (_INSET, _INSET)
        left, right = reversed(ends) if self.isRightToLeft() else ends
        column.setContentsMargins(left, _UPRIGHT, right, _UPRIGHT + HAIRLINE)
        column.setSpacing(_UPRIGHT)
        if title:
            column.addLayout(line)
        if below is not None:
            column.addWidget(below)
        self._controls = tuple(controls)
        for control in controls:
            says_itself = isinstance(control, QAbstractButton) and bool(control.text())
            if not control.accessibleName() and not says_itself:
                control.setAccessibleName(title)
        LookFollower(look, self)
        self.set_note(note)

    @property
    def note(self) -> str:
        """What is said below the title."""
        return self._note.text()

    def set_note(self, note: str, colour: str = "text2") -> None:
        """Say something else below the title."""
        self._note.set_colour(colour)
        for control in self._controls:
            control.setAccessibleDescription(f"{self._title.text()}. {note}".strip())
        if note != self._note.text() or not note:
            self._note.setText(note)
            show_or_hide(self._note, is_shown=bool(note))

    def holds(self, words: Iterable[str], around: str) -> bool:
        """Whether every word stands in the row, or in what stands over it."""
        text = f"{self._title.text()} {self._note.text()} {self._more} {around}".casefold()
        return all(word in text for word in words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line above."""
        if self.is_first:
            return
        painter = painter_for(self)
        line = QRectF(_INSET, 0, self.width() - 2 * _INSET, HAIRLINE)
        painter.setRenderHint(painter.RenderHint.Antialiasing, on=False)
        painter.fillRect(line, self._look.colour("line"))
        painter.end()


class Group(QWidget):
    """A heading, and a card of rows."""

    def __init__(self, look: Look, heading: str, rows: Sequence[SettingRow]) -> None:
        super().__init__()
        self._heading = heading
        self.rows = tuple(rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_HEADING_GAP)
        column.addWidget(TextBlock(look, heading, role="heading", is_one_line=True))
        card = Surface(look, "raised", edges="all", radius="card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 1, 0, 1)
        inside.setSpacing(0)
        for row in rows:
            inside.addWidget(row)
        column.addWidget(card)

    def show_only(self, words: Sequence[str], around: str) -> bool:
        """Show the rows that hold all words; say whether there are any."""
        is_first = True
        for row in self.rows:
            is_shown = row.is_wanted and row.holds(words, f"{around} {self._heading}")
            show_or_hide(row, is_shown=is_shown)
            row.is_first = is_first
            is_first = is_first and not is_shown
        show_or_hide(self, is_shown=not is_first)
        return not is_first


class Page(QWidget):
    """The form of a section. What is costly begins with `enter`, and ends with `leave`."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._look = look
        self._words: tuple[str, ...] = ()
        self.title = title
        self.groups: list[Group] = []
        self.heading = TextBlock(look, title, role="title", is_one_line=True)
        """Shown where several sections are."""
        self.heading.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GROUPS_GAP)
        self._column.addWidget(self.heading)

    def add_group(self, heading: str, *rows: SettingRow) -> None:
        """Add a card of rows."""
        group = Group(self._look, heading, rows)
        self.groups.append(group)
        self._column.addWidget(group)
        group.show_only((), "")

    def show_only(self, words: Sequence[str]) -> bool:
        """Show what holds all words; say whether there is anything."""
        self._words = tuple(words)
        found = [group.show_only(words, self.title) for group in self.groups]
        return any(found)

    def arrange(self) -> None:
        """Show rows that are wanted now, and no others."""
        self.show_only(self._words)

    def enter(self) -> None:
        """Begin what is done only while somebody looks."""

    def leave(self) -> None:
        """End that."""


def show_or_hide(widget: QWidget, *, is_shown: bool) -> None:
    """Do so where it changes anything: Qt lays a whole form out each time it is told."""
    if widget.isHidden() is is_shown:
        widget.setVisible(is_shown)
