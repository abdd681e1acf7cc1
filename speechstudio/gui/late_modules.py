"""What a module of the window would load with it, found out without loading a class of Qt's.

A class that derives from one of Qt's is made in the thread of the window alone: while another
thread makes one, Qt reads what is being changed, and the program ends. So a thread beside the
window reads which modules there are, and loads those that have nothing to do with Qt.
"""

import dis
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from types import CodeType

_WINDOW = "speechstudio.gui"
_QT = ("PySide6", "shiboken6")


def load_all_but_window(names: Iterable[str]) -> list[str]:
    """Load what modules of the window need from elsewhere; for a thread beside it.

    Gives the names of those that are left, the given ones with all of the window that they need,
    each after what it needs itself.
    """
    left: dict[str, None] = {}
    seen: set[str] = set()
    for name in names:
        _visit(name, seen, left)
    return list(left)


def _visit(name: str, seen: set[str], left: dict[str, None]) -> None:
    if name in seen or name in sys.modules or name.startswith(_QT):
        return
    seen.add(name)
    if name.startswith(f"{_WINDOW}."):
        for wanted in _wanted_by(name):
            _visit(wanted, seen, left)
        left[name] = None
    else:
        with suppress(ImportError):  # it is for another system, or nobody can do without it
            import_module(name)


def _wanted_by(name: str) -> list[str]:
    """Give the modules that one imports when it is loaded."""
    spec = find_spec(name)
    code = getattr(spec and spec.loader, "get_code", lambda _name: None)(name)
    return [] if code is None else list(_imported(code))


def _imported(code: CodeType) -> Iterator[str]:
    """Yield what is imported at the level of a module, but for what only its types need."""
    origin = ""
    is_for_types, goes_on_at = False, 0
    for step in dis.get_instructions(code):
        if step.offset < goes_on_at:
            continue
        if step.opname == "LOAD_NAME" and step.argval == "TYPE_CHECKING":
            is_for_types = True
        elif is_for_types and step.opname.endswith("IF_FALSE"):
            is_for_types, goes_on_at = False, step.argval
        elif step.opname == "IMPORT_NAME":
            origin = step.argval
            yield origin
        elif step.opname == "IMPORT_FROM" and _is_module(origin, step.argval):
            yield f"{origin}.{step.argval}"


def _is_module(package: str, name: str) -> bool:
    """Tell whether what is taken from a package of the program is a module of it."""
    if not package.startswith("speechstudio"):
        return False
    spec = find_spec(package)
    if spec is None or spec.submodule_search_locations is None:
        return False
    return find_spec(f"{package}.{name}") is not None
