"""The tab of speakers: who is heard, the passage at the caret, with what it was made."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from speechstudio.gui.inspector.facts_grid import FactsGrid
from speechstudio.gui.inspector.panel_list import PanelList
from speechstudio.gui.inspector.passage_section import PassageSection
from speechstudio.gui.inspector.rows import SpeakerDelegate
from speechstudio.gui.inspector.sections import INSET, ScrolledPage, Section, SideBySide
from speechstudio.gui.inspector.speaker_menu import fill_speaker_menu
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.facts import Fact
from speechstudio.gui.viewmodels.passage import Passage
from speechstudio.gui.viewmodels.speakers import SAMPLE_MS, Speakers
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.link_button import PADDING, LinkButton
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_NONE_YET = tr(
    "Speakers are told apart while the text is made. They appear here when that is done."
)
_MORE = tr("Names can be given when the transcript is done.")
_NOBODY = tr(
    "Nobody has looked for speakers here. Add the people you hear, and give them passages."
)


class SpeakersTab(ScrolledPage):
    """Shows speakers and passage, and hands on what is done to them."""

    hear_requested = Signal(object)
    """A `TimeSpan` in which the chosen speaker is heard well."""
    change_requested = Signal()
    """The transcription is to be started again with other settings."""

    def __init__(
        self, look: Look, speakers: Speakers, passage: Passage, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Speakers"), parent)
        self._look = look
        self._speakers = speakers
        self._is_running = self._is_stopped = False
        self.list = PanelList(look, tr("Speakers"), SpeakerDelegate(look))
        self.list.row_chosen.connect(speakers.select)
        self.list.renamed.connect(speakers.rename)
        self.passage = PassageSection(look, passage, speakers)
        self._made = FactsGrid(look)
        self._lay_out(look)
        speakers.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the speakers as they are now."""
        model, running = self._speakers, self._is_running
        can_edit = model.can_edit and not running
        self._heading.setText(tr("Speakers found so far") if running else tr("In this recording"))
        self.list.set_editable(can_edit)
        self.list.show_items(model.rows, model.selected)
        self.list.setVisible(bool(model.rows))
        self.add.setVisible(can_edit)
        self._buttons.setVisible(bool(model.rows) and not running)
        self.rename.setEnabled(can_edit)
        self.merge.setEnabled(can_edit and len(model.rows) > 1)
        is_unfinished = running or self._is_stopped
        said = _NONE_YET if is_unfinished and not model.rows else _MORE if running else ""
        if can_edit and not model.rows:
            said = _NOBODY
        self._note.setText(said)
        self._note_box.setVisible(bool(said))
        self._made_section.heading.setText(
            tr("Settings of this run") if is_unfinished else tr("Made with")
        )
        self._made_section.setVisible(bool(self._made.facts))
        self.change.setVisible(is_unfinished)
        if running:
            self.passage.hide()
        else:
            self.passage.refresh()

    def show_made_with(self, facts: Sequence[Fact]) -> None:
        """Say with what the transcript was made."""
        self._show_made(facts)

    def show_stopped(self, settings: Sequence[Fact]) -> None:
        """Say with which settings the transcript was begun, and is not done."""
        self._show_made(settings, is_stopped=True)

    def show_running(self, settings: Sequence[Fact]) -> None:
        """Show that the transcript is being made, and with which settings."""
        self._show_made(settings, is_running=True)

    @Slot()
    def rename_chosen(self) -> None:
        """Edit the name of the chosen speaker in place."""
        if self._speakers.selected is not None:
            self.list.edit_row(self._speakers.selected)

    @Slot()
    def add_speaker(self) -> None:
        """List one more speaker, and ask for the name."""
        added = self._speakers.add()
        if added is not None:
            self.list.edit_row(added)

    def _show_made(
        self, facts: Sequence[Fact], *, is_running: bool = False, is_stopped: bool = False
    ) -> None:
        self._is_running, self._is_stopped = is_running, is_stopped
        self._made.show_facts(facts)
        self.refresh()

    def _lay_out(self, look: Look) -> None:
        self._heading = TextBlock(look, "", role="smallStrong", is_one_line=True)
        self.add = LinkButton(look, tr("Add"), tr("Add a speaker"))
        self.add.clicked.connect(self.add_speaker)
        head = QHBoxLayout()
        head.setContentsMargins(0, 6, 0, 2)
        head.setSpacing(0)
        head.addSpacing(INSET)  # margins are not mirrored, spaces are
        head.addWidget(self._heading, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.add)
        head.addSpacing(INSET - PADDING)
        self._head_height(look)
        self.column.addLayout(head)
        self.column.addWidget(self.list)
        self._note = TextBlock(look, "", role="small", colour="text2")
        self._note_box = _inset(self._note, top=4)
        self.column.addWidget(self._note_box)
        self._buttons = self._button_row(look)
        self.column.addWidget(self._buttons)
        self.column.addWidget(self.passage)
        self._made_section = Section(look, tr("Made with"))
        self._made_section.column.addSpacing(13)
        self._made_section.column.addWidget(self._made)
        self.change = Button(look, tr("Change and start again…"), size="controlSmall")
        self.change.clicked.connect(self.change_requested)
        self._made_section.column.addSpacing(13)
        self._made_section.column.addWidget(SideBySide(look, self.change))
        self.column.addWidget(self._made_section)
        self.column.addStretch(1)

    def _head_height(self, look: Look) -> None:
        """Keep the place of the list when Add is not there."""
        policy = self.add.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.add.setSizePolicy(policy)

    def _button_row(self, look: Look) -> QWidget:
        self.hear = Button(
            look,
            tr("Hear {seconds} s", seconds=SAMPLE_MS // 1000),
            size="controlSmall",
            icon="play",
        )
        self.hear.setAccessibleDescription(tr("Play where the chosen speaker is heard best"))
        self.hear.clicked.connect(self._hear)
        self.rename = Button(look, tr("Rename"), size="controlSmall")
        self.rename.clicked.connect(self.rename_chosen)
        self.merge = Button(look, tr("Merge"), size="controlSmall", icon="merge")
        self.merge.setAccessibleDescription(tr("Give everything of the chosen speaker to another"))
        self.merge.clicked.connect(self._offer_merge)
        self.merge_menu = QMenu(self)
        self.merge_menu.triggered.connect(self._merge)
        return _inset(SideBySide(look, self.hear, self.rename, self.merge), top=6)

    @Slot()
    def _hear(self) -> None:
        span = self._speakers.sample()
        if span is not None:
            self.hear_requested.emit(span)

    @Slot()
    def _offer_merge(self) -> None:
        fill_speaker_menu(self.merge_menu, self._look, self._speakers.others)
        first = self.merge_menu.actions()[0]
        heading = QAction(tr("Merge into"), self.merge_menu)
        heading.setEnabled(False)
        self.merge_menu.insertAction(first, heading)
        self.merge_menu.popup(self.merge.mapToGlobal(QPoint(0, self.merge.height())))

    @Slot(QAction)
    def _merge(self, action: QAction) -> None:
        self._speakers.merge_into(str(action.data()))


def _inset(widget: QWidget, *, top: int) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(INSET, top, INSET, 0)
    row.addWidget(widget)
    return box
