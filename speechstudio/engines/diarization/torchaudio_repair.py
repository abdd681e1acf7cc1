"""Makes torchaudio importable beside a torch that it was not built for.

The package index's torchaudio is a CUDA build and says nothing of the torch it needs; beside a
CPU torch its native library does not load, and pyannote.audio falls with it. pyannote needs
only torchaudio's parts in plain Python, so those are imported without the native library.
"""

import contextlib
import importlib
import sys
from types import ModuleType

EXTENSION = "torchaudio._extension"


def import_torchaudio() -> ModuleType:
    """Import torchaudio, without its native library where that does not load."""
    try:
        return importlib.import_module("torchaudio")
    except OSError:
        for name in [name for name in sys.modules if name.split(".")[0] == "torchaudio"]:
            del sys.modules[name]
        sys.modules[EXTENSION] = _without_native_library()
        return importlib.import_module("torchaudio")


def _without_native_library() -> ModuleType:
    """Stand in for the module that loads the native library."""
    module = ModuleType(EXTENSION)

    def unavailable(*_: object, **__: object) -> None:
        raise RuntimeError("this part of torchaudio needs its native library, which does not load")

    def unchanged(function: object) -> object:
        return function

    flags = ("_IS_TORCHAUDIO_EXT_AVAILABLE", "_IS_RIR_AVAILABLE", "_IS_ALIGN_AVAILABLE")
    for flag in (*flags, "_SSE_AVAILABLE", "_IS_KALDI_AVAILABLE"):
        setattr(module, flag, False)
    for decorator in ("fail_if_no_align", "fail_if_no_rir", "fail_if_no_kaldi", "fail_if_no_sox"):
        setattr(module, decorator, unchanged)
    for function in ("lazy_import_sox_ext", "_check_cuda_version", "_load_lib"):
        setattr(module, function, unavailable)
    with contextlib.suppress(AttributeError):
        module.__path__ = []
    return module
