"""The line above the workspace: what is open, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from speechstudio.gui.shell.title_field import TitleField
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.following import ScaledSize
from speechstudio.gui.widgets.shapes import (
    paint_box,
    paint_focus_ring,
    painter_for,
    text_width,
)
from speechstudio.gui.widgets.surface import HAIRLINE, Surface
from speechstudio.gui.widgets.text_block import TextBlock

_INSET = 20
_INSET_RIGHT = 12
_GAP = 8
_META_GAP = 16
_TOOL_GAP = 4
_RULE = 20
_RULE_GAP = 4
_DOT = " · "
"""Between facts."""


class Header(Surface):
    """Title and meta at the start; what acts is added at the end."""

    titled = Signal()
    """Something else is said to be open."""
    retitled = Signal(str)
    """Somebody wrote another title."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "canvas", edges="bottom", parent=parent)
        self._look = look
        ScaledSize(look, self, height=look.size("header"))
        self._title = TitleField(look, self)
        self._title.retitled.connect(self.retitled)
        self._title.frame_changed.connect(self.update)
        self._title_name = ""
        self._meta = _Meta(look, self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_INSET, 0, _INSET_RIGHT, 0)
        self._row.setSpacing(_GAP)
        self._starts = 0
        self.rules: list[QWidget] = []
        """Lines between groups of tools."""
        self._row.addWidget(self._title, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addSpacing(_META_GAP - _GAP)
        self._row.addWidget(self._meta, 1, Qt.AlignmentFlag.AlignVCenter)

    def say(self, title: str, meta: str = "", *, title_name: str = "") -> None:
        """Show what is open; with a name for its title people can write another one."""
        if (self.title, self._meta.said, self._title_name) != (title, meta, title_name):
            self._title_name = title_name
            self._title.show_title(title, title_name)
            self._meta.say(meta)
            self.setAccessibleName(f"{title}, {meta}" if meta else title)
            self.titled.emit()

    def edit_title(self) -> None:
        """Have another title written."""
        self._title.begin()

    def take_title(self) -> None:
        """Take what is being written as the title, before something else is open."""
        self._title.take()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and the frame of the title while it is written or pointed at."""
        super().paintEvent(event)
        title, look = self._title, self._look
        if not title.can_be_changed or not (title.hasFocus() or title.underMouse()):
            return
        painter = painter_for(self)
        frame, radius = QRectF(title.frame()), look.radius("control")
        is_written = title.hasFocus()
        paint_box(painter, frame, radius, fill=look.colour("field" if is_written else "hover"))
        if is_written:
            paint_focus_ring(painter, look, frame, radius)
        painter.end()

    @property
    def title(self) -> str:
        """What is open."""
        return self._title.title

    @property
    def meta(self) -> str:
        """What is shown behind the title, as far as there is room."""
        return self._meta.text()

    def put_first(self, widget: QWidget) -> None:
        """Put a button before the title."""
        self._row.insertWidget(self._starts, widget)
        self._starts += 1

    def put_behind_title(self, widget: QWidget) -> None:
        """Put a small button between title and meta."""
        at = self._row.indexOf(self._meta)
        self._row.insertWidget(at, widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def put_last(self, widget: QWidget) -> None:
        """Put a button at the end."""
        self._row.addWidget(widget)

    def put_tools(self, *groups: Sequence[QWidget]) -> None:
        """Put groups of small buttons close together at the end, with a line between groups."""
        row = QHBoxLayout()
        row.setSpacing(_TOOL_GAP)
        for number, group in enumerate(groups):
            if number:
                rule = Surface(self._look, "line", parent=self)
                rule.setFixedSize(HAIRLINE, _RULE)
                row.addSpacing(_RULE_GAP)
                row.addWidget(rule, 0, Qt.AlignmentFlag.AlignVCenter)
                row.addSpacing(_RULE_GAP)
                self.rules.append(rule)
            for widget in group:
                row.addWidget(widget)
        self._row.addLayout(row)


class _Meta(TextBlock):
    """Facts with dots between them; the last ones are left out where there is no room for all."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, "", role="small", colour="text2", is_one_line=True, parent=parent)
        self.said = ""
        look.changed.connect(self.fit)

    def say(self, text: str) -> None:
        """Show other facts."""
        self.said = text
        self.setToolTip("")
        self.setText(text)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many facts as there is room for now."""
        super().resizeEvent(event)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Leave out whole facts, the first one excepted."""
        shown = self.said
        while _DOT in shown and text_width(self._look, self._role, shown) > self.width():
            shown = shown.rpartition(_DOT)[0]
        if shown != self.text():
            self.setText(shown)
            self.setToolTip("" if shown == self.said else self.said)
