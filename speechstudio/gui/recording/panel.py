"""The panel beside a recording: where sound comes from, what is done with it, marks."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.recording.mark_list import MarkList
from speechstudio.gui.recording.source_choice import SourceChoice
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.recording import Recording
from speechstudio.gui.widgets.checks import RING_ROOM, Toggle
from speechstudio.gui.widgets.following import ScaledSize
from speechstudio.gui.widgets.link_button import LinkButton
from speechstudio.gui.widgets.surface import HAIRLINE, Surface
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_INSET = 16
_SAFE = tr("If the computer stops now, at most one second is lost.")
_HINT = tr("Press M while you record to find a place again.")


class RecordingPanel(Surface):
    """As wide as the inspector."""

    def __init__(self, look: Look, viewmodel: Recording, parent: QWidget | None = None) -> None:
        super().__init__(look, "side", edges="start", parent=parent)
        self._viewmodel = viewmodel
        self.setAccessibleName(tr("Input"))
        self._source = SourceChoice(look, viewmodel)
        self._hear = Toggle(look, tr("Hear myself"), has_words=True)
        self._hear_note = TextBlock(look, "", role="small", colour="text2")
        self._split = Toggle(look, tr("Each channel is a speaker"), has_words=True)
        self._transcribe = Toggle(look, tr("Transcribe when it ends"), has_words=True)
        self._export = LinkButton(look, tr("Export"), tr("Export marks as text"))
        self._export.setToolTip(tr("Write a text file beside the recording"))
        self._hint = TextBlock(look, _HINT, role="small", colour="text3")
        self._marks = MarkList(look)
        self._hear.toggled.connect(viewmodel.monitor.set_on)
        self._split.toggled.connect(viewmodel.input.set_splitting)
        self._transcribe.toggled.connect(viewmodel.input.set_transcribing)
        self._export.clicked.connect(self.export)
        self._marks.renamed.connect(viewmodel.marks.rename)
        viewmodel.input.changed.connect(self.show_choices)
        viewmodel.monitor.changed.connect(self.show_hearing)
        viewmodel.marks.changed.connect(self.show_marks)
        viewmodel.phase_changed.connect(self.show_choices)
        self._lay_out(look)
        self.show_choices()
        self.show_hearing()
        self.show_marks()

    @Slot()
    def show_hearing(self) -> None:
        """Show whether the microphone is heard, and what to know about that."""
        monitor = self._viewmodel.monitor
        self._hear.setChecked(monitor.is_on)
        self._hear.setAccessibleDescription(monitor.note)
        self._hear_note.setText(monitor.note)
        self._hear_note.setVisible(bool(monitor.note))

    @Slot()
    def show_choices(self) -> None:
        """Show what is done with a recording."""
        choices = self._viewmodel.input
        self._split.setChecked(choices.splits)
        self._split.setEnabled(choices.can_split)
        self._transcribe.setChecked(choices.transcribes)
        self._export.setEnabled(self._viewmodel.path is not None)

    @Slot()
    def show_marks(self) -> None:
        """Show the marks, or how they are set."""
        marks = self._viewmodel.marks.items
        self._marks.show_marks(marks)
        self._marks.setVisible(bool(marks))
        self._export.setVisible(bool(marks))
        self._hint.setVisible(not marks)

    @Slot()
    def export(self) -> None:
        """Write the marks to a file beside the recording."""
        if self._viewmodel.path is not None:
            self._viewmodel.marks.export(self._viewmodel.path)

    def _lay_out(self, look: Look) -> None:
        toggles = QVBoxLayout()
        toggles.setContentsMargins(0, 8, 0, 10)
        toggles.setSpacing(4)
        toggles.addWidget(self._hear)
        toggles.addWidget(self._hear_note)
        toggles.addWidget(self._split)
        toggles.addWidget(self._transcribe)
        for toggle in (self._hear, self._split, self._transcribe):
            toggle.setToolTip(toggle.text())
        head = QHBoxLayout()
        head.addWidget(TextBlock(look, tr("Marks"), role="strong", is_one_line=True), 1)
        head.addWidget(self._export)
        source = QVBoxLayout()
        source.setContentsMargins(_INSET, 12, _INSET, 0)
        source.setSpacing(8)
        source.addWidget(self._source)
        source.addWidget(self._line(look))
        column = QVBoxLayout()
        column.setContentsMargins(_INSET, 0, _INSET, 16)
        column.setSpacing(0)
        column.addWidget(self._line(look))
        column.addSpacing(6)
        column.addLayout(head)
        column.addSpacing(2)
        column.addWidget(self._hint)
        column.addWidget(self._marks, 1)
        column.addStretch(0)
        column.addSpacing(12)
        column.addWidget(TextBlock(look, _SAFE, role="small", colour="text2"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(HAIRLINE, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._title(look))
        whole.addLayout(source)
        inset = QHBoxLayout()
        inset.setSpacing(0)
        inset.addSpacing(_INSET)  # no margins, as those are not mirrored
        inset.addLayout(toggles, 1)
        inset.addSpacing(_INSET - RING_ROOM)
        whole.addLayout(inset)
        whole.addLayout(column, 1)

    def _title(self, look: Look) -> QWidget:
        bar = Surface(look, "side", edges="bottom")
        ScaledSize(look, bar, height=look.size("header"))
        row = QHBoxLayout(bar)
        row.setContentsMargins(_INSET, 0, _INSET, 0)
        row.addWidget(TextBlock(look, tr("Input"), role="heading", is_one_line=True))
        return bar

    def _line(self, look: Look) -> QWidget:
        line = Surface(look, "line")
        line.setFixedHeight(HAIRLINE)
        return line
