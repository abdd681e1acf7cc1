"""What the program is made of, and the licence of each part."""

import re
from dataclasses import dataclass
from email.message import Message
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import cast

from speechstudio.gui.words import tr
from speechstudio.models.store import ModelStore

PROGRAM = "speechstudio"
LICENCE = "GPL-3.0-or-later"
NOT_STATED = tr("not stated")

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_CLASSIFIER = "License :: "
_LONGEST = 48
"""A field may hold the whole text of a licence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Licensed:
    """A part of the program."""

    name: str
    version: str = ""
    licence: str


FONTS = (
    Licensed(name="Inter", licence="OFL-1.1"),
    Licensed(name="JetBrains Mono", licence="OFL-1.1"),
)
"""Those that come with the program."""


def libraries(program: str = PROGRAM) -> tuple[Licensed, ...]:
    """Give every installed distribution that the program needs, by name; reads their metadata."""
    found: dict[str, Licensed] = {}
    waiting = _needs(program)
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        try:
            part = distribution(name)
        except PackageNotFoundError:  # of another system, or of an extra that nobody wanted
            continue
        found[name] = Licensed(name=part.name, version=part.version, licence=_licence(part))
        waiting += _needs(name)
    return tuple(sorted(found.values(), key=lambda each: each.name.casefold()))


def models(store: ModelStore) -> tuple[Licensed, ...]:
    """Give the installed models."""
    return tuple(Licensed(name=each.title, licence=each.licence) for each in store.installed())


def _needs(name: str) -> list[str]:
    """Names of what a distribution always needs, folded."""
    try:
        wanted = distribution(name).requires or []
    except PackageNotFoundError:
        return []
    lines = [line for line in wanted if "extra ==" not in line]
    found = (_NAME.match(line) for line in lines)
    return [re.sub(r"[-_.]+", "-", match.group()).casefold() for match in found if match]


def _licence(part: Distribution) -> str:
    """Read the licence: the expression, the classifiers, the field, or the head of its file."""
    about = cast("Message", part.metadata)
    expression = about.get("License-Expression")
    if expression:
        return _short(str(expression))
    classifiers = [str(line) for line in about.get_all("Classifier") or []]
    named = [line.rpartition(" :: ")[2] for line in classifiers if line.startswith(_CLASSIFIER)]
    named = [name for name in named if name != "OSI Approved"]
    if named:
        return _short(", ".join(dict.fromkeys(named)))
    texts = [str(about.get("License") or "")]
    for name in about.get_all("License-File") or []:
        texts += [part.read_text(f"licenses/{name}") or part.read_text(str(name)) or ""]
    heads = [text.strip().partition("\n")[0] for text in texts]
    return _short(next(filter(None, heads), NOT_STATED))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
