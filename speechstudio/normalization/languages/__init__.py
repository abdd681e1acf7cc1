"""The languages, one folder each: rules in small modules beside their data in TOML.

A folder gives `GRAMMAR`, and `language.toml` with its name and the words it is known by.
"""

import tomllib
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from speechstudio.domain.errors import UsageError
from speechstudio.normalization.grammar import Grammar

if TYPE_CHECKING:
    from speechstudio.plugins import Unloadable

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
    return tuple(sorted({*built_in(), *_plug_ins()}))


@cache
def tags() -> tuple[str, ...]:
    """Give every tag by which a text can be read: each language with its regions, the usual first.

    A language that another package brings has no regions here.
    """
    found: list[str] = []
    for language in available():
        path = _FOLDER / language / "language.toml"
        known = tomllib.loads(path.read_text("utf-8")) if language in built_in() else {}
        found += [f"{language}-{region}" for region in known.get("regions", ())] or [language]
    return tuple(found)


@cache
def grammar_of(language: str) -> Grammar:
    """Give the grammar of a subtag such as `en`; an unknown one raises `UsageError`."""
    if language in built_in():
        module = import_module(f"{__name__}.{language}")
        grammar: Grammar = module.GRAMMAR
        return grammar
    brought = _plug_ins().get(language)
    if isinstance(brought, Grammar):
        return brought
    if brought is not None:
        raise UsageError(
            f"the rules for the language {language!r} do not load: {brought.reason}",
            hint="Install again the package that brings them.",
        )
    raise UsageError(
        f"no rules for the language {language!r}",
        hint=f"Give one of: {', '.join(available())}.",
    )


@cache
def _plug_ins() -> "dict[str, Grammar | Unloadable]":
    """Give the languages that other packages bring; looking for them takes its time."""
    from speechstudio.plugins import plug_ins  # noqa: PLC0415  (few languages need it)

    return plug_ins(GROUP, Grammar, lambda grammar: grammar.language)
