"""What is written of a script, and where to."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from speechstudio.audio.cover import Cover
from speechstudio.audio.sound_settings import SoundSettings
from speechstudio.documents.chapters import chapters
from speechstudio.domain.script import Script
from speechstudio.workflows.library.names import file_stem
from speechstudio.workflows.scripts.reading import document_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptExport:
    """How a script becomes sound files."""

    path: Path
    """The file; with `by_chapters`, the folder of files is named after it."""
    sound: SoundSettings = field(default_factory=SoundSettings)
    title: str = ""
    author: str = ""
    cover: Cover | None = None
    subtitles: tuple[str, ...] = ()
    """`srt`, `vtt`: beside each sound file."""
    by_chapters: bool = False
    """A file for each chapter, in place of one with chapters in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportPart:
    """One sound file."""

    path: Path
    subtitles: tuple[Path, ...]
    title: str
    """Of the chapter, or of the whole."""
    paragraphs: range
    """What is read in it."""
    number: int
    """From 1."""
    count: int

    @property
    def files(self) -> tuple[Path, ...]:
        """Everything that is written."""
        return (self.path, *self.subtitles)


def chapters_of(script: Script) -> tuple[tuple[str, range], ...]:
    """Give title and paragraphs of each chapter that has words, by the headings of the script."""
    found = (
        (chapter.title, range(chapter.first_block, chapter.last_block + 1))
        for chapter in chapters(document_of(script))
    )
    return tuple((title, part) for title, part in found if _has_words(script, part))


def export_parts(script: Script, export: ScriptExport) -> tuple[ExportPart, ...]:
    """Say which files an export writes, in order; none for a script without words."""
    whole = range(len(script.paragraphs))
    if not _has_words(script, whole):
        return ()
    if not export.by_chapters:
        return (_part(export, export.path, export.title or script.title, whole, (1, 1)),)
    return tuple(_chapter_parts(script, export))


def _chapter_parts(script: Script, export: ScriptExport) -> Iterator[ExportPart]:
    known = chapters_of(script)
    folder = export.path.with_suffix("")
    digits = len(str(len(known)))
    for number, (title, paragraphs) in enumerate(known, 1):
        name = title or export.title or script.title
        path = folder / f"{number:0{digits}} {file_stem(name)}{export.path.suffix}"
        yield _part(export, path, name, paragraphs, (number, len(known)))


def _part(
    export: ScriptExport, path: Path, title: str, paragraphs: range, place: tuple[int, int]
) -> ExportPart:
    number, count = place
    return ExportPart(
        path=path,
        # The name may hold a point: `with_suffix` would cut it there.
        subtitles=tuple(path.with_name(f"{path.stem}.{kind}") for kind in export.subtitles),
        title=title,
        paragraphs=paragraphs,
        number=number,
        count=count,
    )


def _has_words(script: Script, paragraphs: range) -> bool:
    return any(character.isalnum() for at in paragraphs for character in script.paragraphs[at].text)
