"""The tab of takes: the ways in which the sentence at the caret was spoken."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.inspector.panel_list import PanelList
from speechstudio.gui.inspector.sections import INSET, ScrolledPage, SideBySide
from speechstudio.gui.speak.inspector.make_button import MakeButton
from speechstudio.gui.speak.inspector.take_delegate import TakeDelegate
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.script_voice import ScriptVoice
from speechstudio.gui.viewmodels.sentence_takes import SentenceTakes
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_NOWHERE = tr("Put the caret into a sentence to see its takes.")
_NONE = tr("This sentence is not made yet. Its takes appear here.")
_SAME = tr("This voice says a sentence the same way every time. Its takes differ in pace.")
_ANEW = tr("Each take is spoken anew. The chosen one is played and exported.")


class TakesTab(ScrolledPage):
    """Play, choose, make once more."""

    def __init__(
        self, look: Look, takes: SentenceTakes, voice: ScriptVoice, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Takes", "noun"), parent)
        self._takes = takes
        self._voice = voice
        self._heading = TextBlock(look, role="smallStrong", is_one_line=True)
        self._words = TextBlock(look, role="small", colour="text2")
        self._note = TextBlock(look, role="small", colour="text2")
        self.list = PanelList(look, tr("Takes", "noun"), TakeDelegate(look))
        self.list.row_opened.connect(self._choose_row)
        self.play = Button(look, tr("Play"), size="controlSmall", icon="play")
        self.play.clicked.connect(self._play)
        self.choose = Button(look, tr("Choose"), size="controlSmall")
        self.choose.setAccessibleDescription(tr("Have this take played and exported"))
        self.choose.clicked.connect(self._choose)
        self.make = MakeButton(look, takes)
        self._buttons = _inset(SideBySide(look, self.play, self.choose, self.make))
        self.list.row_chosen.connect(self._show_buttons)
        self._lay_out()
        takes.changed.connect(self.refresh)
        voice.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the takes as they are now."""
        row, rows = self._takes.row, self._takes.rows
        self._heading.setText(self._takes.title)
        self._words.setText(_NOWHERE if row is None else row.written.strip())
        known = {each.key for each in rows}
        chosen = next((each.key for each in rows if each.is_chosen), None)
        current = self.list.current_key
        self.list.show_items(rows, current if current in known else chosen)
        self.list.setVisible(bool(rows))
        self._buttons.setVisible(row is not None)
        self._note_box.setVisible(row is not None)
        facts = None if row is None else self._voice.facts_for(row.speaker)
        about = _SAME if facts is not None and not facts.has_takes else _ANEW
        self._note.setText(about if rows else _NONE)
        self._show_buttons()

    @property
    def note(self) -> str:
        """What is said of the takes."""
        return self._note.text()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(INSET, 12, INSET, 8)
        head.setSpacing(4)
        head.addWidget(self._heading)
        head.addWidget(self._words)
        self.column.addLayout(head)
        self.column.addWidget(self.list)
        self.column.addWidget(self._buttons)
        self._note_box = _inset(self._note, top=10)
        self.column.addWidget(self._note_box)
        self.column.addStretch(1)

    @property
    def _current(self) -> int | None:
        return int(self.list.current_key) if self.list.current_key else None

    @Slot()
    def _show_buttons(self) -> None:
        current = next((row for row in self._takes.rows if row.number == self._current), None)
        self.play.setVisible(current is not None)
        self.choose.setVisible(current is not None)
        if current is not None:
            self.play.setText(tr("Stop") if current.is_playing else tr("Play"))
            self.play.set_icon("stop" if current.is_playing else "play")
            self.choose.setEnabled(not current.is_chosen and self._takes.can_edit)

    @Slot()
    def _play(self) -> None:
        if self._current is not None:
            self._takes.play(self._current)

    @Slot()
    def _choose(self) -> None:
        if self._current is not None:
            self._takes.choose(self._current)

    @Slot(str)
    def _choose_row(self, _key: str) -> None:
        self._choose()


def _inset(widget: QWidget, *, top: int = 8) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(INSET, top, INSET, 0)
    row.addWidget(widget)
    return box
