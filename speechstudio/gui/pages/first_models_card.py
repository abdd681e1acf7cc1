"""The card of a first start: what is missing, and one button that brings it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.first_models import FirstShown, FirstStand
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.progress import ProgressBar
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

TITLES = {
    FirstStand.OFFERED: tr("First, the models that do the work"),
    FirstStand.RUNNING: tr("Installing the models"),
    FirstStand.PAUSED: tr("The models are not all there yet"),
    FirstStand.FAILED: tr("The models could not be installed"),
}
_INSET = 16
_BELOW = 24


class FirstModelsCard(QWidget):
    """Shown where no recogniser is installed; one can record meanwhile."""

    acted = Signal()
    """The large button was pressed: install, pause or go on."""
    import_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Models to begin with"))
        self._title = TextBlock(look, "", role="strong")
        self._text = TextBlock(look, "", role="body", colour="text2")
        self._bar = ProgressBar(look, tr("Installation of the models"))
        self._progress = QWidget()
        line = QVBoxLayout(self._progress)
        line.setContentsMargins(0, 12, 0, 0)
        line.addWidget(self._bar)
        self.main = Button(look, "", kind=ButtonKind.FILLED, icon="download")
        self.main.clicked.connect(self.acted)
        self.other = Button(look, tr("Import from a folder…"), icon="folder")
        self.other.setAccessibleDescription(tr("For a computer without a connection; opens Models"))
        self.other.clicked.connect(self.import_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.main)
        buttons.addWidget(self.other)
        buttons.addStretch(1)
        card = Surface(look, "inset", edges="all", radius="card")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, _BELOW)
        whole.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(4)
        column.addWidget(self._text)
        column.addWidget(self._progress)
        column.addSpacing(12)
        column.addLayout(buttons)
        self.hide()

    def show_state(self, shown: FirstShown) -> None:
        """Show where it stands; the keyboard stays where it is."""
        is_running = shown.stand is FirstStand.RUNNING
        self._title.setText(TITLES[shown.stand])
        self._text.setText(shown.text)
        self._progress.setVisible(is_running or shown.stand is FirstStand.PAUSED)
        self._bar.set_share(shown.share)
        if self.main.text() != shown.action:
            self.main.setText(shown.action)
            self.main.set_icon("pause" if is_running else "download")
            self.main.set_kind(ButtonKind.PLAIN if is_running else ButtonKind.FILLED)
        self.other.setVisible(not is_running)
