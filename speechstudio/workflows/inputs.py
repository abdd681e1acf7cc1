"""From what a user names to files, and from files to the names of their results."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from speechstudio.domain.errors import AudioError, UnreadableAudioError

_SUFFIXES = """
    .3gp .aac .ac3 .aif .aiff .alac .amr .ape .au .avi .caf .dss .flac .flv .gsm .m4a .m4b .m4v
    .mka .mkv .mov .mp2 .mp3 .mp4 .mpeg .mpg .mts .oga .ogg .ogv .opus .ra .rm .snd .spx .ts .tta
    .w64 .wav .weba .webm .wma .wmv .wv
"""
MEDIA_SUFFIXES = frozenset(_SUFFIXES.split())
"""What is taken from a folder unseen; a file that is named itself may be called anything."""
_OTHERS = """
    .txt .srt .vtt .json .csv .tsv .md .rttm .docx .pdf .html .xml .toml .ini .log .zip .db .py
    .jpg .jpeg .png .gif .bmp .webp .heic .svg .tif .tiff .speech
"""
OTHER_SUFFIXES = frozenset(_OTHERS.split())
"""What lies beside recordings and is none; pictures would open as films of one frame.

A project must not even be looked into: a process that reads and closes one by other ways than
SQLite's gives up the lock it holds on it.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One recording to work on."""

    path: Path
    folder: Path = Path()
    """Where it lies inside the folder that the user named; results keep that place."""


def find_inputs(named: Iterable[Path]) -> tuple[Input, ...]:
    """Return the files that are named, and the recordings in the folders that are, each once.

    Folders are searched to their depth, in order of name; hidden files are passed over. A file
    whose suffix says nothing is a recording when its content is. A missing file, or a folder
    without a recording, is left to decoding, which says what is wrong with it.
    """
    found: dict[Path, Input] = {}
    for path in named:
        inside = [file for file in sorted(path.rglob("*")) if _is_recording(file, path)]
        if not inside:
            found.setdefault(path.resolve(), Input(path=path))
        for file in inside:
            place = file.parent.relative_to(path)
            found.setdefault(file.resolve(), Input(path=file, folder=place))
    return tuple(found.values())


def result_stems(inputs: Sequence[Input]) -> tuple[Path, ...]:
    """Name the result of each input, without a suffix: its stem, in its folder.

    Where two inputs share a stem, the suffix stays (`talk.mp3`); where they share even that, a
    number is added. Names that differ only in case count as shared: some disks think so.
    """
    shared = Counter(_folded(entry.folder / entry.path.stem) for entry in inputs)
    stems: list[Path] = []
    taken: set[str] = set()
    for entry in inputs:
        own = shared[_folded(entry.folder / entry.path.stem)] == 1
        base = entry.folder / (entry.path.stem if own else entry.path.name)
        name, number = base, 2
        while _folded(name) in taken:
            name, number = base.with_name(f"{base.name} ({number})"), number + 1
        taken.add(_folded(name))
        stems.append(name)
    return tuple(stems)


def no_recording_in(folder: Path) -> UnreadableAudioError:
    """Say that nothing in a folder is taken for a recording."""
    return UnreadableAudioError(
        f"there is no recording in the folder {folder}",
        hint="Name a file, or a folder that holds audio or video files.",
    )


def _folded(path: Path) -> str:
    return str(path).casefold()


def _is_recording(file: Path, folder: Path) -> bool:
    """Whether a file in a folder is taken for a recording."""
    hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
    if hidden or not file.is_file():
        return False
    suffix = file.suffix.lower()
    return suffix in MEDIA_SUFFIXES or (suffix not in OTHER_SUFFIXES and _sounds(file))


def _sounds(file: Path) -> bool:
    """Whether a file of unknown kind can be opened as a recording."""
    from speechstudio.audio.probe import probe  # noqa: PLC0415 - loads PyAV

    try:
        probe(file)
    except AudioError:
        return False
    return True
