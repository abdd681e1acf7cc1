"""The head of a span's popover: what is written, its class, and why it is read as it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.speak.span_choices import SpanChoices
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.chip import Chip
from speechstudio.gui.widgets.icon_button import IconButton
from speechstudio.gui.widgets.link_button import LinkButton
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr


class SpanHead(QWidget):
    """Names a span, and plays it or gives it back to the rules."""

    hear_pressed = Signal()
    reset_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._source = TextBlock(look, role="heading", is_one_line=True)
        self._class = Chip(look, "")
        self._play = IconButton(
            look, "play", tr("Play this reading"), size="controlSmall", keys="Space"
        )
        self._play.clicked.connect(self.hear_pressed)
        self._why = TextBlock(look, role="small", colour="text2")
        self._reset = LinkButton(look, tr("Back to automatic"), tr("Read it by the rules again"))
        self._reset.clicked.connect(self.reset_pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 11, 6)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._source)
        row.addWidget(self._class)
        row.addStretch(1)
        row.addWidget(self._reset)
        row.addWidget(self._play)
        column.addLayout(row)
        column.addWidget(self._why)

    def show_span(self, choices: SpanChoices) -> None:
        """Show what is written, and why it is read so."""
        self._source.setText(choices.source)
        self._class.setText(choices.class_title)
        self._class.updateGeometry()
        self._why.setText(choices.why)
        self._reset.setVisible(choices.is_forced)

    def set_playable(self, *, is_playable: bool) -> None:
        """Say whether there is anything to play."""
        self._play.setEnabled(is_playable)
