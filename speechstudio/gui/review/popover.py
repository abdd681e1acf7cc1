"""The card beside a doubtful passage: why, what else it could be, and the keys to decide."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.domain.transcript import Suspicion
from speechstudio.gui.review.again_button import AgainButton, AgainEntry
from speechstudio.gui.review.choice_row import ChoiceRow
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.review_items import ReviewItem
from speechstudio.gui.widgets.announcing import announce
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.icon_mark import IconMark
from speechstudio.gui.widgets.popover import INSET, Popover
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

MOST = 5
"""Readings that are offered, the one that stands included."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN = frozenset(
    {Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_R, Qt.Key.Key_Up, Qt.Key.Key_Down, *_ENTER}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """Another reading of a passage."""

    text: str
    origin: str
    """Where it comes from: `Whisper small, second guess`."""


class ReviewPopover(Popover):
    """Digits choose a reading, Enter takes it, Tab plays, R transcribes again, Esc leaves."""

    kept = Signal()
    """The passage is right as it stands; where there are no words, nothing is said."""
    used = Signal(str)
    """These words are to stand in the passage's place."""
    hear_requested = Signal()
    again_requested = Signal(str)

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, tr("Passage to check"))
        self._anchor = QRect()
        self._rows: list[ChoiceRow] = []
        self._texts: list[str | None] = []
        self.body.addWidget(self._head(look))
        self._choices = QVBoxLayout()
        self._choices.setSpacing(0)
        self.body.addLayout(self._choices)
        self._note = TextBlock(look, "", role="small", colour="text2")
        self._note_box = QWidget(self)
        note = QHBoxLayout(self._note_box)
        note.setContentsMargins(18, 2, 18, 6)
        note.addWidget(self._note)
        self.body.addWidget(self._note_box)
        self.body.addSpacing(6)
        self._buttons = self._foot(look)
        self.body.addWidget(self._buttons)
        self.set_note("")

    # What is shown

    def show_item(self, item: ReviewItem, alternatives: Sequence[Alternative] = ()) -> None:
        """Show a passage and its readings; the first one is chosen."""
        self._icon.show_icon(item.icon, "warn")
        self._why.setText(", ".join(filter(None, (item.why, item.sureness))))
        self._time.setText(item.time_range)
        self._clear()
        if item.reason is Suspicion.SPEECH_WITHOUT_TEXT:
            self._add_choice(tr("Nothing is said here"), tr("Noise, or nothing worth words"), None)
        else:
            for other in alternatives[: MOST - 1]:
                self._add_choice(other.text, other.origin, other.text)
            self._add_choice(item.title, tr("As it stands"), None)
        self._rows[0].setChecked(True)
        self._say_use()
        self.fit()
        announce(self, f"{self._why.text()}: {item.title}")

    def set_note(self, text: str) -> None:
        """Say what is going on, such as that the passage is being transcribed."""
        self._note.setText(text)
        self._note_box.setVisible(bool(text))
        self.fit()

    def set_again_entries(self, entries: Sequence[AgainEntry]) -> None:
        """Offer these ways of transcribing a passage again."""
        self._again.set_entries(entries)

    def open_at(self, anchor: QRect) -> None:
        """Open beside a rectangle of the window, or go there."""
        self._anchor = anchor
        self._take_width()
        if self.isHidden():
            self.show_beside(anchor)
        else:
            self.fit()

    @Slot()
    def fit(self) -> None:
        """Take the room that is needed now, beside the same place."""
        self._take_width()
        if not self.isHidden():
            self.body.activate()
            self.setGeometry(self._place(self._anchor))

    def sizeHint(self) -> QSize:
        """Its one width, and room for what it shows."""
        return QSize(self.minimumWidth(), super().sizeHint().height())

    def _take_width(self) -> None:
        wanted = self._look.scaled(self._look.size("popoverWide"))
        wanted = max(wanted, self._buttons.sizeHint().width())
        self.setFixedWidth(min(wanted, self._window.width() - 2 * INSET))

    # Deciding

    @property
    def chosen(self) -> int:
        """Index of the chosen reading."""
        return next((at for at, row in enumerate(self._rows) if row.isChecked()), 0)

    def choose(self, at: int) -> None:
        """Choose a reading; one that is not there changes nothing."""
        if 0 <= at < len(self._rows):
            self._rows[at].setChecked(True)
            announce(self, self._rows[at].accessibleName())

    @Slot()
    def decide(self) -> None:
        """Take the chosen reading."""
        text = self._texts[self.chosen]
        if text is None:
            self.kept.emit()
        else:
            self.used.emit(text)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep the popover's keys from those of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            )
            if is_plain and (event.key() in _OWN or event.text().isdigit()):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, decide, transcribe again, or leave."""
        key = event.key()
        if event.text().isdigit():
            self.choose(int(event.text()) - 1)
        elif key in _ENTER:
            self.decide()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.choose((self.chosen + step) % len(self._rows))
        elif key == Qt.Key.Key_R:
            self._again.open_menu()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _next: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Play with Tab: every button here has a key of its own."""
        self.hear_requested.emit()
        return True

    # Inside

    def _head(self, look: Look) -> QWidget:
        self._icon = IconMark(look, "alert", "warn")
        self._why = TextBlock(look, "", role="strong", is_one_line=True)
        end = Qt.AlignmentFlag.AlignRight
        self._time = TextBlock(look, "", role="time", colour="text2", align=end, is_one_line=True)
        self._time.setMinimumWidth(look.scaled(120))
        head = QWidget(self)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 12, 15, 3)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._why, 1)
        row.addWidget(self._time)
        return head

    def _foot(self, look: Look) -> QWidget:
        self._use = Button(
            look, "", kind=ButtonKind.FILLED, size="controlSmall", keys="Return", parent=self
        )
        self._use.clicked.connect(self.decide)
        self._hear = Button(
            look, tr("Hear"), size="controlSmall", icon="play", keys="Tab", parent=self
        )
        self._hear.clicked.connect(self.hear_requested)
        self._again = AgainButton(look, ButtonKind.QUIET, parent=self)
        self._again.chosen.connect(self.again_requested)
        foot = Surface(look, "", edges="top")
        row = QHBoxLayout(foot)
        row.setContentsMargins(12, 9, 12, 12)
        row.setSpacing(6)
        row.addWidget(self._use)
        row.addWidget(self._hear)
        row.addStretch(1)
        row.addWidget(self._again)
        for button in (self._use, self._hear, self._again):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return foot

    def _clear(self) -> None:
        for row in self._rows:
            self._choices.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self._texts = [], []

    def _add_choice(self, text: str, origin: str, use: str | None) -> None:
        row = ChoiceRow(self._look, text, origin, str(len(self._rows) + 1), self)
        row.toggled.connect(self._say_use)
        self._choices.addWidget(row)
        row.show()
        self._rows.append(row)
        self._texts.append(use)

    @Slot()
    def _say_use(self) -> None:
        self._use.setText(tr("Use {number}", number=self.chosen + 1))
        self._use.updateGeometry()
