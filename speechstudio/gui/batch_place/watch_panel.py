"""The panel beside the table for a watched folder."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from speechstudio.gui.batch_place.folder_choice import AskFolder, FolderChoice
from speechstudio.gui.batch_place.side_page import SidePage
from speechstudio.gui.inspector.facts_grid import FactsGrid
from speechstudio.gui.inspector.sections import INSET
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.facts import Fact
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.form_field import FormField
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr
from speechstudio.workflows.queue.settings import Preset
from speechstudio.workflows.queue.watches import Watch

_NOTE = tr(
    "Files that come into this folder are queued once they have stood still for some seconds."
    " That goes on while Speech Studio runs; what comes while it is closed is found when it"
    " starts again."
)


class WatchPanel(SidePage):
    """Which folder, which settings, and an end of it."""

    stop_wanted = Signal(int)
    into_chosen = Signal(int, object)
    """Folder of the results; None for that of the settings."""

    def __init__(self, look: Look, ask_folder: AskFolder, parent: QWidget | None = None) -> None:
        super().__init__(look, tr("Watched folder"), parent)
        self._watch = 0
        self._facts = FactsGrid(look)
        self.into = FolderChoice(look, tr("As the settings say"), ask_folder)
        self.into.folder_chosen.connect(lambda folder: self.into_chosen.emit(self._watch, folder))
        stop = Button(look, tr("Stop watching"), size="controlSmall", icon="x")
        stop.clicked.connect(lambda: self.stop_wanted.emit(self._watch))
        column = QVBoxLayout()
        column.setContentsMargins(INSET, 16, INSET, 0)
        column.setSpacing(14)
        column.addWidget(TextBlock(look, _NOTE, role="body", colour="text2"))
        column.addWidget(self._facts)
        column.addWidget(FormField(look, tr("Into"), self.into))
        column.addWidget(stop, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(column)
        self.column.addStretch(1)

    def show_watch(self, watch: Watch, preset: Preset | None) -> None:
        """Show a folder."""
        self._watch = watch.id
        self.title.setText(watch.name)
        self.into.show_folder(watch.into)
        self._facts.show_facts(
            (
                Fact(tr("Folder"), str(watch.folder)),
                Fact(tr("Settings"), "" if preset is None else preset.name),
            )
        )
