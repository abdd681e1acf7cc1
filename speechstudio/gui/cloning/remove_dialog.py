"""Asks before a voice of a recording is removed, and says what is deleted."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QWidget

from speechstudio.gui.inspector.sections import ScrolledPage
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.dialog_frame import INSET, DialogFrame
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr
from speechstudio.workflows.speaking.cloned_voices import ClonedVoice

_SIZE = QSize(460, 256)


class RemoveCloneDialog(DialogFrame):
    """Goes with its closing."""

    confirmed = Signal()

    def __init__(self, look: Look, window: QWidget, voice: ClonedVoice) -> None:
        size = QSize(look.scaled(_SIZE.width()), look.scaled(_SIZE.height()))
        title = tr("Remove the voice “{name}”?", name=voice.name)
        super().__init__(look, window, title, size=size)
        page = ScrolledPage(title, self)
        page.column.setContentsMargins(INSET, INSET, INSET, INSET)
        page.column.setSpacing(10)
        deleted = tr(
            "The recording that it was made of ({file}, as it is kept here and beside the model)"
            " is deleted, and so is your statement. This cannot be undone.",
            file=voice.source_name,
        )
        kept = tr(
            "Your own file stays, and what was exported. Texts that name this voice want another."
        )
        page.column.addWidget(TextBlock(look, deleted))
        page.column.addWidget(TextBlock(look, kept, colour="text2"))
        page.column.addStretch(1)
        self.content.addWidget(page)
        self.keep = Button(look, tr("Keep it"))
        self.keep.clicked.connect(self.close_dialog)
        self.remove = Button(look, tr("Remove"), kind=ButtonKind.DANGER, icon="trash")
        self.remove.clicked.connect(self.confirm)
        self.add_button(self.keep)
        self.add_button(self.remove)
        self.closed.connect(self.deleteLater)

    @Slot()
    def confirm(self) -> None:
        """Close, and tell that it was meant."""
        self.close_dialog()
        self.confirmed.emit()
