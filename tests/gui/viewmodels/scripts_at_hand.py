"""Scripts that are open, with their rows, for tests."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from speechstudio.domain.script import Script
from speechstudio.gui.background import Background
from speechstudio.gui.viewmodels.script_document import ScriptDocument
from speechstudio.gui.viewmodels.script_lexicon import ScriptLexicon
from speechstudio.gui.viewmodels.script_rows import ScriptRows
from speechstudio.storage.folders import Folders
from speechstudio.storage.script import ScriptFile


def folders_in(path: Path) -> Folders:
    """Folders of a user whose home is that folder."""
    return Folders.of_this_user({"SPEECHSTUDIO_HOME": str(path / "home")})


@contextmanager
def opened(path: Path, script: Script) -> Iterator[ScriptDocument]:
    """Make a script in a folder and have it open."""
    document = ScriptDocument(ScriptFile.create(path / "a.script", script))
    try:
        yield document
    finally:
        document.close()
        document.deleteLater()


@contextmanager
def rows_of_script(path: Path, script: Script) -> Iterator[ScriptRows]:
    """Make a script in a folder and have its rows at hand; they are still to be read."""
    with ExitStack() as stack:
        document = stack.enter_context(opened(path, script))
        background = Background()
        stack.callback(background.deleteLater)
        stack.callback(background.close)
        lexicon = ScriptLexicon(folders_in(path), background)
        stack.callback(lexicon.deleteLater)
        rows = ScriptRows(document, lexicon, background)
        stack.callback(rows.deleteLater)
        stack.callback(rows.close)
        yield rows
