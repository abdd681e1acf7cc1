"""The workspace of a project: what it says, how far it is, its sound."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from speechstudio.gui.pages.running_bar import RunningBar
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.view import TranscriptView
from speechstudio.gui.waveform.dock import WaveformDock
from speechstudio.gui.widgets.banner import Banner
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.widgets.text_block import TextBlock

_BANNER_INSET = 16
_NOTE_INSET = 40
"""Where the text would begin."""


class TranscriptPage(QWidget):
    """Banner, progress, text and dock, from top to bottom; the first two only when needed."""

    acted = Signal()
    """The button of the banner was pressed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._banner: Banner | None = None
        self._banner_said: tuple[str, str, str, Tone] | None = None
        self._running: dict[int, RunningBar] = {}
        self.view = TranscriptView(look)
        self.dock = WaveformDock(look)
        self._note = TextBlock(look, "", role="body", colour="text2")
        self._note.hide()
        self._note_box = QVBoxLayout()
        self._note_box.setContentsMargins(0, 0, 0, 0)
        self._note_box.addWidget(self._note)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._banner_box = QVBoxLayout()
        self._banner_box.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._banner_box)
        self._column.addLayout(self._note_box)
        self._column.addWidget(self.view, 1)
        self._column.addWidget(self.dock)

    def put_first(self, widget: QWidget) -> None:
        """Put something above everything else, such as a bar to search by."""
        self._column.insertWidget(0, widget)

    def show_banner(self, title: str, text: str, action: str, tone: Tone) -> None:
        """Say something above the text that is to be acted on."""
        said = (title, text, action, tone)
        if said == self._banner_said:
            return
        self.hide_banner()
        self._banner = Banner(self._look, title, text, action=action, tone=tone)
        self._banner.acted.connect(self.acted)
        self._banner_box.addWidget(self._banner)
        self._banner_box.setContentsMargins(_BANNER_INSET, 12, _BANNER_INSET, 4)
        self._banner_said = said

    def hide_banner(self) -> None:
        """Take the banner away."""
        if self._banner is not None:
            self._banner_box.removeWidget(self._banner)
            self._banner_box.setContentsMargins(0, 0, 0, 0)
            self._banner.deleteLater()
        self._banner = self._banner_said = None

    def show_note(self, text: str) -> None:
        """Say a sentence where there is no text yet; empty words say nothing."""
        self._note.setText(text)
        self._note.setVisible(bool(text))
        inset, top = (_NOTE_INSET, _BANNER_INSET) if text else (0, 0)
        self._note_box.setContentsMargins(inset, top, inset, 0)

    def running_bar(self, names: tuple[str, ...]) -> RunningBar:
        """Show and return the bar for steps of these names."""
        for count, bar in self._running.items():
            bar.setVisible(count == len(names))
        if len(names) not in self._running:
            bar = RunningBar(self._look, names, self)
            self._column.insertWidget(self._column.indexOf(self._note_box), bar)
            self._running[len(names)] = bar
        return self._running[len(names)]

    def hide_running(self) -> None:
        """Take the progress away."""
        for bar in self._running.values():
            bar.hide()
