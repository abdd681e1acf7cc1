"""The one place where an error of a speech library becomes one of ours."""

from collections.abc import Iterator
from contextlib import contextmanager

from speechstudio.domain.errors import EngineFailedError, EngineUnavailableError


@contextmanager
def foreign_errors(engine: str) -> Iterator[None]:
    """Turn what a library raises into an error that says which engine failed and what to do."""
    try:
        yield
    except ImportError as error:
        raise EngineUnavailableError(
            f"{engine} does not load: {_first_line(error)}",
            hint="Run “speechstudio doctor”; it names what is missing.",
            detail=repr(error),
        ) from error
    except MemoryError as error:
        raise EngineFailedError(
            f"{engine} ran out of memory",
            hint="Close other programs, or choose a smaller model.",
            detail=repr(error),
        ) from error
    except (RuntimeError, ValueError, OSError, IndexError, KeyError, TypeError) as error:
        raise EngineFailedError(
            f"{engine} gave up: {_first_line(error)}",
            hint="Try again; if it fails again, check the models: “speechstudio models verify”.",
            detail=repr(error),
        ) from error


def _first_line(error: BaseException) -> str:
    """Return what the error says in one line."""
    lines = str(error).strip().splitlines()
    return lines[0] if lines else type(error).__name__
