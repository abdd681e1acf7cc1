"""Words that everybody knows, recognition too."""

import tomllib
from functools import cache
from pathlib import Path

from speechstudio.normalization.tables import words

_TABLE = Path(__file__).parent / "common_words.toml"


@cache
def common_words(language: str) -> frozenset[str]:
    """Give common words of a language, in small letters; of all languages for an empty tag."""
    tables = tomllib.loads(_TABLE.read_text(encoding="utf-8"))
    tag = language.partition("-")[0].lower()
    texts = [tables.get(tag, "")] if tag else tables.values()
    found = frozenset(word for text in texts for word in text.split())
    return found | words("en", "words") if tag in {"", "en"} else found
