"""Trees of frozen dataclasses from the tables of a TOML file, and back, by their types."""

import math
from collections.abc import Mapping
from dataclasses import Field, field, fields, is_dataclass
from enum import StrEnum
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from speechstudio.storage.characters import storable

_Tree = TypeVar("_Tree")
_Value = TypeVar("_Value")
_RANGE = "range"


class _NonsenseError(Exception):
    """A value is not of its type, or beyond its bounds."""


def within(default: _Value, least: float, most: float) -> _Value:
    """Declare a number with bounds, both included."""
    return field(default=default, metadata={_RANGE: (least, most)})


def read_tree(
    kind: type[_Tree], table: Mapping[str, Any], problems: list[str], at: str = ""
) -> _Tree:
    """Make a tree of a table; what is missing keeps its default.

    So does what makes no sense; its place, such as `editor.follow`, is added to `problems`.
    """
    hints = get_type_hints(kind)
    values: dict[str, Any] = {}
    for each in _fields(kind):
        if each.name not in table:
            continue
        value, hint, place = table[each.name], hints[each.name], f"{at}{each.name}"
        try:
            if is_dataclass(hint):
                values[each.name] = _branch(hint, value, problems, place)
            else:
                values[each.name] = _in_range(each, _value(hint, value))
        except (_NonsenseError, ValueError):
            problems.append(place)
    return kind(**values)


def write_tree(tree: object, table: Mapping[str, Any]) -> dict[str, Any]:
    """Give a table with the values of a tree in place of its own; what else it has stays."""
    written = dict(table)
    for each in _fields(type(tree)):
        value = getattr(tree, each.name)
        if is_dataclass(value):
            inner = written.get(each.name)
            written[each.name] = write_tree(value, inner if isinstance(inner, Mapping) else {})
        elif value is None:
            written.pop(each.name, None)
        else:
            written[each.name] = _plain(value)
    return written


def _fields(kind: Any) -> tuple[Field[Any], ...]:
    return fields(kind)


def _branch(kind: Any, value: object, problems: list[str], place: str) -> object:
    if not isinstance(value, Mapping):
        raise _NonsenseError
    return read_tree(kind, value, problems, f"{place}.")


def _value(hint: Any, value: Any) -> object:
    """Give a value of that type; raises where it is none."""
    if isinstance(hint, UnionType):  # with None, which a file cannot say
        hint = get_args(hint)[0]
    if get_origin(hint) is Mapping:
        return _mapping(get_args(hint)[1], value)
    if hint is Any:
        return value
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(value)
    if hint is float and type(value) is int:
        return float(value)
    if type(value) is not hint:  # a truth value would pass for a number
        raise _NonsenseError
    return value


def _mapping(hint: Any, value: object) -> dict[str, object]:
    if not isinstance(value, Mapping):
        raise _NonsenseError
    return {key: _value(hint, inner) for key, inner in value.items()}


def _in_range(each: Field[Any], value: Any) -> object:
    least, most = each.metadata.get(_RANGE, (-math.inf, math.inf))
    if isinstance(value, int | float) and not least <= value <= most:
        raise _NonsenseError
    return value


def _plain(value: Any) -> Any:
    """Give a value as TOML can hold it: it has no None, and knows no classes."""
    if isinstance(value, str):
        return storable(str(value))
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items() if inner is not None}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value if inner is not None]
    return value
