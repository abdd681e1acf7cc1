"""What a bundle holds and how much of it: the table in `contents.md`."""

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from .places import Bundle

_PARTS = (
    ("shipped/models/*", "default models", "recognition, speakers and a voice, without a network"),
    ("shipped/python/bin/uv*", "uv", "installs environments of further engines"),
    ("shipped/python/Scripts/uv*", "uv", "installs environments of further engines"),
    ("shipped/python/*", "whole interpreter with pip", "runs environments of further engines"),
    ("ctranslate2*", "CTranslate2", "recognition"),
    ("faster_whisper*", "faster-whisper", "recognition"),
    ("tokenizers*", "tokenizers", "words of recognition"),
    ("onnxruntime*", "onnxruntime", "diarization, voices, where speech is"),
    ("onnx*", "onnx", "times of spoken sounds"),
    ("PySide6/*", "Qt", "the window"),
    ("shiboken6/*", "Qt", "the window"),
    ("av*", "FFmpeg (PyAV)", "reads and writes sound and video"),
    ("piper*", "Piper with eSpeak NG's data", "voices"),
    ("espeakng_loader*", "eSpeak NG", "voices of 100 languages"),
    ("wetext/*", "WeTextProcessing", "numbers of recognized words"),
    ("kaldi*", "Kaldi's features and automata", "speakers; numbers of recognized words"),
    ("numpy*", "NumPy", "samples"),
    ("scipy*", "SciPy", "clusters speakers"),
    ("lxml*", "lxml", "documents"),
    ("cryptography*", "cryptography", "keyring, locked PDF files"),
    ("speechstudio/resources/*", "the program's data", "look, guide, languages, catalogue"),
    ("speechstudio/*", "the program's sources", "read by environments of engines"),
    ("lib*.so*", "libraries of the system", "what Qt, sound and Python stand on"),
    ("python3*", "standard library", "native modules"),
    ("*.dist-info/*", "descriptions of libraries", "versions and licences"),
    ("../licences/*", "licences", "of everything here"),
    ("../*", "the program itself", "with all modules, compiled"),
    ("*", "other libraries", "see licences/README.md"),
)
"""Patterns in the folder `_internal`, the first that fits, with a name and what it is for."""


@dataclass(slots=True, kw_only=True)
class Row:
    """A line of the table."""

    part: str
    purpose: str
    size_bytes: int = 0


def write_contents(bundle: Bundle) -> str:
    """Write `contents.md` and give its text: parts by size; links are not counted."""
    rows: dict[str, Row] = {}
    for path, size in _files(bundle.folder):
        part, purpose = _part_of(path, bundle)
        rows.setdefault(part, Row(part=part, purpose=purpose)).size_bytes += size
    lines = ["| part | MB | what for |", "| --- | ---: | --- |"]
    lines += [
        f"| {row.part} | {row.size_bytes / 1e6:.1f} | {row.purpose} |"
        for row in sorted(rows.values(), key=lambda row: -row.size_bytes)
    ]
    whole = sum(row.size_bytes for row in rows.values()) / 1e6
    lines += [f"| **all** | **{whole:.1f}** | |", ""]
    text = "\n".join(lines)
    (bundle.papers / "contents.md").write_text(text, encoding="utf-8")
    return text


def _files(folder: Path) -> Iterator[tuple[Path, int]]:
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            yield path, path.stat().st_size


def _part_of(path: Path, bundle: Bundle) -> tuple[str, str]:
    name = f"../{path.relative_to(bundle.folder).as_posix()}"
    for inside in (bundle.data, bundle.inside):
        if path.is_relative_to(inside):
            name = path.relative_to(inside).as_posix()
    return next((part, purpose) for pattern, part, purpose in _PARTS if fnmatch(name, pattern))
