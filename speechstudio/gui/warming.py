"""Makes ready what the first project will want, once the window has come and nobody waits."""

import time
from collections.abc import Callable, Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Slot

from speechstudio.gui.background import Background
from speechstudio.gui.late_modules import load_all_but_window

_AFTER_MS = 400
"""The first picture of the window, and what it was opened for, come first."""
_BETWEEN_MS = 30
_TURN_S = 0.004
"""So long modules are loaded in one turn of the event loop."""
_LATE = tuple(
    f"speechstudio.gui.{name}"
    for name in (
        *("workbench", "export.dialog", "export.formats", "export.prompts"),
        *("speak.place", "models_place.place", "settings_place.place", "batch_place.office"),
        *("cloning.desk", "cloning.dialog", "settings_place.services_page"),
    )
)


class Warming(QObject):
    """Loads modules, some in each turn of the event loop, and then makes one part in each."""

    def __init__(self, background: Background, parts: Sequence[Callable[[], object]]) -> None:
        """`parts` are made in their order; asking for one that is there already does nothing."""
        super().__init__(background)
        self._background = background
        self._modules: list[str] = []
        self._parts = list(parts)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_AFTER_MS)
        self._clock.timeout.connect(self._load)
        self._clock.start()

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to be made."""
        return not self._modules and not self._parts

    def add(self, part: Callable[[], object]) -> None:
        """Make something more, after all else; called before the first part is made."""
        self._parts.append(part)

    def stop(self) -> None:
        """Make nothing more."""
        self._modules.clear()
        self._parts.clear()
        self._clock.stop()

    @Slot()
    def _load(self) -> None:
        self._clock.timeout.disconnect(self._load)
        self._clock.timeout.connect(self._make)
        self._clock.setInterval(_BETWEEN_MS)
        self._background.run(
            lambda: load_all_but_window(_LATE), self._take, lambda _error: self._take(())
        )

    def _take(self, modules: Sequence[str]) -> None:
        if self._parts:  # it was not stopped
            self._modules += reversed(modules)
            self._parts.insert(0, lambda: self._background.run(_load_others))
            self._go_on()

    def _go_on(self) -> None:
        if not self.is_done:
            self._clock.start()

    @Slot()
    def _make(self) -> None:
        try:
            if self._modules:
                self._load_some()
            else:
                self._parts.pop(0)()
        finally:  # what fails is told; the others need not go without
            self._go_on()

    def _load_some(self) -> None:
        until_s = time.thread_time() + _TURN_S
        while self._modules and time.thread_time() < until_s:
            import_module(self._modules.pop())


def _load_others() -> None:
    """Load what has nothing to do with Qt, and is wanted later still."""
    from speechstudio.gui.export.formats import export_formats  # noqa: PLC0415 - it is there

    import_module("speechstudio.normalization.lexicon.expressions")  # a search asks it
    export_formats()  # a look at every installed package, which the system remembers
