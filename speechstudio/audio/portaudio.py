"""PortAudio's library where the program brings its own."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def own_portaudio() -> Iterator[None]:
    """Have whoever asks for PortAudio within find that of a bundle for Linux, if this is one.

    `sounddevice` asks the system for it while it is imported, and would not find ours.
    """
    inside = getattr(sys, "_MEIPASS", None)
    library = next(Path(inside).glob("libportaudio.so*"), None) if inside else None
    if library is None:
        yield
        return
    from ctypes import util  # noqa: PLC0415 - loaded with sounddevice, not before

    asked, found = util.find_library, str(library)
    util.find_library = lambda name: found if name == "portaudio" else asked(name)
    try:
        yield
    finally:
        util.find_library = asked
