"""What is connected to now, and what ever was."""

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.background import Background
from speechstudio.models.connections import Connection, ConnectionLog


class ConnectionsWatch(QObject):
    """Follows the log of connections, which other threads write."""

    hosts_changed = Signal(tuple)
    """Other hosts are contacted now."""
    known_changed = Signal()
    """`known` was read anew."""
    failed = Signal(object)
    """A `UserFixableError`: the log cannot be emptied."""
    _told = Signal(tuple)

    def __init__(
        self, log: ConnectionLog, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._log = log
        self._background = background
        self.hosts: tuple[str, ...] = ()
        """Those that are contacted now."""
        self.known: tuple[Connection, ...] = ()
        """All connections, the newest first, as they were read last."""
        self._told.connect(self._take)
        log.on_change = self._told.emit

    @Slot()
    def read(self) -> None:
        """Read the log anew."""
        self._background.run(self._log.read, self._show)

    @Slot()
    def clear(self) -> None:
        """Empty the log."""
        self._background.run(self._log.clear, lambda _: self.read(), self.failed.emit)

    @Slot()
    def close(self) -> None:
        """Follow no more."""
        self._log.on_change = lambda _hosts: None

    @Slot(tuple)
    def _take(self, hosts: tuple[str, ...]) -> None:
        self.hosts = hosts
        self.hosts_changed.emit(hosts)
        self.read()

    def _show(self, known: tuple[Connection, ...]) -> None:
        self.known = known
        self.known_changed.emit()
