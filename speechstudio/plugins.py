"""Finds what other packages add, and our own parts that register in the same way.

Whatever a plug-in raises becomes the reason why it is not there; it stops nothing else.
"""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:  # takes a while to load
    from importlib.metadata import EntryPoint

Part = TypeVar("Part")

_OURS = "speechstudio."


@dataclass(frozen=True, slots=True, kw_only=True)
class Unloadable:
    """A plug-in that does not load."""

    id: str
    """Name under which it is registered."""
    reason: str
    """Why it does not load, in one line."""


@cache
def entry_points_on(_path: tuple[str, ...]) -> "Mapping[str, Sequence[EntryPoint]]":
    """Give our groups of entry points, as the packages on the path of modules have them.

    All packages are looked through for that, which takes some 30 ms: once for each path.
    """
    from importlib.metadata import entry_points  # noqa: PLC0415 - takes a while to load

    found = entry_points()
    ours = (group for group in found.groups if group.startswith(_OURS))
    return {group: list(found.select(group=group)) for group in ours}


def registered(group: str) -> "list[EntryPoint]":
    """Give the entry points of a group: ours first, then by name."""
    points = entry_points_on(tuple(sys.path)).get(group, [])
    return sorted(points, key=lambda point: (not point.value.startswith(_OURS), point.name))


def load(point: "EntryPoint") -> object:
    """Give what an entry point names, or `Unloadable`."""
    try:
        return point.load()
    except Exception as error:  # noqa: BLE001 - a plug-in may raise anything; it must not stop the rest
        return Unloadable(id=point.name, reason=f"{type(error).__name__}: {error}")


def plug_ins(
    group: str, kind: type[Part], name_of: Callable[[Part], str]
) -> dict[str, Part | Unloadable]:
    """Give every part of a group by its name; nobody can take the name of one of ours.

    What is of another kind, or calls itself otherwise than it is registered, is `Unloadable`.
    """
    found: dict[str, Part | Unloadable] = {}
    for point in registered(group):
        if point.name not in found:
            part = _checked(point, kind, name_of)
            found[point.name] = part
    return found


def _checked(
    point: "EntryPoint", kind: type[Part], name_of: Callable[[Part], str]
) -> Part | Unloadable:
    part = load(point)
    if isinstance(part, Unloadable):
        return part
    if not isinstance(part, kind):
        return Unloadable(id=point.name, reason=f"{point.value} is not a {kind.__name__}")
    name = name_of(part)
    if name == point.name:
        return part
    reason = f"{point.value} calls itself “{name}”, not “{point.name}”"
    return Unloadable(id=point.name, reason=reason)
