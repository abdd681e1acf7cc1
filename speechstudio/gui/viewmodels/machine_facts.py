"""What this machine has to work with, found out beside the event loop."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.background import Background
from speechstudio.workflows.graphics import graphics_card
from speechstudio.workflows.machine import memory_bytes


class MachineFacts(QObject):
    """Memory as it was a moment ago; the graphics card is looked for once."""

    changed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        find_card: Callable[[], str | None] = graphics_card,
    ) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._find_card = find_card
        self.memory = (0, 0)
        """Bytes that there are, and that are free; both 0 while nobody knows."""
        self.graphics: str | None = None
        """Name of a graphics card that the engines can use."""
        self.is_known = False
        """Whether it was looked for."""
        self._is_asked = False

    @Slot()
    def look(self) -> None:
        """Look now."""
        self._background.run(memory_bytes, self._take_memory)
        if not self._is_asked:
            self._is_asked = True
            self._background.run(self._find_card, self._take_card)

    def close(self) -> None:
        """Look no more."""
        self._background.close()

    def _take_memory(self, memory: tuple[int, int]) -> None:
        self.memory = memory
        self.changed.emit()

    def _take_card(self, name: str | None) -> None:
        self.graphics, self.is_known = name, True
        self.changed.emit()
