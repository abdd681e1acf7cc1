"""Where a reading is to hold: a button with a menu."""

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from speechstudio.gui.speak.span_choices import Scope
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.words import tr

TITLES = {Scope.HERE: tr("Only here"), Scope.TEXT: tr("Whole text"), Scope.ALL: tr("All texts")}


class ScopeButton(Button):
    """Shows a scope, and lets another one be chosen."""

    chosen = Signal(object)
    """A `Scope`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, kind=ButtonKind.QUIET, size="controlSmall", trailing="down", parent=parent
        )
        self.scopes = QMenu(self)
        self._actions: dict[Scope, QAction] = {}
        for scope, title in TITLES.items():
            action = self.scopes.addAction(title)
            action.setCheckable(True)
            action.setData(scope.value)
            self._actions[scope] = action
        self.scopes.triggered.connect(self._choose)
        self.clicked.connect(self.open_menu)
        self.show_scope(Scope.TEXT)

    @property
    def scope(self) -> Scope:
        """What is chosen."""
        return self._scope

    def show_scope(self, scope: Scope) -> None:
        """Show another scope."""
        self._scope = scope
        self.setText(TITLES[scope])
        self.setAccessibleName(tr("Where it holds: {scope}", scope=TITLES[scope]))
        for other, action in self._actions.items():
            action.setChecked(other is scope)
        self.updateGeometry()

    @Slot()
    def open_menu(self) -> None:
        """Offer the scopes below the button."""
        self.scopes.popup(self.mapToGlobal(QPoint(0, self.height())))

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.show_scope(Scope(action.data()))
        self.chosen.emit(self._scope)
