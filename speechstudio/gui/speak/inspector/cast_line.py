"""One speaker of the cast with the voice."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.theme.marks import paint_mark
from speechstudio.gui.viewmodels.script_voice import CastRow
from speechstudio.gui.viewmodels.voice_facts import VoiceFacts
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.gui.voices.sample_button import SampleButton
from speechstudio.gui.voices.words import who
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.icon_button import IconButton
from speechstudio.gui.widgets.shapes import painter_for
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr, trn

_MARK = 11


class SpeakerMark(QWidget):
    """The mark of a speaker by itself."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._number = 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        LookFollower(look, self)

    def show_number(self, number: int) -> None:
        """Show another speaker's."""
        self._number = number
        self.update()

    def sizeHint(self) -> QSize:
        """Room of the mark."""
        return QSize(_MARK, _MARK)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark."""
        painter = painter_for(self)
        paint_mark(painter, self._look, self._number, QRectF(self.rect()))
        painter.end()


class CastLine(Surface):
    """Mark, name and lines; sample, voice, and the buttons that give another one."""

    def __init__(self, look: Look, voices: Voices, parent: QWidget | None = None) -> None:
        super().__init__(look, "", edges="bottom", parent=parent)
        self.speaker = ""
        self._mark = SpeakerMark(look)
        self._name = TextBlock(look, role="strong", is_one_line=True)
        self._lines = TextBlock(look, role="small", colour="text2", is_one_line=True)
        self.sample = SampleButton(look, voices)
        self._voice = TextBlock(look, role="label", is_one_line=True)
        self._who = TextBlock(look, role="small", colour="text2", is_one_line=True)
        self.change = Button(look, tr("Change…"), size="controlSmall")
        self.usual = IconButton(
            look, "undo", tr("Use the voice of the script"), size="controlSmall"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 9, 0, 9)
        row.setSpacing(10)
        row.addWidget(self._mark)
        row.addLayout(_lines(self._name, self._lines), 2)
        row.addWidget(self.sample)
        row.addLayout(_lines(self._voice, self._who), 3)
        row.addWidget(self.usual)
        row.addWidget(self.change)
        policy = self.usual.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.usual.setSizePolicy(policy)

    def show_row(self, row: CastRow, usual: VoiceFacts | None, *, can_edit: bool) -> None:
        """Show a speaker, and the voice of the script where there is none of their own."""
        self.speaker = row.speaker
        self._mark.show_number(row.number)
        self._name.setText(row.speaker)
        self._lines.setText(trn("{n} line", "{n} lines", row.lines))
        facts = row.facts or (None if row.voice else usual)
        title = facts.title if facts is not None else row.voice or tr("The usual voice")
        self._voice.setText(title)
        known = (
            tr("Not here") if facts is None and row.voice else "" if facts is None else who(facts)
        )
        own = "" if row.voice else tr("Voice of the script")
        self._who.setText(" · ".join(word for word in (own, known) if word))
        self._who.set_colour("warn" if facts is None and row.voice else "text2")
        self.sample.show_voice("" if facts is None else facts.name, title)
        self.usual.setVisible(bool(row.voice))
        self.usual.setAccessibleName(
            tr("{speaker}: use the voice of the script", speaker=row.speaker)
        )
        self.change.setAccessibleName(tr("Change the voice of {speaker}", speaker=row.speaker))
        for button in (self.usual, self.change):
            button.setEnabled(can_edit)


def _lines(first: QWidget, second: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(first)
    column.addWidget(second)
    return column
