"""The dialog in which a transcription gets other settings and starts again."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from speechstudio.gui.inspector.sections import ScrolledPage
from speechstudio.gui.pages.choices_form import ChoicesForm
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.dialog_frame import INSET, DialogFrame
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_SIZE = QSize(640, 384)
_ROOM = 560
"""Width from which the lists stand side by side."""
_WORDS = tr(
    "The text is made anew, and takes the place of what is here. Marks stay, "
    "and with the settings it had before the work goes on where it stopped."
)
_RANGE_NOTE = tr("Times are those of the whole recording.")


class AgainDialog(DialogFrame):
    """Goes with its closing; what runs goes on while it is open."""

    confirmed = Signal()
    """Start again was pressed. Close the dialog, or leave it open where something is wrong."""

    def __init__(self, look: Look, window: QWidget) -> None:
        size = QSize(look.scaled(_SIZE.width()), look.scaled(_SIZE.height()))
        super().__init__(look, window, tr("Change and start again"), size=size)
        self.form = ChoicesForm(look, _RANGE_NOTE)
        page = ScrolledPage(tr("Settings of the transcription"), self)
        page.column.setContentsMargins(INSET, INSET, INSET, INSET)
        page.column.setSpacing(INSET)
        page.column.addWidget(TextBlock(look, _WORDS, colour="text2"))
        page.column.addWidget(self.form)
        page.column.addStretch(1)
        self.content.addWidget(page)
        cancel = Button(look, tr("Cancel"))
        cancel.clicked.connect(self.close_dialog)
        start = Button(look, tr("Start again"), kind=ButtonKind.FILLED, icon="retry", keys="Return")
        start.clicked.connect(self.confirmed)
        self.add_button(cancel)
        self.add_button(start)
        self.closed.connect(self.deleteLater)
        look.changed.connect(self._fit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start again with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lists one below the other where they would be cut."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        self.form.set_narrow(self.card_size.width() < self._look.scaled(_ROOM))
