"""The sheet about a failure: what failed, how to mend it, and a report to copy."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.dialog_frame import DialogFrame
from speechstudio.gui.widgets.scrolling import scrolling
from speechstudio.gui.widgets.shapes import paint_focus_ring, painter_for
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_SIZE = QSize(620, 420)
_LEAST_REPORT = 160
_PRIVATE = tr(
    "The report has versions and errors; no names of files or people, and none of your text."
)
_SHOW, _HIDE = tr("Show the report"), tr("Hide the report")


class ReportView(QPlainTextEdit):
    """The words of a report, to be read and chosen from."""

    def __init__(self, look: Look, report: str) -> None:
        super().__init__(report)
        self._look = look
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Report"))
        self.setFont(look.font("small"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and that it has the keyboard."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = painter_for(self.viewport())
            box = self.viewport().rect().toRectF()
            paint_focus_ring(painter, self._look, box, self._look.radius("control"))
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it has gone."""
        super().focusOutEvent(event)
        self.viewport().update()


class TroubleSheet(DialogFrame):
    """Deletes itself once closed. The report is folded away until somebody wants to see it."""

    def __init__(
        self,
        look: Look,
        window: QWidget,
        title: str,
        said: tuple[tuple[str, str], ...],
        report: str,
    ) -> None:
        """`said` are headings, which may be empty, with what stands below them."""
        super().__init__(look, window, title, size=_SIZE)
        self.closed.connect(self.deleteLater)
        self.report = report
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(4)
        for heading, text in said:
            if heading:
                column.addSpacing(10)
                column.addWidget(TextBlock(look, heading, role="strong"))
            column.addWidget(TextBlock(look, text, role="body"))
        column.addSpacing(14)
        column.addWidget(TextBlock(look, _PRIVATE, role="small", colour="text2"))
        self.fold = Button(look, _SHOW, size="controlSmall", icon="down")
        self.fold.clicked.connect(self.toggle_report)
        self.shown = ReportView(look, report)
        self.shown.setMinimumHeight(look.scaled(_LEAST_REPORT))
        self.shown.hide()
        column.addSpacing(6)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.shown, 1)
        column.addStretch(0)
        self.content.addWidget(scrolling(whole), 1)
        self.copy = Button(look, tr("Copy report"), kind=ButtonKind.FILLED, icon="copy")
        self.copy.clicked.connect(self.copy_report)
        close = Button(look, tr("Close"))
        close.clicked.connect(self.close_dialog)
        for button in (close, self.copy):
            self.add_button(button)

    @Slot()
    def toggle_report(self) -> None:
        """Show all of the report, or fold it away."""
        is_shown = self.shown.isHidden()
        self.shown.setVisible(is_shown)
        self.fold.setText(_HIDE if is_shown else _SHOW)

    @Slot()
    def copy_report(self) -> None:
        """Put the report into the clipboard."""
        QGuiApplication.clipboard().setText(self.report)
        self.copy.setText(tr("Copied"))
