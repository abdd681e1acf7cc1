"""The list of scripts, and scripts made of other texts."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from speechstudio.documents.reading import read_document
from speechstudio.domain.script import Script
from speechstudio.domain.transcript import Transcript
from speechstudio.gui.background import Background
from speechstudio.gui.viewmodels.listing import Listing
from speechstudio.normalization.sentences import sentences
from speechstudio.storage.script import ScriptDetails, ScriptFile
from speechstudio.workflows.scripts import (
    ScriptEntry,
    ScriptLibrary,
    script_of,
    script_of_transcript,
)


class Scripts(Listing[ScriptEntry]):
    """Entries of the library of scripts as they were read last; opens and makes scripts."""

    opened = Signal(object)
    """A `ScriptFile` that was asked for; whoever takes it closes it."""

    def __init__(
        self, library: ScriptLibrary, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(library, background, parent)
        self.library = library

    def open(self, path: Path) -> None:
        """Open a script; `opened` tells when it is there."""
        self._open(lambda: self.library.open(path))

    def create(self, script: Script) -> None:
        """Make a script of that title and open it."""
        self._open(lambda: self.library.create(script, _details(script)))

    def import_file(self, path: Path) -> None:
        """Make a script of a document of any kind that can be read, and open it."""
        self._open(lambda: _imported(self.library, path))

    def import_transcript(self, transcript: Transcript, title: str) -> None:
        """Make a script of what was said in a recording, and open it."""

        def work() -> ScriptFile:
            script = script_of_transcript(transcript, title)
            return self.library.create(script, _details(script))

        self._open(work)

    def _open(self, work: Callable[[], ScriptFile]) -> None:
        self._background.run(work, self._opened, self.failed.emit)

    def _opened(self, file: ScriptFile) -> None:
        self.opened.emit(file)
        self.refresh()


def _imported(library: ScriptLibrary, path: Path) -> ScriptFile:
    """Make a script of a file, with the author and the cover of the book."""
    document = read_document(path)
    script = script_of(document, title=path.stem)
    file = library.create(script, _details(script, document.author))
    if document.cover is not None:
        file.keep_cover(document.cover)
    return file


def _details(script: Script, author: str = "") -> ScriptDetails:
    """Count what a list shows, until the rows have been read."""
    return ScriptDetails(
        author=author,
        sentences=sum(len(sentences(p.text, script.language)) for p in script.paragraphs),
        words=sum(len(p.text.split()) for p in script.paragraphs),
    )
