"""Keeps the computer awake while there is work, as far as the system allows it."""

from PySide6.QtCore import QObject, Signal

from speechstudio.gui.background import Background
from speechstudio.gui.batch_place.session import Release, keep_awake


class Awake(QObject):
    """Asks the system beside the event loop."""

    changed = Signal(bool)
    """Whether the computer is really kept awake now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._wanted = False
        self._release: Release | None = None

    @property
    def is_held(self) -> bool:
        """Whether the computer is really kept awake."""
        return self._release is not None

    def set_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - a setter
        """Keep it awake, or let it sleep."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if wanted:
            self._background.run(keep_awake, self._held)
        else:
            self._let_go()

    def close(self) -> None:
        """Let it sleep."""
        self._wanted = False
        self._let_go()
        self._background.close(finishes=True)

    def _held(self, release: Release | None) -> None:
        self._release = release
        if release is not None and not self._wanted:  # it was long in coming
            self._let_go()
        else:
            self.changed.emit(self.is_held)

    def _let_go(self) -> None:
        release, self._release = self._release, None
        if release is not None:
            self._background.run(release)
            self.changed.emit(False)
