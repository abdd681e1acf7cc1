"""Asks before a recording is thrown away."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.dialog_frame import DialogFrame
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_SIZE = QSize(440, 208)
_INSET = 20


class DiscardDialog(DialogFrame):
    """Recording goes on while it is open."""

    confirmed = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        size = QSize(look.scaled(_SIZE.width()), look.scaled(_SIZE.height()))
        super().__init__(look, window, tr("Discard this recording?"), size=size)
        self._words = TextBlock(look, "")
        self.content.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        self.content.addWidget(self._words)
        self.content.addStretch(1)
        self._keep = Button(look, tr("Keep it"))
        self._keep.clicked.connect(self.close_dialog)
        discard = Button(look, tr("Discard"), kind=ButtonKind.DANGER, icon="trash")
        discard.clicked.connect(self.confirm)
        self.add_button(self._keep)
        self.add_button(discard)

    def ask(self, length: str, *, goes_on: bool) -> None:
        """Ask about so much sound."""
        words = tr("{length} are recorded. Discarding can be undone for a while.", length=length)
        if goes_on:
            words = tr(
                "{length} are recorded. Recording goes on until you choose."
                " Discarding can be undone for a while.",
                length=length,
            )
        self._words.setText(words)
        self.open_dialog(self._keep)

    @Slot()
    def confirm(self) -> None:
        """Close, and tell that it was meant."""
        self.close_dialog()
        self.confirmed.emit()
