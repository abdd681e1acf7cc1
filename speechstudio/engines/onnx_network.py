"""Networks of onnxruntime that spare the processor and can be looked into."""

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # read when onnxruntime is imported

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from speechstudio.domain.errors import EngineFailedError, EngineUnavailableError

Change = Callable[[Any], None]
"""Changes an `onnx.ModelProto` in place."""


class Network:
    """A network that is loaded."""

    def __init__(self, session: Any, path: Path) -> None:
        self._session = session
        self._path = path
        self.inputs = frozenset(given.name for given in session.get_inputs())
        self.outputs = tuple(made.name for made in session.get_outputs())
        self._about = {given.name: given for given in session.get_inputs()}

    @classmethod
    def load(
        cls, path: Path, change: Change | None = None, *, threads: int, device: str
    ) -> "Network":
        """Load a network, changed in memory where that is asked for; takes a second or two.

        With one thread that does not spin while it waits, a sentence takes two thirds of the
        processor time of the library's own settings. Raises EngineFailedError for a file that
        holds no network.
        """
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.add_session_config_entry("session.use_env_allocators", "1")
        _share_memory()
        with _library_errors(path):
            given = str(path) if change is None else _changed(path, change)
            session = onnxruntime.InferenceSession(given, options, providers=_providers(device))
        return cls(session, path)

    def shape(self, name: str) -> tuple[int | str | None, ...]:
        """Give the shape of an input: a length, or what it is called where it may be any."""
        return tuple(self._about[name].shape)

    def number_type(self, name: str) -> str:
        """Tell what numpy calls the numbers of an input."""
        told = str(self._about[name].type).removeprefix("tensor(").removesuffix(")")
        return {"float": "float32", "double": "float64"}.get(told, told)

    def run(self, given: Mapping[str, Any]) -> list[Any]:
        """Give everything that the network makes of its inputs."""
        with _library_errors(self._path):
            made: list[Any] = self._session.run(None, dict(given))
        return made

    def run_values(self, given: Mapping[str, Any]) -> list[Any]:
        """Do the same with values of onnxruntime, which can be given again without a copy."""
        with _library_errors(self._path):
            made: list[Any] = self._session.run_with_ort_values(None, dict(given))
        return made


@cache
def _share_memory() -> None:
    """Have all networks of this process take memory from one store, which grows by what is needed.

    Each would else have one of its own, which doubles whenever it is full.
    """
    import onnxruntime

    place = onnxruntime.OrtMemoryInfo(
        "Cpu", onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, onnxruntime.OrtMemType.DEFAULT
    )
    as_needed = onnxruntime.OrtArenaCfg({"arena_extend_strategy": 1})
    onnxruntime.create_and_register_allocator(place, as_needed)


def _changed(path: Path, change: Change) -> bytes:
    """Read a network and change it; what was read is let go, as large as it is."""
    import onnx

    model = onnx.load(path)
    change(model)
    changed: bytes = model.SerializeToString()
    return changed


def _providers(device: str) -> list[str]:
    import onnxruntime

    if device != "cuda":
        return ["CPUExecutionProvider"]
    if "CUDAExecutionProvider" not in onnxruntime.get_available_providers():
        raise EngineUnavailableError(
            "this engine cannot use a graphics card here",
            hint="Leave --device out, or install onnxruntime-gpu in place of onnxruntime.",
        )
    return ["CUDAExecutionProvider", "CPUExecutionProvider"]


@contextmanager
def _library_errors(path: Path) -> Iterator[None]:
    """Turn the libraries' own errors, which are no usual ones, into one of ours."""
    from google.protobuf.message import DecodeError
    from onnxruntime.capi import onnxruntime_pybind11_state as state

    names = ("Fail", "InvalidArgument", "InvalidGraph", "InvalidProtobuf", "NotImplemented")
    more = ("EPFail", "EngineError", "ModelLoaded", "NoModel", "NoSuchFile", "RuntimeException")
    kinds = tuple(getattr(state, name) for name in (*names, *more) if hasattr(state, name))
    try:
        yield
    except (DecodeError, *kinds) as error:
        raise EngineFailedError(
            f"the network {path.name} does not work",
            hint="Check the models: “speechstudio models verify”; or install the model again.",
            detail=str(error),
        ) from error
