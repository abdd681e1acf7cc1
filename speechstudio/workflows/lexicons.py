"""The user's lexicon on disk, and lexicons from other files."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from speechstudio.domain.errors import LexiconError
from speechstudio.normalization.lexicon.entries import Lexicon
from speechstudio.normalization.lexicon.pls import PlsFiles, write_pls
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
    return export_lexicon(lexicon_path(folders), lexicon).paths[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedLexicon:
    """What became of a lexicon that was written to files for others."""

    paths: tuple[Path, ...]
    """The file that was asked for first."""
    remark: str = ""
    """What the format cannot hold, in one line; empty where it holds everything."""


def export_lexicon(path: Path, lexicon: Lexicon) -> ExportedLexicon:
    """Write a lexicon by a file's suffix; each file whole or not at all.

    PLS has one language in a file: the first is written to the one that is asked for, entries for
    all languages before others; for each of the rest a file beside it has the language in its
    name. These are replaced only where the one that is asked for is.

    Raises LexiconError for a suffix of no format, StorageError where it cannot be written.
    """
    if path.suffix.lower() != ".pls":
        _write(path, write_lexicon(lexicon, path.suffix))
        return ExportedLexicon(paths=(path,))
    made = write_pls(lexicon)
    texts = dict(zip(_pls_paths(path, made), (text for _, text in made.files), strict=True))
    in_the_way = [one for one in texts if one != path and one.exists()]
    if in_the_way and not path.exists():
        raise LexiconError(
            f"{in_the_way[0].name} is there already, and would hold another language",
            hint="Give another name, or move that file away.",
        )
    for one, text in texts.items():
        _write(one, text)
    return ExportedLexicon(paths=tuple(texts), remark=made.remark)


def _pls_paths(path: Path, made: PlsFiles) -> Iterator[Path]:
    """Name the files of the languages, the one that is asked for first."""
    for at, (language, _) in enumerate(made.files):
        yield path.with_suffix(f".{language}{path.suffix}") if at else path


def _write(path: Path, text: str) -> None:
    with whole_file(path) as file:
        file.write(text.encode())
