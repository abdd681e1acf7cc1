"""Where a script begins: write, paste, open or drop, with the usual voice in view."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from speechstudio.gui.pages.empty_page import DropZone
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.voice_facts import VoiceFacts
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.motif import Motif
from speechstudio.gui.widgets.scrolling import set_up_scrolling
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_WIDTH = 680
_GAP = 24
_TITLE = tr("Hear a text as it is meant")
_SENTENCE = tr(
    "Numbers, dates and names are read as people say them, and you see how before you hear it. "
    "Everything is done on this computer; nothing is sent anywhere."
)
_KINDS = tr("Text, Markdown, Word, EPUB, PDF, web pages, subtitles")
_NO_VOICE = tr("No voice is installed yet. One can be installed in Models.")


class SpeakEmpty(QScrollArea):
    """Title, one sentence, the actions, the usual voice; a pasted text is taken here too."""

    write_requested = Signal(str)
    """A text to begin with; an empty one to write it."""
    open_requested = Signal()
    dropped = Signal(tuple)
    sample_requested = Signal(str)
    """Name of the voice that is to say its sentence."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._voice = ""
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(tr("New script"))
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(TextBlock(look, _TITLE, role="display"))
        column.addSpacing(8)
        column.addWidget(TextBlock(look, _SENTENCE, role="body", colour="text2"))
        column.addSpacing(_GAP)
        column.addWidget(self._drop_zone(look))
        column.addSpacing(_GAP)
        column.addLayout(self._voice_row(look))
        self._middle = QWidget()
        self._middle.setLayout(column)
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        grid.addWidget(self._middle, 1, 1)
        for side, above in ((0, 5), (2, 6)):
            grid.setRowStretch(side, above)
            grid.setColumnStretch(side, 1)
        grid.setColumnStretch(1, 100)
        set_up_scrolling(self, page)
        look.changed.connect(self._fit)
        self._fit()

    def show_voice(self, facts: VoiceFacts | None, *, is_known: bool) -> None:
        """Show who reads a new script; `is_known` says whether voices were looked for."""
        self._voice = "" if facts is None else facts.name
        self._hear.setVisible(facts is not None)
        if facts is not None:
            said = f"{facts.title} · {facts.engine_title} · {facts.language_title}"
            self._said.setText(said)
            self._hear.setAccessibleName(tr("Hear {voice}", voice=facts.title))
        else:
            self._said.setText(_NO_VOICE if is_known else tr("Looking for voices…"))

    def show_sample(self, name: str) -> None:
        """Show which voice says its sentence."""
        is_heard = bool(name) and name == self._voice
        self._hear.setText(tr("Stop") if is_heard else tr("Hear it"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a text that is pasted."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    @Slot()
    def paste(self) -> None:
        """Make a script of the text on the clipboard."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.write_requested.emit(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay as wide as lines are read well."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        self._middle.setMaximumWidth(self._look.scaled(_WIDTH))

    @Slot()
    def _write(self) -> None:
        self.write_requested.emit("")

    @Slot()
    def _ask_sample(self) -> None:
        self.sample_requested.emit(self._voice)

    def _drop_zone(self, look: Look) -> DropZone:
        zone = DropZone(look, self)
        zone.dropped.connect(self.dropped)
        kind, size = ButtonKind.FILLED, "controlLarge"
        self.write = Button(look, tr("Write"), kind=kind, size=size, icon="text")
        self.write.clicked.connect(self._write)
        opened = Button(look, tr("Open files…"), size=size, icon="folder", keys="Ctrl+O")
        opened.clicked.connect(self.open_requested)
        paste = Button(look, tr("Paste"), size=size, icon="copy", keys="Ctrl+V")
        paste.clicked.connect(self.paste)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        for button in (self.write, paste, opened):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(zone)
        column.setContentsMargins(24, 32, 24, 32)
        column.addStretch(1)
        column.addWidget(Motif(look, begins_with_words=True), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(20)
        title = TextBlock(look, tr("Drop texts here"), role="heading", is_one_line=True)
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        kinds = TextBlock(look, _KINDS, role="small", colour="text2", is_one_line=True)
        column.addWidget(kinds, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        column.addLayout(buttons)
        column.addStretch(1)
        return zone

    def _voice_row(self, look: Look) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(TextBlock(look, tr("Usual voice"), role="smallLabel", colour="text2"))
        self._said = TextBlock(look, "", role="label", is_one_line=True)
        row.addWidget(self._said, 1)
        self._hear = Button(look, tr("Hear it"), size="controlSmall", icon="volume")
        self._hear.clicked.connect(self._ask_sample)
        row.addWidget(self._hear)
        self.show_voice(None, is_known=False)
        return row
