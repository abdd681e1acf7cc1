"""How fast is played; in narrow windows its menu also holds Follow."""

from PySide6.QtCore import QPoint, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.words import number, tr

RATES = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


class RateButton(Button):
    """Shows the rate and opens the choice of others."""

    rate_chosen = Signal(float)
    follow_chosen = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, "", kind=ButtonKind.QUIET, size="controlSmall", trailing="down", parent=parent
        )
        self.menu_of_rates = QMenu(self)
        group = QActionGroup(self.menu_of_rates)
        for rate in RATES:
            action = self.menu_of_rates.addAction(rate_text(rate))
            action.setData(rate)
            action.setCheckable(True)
            group.addAction(action)
        group.triggered.connect(self._choose)
        self._line = self.menu_of_rates.addSeparator()
        self.follow_action = self.menu_of_rates.addAction(tr("Follow"))
        self.follow_action.setCheckable(True)
        self.follow_action.triggered.connect(self.follow_chosen)
        self._group = group
        self.clicked.connect(self.open_menu)
        self.show_rate(1.0)
        self.offer_follow(False)

    def show_rate(self, rate: float) -> None:
        """Show the rate at which is played; it need not be one of those offered."""
        self.setText(rate_text(rate))
        self.setAccessibleName(tr("Speed {rate}", rate=rate_text(rate)))
        self.setToolTip(tr("Speed"))
        with QSignalBlocker(self._group):
            for action in self._group.actions():
                action.setChecked(action.data() == rate)
        self.updateGeometry()

    def offer_follow(self, offered: bool) -> None:  # noqa: FBT001 - a slot
        """Have Follow in the menu, or not."""
        self._line.setVisible(offered)
        self.follow_action.setVisible(offered)

    @Slot()
    def open_menu(self) -> None:
        """Offer the rates above the button."""
        height = self.menu_of_rates.sizeHint().height()
        self.menu_of_rates.popup(self.mapToGlobal(QPoint(0, -height)))

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        rate = action.data()
        self.show_rate(rate)
        self.rate_chosen.emit(rate)


def rate_text(rate: float) -> str:
    """Write a rate, such as 1.25 with the sign of multiplication."""
    decimals = len(f"{round(rate, 2):g}".partition(".")[2])
    return f"{number(rate, decimals)}\N{MULTIPLICATION SIGN}"
