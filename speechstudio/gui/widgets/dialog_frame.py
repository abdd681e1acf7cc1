"""A dialog inside the window: a scrim, and a card with header, content and buttons."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.card import FloatingCard
from speechstudio.gui.widgets.following import LookFollower, ScaledSize
from speechstudio.gui.widgets.icon_button import IconButton
from speechstudio.gui.widgets.shapes import painter_for
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.tab_stops import go_round, stops
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

SCRIM = 0.46
INSET = 20
MARGIN = 24
"""Room that is kept to the edges of the window; without it the dialog fills the window."""


class DialogFrame(QWidget):
    """Covers its window while it is open, keeps the keyboard inside, and closes with Esc.

    It never blocks: connect to `closed`. Put the content into `content`.
    """

    closed = Signal()

    def __init__(self, look: Look, window: QWidget, title: str, *, size: QSize) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._wanted = size
        self._before: QWidget | None = None
        self.setAccessibleName(title)
        self.hide()
        self._card = FloatingCard(look, self, radius="dialog")
        self._card.show()
        self._card.body.setSpacing(0)
        self._card.body.addWidget(self._header(title))
        host = QWidget(self._card)
        host.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.content = QVBoxLayout(host)
        self.content.setContentsMargins(1, 0, 1, 0)
        self.content.setSpacing(0)
        self._card.body.addWidget(host, 1)
        self._footer = self._footer_bar()
        window.installEventFilter(self)
        LookFollower(look, self)
        self._painting = QTimer(self)
        self._painting.setSingleShot(True)
        self._painting.setInterval(0)
        self._painting.timeout.connect(self._paint_card)

    def add_button(self, button: Button) -> None:
        """Put a button at the end of the footer."""
        self._buttons.addWidget(button)
        self._footer.show()

    def add_note(self, widget: QWidget) -> None:
        """Put something at the start of the footer."""
        self._notes.addWidget(widget)
        self._footer.show()

    def open_dialog(self, focus: QWidget | None = None) -> None:
        """Cover the window and take the keyboard to a widget of the dialog."""
        self._before = QApplication.focusWidget()
        self.lay_out()
        self._card.setUpdatesEnabled(False)
        self._painting.start()
        self.show()
        self.raise_()
        target = focus or self._first_focusable()
        if target is not None:
            target.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def card_size(self) -> QSize:
        """Size of the card over the scrim."""
        return self._card.size()

    @Slot()
    def close_dialog(self) -> None:
        """Uncover the window and bring the keyboard back to where it was."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None
        self.closed.emit()

    def lay_out(self) -> None:
        """Fill the window, and centre the card, which fills it too where there is little room."""
        self.setGeometry(self._window.rect())
        room = self.rect()
        roomy = self._wanted + QSize(2 * MARGIN, 2 * MARGIN)
        fits = room.width() >= roomy.width() and room.height() >= roomy.height()
        size = self._wanted if fits else self._wanted.boundedTo(room.size())
        corner = QPoint((room.width() - size.width()) // 2, (room.height() - size.height()) // 2)
        self._card.setGeometry(QRect(corner, size))

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's name
        """Go round inside the dialog."""
        go_round(self._focusable(), is_forward=next)
        return True

    def event(self, event: QEvent) -> bool:
        """Take every key before the window does something with it that lies under."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc; no key goes to what lies under."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_dialog()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.lay_out()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scrim."""
        painter = painter_for(self)
        painter.setOpacity(SCRIM)
        painter.fillRect(self.rect(), self._look.colour("scrim"))
        painter.end()

    @Slot()
    def _paint_card(self) -> None:
        """Paint the card once the window under it is dark: both in one turn would be felt."""
        self._card.setUpdatesEnabled(True)

    def _header(self, title: str) -> QWidget:
        bar = Surface(self._look, "", edges="bottom", parent=self._card)
        ScaledSize(self._look, bar, height=self._look.size("header"))
        row = QHBoxLayout(bar)
        row.setContentsMargins(INSET, 0, INSET // 2, 0)
        words = TextBlock(self._look, title, role="heading", is_one_line=True, parent=bar)
        cross = IconButton(self._look, "x", tr("Close"), size="controlSmall", parent=bar)
        cross.clicked.connect(self.close_dialog)
        row.addWidget(words, 1)
        row.addWidget(cross)
        return bar

    def _footer_bar(self) -> QWidget:
        bar = Surface(self._look, "", edges="top", parent=self._card)
        bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(bar)
        row.setContentsMargins(INSET, 14, INSET, 14)
        row.setSpacing(8)
        self._notes, self._buttons = QHBoxLayout(), QHBoxLayout()
        self._buttons.setSpacing(8)
        row.addLayout(self._notes)
        row.addStretch(1)
        row.addLayout(self._buttons)
        bar.hide()
        self._card.body.addWidget(bar)
        return bar

    def _focusable(self) -> list[QWidget]:
        """All stops of the Tab key inside, as they were put in; those of the footer come last."""
        return sorted(stops(self), key=self._footer.isAncestorOf)

    def _first_focusable(self) -> QWidget | None:
        """Find the first stop that is not the cross in the header."""
        inside = self._focusable()
        return next(iter(inside[1:]), inside[0] if inside else None)
