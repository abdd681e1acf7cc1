"""Lexicon files: TOML as this program keeps them, CSV from tables, PLS 1.0 of the W3C."""

import csv
import io
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any
from xml.etree import ElementTree as ET

from speechstudio.domain.errors import LexiconError
from speechstudio.normalization.lexicon.entries import Entry, Lexicon
from speechstudio.normalization.semiotic import SemioticClass

_FLAGS = frozenset({"case_sensitive", "expected"})
_KEYS = _FLAGS | {"written", "pattern", "spoken", "class", "ipa", "language"}
_TRUE = frozenset({"1", "true", "yes", "y", "x"})
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def read_lexicon(text: str, suffix: str) -> Lexicon:
    """Read a lexicon in the format that a file's suffix names: `.toml`, `.csv`, `.tsv`, `.pls`.

    Raises `LexiconError` for anything else, and for a file that is not what it should be.
    """
    readers = {".toml": _toml, ".csv": _csv, ".tsv": _csv, ".pls": _pls, ".xml": _pls}
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


def _pls(text: str) -> Iterator[Entry]:
    """Read W3C's Pronunciation Lexicon Specification 1.0: graphemes with an alias or IPA."""
    if "<!ENTITY" in text:
        raise LexiconError("the PLS file defines entities", hint="Write them out and try again.")
    try:
        root = ET.fromstring(text)  # noqa: S314  (no entities are left in it)
    except ET.ParseError as error:
        raise LexiconError(f"the file is not XML: {error}", hint="Check the file.") from error
    if root.tag.rpartition("}")[2] != "lexicon":
        raise LexiconError(
            "the file is XML, but no pronunciation lexicon", hint="Give a file of PLS 1.0."
        )
    language = root.get(_LANG, "")
    alphabet = root.get("alphabet", "ipa")
    for lexeme in root.iterfind("{*}lexeme"):
        alias = (lexeme.findtext("{*}alias") or "").strip()
        phoneme = _ipa(lexeme, alphabet)
        if not alias and not phoneme and lexeme.find("{*}phoneme") is not None:
            raise LexiconError(
                f"the PLS file has phonemes that are no IPA, but {alphabet!r}",
                hint="Only the alphabet “ipa” is understood.",
            )
        for grapheme in lexeme.iterfind("{*}grapheme"):
            written = (grapheme.text or "").strip()
            if written and (alias or phoneme):
                yield Entry(written=written, spoken=alias, ipa=phoneme, language=language)


def _ipa(lexeme: ET.Element, alphabet: str) -> str:
    """Give the first pronunciation of a lexeme that is IPA."""
    return next(
        (
            (phoneme.text or "").strip()
            for phoneme in lexeme.iterfind("{*}phoneme")
            if phoneme.get("alphabet", alphabet) == "ipa"
        ),
        "",
    )
