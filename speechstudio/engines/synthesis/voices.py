"""What all voices have in common: a sentence to try them with, and how one is found by name."""

import difflib
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TypeVar

from speechstudio.domain.errors import UsageError
from speechstudio.resources import resource

Found = TypeVar("Found")

MOST_NAMED = 12
"""So many voices are named to somebody who asked for one that there is not."""

_COUNTING = "1, 2, 3, 4, 5."
"""Every voice reads numbers in its own language, whatever that is."""
_SAME = {"cmn": "zh", "hyw": "hy"}


@cache
def _samples() -> dict[str, str]:
    """Read the sentences, by language."""
    return tomllib.loads(resource("sample-sentences.toml").read_text(encoding="utf-8"))


def sample_text(language: str) -> str:
    """Return a sentence in a language to try a voice with; numbers where none is known."""
    family = language.partition("-")[0].lower()
    return _samples().get(_SAME.get(family, family), _COUNTING)


def find(voice: str, known: Mapping[str, Found], engine: str) -> Found:
    """Return the voice of that id; UsageError names those there are, or some of many."""
    if voice in known:
        return known[voice]
    names = list(known)
    if not names:
        raise UsageError(
            f"{engine} has no voice here",
            hint="Install one: “speechstudio models list” shows which there are.",
        )
    raise UsageError(
        f"{engine} has no voice “{voice}”", hint=f"Choose one of: {_some(voice, names)}."
    )


def _some(voice: str, names: Sequence[str]) -> str:
    """Name all of few, and of many those that come near."""
    if len(names) <= MOST_NAMED:
        return ", ".join(names)
    near = difflib.get_close_matches(voice, names, n=MOST_NAMED, cutoff=0.3)
    shown = list(dict.fromkeys([*near, *names]))[:MOST_NAMED]
    return f"{', '.join(shown)}, and {len(names) - len(shown)} more"
