"""The panel at the side of a script, with what stands behind it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.prompts import Prompts
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.speak.inspector.inspector import SpeakInspector, SpeakModels
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.lexicon_table import LexiconTable
from speechstudio.gui.viewmodels.script_blocks import ScriptBlocks
from speechstudio.gui.viewmodels.script_document import ScriptDocument
from speechstudio.gui.viewmodels.script_studio import ScriptStudio
from speechstudio.gui.viewmodels.script_voice import ScriptVoice
from speechstudio.gui.viewmodels.sentence_takes import SentenceTakes
from speechstudio.gui.viewmodels.sound_blocks import SoundBlocks
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.words import tr, trn
from speechstudio.workflows.lexicons import ExportedLexicon


class SpeakPanels(QObject):
    """Voice, lexicon and takes of the script that is open."""

    models_requested = Signal(str)
    """A voice is to be installed: id of its model, or nothing."""

    def __init__(
        self,
        look: Look,
        studio: ScriptStudio,
        messages: Messages,
        prompts: Prompts,
        folder: Path,
    ) -> None:
        """`folder` is where files are looked for first."""
        super().__init__(studio)
        self._folder = folder
        self._prompts = prompts
        self._messages = messages
        self.bars = SoundBlocks(studio.sounds, self)
        self.blocks = ScriptBlocks(studio.sounds, self.bars, self)
        self.voice = ScriptVoice(studio.voices, studio.sounds, self)
        self.lexicon = LexiconTable(studio.lexicon, studio.tryout, studio.background, self)
        self.takes = SentenceTakes(studio.making, studio.tryout, self)
        models = SpeakModels(voice=self.voice, lexicon=self.lexicon, takes=self.takes)
        self.inspector = SpeakInspector(look, models)
        self.inspector.models_requested.connect(self.models_requested)
        self.inspector.import_requested.connect(self._import)
        self.inspector.export_requested.connect(self._export)
        for part in (self.voice, self.lexicon, self.takes):
            part.failed.connect(messages.fail)
        self.lexicon.imported.connect(self._tell_imported)
        self.lexicon.exported.connect(self._tell_exported)

    def bind(self, document: ScriptDocument | None) -> None:
        """Show another script, or none."""
        for part in (self.voice, self.lexicon, self.takes):
            part.open(document)

    @Slot()
    def _import(self) -> None:
        path = self._prompts.file_to_open(tr("Import a lexicon"), self._folder)
        if path is not None:
            self.lexicon.import_file(path)

    @Slot(str)
    def _export(self, suffix: str) -> None:
        suggested = self._folder / f"lexicon{suffix}"
        path = self._prompts.file_to_save(tr("Export the lexicon"), suggested)
        if path is not None:
            self.lexicon.export_file(path)

    @Slot(int)
    def _tell_imported(self, count: int) -> None:
        said = trn(
            "{n} reading is in your lexicon now.", "{n} readings are in your lexicon now.", count
        )
        self._messages.tell(tr("Imported"), said)

    @Slot(object)
    def _tell_exported(self, exported: ExportedLexicon) -> None:
        names = ", ".join(tr("“{name}”", name=path.name) for path in exported.paths)
        tone = Tone.WARN if exported.remark else Tone.OK
        said = tr("Your lexicon is in {files}.", files=names)
        self._messages.tell(tr("Exported"), f"{said} {exported.remark}".strip(), tone)
