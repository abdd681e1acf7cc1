"""What a batch makes of which file, and where it goes."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

from speechstudio.documents.document import BlockKind, Document
from speechstudio.documents.reading import read_document
from speechstudio.documents.registry import by_suffix
from speechstudio.documents.spec import HEAD_BYTES, DocumentSpec
from speechstudio.domain.errors import UsageError
from speechstudio.workflows.inputs import Input, result_stems
from speechstudio.workflows.speaking.batch_row import Row
from speechstudio.workflows.speaking.casting import Casting

_TABLES = frozenset({".csv", ".tsv"})
_FIELD = re.compile(r"\{([a-z]+)\}")
_FIELDS = frozenset({"stem", "title", "author", "n"})
_UNSAFE = re.compile(r"[\x00-\x1f<>:\"/\\|?*]")
_LONGEST_NAME = 120
_REPORT_HEAD = ",".join(field.name for field in fields(Row)[:3]).encode()
"""How the table begins in which a batch reports; no table of texts does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchInput:
    """One file that was named, or found in a folder that was."""

    path: Path
    folder: Path
    """Where its result goes, inside the output folder."""
    stem: str
    """Name of the result without its suffix; no other input has the same in that folder."""
    number: int
    """From 1, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchPart:
    """One sound file to be made of an input: a table has many, everything else has one."""

    document: Document
    """Its warnings say what was decided about voices, too."""
    path: Path
    voices: Mapping[str, str] = field(default_factory=dict)
    """Who speaks whom; see `Cast`."""


def find_documents(named: Iterable[Path], output: Path) -> tuple[BatchInput, ...]:
    """Return the files that are named, and the documents in the folders that are, each once.

    What lies in the output folder inside of such a folder is a result and no input, and so are
    reports of batches; so is JSON that is no transcript of ours.
    """
    known = by_suffix()
    found: dict[Path, tuple[Path, Path]] = {}
    for path in named:
        if not path.is_dir():
            found.setdefault(path.resolve(), (path, Path()))
            continue
        results = output.resolve()
        has_results = results != path.resolve()  # else results and inputs lie side by side
        for file in sorted(path.rglob("*")):
            is_result = has_results and file.resolve().is_relative_to(results)
            if not is_result and _is_document(file, path, known):
                found.setdefault(file.resolve(), (file, file.parent.relative_to(path)))
    inputs = [Input(path=path, folder=folder) for path, folder in found.values()]
    return tuple(
        BatchInput(path=entry.path, folder=stem.parent, stem=stem.name, number=number)
        for number, (entry, stem) in enumerate(zip(inputs, result_stems(inputs), strict=True), 1)
    )


def _is_document(file: Path, folder: Path, known: Mapping[str, DocumentSpec]) -> bool:
    """Whether a file in a folder is taken for a text."""
    is_hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
    spec = known.get(file.suffix.lower())
    if is_hidden or spec is None or not file.is_file():
        return False
    head = _head(file)
    return not head.startswith(_REPORT_HEAD) and spec.is_likely(head)


def _head(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(HEAD_BYTES)
    except OSError:  # the one who reads all of it says so
        return b""


def check_template(template: str) -> None:
    """Raise UsageError for a naming template with unknown fields or none."""
    fields = set(_FIELD.findall(template))
    if fields - _FIELDS or "{" in _FIELD.sub("", template) or not fields:
        raise UsageError(
            f"the name {template!r} is not understood",
            hint="Use {stem}, {title}, {author} and {n}, such as {n}-{stem}.",
        )


def parts(
    entry: BatchInput, output: Path, template: str, suffix: str, casting: Casting
) -> Iterator[BatchPart]:
    """Read an input and say what is made of it; raises DocumentError."""
    cast = casting.of(read_document(entry.path))
    document = replace(cast.document, warnings=(*cast.document.warnings, *cast.notes))
    name = _named(template, entry, document)
    if entry.path.suffix.lower() not in _TABLES:
        path = output / entry.folder / f"{name}{suffix}"
        yield BatchPart(document=document, path=path, voices=cast.voices)
        return
    folder = output / entry.folder / name
    width = len(str(len(document.blocks)))
    for number, block in enumerate(document.blocks, 1):
        own = block.output_name or f"{number:0{width}}"
        path = folder / own
        if path.suffix.lower() != suffix:
            path = path.with_name(f"{path.name}{suffix}")
        row = replace(block, kind=BlockKind.PARAGRAPH)
        voices = {
            name: v for name, v in cast.voices.items() if name in {row.speaker.casefold(), ""}
        }
        yield BatchPart(document=replace(document, blocks=(row,)), path=path, voices=voices)


def _named(template: str, entry: BatchInput, document: Document) -> str:
    """Fill in a template; what no file system takes becomes a space."""
    values = {
        "stem": entry.stem,
        "title": document.title or entry.stem,
        "author": document.author,
        "n": f"{entry.number:03}",
    }
    name = _FIELD.sub(lambda field: values[field[1]], template)
    return _UNSAFE.sub(" ", name).strip(" .")[:_LONGEST_NAME] or entry.stem


def fingerprint(document: Document) -> str:
    """Name the content of a document."""
    digest = hashlib.sha256()
    for block in document.blocks:
        digest.update(repr(block).encode())
    return digest.hexdigest()
