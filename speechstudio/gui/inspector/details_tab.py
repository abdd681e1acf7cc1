"""The tab of details: the recording, the engines, the marks."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from speechstudio.gui.inspector.facts_grid import FactsGrid
from speechstudio.gui.inspector.panel_list import PanelList
from speechstudio.gui.inspector.rows import MarkDelegate
from speechstudio.gui.inspector.sections import INSET, ScrolledPage, Section, SideBySide
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.facts import Fact
from speechstudio.gui.viewmodels.marks import Marks
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_MOVED = tr("The recording is not where it was. The text is all here.")
_NO_MARKS = tr("Ctrl+M sets a mark where the sound is.")


class DetailsTab(ScrolledPage):
    """Says what is known; marks are gone to, renamed and deleted here."""

    seek_requested = Signal(int)
    """A mark was chosen: its time in milliseconds."""
    folder_requested = Signal()
    """The folder of the recording is to be shown."""
    relink_requested = Signal()
    """The recording is to be looked for."""
    speech_requested = Signal()
    """The transcript is to become a text that is spoken."""

    def __init__(self, look: Look, marks: Marks, parent: QWidget | None = None) -> None:
        super().__init__(tr("Details"), parent)
        self._marks = marks
        self._recording = FactsGrid(look)
        self._engines = FactsGrid(look)
        self.list = PanelList(look, tr("Marks"), MarkDelegate(look))
        self.list.row_chosen.connect(self._seek)
        self.list.renamed.connect(marks.rename)
        self.list.delete_requested.connect(self.delete_mark)
        self._lay_out(look)
        marks.changed.connect(self.refresh)
        self.refresh()

    def add_to_recording(self, widget: QWidget) -> None:
        """Put something more under what is said of the recording."""
        self._recording_section.column.addWidget(widget)

    def show_recording(
        self, facts: Sequence[Fact], *, is_there: bool, is_inside: bool = False
    ) -> None:
        """Say what is known of the recording, and whether it is where it was.

        One that is inside the project cannot be missed.
        """
        self._recording.show_facts(facts)
        has_one = bool(facts)
        self._recording_section.setVisible(has_one)
        self.folder.setVisible(has_one and is_there)
        is_missed = has_one and not is_there and not is_inside
        self._moved.setVisible(is_missed)
        self.relink.setVisible(is_missed)

    def show_engines(self, facts: Sequence[Fact]) -> None:
        """Say which engines and models made the transcript."""
        self._engines.show_facts(facts)
        self._engines_section.setVisible(bool(facts))

    @Slot()
    def refresh(self) -> None:
        """Show the marks as they are now."""
        rows = self._marks.rows
        keys = {row.key for row in rows}
        chosen = self.list.current_key
        self.list.set_editable(self._marks.can_edit)
        self.list.show_items(rows, chosen if chosen in keys else None)
        self.list.setVisible(bool(rows))
        self._no_marks.setVisible(not rows)
        self._mark_buttons.setVisible(bool(rows) and self._marks.can_edit)

    @Slot()
    def rename_mark(self) -> None:
        """Edit the name of the chosen mark in place."""
        self.list.edit_row(self.list.current_key)

    @Slot()
    def delete_mark(self) -> None:
        """Delete the chosen mark."""
        if self.list.current_key and self._marks.can_edit:
            self._marks.delete(self.list.current_key)

    def _lay_out(self, look: Look) -> None:
        self.column.setContentsMargins(0, 12, 0, INSET)
        self._recording_section = Section(look, tr("Recording"), is_first=True)
        self._moved = TextBlock(look, _MOVED, role="small", colour="warn")
        self.folder = Button(look, tr("Show in folder"), size="controlSmall", icon="folder")
        self.folder.clicked.connect(self.folder_requested)
        self.relink = Button(look, tr("Find it…"), size="controlSmall", icon="link")
        self.relink.clicked.connect(self.relink_requested)
        column = self._recording_section.column
        column.addSpacing(13)
        column.addWidget(self._recording)
        column.addSpacing(11)
        column.addWidget(self._moved)
        column.addSpacing(2)
        column.addWidget(_row(look, self.folder, self.relink))
        self.column.addWidget(self._recording_section)
        self._engines_section = Section(look, tr("Engines"))
        self._engines_section.column.addSpacing(13)
        self._engines_section.column.addWidget(self._engines)
        self.column.addWidget(self._engines_section)
        marks = Section(look, tr("Marks"))
        self._no_marks = TextBlock(look, _NO_MARKS, role="small", colour="text2")
        marks.column.addSpacing(6)
        marks.column.addWidget(self._no_marks)
        self.column.addWidget(marks)
        self.column.addWidget(self.list)
        self.rename = Button(look, tr("Rename"), size="controlSmall")
        self.rename.clicked.connect(self.rename_mark)
        self.delete = Button(look, tr("Delete"), size="controlSmall", icon="trash")
        self.delete.clicked.connect(self.delete_mark)
        self._mark_buttons = _row(look, self.rename, self.delete, inset=INSET)
        self.column.addWidget(self._mark_buttons)
        speech = Section(look, tr("Speak"))
        speech.column.addSpacing(6)
        self.speak = Button(look, tr("Speak this transcript"), size="controlSmall", icon="speak")
        self.speak.clicked.connect(self.speech_requested)
        speech.column.addWidget(_row(look, self.speak))
        self.column.addWidget(speech)
        self.column.addStretch(1)
        self.show_recording((), is_there=True)
        self.show_engines(())

    @Slot(str)
    def _seek(self, key: str) -> None:
        at_ms = next((row.at_ms for row in self._marks.rows if row.key == key), None)
        if at_ms is not None:
            self.seek_requested.emit(at_ms)


def _row(look: Look, *widgets: QWidget, inset: int = 0) -> QWidget:
    box = QWidget()
    row = QVBoxLayout(box)
    row.setContentsMargins(inset, 6, inset, 0)
    row.addWidget(SideBySide(look, *widgets))
    return box
