"""The panels beside the workspace: docked where there is room, over it where there is none."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QRegion
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.shadow import Shadow

LIBRARY_FROM = 1440
"""Window width from which the list of projects has a place of its own, at 100 %."""
INSPECTOR_FROM = 1280
_KEPT = 48
"""What a panel leaves of the workspace that it lies over."""


class Panels(QObject):
    """Two panels of a window, one at each side of the workspace, which stand in one row."""

    changed = Signal()
    """A panel came, went, or found another place."""

    def __init__(
        self,
        look: Look,
        row: QBoxLayout,
        *,
        rail: QWidget,
        header: QWidget,
        library: QWidget,
        side: QWidget,
    ) -> None:
        """All are children of one window; what lies over the workspace begins below the header."""
        window = rail.window()
        super().__init__(window)
        self._look = look
        self._window = window
        self._row = row
        self._rail = rail
        self._header = header
        self._panels = {"library": library, "inspector": side}
        self._from = {"library": LIBRARY_FROM, "inspector": INSPECTOR_FROM}
        self._shadows = {name: Shadow(look, panel, "card") for name, panel in self._panels.items()}
        self.wanted = {"library": True, "inspector": True}
        """Which are docked where there is room."""
        self._over: str | None = None
        """The one that lies over the workspace."""
        self._before: QWidget | None = None
        """What had the keyboard before that."""
        self._has_inspector = False
        window.installEventFilter(self)
        look.changed.connect(self.arrange)

    def set_inspector_used(self, used: bool) -> None:  # noqa: FBT001 - a setter
        """Say whether there is anything to inspect."""
        self._has_inspector = used
        self.arrange()

    def is_used(self, name: str) -> bool:
        """Whether a panel has anything to show."""
        return name == "library" or self._has_inspector

    def is_shown(self, name: str) -> bool:
        """Whether a panel is to be seen, docked or not."""
        return self._is_docked(name) or self._over == name

    def has_room(self, name: str) -> bool:
        """Whether a panel would be docked."""
        return self._window.width() >= self._look.scaled(self._from[name])

    def toggle(self, name: str) -> None:
        """Show a panel, or hide it."""
        if self.has_room(name):
            self.wanted[name] = not self.wanted[name]
            self.close_overlay()
        elif self._over == name:
            self.close_overlay()
        elif self.is_used(name):
            self._before = self._before or QApplication.focusWidget()
            self._over = name
            _application().installEventFilter(self)
        self.arrange()

    @Slot()
    def close_overlay(self) -> None:
        """Hide the panel that lies over the workspace; the keyboard goes back to where it was."""
        if self._over is None:
            return
        panel, before = self._panels[self._over], self._before
        had_focus = panel.isAncestorOf(QApplication.focusWidget() or self._window)
        self._over = self._before = None
        _application().removeEventFilter(self)
        self.arrange()
        if had_focus and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def arrange(self) -> None:
        """Put both panels where they belong."""
        if self._over is not None and (self.has_room(self._over) or not self.is_used(self._over)):
            self.close_overlay()
            return
        for name, panel in self._panels.items():
            self._shadows[name].hide()
            panel.setFixedWidth(self._width(name))
            if self._is_docked(name):
                self._dock(name, panel)
            elif self._over == name:
                self._float(name, panel)
            else:
                panel.hide()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrange anew when the window changes its size; close what lies over it when told to."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.arrange()
        elif self._over is not None and isinstance(watched, QWidget):
            if event.type() == QEvent.Type.MouseButtonPress and self._is_beside(watched):
                self.close_overlay()
            elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
                return self._take_escape(watched, event)
        return super().eventFilter(watched, event)

    def _take_escape(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Leave the panel with Esc, which means something else in the rest of the window."""
        is_inside = self._over is not None and self._panels[self._over].isAncestorOf(watched)
        if is_inside and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if is_inside and event.type() == QEvent.Type.KeyPress:
            self.close_overlay()
            return True
        return False

    def _is_beside(self, watched: QWidget) -> bool:
        """Whether a press there is one beside the panel; buttons of the header act on their own."""
        assert self._over is not None  # noqa: S101 - asked only then
        parts = (self._panels[self._over], self._header)
        is_in_parts = any(watched is part or part.isAncestorOf(watched) for part in parts)
        return not is_in_parts and watched.window() is self._window

    def _is_docked(self, name: str) -> bool:
        return self.is_used(name) and self.wanted[name] and self.has_room(name)

    def _width(self, name: str) -> int:
        wanted = self._look.scaled(self._look.size(name))
        return min(wanted, max(1, self._window.width() - self._rail.width() - _KEPT))

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
        ground = QRect(0, self._header.height(), window.width() - rail.width(), rail.height())
        ground.setBottom(rail.height() - 1)
        if not is_turned:
            ground.moveLeft(rail.width())
        place = QRect(ground.topLeft(), QSize(panel.width(), ground.height()))
        if (name == "library") == is_turned:
            place.moveRight(ground.right())
        panel.setParent(window)
        panel.setGeometry(place)
        panel.show()
        panel.raise_()
        shadow = self._shadows[name]
        shadow.follow(panel)
        shadow.setMask(QRegion(ground.translated(-shadow.pos())))


def _application() -> QCoreApplication:
    """Return the application, which sees every press before the widget that it is for."""
    application = QCoreApplication.instance()
    assert application is not None, "widgets need an application"  # noqa: S101 - Qt's own rule
    return application
