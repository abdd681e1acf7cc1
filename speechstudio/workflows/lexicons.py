"""The user's lexicon on disk, and lexicons from other files."""

from pathlib import Path

from speechstudio.domain.errors import LexiconError
from speechstudio.normalization.lexicon.entries import Lexicon
from speechstudio.normalization.lexicon.reading import read_lexicon
from speechstudio.normalization.lexicon.writing import write_lexicon
from speechstudio.storage.folders import Folders
from speechstudio.storage.whole_files import whole_file


def lexicon_path(folders: Folders) -> Path:
    """Say where the user's own lexicon is kept."""
    return folders.data / "lexicon.toml"


def user_lexicon(folders: Folders) -> Lexicon:
    """Read the user's own lexicon; empty when there is none yet."""
    path = lexicon_path(folders)
    return load_lexicon(path) if path.exists() else Lexicon()


def load_lexicon(path: Path) -> Lexicon:
    """Read a lexicon from a file, by its suffix; raises `LexiconError`, which names the file."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise LexiconError(
            f"cannot read the lexicon {path}: {why}", hint="Check the path."
        ) from error
    except UnicodeDecodeError as error:
        raise LexiconError(
            f"the lexicon {path} is not UTF-8 text", hint="Save it as UTF-8 and try again."
        ) from error
    try:
        return read_lexicon(text, path.suffix)
    except LexiconError as error:
        raise LexiconError(f"{path}: {error.message}", hint=error.hint) from error


def save_user_lexicon(folders: Folders, lexicon: Lexicon) -> Path:
    """Write the user's own lexicon, whole or not at all; return where. Raises StorageError."""
    return export_lexicon(lexicon_path(folders), lexicon)


def export_lexicon(path: Path, lexicon: Lexicon) -> Path:
    """Write a lexicon to a file by its suffix, whole or not at all; return where.

    Raises LexiconError for a suffix of no format, StorageError where it cannot be written.
    """
    text = write_lexicon(lexicon, path.suffix)
    with whole_file(path) as file:
        file.write(text.encode())
    return path
