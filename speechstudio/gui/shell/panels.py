"""The panels beside the workspace: docked where there is room, over it where there is none."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

LIBRARY_FROM = 1440
"""Window width from which the list of projects has a place of its own."""
INSPECTOR_FROM = 1280


class Panels(QObject):
    """Two panels of a window, one at each side of the workspace, which stand in one row."""

    changed = Signal()
    """A panel came, went, or found another place."""

    def __init__(
        self, window: QWidget, row: QBoxLayout, *, rail: QWidget, library: QWidget, side: QWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self._row = row
        self._rail = rail
        self._panels = {"library": library, "inspector": side}
        self._from = {"library": LIBRARY_FROM, "inspector": INSPECTOR_FROM}
        self.wanted = {"library": True, "inspector": True}
        """Which are docked where there is room."""
        self._over: str | None = None
        """The one that lies over the workspace."""
        self._has_inspector = False
        window.installEventFilter(self)

    def set_inspector_used(self, used: bool) -> None:  # noqa: FBT001 - a setter
        """Say whether there is anything to inspect."""
        self._has_inspector = used
        self.arrange()

    def is_shown(self, name: str) -> bool:
        """Whether a panel is to be seen, docked or not."""
        return self._is_docked(name) or self._over == name

    def has_room(self, name: str) -> bool:
        """Whether a panel would be docked."""
        return self._window.width() >= self._from[name]

    def toggle(self, name: str) -> None:
        """Show a panel, or hide it."""
        if self.has_room(name):
            self.wanted[name] = not self.wanted[name]
            self._over = None
        else:
            self._over = None if self._over == name else name
        self.arrange()

    def close_overlay(self) -> None:
        """Hide the panel that lies over the workspace."""
        if self._over is not None:
            self._over = None
            self.arrange()

    def arrange(self) -> None:
        """Put both panels where they belong."""
        if self._over is not None and self.has_room(self._over):
            self._over = None
        for name, panel in self._panels.items():
            if self._is_docked(name):
                self._dock(name, panel)
            elif self._over == name and (name == "library" or self._has_inspector):
                self._float(name, panel)
            else:
                panel.hide()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrange anew when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self.arrange()
        return super().eventFilter(watched, event)

    def _is_docked(self, name: str) -> bool:
        is_used = name == "library" or self._has_inspector
        return is_used and self.wanted[name] and self.has_room(name)

    def _dock(self, name: str, panel: QWidget) -> None:
        if self._row.indexOf(panel) < 0:
            if name == "library":
                self._row.insertWidget(1, panel)
            else:
                self._row.addWidget(panel)
        panel.show()

    def _float(self, name: str, panel: QWidget) -> None:
        self._row.removeWidget(panel)
        window, rail = self._window, self._rail
        is_turned = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        is_left = (name == "library") != is_turned
        beside_rail = 0 if is_turned else rail.mapTo(window, QPoint(rail.width(), 0)).x()
        x = beside_rail if is_left else window.width() - panel.width()
        panel.setParent(window)
        panel.setGeometry(QRect(x, 0, panel.width(), rail.height()))
        panel.show()
        panel.raise_()
