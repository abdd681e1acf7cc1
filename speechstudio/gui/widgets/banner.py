"""A banner in place: what is wrong here, and the one thing to do about it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.announcing import announce
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.icon_mark import IconMark
from speechstudio.gui.widgets.shapes import paint_box, painter_for
from speechstudio.gui.widgets.text_block import TextBlock

ICONS = {Tone.WARN: "alert", Tone.DANGER: "error", Tone.OK: "check", Tone.INFO: "info"}


class Banner(QWidget):
    """A tinted box with an icon, a title, a sentence, and perhaps a button."""

    acted = Signal()
    """The button was pressed."""

    def __init__(
        self,
        look: Look,
        title: str,
        text: str = "",
        *,
        tone: Tone = Tone.WARN,
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._tone = tone
        self._title = TextBlock(look, title, role="strong", parent=self)
        self._text = TextBlock(look, text, role="small", colour="text2", parent=self)
        self._action = Button(look, action, size="controlSmall", parent=self)
        self._action.clicked.connect(self.acted)
        self._icon = IconMark(look, ICONS[tone], tone.ink, parent=self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._text)
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 12, 10)
        layout.setSpacing(12)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(words, 1)
        layout.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        LookFollower(look, self)
        self.say(title, text, action)

    def say(self, title: str, text: str = "", action: str = "") -> None:
        """Say something else; parts without words go."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(f"{title}. {text}" if text else title)
        if self.isVisible():
            announce(self, self.accessibleName(), is_urgent=self._tone is Tone.DANGER)

    def sizeHint(self) -> QSize:
        """Room of the words, at least 56 high."""
        wanted = self._row.sizeHint()
        return wanted.expandedTo(QSize(0, self._look.scaled(56)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tint."""
        look = self._look
        painter = painter_for(self)
        edge = look.colour("line") if look.is_high_contrast else None
        fill = look.colour(self._tone.ground)
        paint_box(painter, QRectF(self.rect()), look.radius("card"), fill=fill, edge=edge)
        painter.end()
