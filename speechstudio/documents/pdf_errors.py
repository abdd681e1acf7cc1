"""Where errors of the PDF library become errors of this program."""

import binascii
import logging
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

from speechstudio.domain.errors import DocumentError

_T = TypeVar("_T")

_AGAIN = "Open it in a PDF program and print or export it as a new PDF."
_BREAKDOWNS = (
    PyPdfError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,  # recursion too
    TypeError,
    ValueError,  # text that does not decode too
    EOFError,
    binascii.Error,
    struct.error,
    zlib.error,
)
"""What the library ends with when a file is damaged: it checks few of the types in it."""


@contextmanager
def pdf_errors() -> Iterator[None]:
    """Turn whatever the library raises into DocumentError, and keep its log quiet."""
    log = logging.getLogger("pypdf")
    level = log.level
    log.setLevel(logging.CRITICAL + 1)
    try:
        yield
    except FileNotDecryptedError as error:
        raise protected(str(error)) from error
    except DependencyError as error:
        # AES, or a compression that needs another library
        raise DocumentError(
            "it is encrypted or packed in a way that cannot be read here",
            hint=_AGAIN,
            detail=str(error),
        ) from error
    except _BREAKDOWNS as error:
        raise DocumentError(
            "it is damaged", hint=_AGAIN, detail=f"{type(error).__name__}: {error}"
        ) from error
    finally:
        log.setLevel(level)


def or_none(made: Callable[[], _T]) -> _T | None:
    """Give what a call makes; None when the library breaks down in it."""
    try:
        return made()
    except (DependencyError, FileNotDecryptedError):
        raise
    except _BREAKDOWNS:
        return None


def protected(detail: str = "") -> DocumentError:
    """Make the error of a PDF that needs a password."""
    return DocumentError(
        "it is encrypted and needs a password",
        hint="Open it in a PDF program and print or export it without protection.",
        detail=detail,
    )
