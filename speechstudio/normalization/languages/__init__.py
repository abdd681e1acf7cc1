"""The languages, one folder each: rules in small modules beside their data in TOML.

A folder gives `GRAMMAR`, and `language.toml` with its name and the words it is known by.
"""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from speechstudio.domain.errors import UsageError
from speechstudio.normalization.grammar import Grammar

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

_FOLDER = Path(__file__).parent
GROUP = "speechstudio.normalizers"
"""Entry points of languages from other packages: the subtag, and `module:GRAMMAR`."""


@cache
def built_in() -> tuple[str, ...]:
    """Subtags of the languages that come with the program."""
    return tuple(sorted(p.parent.name for p in _FOLDER.glob("*/language.toml")))


@cache
def available() -> tuple[str, ...]:
    """Subtags of all languages, with those that other packages bring."""
    return tuple(sorted({*built_in(), *(point.name for point in _plug_ins())}))


@cache
def grammar_of(language: str) -> Grammar:
    """Give the grammar of a subtag such as `en`; an unknown one raises `UsageError`."""
    if language in built_in():
        module = import_module(f"{__name__}.{language}")
        grammar: Grammar = module.GRAMMAR
        return grammar
    for point in _plug_ins():
        if point.name == language:
            loaded: Grammar = point.load()
            return loaded
    raise UsageError(
        f"no rules for the language {language!r}",
        hint=f"Give one of: {', '.join(available())}.",
    )


def _plug_ins() -> Iterator["EntryPoint"]:
    """Give the languages that other packages bring; looking for them takes its time."""
    from importlib.metadata import entry_points  # noqa: PLC0415  (needed for few languages)

    yield from entry_points(group=GROUP)
