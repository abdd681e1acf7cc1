"""How much room libraries of engines take, counted beside the event loop: they are many files."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from speechstudio.engines.environments.state import EnvironmentSize
from speechstudio.engines.environments.store import Environments
from speechstudio.engines.spec import EnvironmentSpec
from speechstudio.gui.background import Background


class LibrarySizes(QObject):
    """Knows what was counted last of each environment."""

    changed = Signal()
    """Something was counted."""

    def __init__(self, environments: Environments, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._environments = environments
        self._background = Background(self)
        self._known: dict[str, EnvironmentSize | None] = {}
        """None while it is counted."""

    def of(self, environment: EnvironmentSpec) -> EnvironmentSize | None:
        """Give what an environment takes; None until it is counted, and then `changed` tells."""
        if environment.id not in self._known:
            self._known[environment.id] = None
            self._background.run(
                partial(self._environments.size, environment), partial(self._take, environment.id)
            )
        return self._known[environment.id]

    def forget(self) -> None:
        """Count anew what is asked for from now on."""
        self._known.clear()

    def close(self) -> None:
        """Count no more."""
        self._background.close()

    def _take(self, environment: str, size: EnvironmentSize) -> None:
        self._known[environment] = size
        self.changed.emit()
