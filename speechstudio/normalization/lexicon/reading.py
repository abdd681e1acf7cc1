"""Lexicon files: TOML as this program keeps them, CSV from tables, PLS 1.0 of the W3C."""

import csv
import io
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from speechstudio.domain.errors import LexiconError
from speechstudio.normalization.lexicon.entries import Entry, Lexicon
from speechstudio.normalization.lexicon.pls import read_pls
from speechstudio.normalization.semiotic import SemioticClass

_FLAGS = frozenset({"case_sensitive", "expected"})
_KEYS = _FLAGS | {"written", "pattern", "spoken", "class", "ipa", "language"}
_TRUE = frozenset({"1", "true", "yes", "y", "x"})


def read_lexicon(text: str, suffix: str) -> Lexicon:
    """Read a lexicon in the format that a file's suffix names: `.toml`, `.csv`, `.tsv`, `.pls`.

    Raises `LexiconError` for anything else, and for a file that is not what it should be.
    """
    readers = {".toml": _toml, ".csv": _csv, ".tsv": _csv, ".pls": read_pls, ".xml": read_pls}
    reader = readers.get(suffix.lower())
    if reader is None:
        raise LexiconError(
            f"a lexicon cannot be read from a {suffix or 'nameless'} file",
            hint="Give a file that ends in .toml, .csv, .tsv or .pls.",
        )
    return Lexicon(tuple(reader(text.removeprefix("\ufeff"))))


def _toml(text: str) -> Iterator[Entry]:
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(
            f"the lexicon is not TOML: {error}", hint="Correct that line."
        ) from error
    language = content.get("language", "")
    rows = content.get("entry", [])
    if not isinstance(rows, list) or not isinstance(language, str):
        raise LexiconError("the lexicon has no [[entry]] tables", hint="Begin each with [[entry]].")
    for row in rows:
        if not isinstance(row, dict):
            raise LexiconError("an entry is no table", hint="Begin each entry with [[entry]].")
        yield _entry({"language": language, **row})


def _entry(row: Mapping[str, Any]) -> Entry:
    """Make an entry of named values."""
    unknown = sorted(set(row) - _KEYS)
    name = row.get("written") or row.get("pattern") or ""
    if unknown:
        raise LexiconError(
            f"lexicon entry {name!r} has an unknown key: {', '.join(unknown)}",
            hint=f"Known are {', '.join(sorted(_KEYS))}.",
        )
    for key in sorted(_FLAGS):
        if not isinstance(row.get(key, False), bool):
            raise LexiconError(
                f"{key} of lexicon entry {name!r} is neither true nor false",
                hint="Write true or false, without quotes.",
            )
    for key in _KEYS - _FLAGS:
        if not isinstance(row.get(key, ""), str):
            raise LexiconError(f"{key} of lexicon entry {name!r} is no text", hint="Quote it.")
    return Entry(
        written=row.get("written", ""),
        pattern=row.get("pattern", ""),
        spoken=row.get("spoken", ""),
        semiotic_class=class_named(row.get("class", ""), name),
        ipa=row.get("ipa", ""),
        language=row.get("language", ""),
        is_case_sensitive=bool(row.get("case_sensitive", False)),
        is_expected=bool(row.get("expected", False)),
    )


def class_named(name: str, entry: str) -> SemioticClass | None:
    """Give the class that an entry names; None for no name, `LexiconError` for a wrong one."""
    if not name:
        return None
    try:
        return SemioticClass(name.lower())
    except ValueError as error:
        known = ", ".join(cls.value for cls in SemioticClass)
        raise LexiconError(
            f"lexicon entry {entry!r} names no class: {name!r}", hint=f"Known are {known}."
        ) from error


def _csv(text: str) -> Iterator[Entry]:
    """Read a table: with a header of our keys, or two columns, written and spoken."""
    sample = text[:4096]
    delimiter = max(",;\t", key=sample.count)
    try:
        rows = [row for row in csv.reader(io.StringIO(text), delimiter=delimiter) if any(row)]
    except csv.Error as error:
        raise LexiconError(f"the lexicon is no table: {error}", hint="Check the file.") from error
    if not rows:
        return
    header = [cell.strip().lower() for cell in rows[0]]
    named = bool({"written", "pattern"} & set(header))
    keys = header if named else ["written", "spoken"]
    for row in rows[named:]:
        values = {key: cell.strip() for key, cell in zip(keys, row, strict=False) if cell.strip()}
        flags = {key: values.pop(key, "").lower() in _TRUE for key in _FLAGS}
        yield _entry({**values, **flags})
