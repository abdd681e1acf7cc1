"""Open scripts that eSpeak NG speaks, which is always there."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.script import Script, ScriptParagraph
from speechstudio.domain.script_edits import replace_text
from speechstudio.gui.background import Background
from speechstudio.gui.viewmodels.making import Making
from speechstudio.gui.viewmodels.script_document import ScriptDocument
from speechstudio.gui.viewmodels.script_lexicon import ScriptLexicon
from speechstudio.gui.viewmodels.script_row import RowState, ScriptRow
from speechstudio.gui.viewmodels.script_rows import ScriptRows
from speechstudio.gui.viewmodels.script_sounds import ScriptSounds
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.normalization import Lexicon
from speechstudio.storage.folders import Folders
from speechstudio.storage.script import ScriptFile
from speechstudio.workflows.scripts.reading import lines_of
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.script_voices import keys_of
from speechstudio.workflows.speaking.speaker import Speaker
from speechstudio.workflows.speaking.voices import VoiceBook

VOICE = "espeak:en-us"
SCRIPT = Script(
    title="Cats",
    voice=VOICE,
    paragraphs=(
        ScriptParagraph(text="Cats", heading=1),
        ScriptParagraph(text="I have 5 cats. They cost $20 each."),
        ScriptParagraph(text="The end."),
    ),
)


class Desk:
    """A script with everything that makes and plays it."""

    def __init__(self, qtbot: QtBot, folder: Path, script: Script) -> None:
        self._qtbot = qtbot
        self.cache = folder / "cache"
        self.background = Background()
        folders = Folders.of_this_user({"SPEECHSTUDIO_HOME": str(folder / "home")})
        self.document = ScriptDocument(ScriptFile.create(folder / "a.script", script))
        self.lexicon = ScriptLexicon(folders, self.background)
        self.rows = ScriptRows(self.document, self.lexicon, self.background)
        book = VoiceBook(ModelStore(folder / "models", load_catalogue()))
        self.sounds = ScriptSounds(book, ChunkCache(self.cache))
        self.making = Making(self.sounds)
        self.sounds.open(self.document, self.rows)

    def close(self) -> None:
        self.making.close()
        self.sounds.close()
        self.rows.close()
        self.background.close()
        self.document.close()
        # Its steps are Python's, which may collect them first: the stack would look for them.
        self.document.undo_stack.clear()

    def settle(self) -> None:
        """Wait until all is read, and it is known what is made."""
        self._qtbot.waitUntil(lambda: self.rows.is_settled and self.sounds.is_surveyed)

    def all_rows(self) -> list[ScriptRow]:
        paragraphs = range(self.rows.paragraph_count)
        return [row for paragraph in paragraphs for row in self.rows.rows_of(paragraph)]

    @property
    def states(self) -> list[RowState]:
        return [self.sounds.state_of(row) for row in self.all_rows()]

    def make_all(self) -> None:
        """Make everything, and wait for it."""
        self.settle()
        self.making.make_all()
        self._qtbot.waitUntil(lambda: not self.making.is_busy, timeout=8_000)

    def type(self, paragraph: int, start: int, end: int, text: str) -> None:
        """Replace a stretch of a paragraph."""
        after, _ = replace_text(self.document.script, (paragraph, start), (paragraph, end), text)
        self.document.edit("Type", after)

    def choose(self, **changes: object) -> None:
        """Change something about the whole script."""
        self.document.edit("Choose", replace(self.document.script, **changes))  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def spoken_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache with all sound of the usual script, made once."""
    folder = tmp_path_factory.mktemp("spoken")
    book = VoiceBook(ModelStore(folder / "models", load_catalogue()))
    keys = keys_of(SCRIPT, book)
    speaker = Speaker(keys.choice, keys.options, ChunkCache(folder / "cache"))
    pieces = (line.piece for line in lines_of(SCRIPT, Lexicon()))
    assert len(list(speaker.speak(pieces))) == 4
    speaker.close()
    return folder / "cache"


@contextmanager
def open_desk(qtbot: QtBot, folder: Path, script: Script = SCRIPT) -> Iterator[Desk]:
    desk = Desk(qtbot, folder, script)
    try:
        yield desk
    finally:
        desk.close()
