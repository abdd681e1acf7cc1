"""Modules that do nothing, in place of those that a library imports and never needs here."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import ModuleType


@contextmanager
def stand_ins(absent: Mapping[str, tuple[str, ...]]) -> Iterator[None]:
    """Put modules that do nothing in place of those that have not been imported, for a while.

    `absent` has what is imported from each by name: functions that give None.
    """
    made = [name for name in absent if name not in sys.modules]
    for name in made:
        module = sys.modules[name] = ModuleType(name)
        module.__dict__.update(dict.fromkeys(absent[name], lambda *_: None))
    try:
        yield
    finally:
        for name in made:
            del sys.modules[name]
