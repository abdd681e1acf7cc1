"""Writes a lexicon as TOML, as this program keeps it, or as a table."""

import csv
import io
from typing import Any

import tomli_w

from speechstudio.domain.errors import LexiconError
from speechstudio.normalization.lexicon.entries import Entry, Lexicon

_FLAGS = ("case_sensitive", "expected")
_COLUMNS = ("written", "pattern", "spoken", "class", "ipa", "language", *_FLAGS)


def write_lexicon(lexicon: Lexicon, suffix: str = ".toml") -> str:
    """Give the text that `read_lexicon` reads as an equal lexicon: `.toml`, `.csv` or `.tsv`.

    Raises `LexiconError` for anything else.
    """
    if suffix.lower() in {".csv", ".tsv"}:
        return _table(lexicon, "\t" if suffix.lower() == ".tsv" else ",")
    if suffix.lower() != ".toml":
        raise LexiconError(
            f"a lexicon cannot be written to a {suffix or 'nameless'} file",
            hint="Give a name that ends in .toml, .csv, .tsv or .pls.",
        )
    return "\n".join(f"[[entry]]\n{tomli_w.dumps(_row(entry))}" for entry in lexicon.entries)


def _table(lexicon: Lexicon, delimiter: str) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, _COLUMNS, delimiter=delimiter, lineterminator="\n")
    writer.writeheader()
    for entry in lexicon.entries:
        row = _row(entry)
        writer.writerow(row | {flag: "true" for flag in _FLAGS if flag in row})
    return text.getvalue()


def _row(entry: Entry) -> dict[str, Any]:
    values: dict[str, Any] = {
        "written": entry.written,
        "pattern": entry.pattern,
        "spoken": entry.spoken,
        "class": entry.semiotic_class.value if entry.semiotic_class else "",
        "ipa": entry.ipa,
        "language": entry.language,
        "case_sensitive": entry.is_case_sensitive,
        "expected": entry.is_expected,
    }
    return {key: value for key, value in values.items() if value}
