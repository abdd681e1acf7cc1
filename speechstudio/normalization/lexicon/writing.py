"""Writes a lexicon as TOML."""

from typing import Any

import tomli_w

from speechstudio.normalization.lexicon.entries import Entry, Lexicon


def write_lexicon(lexicon: Lexicon) -> str:
    """Give the TOML text that `read_lexicon` reads as an equal lexicon."""
    return "\n".join(f"[[entry]]\n{tomli_w.dumps(_row(entry))}" for entry in lexicon.entries)


def _row(entry: Entry) -> dict[str, Any]:
    values: dict[str, Any] = {
        "written": entry.written,
        "pattern": entry.pattern,
        "spoken": entry.spoken,
        "class": entry.semiotic_class.value if entry.semiotic_class else "",
        "ipa": entry.ipa,
        "language": entry.language,
        "case_sensitive": entry.is_case_sensitive,
    }
    return {key: value for key, value in values.items() if value}
