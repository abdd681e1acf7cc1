"""What desktops and software centres say of the program, in the languages of its window."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

from .identity import CLONE

SOURCE = "en"
_FOLDER = CLONE / "packaging" / "linux" / "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """All that is said, in one language."""

    language: str
    """As in names of locales: `de`, `zh_CN`."""
    generic_name: str
    summary: str
    keywords: tuple[str, ...]
    project_file: str
    script_file: str
    description: tuple[str, ...]
    """Paragraphs."""
    features: tuple[str, ...]

    @property
    def is_source(self) -> bool:
        """Whether others are translations of this."""
        return self.language == SOURCE


def all_words() -> tuple[Words, ...]:
    """Read every language, English first; raises TypeError where one lacks a key or has another."""
    return tuple(sorted(_read(), key=lambda words: (not words.is_source, words.language)))


def _read() -> Iterator[Words]:
    for path in _FOLDER.glob("*.toml"):
        said = tomllib.loads(path.read_text(encoding="utf-8"))
        lists = {key: tuple(value) for key, value in said.items() if isinstance(value, list)}
        yield Words(language=path.stem, **(said | lists))
