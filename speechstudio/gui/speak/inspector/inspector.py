"""The panel beside a script, with its three tabs."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from speechstudio.gui.inspector.tabbed_panel import TabbedPanel
from speechstudio.gui.speak.inspector.lexicon_tab import LexiconTab
from speechstudio.gui.speak.inspector.takes_tab import TakesTab
from speechstudio.gui.speak.inspector.voice_tab import VoiceTab
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.lexicon_table import LexiconTable
from speechstudio.gui.viewmodels.script_voice import ScriptVoice
from speechstudio.gui.viewmodels.sentence_takes import SentenceTakes
from speechstudio.gui.words import tr

TABS = ("voice", "lexicon", "takes")
_TEXTS = (tr("Voice"), tr("Lexicon"), tr("Takes", "noun"))


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakModels:
    """What the panel shows; its owner opens scripts in them."""

    voice: ScriptVoice
    lexicon: LexiconTable
    takes: SentenceTakes


class SpeakInspector(TabbedPanel):
    """Voice, lexicon, takes. What it cannot do itself it asks for by signals."""

    models_requested = Signal(str)
    """A voice is to be installed: id of a model to begin at, or empty."""
    import_requested = Signal()
    """A file of entries is to be asked for, for `LexiconTable.import_file`."""
    export_requested = Signal(str)
    """So is a file for `LexiconTable.export_file`, of this suffix."""

    def __init__(self, look: Look, models: SpeakModels, parent: QWidget | None = None) -> None:
        super().__init__(look, tr("Inspector"), _TEXTS, parent)
        self.voice = VoiceTab(look, models.voice, models.takes)
        self.takes = TakesTab(look, models.takes, models.voice)
        self._look = look
        self._models = models
        self._lexicon_page = QWidget()
        QVBoxLayout(self._lexicon_page).setContentsMargins(0, 0, 0, 0)
        self.add_pages((self.voice, self._lexicon_page, self.takes))
        self.voice.models_requested.connect(self.models_requested)
        self.voice.compare_requested.connect(self.compare)
        self.tabs.currentChanged.connect(self._fill)

    @cached_property
    def lexicon(self) -> LexiconTab:
        """The tab of the lexicon; made when it is first shown, or the panel would come late."""
        made = LexiconTab(self._look, self._models.lexicon)
        made.import_requested.connect(self.import_requested)
        made.export_requested.connect(self.export_requested)
        column = self._lexicon_page.layout()
        if column is not None:
            column.addWidget(made)
        return made

    def show_tab(self, name: str) -> None:
        """Show a tab: voice, lexicon or takes."""
        self.tabs.setCurrentIndex(TABS.index(name))

    @property
    def tab(self) -> str:
        """Which tab is shown."""
        return TABS[self.tabs.currentIndex()]

    @Slot(int)
    def _fill(self, index: int) -> None:
        if TABS[index] == "lexicon":
            self.lexicon  # noqa: B018 - made when it is asked for

    @Slot()
    def compare(self) -> None:
        """Show the takes of the sentence side by side."""
        self.show_tab("takes")
        self.takes.list.setFocus()
