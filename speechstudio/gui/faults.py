"""Faults of the program itself, as people are told of them: in the window, not only behind it."""

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.words import tr

_HINT = tr("This is a fault of the program; please report it")


def fault(error: BaseException) -> UserFixableError:
    """Make an error for people of whatever was raised where nothing should be."""
    return UserFixableError(
        tr("something went wrong ({kind}: {error})", kind=type(error).__name__, error=error),
        hint=_HINT,
        detail="".join(traceback.format_exception(error)),
    )


def tell_faults(tell: Callable[[UserFixableError], None]) -> None:
    """Have everything told that a slot raises, which Qt's binding prints and passes over.

    The same is told once: what fails while painting fails at every frame.
    """
    print_fault = sys.excepthook
    told: set[str] = set()

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        print_fault(kind, error, trace)
        said = fault(error)
        if said.message not in told:
            told.add(said.message)
            tell(said)

    sys.excepthook = hook
