"""What the place of speech works on: the list of scripts, the one that is open, its sound."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from speechstudio.documents.document import Block, BlockKind, Document
from speechstudio.documents.reading import read_bytes
from speechstudio.domain.script import Script
from speechstudio.domain.transcript import Transcript
from speechstudio.gui.background import Background
from speechstudio.gui.viewmodels.making import Making
from speechstudio.gui.viewmodels.narration import Narration
from speechstudio.gui.viewmodels.script_document import ScriptDocument
from speechstudio.gui.viewmodels.script_lexicon import ScriptLexicon
from speechstudio.gui.viewmodels.script_rows import ScriptRows
from speechstudio.gui.viewmodels.script_sounds import ScriptSounds
from speechstudio.gui.viewmodels.scripts import Scripts
from speechstudio.gui.viewmodels.tryout import Tryout
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.gui.words import tr
from speechstudio.normalization.regions import subtags
from speechstudio.storage.folders import Folders
from speechstudio.storage.script import SUFFIX, ScriptFile
from speechstudio.workflows.scripts import ScriptLibrary, script_of
from speechstudio.workflows.speaking.chunk_cache import ChunkCache

_LISTED_MS = 800
"""After a change the list is read again so much later."""
_HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)
_TITLE = 60
"""Characters of a text that may become its title."""


class ScriptStudio(QObject):
    """Opens, makes and closes scripts; one is open at most, and can be heard."""

    leaving = Signal()
    """The script that is open is about to be closed."""
    shown = Signal()
    """Another script is open, or none."""
    failed = Signal(object)
    """A `UserFixableError` of something that was asked for."""
    saving_changed = Signal()
    """The script cannot be saved, or can be again."""

    def __init__(
        self,
        folders: Folders,
        voices: Voices,
        projects: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Scripts are kept beside the folder of projects; None stands for the usual one."""
        super().__init__(parent)
        self.voices = voices
        self.background = Background(self)
        self.scripts = Scripts(ScriptLibrary.of(folders, projects), self.background, self)
        self.lexicon = ScriptLexicon(folders, self.background, self)
        self.book = voices.book
        self.cache = ChunkCache(folders.cache / "speech")
        self.sounds = ScriptSounds(self.book, self.cache, self)
        self.making = Making(self.sounds, self)
        self.narration = Narration(self.making, self)
        self.tryout = Tryout(self.making, self)
        self.document: ScriptDocument | None = None
        self.rows: ScriptRows | None = None
        self._wanted: Path | None = None
        """The script that was asked for last; None for the next one that is made."""
        self._listed = QTimer(self)
        self._listed.setSingleShot(True)
        self._listed.setInterval(_LISTED_MS)
        self._listed.timeout.connect(self._bring_up_to_date)
        self.scripts.opened.connect(self._take)
        self.scripts.failed.connect(self._forget_wish)
        for part in (self.scripts, self.lexicon, self.narration, self.tryout):
            part.failed.connect(self.failed)
        self.sounds.lengths_changed.connect(self._listed.start)

    # Which script

    def open(self, path: Path) -> None:
        """Show a script; it is read beside the event loop."""
        if path != self._wanted:
            self._wanted = path
            self.scripts.open(path)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Show scripts, and make scripts of documents; the first one is shown."""
        for number, path in enumerate(paths):
            if path.suffix.lower() == SUFFIX:
                self.open(path)
                continue
            if number == 0:
                self._wanted = None
            self.scripts.import_file(path)

    def import_transcript(self, transcript: Transcript, title: str) -> None:
        """Make a script of what was said in a recording, and show it."""
        self._wanted = None
        self.scripts.import_transcript(transcript, title)

    def write(self, text: str, voices: Mapping[str, str]) -> None:
        """Make a script of a text and show it; of none, an empty one.

        `voices` gives the voice that a person likes for a language without its region.
        """
        self._wanted = None
        self.background.run(partial(_script_of_text, text, voices), self.scripts.create)

    @Slot()
    def show_none(self) -> None:
        """Close the script that is open, so that a new one may begin."""
        self._wanted = None
        self._let_go()
        self.shown.emit()

    def rename(self, path: Path, title: str) -> None:
        """Give a script another title; of the open one it is a step of undo."""
        title = " ".join(title.split())
        if not title:
            return
        document = self.document
        if document is not None and document.file.path == path:
            document.edit(tr("Rename"), replace(document.script, title=title))
        else:
            self.scripts.rename(path, title)

    def remove(self, path: Path) -> None:
        """Remove a script so that it can be given back."""
        entry = self.scripts.entry(path)
        if self.document is not None and self.document.file.path == path:
            self.show_none()
        if entry is not None:
            self.scripts.remove(entry)

    def unsaved(self) -> tuple[str, ...]:
        """Save everything; give the title of the open script where that fails."""
        document = self.document
        if document is None or document.settle():
            return ()
        return (document.script.title,)

    def close(self) -> None:
        """Stop making and playing, save everything."""
        self._listed.stop()
        self._let_go()
        self.voices.stop_sample()
        for part in (self.narration, self.tryout, self.making, self.sounds):
            part.close()
        self.background.close()

    # Inside

    @Slot(object)
    def _take(self, file: ScriptFile) -> None:
        """Show a script that was asked for; one that nobody waits for any more is closed."""
        if self._wanted not in {None, file.path} or self._is_open(file.path):
            file.close()
            return
        self._let_go()
        self._wanted = file.path
        document = self.document = ScriptDocument(file, self)
        document.saved.connect(self._listed.start)
        document.save_failed.connect(self.failed)
        document.saving_changed.connect(self.saving_changed)
        self.rows = ScriptRows(document, self.lexicon, self.background, self)
        self.rows.failed.connect(self.failed)
        self.shown.emit()  # whoever shows rows hears first that they are others
        self.sounds.open(document, self.rows)

    @Slot()
    def _forget_wish(self) -> None:
        """Let a script that could not be opened be asked for again."""
        self._wanted = None if self.document is None else self.document.file.path

    def _is_open(self, path: Path) -> bool:
        return self.document is not None and self.document.file.path == path

    def _let_go(self) -> None:
        document, rows = self.document, self.rows
        if document is None or rows is None:
            return
        self._note_length()
        self.leaving.emit()
        self.narration.stop()
        self.sounds.open(None, None)
        rows.close()
        document.close()
        self.document = self.rows = None
        for part in (rows, document):
            part.deleteLater()

    @Slot()
    def _bring_up_to_date(self) -> None:
        """Keep the length, or else read the list: what is being saved is read once it is."""
        if not self._note_length():
            self.scripts.refresh()

    def _note_length(self) -> bool:
        """Keep how long the sound is, once some of it is made; tell whether that is news."""
        document, rows = self.document, self.rows
        if document is None or rows is None or not rows.is_settled or document.read_only:
            return False
        sounds = self.sounds.rows
        made = any(sound.length_ms is not None and sound.letters for sound in sounds.all)
        before = document.details
        document.update(duration_ms=sounds.total_ms if made else None)
        return document.details is not before


def _script_of_text(text: str, voices: Mapping[str, str]) -> Script:
    """Make a script with a paragraph of each line, or of what Markdown means by its headings."""
    made = Script()
    if _HEADING.search(text):
        document = read_bytes(text.encode(errors="replace"), name="text.md")
        made = script_of(document, title=_title_of(text))
    elif text.strip():
        lines = filter(None, map(str.strip, text.splitlines()))
        blocks = tuple(Block(kind=BlockKind.PARAGRAPH, text=line) for line in lines)
        made = script_of(Document(source_format="text", blocks=blocks), title=_title_of(text))
    return replace(made, voice=voices.get(subtags(made.language)[0], ""))


def _title_of(text: str) -> str:
    """Take the first line for a title, or as many words of it as fit."""
    line = next((line.strip(" #*") for line in text.splitlines() if line.strip(" #*")), "")
    if len(line) <= _TITLE:
        return line
    return line[:_TITLE].rsplit(maxsplit=1)[0].rstrip(",;:") + "…"
