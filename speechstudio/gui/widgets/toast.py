"""Toasts: cards that tell what happened elsewhere."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.theme.tokens import load_tokens
from speechstudio.gui.widgets.banner import ICONS
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.card import FloatingCard
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.widgets.following import ScaledSize
from speechstudio.gui.widgets.icon_button import IconButton
from speechstudio.gui.widgets.icon_mark import IconMark
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

INSET = 12
GAP = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class ToastAction:
    """A thing to do about it."""

    key: str
    """What `Toast.acted` tells."""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToastContent:
    """What a toast says."""

    title: str
    text: str = ""
    tone: Tone = Tone.OK
    actions: tuple[ToastAction, ...] = ()
    """The first is the filled one."""

    @property
    def stays(self) -> bool:
        """Whether it stays until somebody handles it."""
        return self.tone in {Tone.DANGER, Tone.WARN} or bool(self.actions)


class Toast(FloatingCard):
    """One toast of 320 px. Success leaves by itself, but not while the pointer is on it."""

    acted = Signal(str)
    """The action with this key was chosen."""
    left = Signal()
    """It was closed, acted upon, or its time is over."""

    def __init__(self, look: Look, content: ToastContent, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.content = content
        self.clock = QTimer(self)
        """Runs while a success is shown and nobody points at it."""
        self.clock.setSingleShot(True)
        self.clock.setInterval(load_tokens().motion["toastStays"])
        self.clock.timeout.connect(self.leave)
        self.setAccessibleName(
            f"{content.title}. {content.text}" if content.text else content.title
        )
        ScaledSize(look, self, width=look.size("toast"))
        self._fill(look, content)
        self.restart()

    @Slot()
    def restart(self) -> None:
        """Let its time begin anew."""
        if not self.content.stays:
            self.clock.start()

    @Slot()
    def leave(self) -> None:
        """Tell that it is done with."""
        self.clock.stop()
        self.left.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while somebody reads."""
        super().enterEvent(event)
        self.clock.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go on counting."""
        super().leaveEvent(event)
        self.restart()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc while the keyboard is here."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _fill(self, look: Look, content: ToastContent) -> None:
        tone = content.tone
        mark = IconMark(look, ICONS.get(tone, "info"), tone.ink, ground=tone.ground, parent=self)
        cross = IconButton(look, "x", tr("Close this message"), size="controlSmall", parent=self)
        cross.clicked.connect(self.leave)
        words = QVBoxLayout()
        words.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(4)
        title = TextBlock(look, content.title, role="strong", parent=self)
        head.addWidget(title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(head)
        if content.text:
            line = QHBoxLayout()
            line.setContentsMargins(0, 0, INSET // 2, 0)
            line.addWidget(TextBlock(look, content.text, colour="text2", parent=self))
            words.addLayout(line)
        if content.actions:
            words.addLayout(self._buttons(look, content.actions))
        row = QHBoxLayout()
        row.setContentsMargins(INSET // 2, INSET, INSET // 2, INSET)
        row.setSpacing(0)
        row.addSpacing(INSET // 2)  # margins are not mirrored, spaces are
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(GAP)
        row.addLayout(words, 1)
        self.body.addLayout(row)

    def _buttons(self, look: Look, actions: tuple[ToastAction, ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, INSET, 0, 2)
        row.setSpacing(6)
        for number, action in enumerate(actions):
            kind = ButtonKind.PLAIN if number else ButtonKind.FILLED
            button = Button(look, action.text, kind=kind, size="controlSmall", parent=self)
            button.setObjectName(action.key)
            button.clicked.connect(self.act)
            row.addWidget(button)
        row.addStretch(1)
        return row

    @Slot()
    def act(self) -> None:
        """Tell which action was chosen, and leave."""
        self.acted.emit(self.sender().objectName())
        self.leave()
