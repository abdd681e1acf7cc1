"""The title in the header: words at rest, a field while somebody writes another one."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy, QWidget
from shiboken6 import isValid

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.shapes import paint_text, painter_for, start_of, text_width
from speechstudio.gui.words import tr

_ROLE = "headline"
_NARROWEST = 40
_WRITING = 160
"""Width to write in at least."""
_CARET_ROOM = 3
_OWN_INSET = 2
"""Room that Qt leaves at both ends of a line."""
_BESIDE, _ABOVE = 6, 1
"""How far the frame stands from the words, which stay flush with what is below them."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TitleField(QLineEdit):
    """Enter takes what is written, and so does leaving; Esc takes nothing, nor is an empty one."""

    retitled = Signal(str)
    """Somebody wrote another title."""
    frame_changed = Signal()
    """What stands around it is to be painted in another way."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._before: QWidget | None = None
        self.title = ""
        """What was shown last, whatever is being written."""
        self.setProperty("kit", "field")
        self.setTextMargins(-_OWN_INSET, 0, -_OWN_INSET, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.updateGeometry)
        look.changed.connect(self.relook)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - widgets need one
        application.focusChanged.connect(self._note_focus)
        self.relook()
        self.show_title("", "")

    @property
    def can_be_changed(self) -> bool:
        """Whether people may write here."""
        return not self.isReadOnly()

    def show_title(self, title: str, name: str) -> None:
        """Show a title; people change it where it has a name, such as `Title of the project`.

        What somebody is writing stays as long as the title is the same.
        """
        if title != self.title or not name:
            self.title = title
            self._reset()
        self.setReadOnly(not name)
        self.setAccessibleName(name or tr("Title"))
        self.setToolTip("\n".join((title, tr("Change the title"))) if name else title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor if name else Qt.CursorShape.ArrowCursor)
        if not name and self.hasFocus():
            self._give_back()

    def begin(self) -> None:
        """Have another title written in place of this one."""
        if self.can_be_changed:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.selectAll()

    def take(self) -> None:
        """Take what is written, if it is another title."""
        written = " ".join(self.text().split())
        if self.can_be_changed and written and written != self.title:
            self.retitled.emit(written)
        if self.text() != self.title:
            self._reset()

    def frame(self) -> QRect:
        """Give the room of its frame, in its parent."""
        return self.geometry().adjusted(-_BESIDE, -_ABOVE, _BESIDE, _ABOVE)

    @Slot()
    def relook(self) -> None:
        """Take the font of the look at its present scale."""
        self.setFont(self._look.font(_ROLE, text=self.text()))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room of the words, and of some more while one is writing."""
        width = text_width(self._look, _ROLE, self.text()) + _CARET_ROOM
        if self.hasFocus():
            width = max(width, self._look.scaled(_WRITING))
        return QSize(width, self._look.scaled(self._look.size("controlSmall")))

    def minimumSizeHint(self) -> QSize:
        """Nearly none at rest, where the line is cut; some words while one is writing."""
        width = self._look.scaled(_WRITING) // 2 if self.hasFocus() else _NARROWEST
        return QSize(width, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Take Esc and Enter before the window's own keys."""
        is_early = event.type() == QEvent.Type.ShortcutOverride
        if is_early and isinstance(event, QKeyEvent) and _ends(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End with Enter or Esc; all else is written."""
        if not _ends(event):
            super().keyPressEvent(event)
            return
        if event.key() == Qt.Key.Key_Escape:
            self._reset()
        self._give_back()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become a field."""
        super().focusInEvent(event)
        self._reshape()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what is written, unless the keyboard is only at a menu of this field."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.take()
        self._reshape()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be changed."""
        super().enterEvent(event)
        self.frame_changed.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Be words again."""
        super().leaveEvent(event)
        self.frame_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words that are cut where there is no room; Qt paints what is being written."""
        if self.hasFocus():
            super().paintEvent(event)
            return
        painter = painter_for(self)
        look, align = self._look, start_of(self)
        paint_text(painter, look, self.rect(), self.text(), role=_ROLE, colour="text", align=align)
        painter.end()

    def _reset(self) -> None:
        self.setText(self.title)
        self.setCursorPosition(0)
        self.relook()

    def _reshape(self) -> None:
        self.updateGeometry()
        self.frame_changed.emit()

    def _give_back(self) -> None:
        """Give the keyboard back to where it was."""
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.clearFocus()

    @Slot(QWidget, QWidget)
    def _note_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is self and before is not None:
            self._before = before


def _ends(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Escape, *_ENTER)
