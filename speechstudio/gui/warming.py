"""Makes ready what the first project will want, once the window has come and nobody waits."""

from collections.abc import Callable, Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Slot

from speechstudio.gui.background import Background

_AFTER_MS = 400
"""The first picture of the window, and what it was opened for, come first."""
_BETWEEN_MS = 30
_LATE = (
    *("workbench", "export.dialog", "export.formats", "export.prompts"),
    *("speak.place", "models_place.place", "settings_place.place", "batch_place.office"),
)


class Warming(QObject):
    """Loads modules beside the event loop, and then makes one part in each turn of it."""

    def __init__(self, background: Background, parts: Sequence[Callable[[], object]]) -> None:
        """`parts` are made in their order; asking for one that is there already does nothing."""
        super().__init__(background)
        self._background = background
        self._parts = list(parts)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_AFTER_MS)
        self._clock.timeout.connect(self._load)
        self._clock.start()

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to be made."""
        return not self._parts

    def add(self, part: Callable[[], object]) -> None:
        """Make something more, after all else; called before the first part is made."""
        self._parts.append(part)

    def stop(self) -> None:
        """Make nothing more."""
        self._parts.clear()
        self._clock.stop()

    @Slot()
    def _load(self) -> None:
        self._clock.timeout.disconnect(self._load)
        self._clock.timeout.connect(self._make)
        self._clock.setInterval(_BETWEEN_MS)
        self._background.run(_load_late, lambda _nothing: self._go_on())

    def _go_on(self) -> None:
        if self._parts:
            self._clock.start()

    @Slot()
    def _make(self) -> None:
        try:
            self._parts.pop(0)()
        finally:  # what fails is told; the others need not go without
            self._go_on()


def _load_late() -> None:
    """Load what the window does without until there is a project, or another place is shown."""
    for module in _LATE:
        import_module(f"speechstudio.gui.{module}")
    from speechstudio.gui.export.formats import export_formats  # noqa: PLC0415 - late

    import_module("speechstudio.normalization.lexicon.expressions")  # a search asks it
    export_formats()  # a look at every installed package, which the system remembers
