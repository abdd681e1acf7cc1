"""Weights as torch saves them, read where there is no torch; nothing that is pickled is run."""

import pickle
import zipfile
from collections import OrderedDict
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

_TYPES = {"FloatStorage": "<f4", "HalfStorage": "<f2", "LongStorage": "<i8", "IntStorage": "<i4"}


def read_tensors(path: Path) -> Any:
    """Read what torch has saved, with arrays for tensors.

    Raises ValueError for a file that is none, or holds more than tensors, numbers and tables.
    """
    try:
        with zipfile.ZipFile(path) as file:
            index = next(name for name in file.namelist() if name.endswith("/data.pkl"))
            return _Reader(file, index).load()
    except (pickle.UnpicklingError, EOFError, StopIteration, KeyError, zipfile.BadZipFile) as error:
        raise ValueError(f"{path.name} holds no tensors: {error}") from error


class _Reader(pickle.Unpickler):
    """Knows what tables of tensors are made of, and nothing else."""

    def __init__(self, file: zipfile.ZipFile, index: str) -> None:
        super().__init__(file.open(index))
        self._file = file
        self._root = index.removesuffix("data.pkl")
        self._known: Mapping[tuple[str, str], Callable[..., Any]] = {
            ("collections", "OrderedDict"): OrderedDict,
            ("torch._utils", "_rebuild_tensor_v2"): _tensor,
            **{("torch", name): partial(str, kind) for name, kind in _TYPES.items()},
        }

    def find_class(self, module: str, name: str, /) -> Any:
        """Give one of the few things that may be named."""
        if (module, name) not in self._known:
            raise pickle.UnpicklingError(f"{module}.{name} is no part of a tensor")
        return self._known[module, name]

    def persistent_load(self, pid: Any, /) -> Any:
        """Read the numbers of a tensor."""
        _, kind, key, *_ = pid
        return np.frombuffer(self._file.read(f"{self._root}data/{key}"), kind())


def _tensor(
    numbers: Any, offset: int, shape: tuple[int, ...], strides: tuple[int, ...], *_more: Any
) -> Any:
    """Put an array over numbers."""
    steps = tuple(step * numbers.itemsize for step in strides)
    return np.lib.stride_tricks.as_strided(numbers[offset:], shape, steps, writeable=False)
