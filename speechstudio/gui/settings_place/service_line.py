"""One service in the list: what it is, where texts go for it, and what can be done with it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.domain.services import ServiceSetup
from speechstudio.gui.settings_place.trial_view import TrialView
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.service_trials import ServiceTrials
from speechstudio.gui.viewmodels.services_desk import KIND_TITLES, what_hinders, where_texts_go
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.chip import Chip, Tone
from speechstudio.gui.widgets.icon_button import IconButton
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr


class ServiceLine(QWidget):
    """Name, kind, address; Try, Edit and Remove."""

    tried = Signal(str)
    """To be tried; the name of the service."""
    edited = Signal(str)
    """To be changed."""
    removed = Signal(str)
    """To be removed."""

    def __init__(self, look: Look, name: str, trials: ServiceTrials) -> None:
        super().__init__()
        self._name = name
        self._title = TextBlock(look, name, role="label", is_one_line=True)
        self.chip = Chip(look, "")
        self._about = TextBlock(look, role="small", colour="text2")
        self._where = TextBlock(look, role="small", colour="text2")
        self.trial = TrialView(look, trials, name)
        self.test = Button(look, tr("Try"), size="controlSmall")
        self.test.setAccessibleName(tr("Try {service}", service=name))
        self.test.clicked.connect(self._try)
        self.edit = Button(look, tr("Edit", "verb"), size="controlSmall")
        self.edit.setAccessibleName(tr("Edit {service}", service=name))
        self.edit.clicked.connect(self._edit)
        self.remove = IconButton(
            look, "trash", tr("Remove {service}", service=name), size="controlSmall"
        )
        self.remove.clicked.connect(self._remove)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self.chip)
        head.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(head)
        words.addWidget(self._about)
        words.addWidget(self._where)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(words, 1)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for button in (self.test, self.edit, self.remove):
            acts.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(acts)
        row.setAlignment(acts, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.trial)

    def show_setup(self, setup: ServiceSetup) -> None:
        """Show how it is set up now, and whether it may be spoken to."""
        where, leaves = where_texts_go(setup)
        hindrance = what_hinders(setup)
        self.chip.show_state(
            tr("Leaves this computer") if leaves else tr("On this computer"),
            Tone.WARN if leaves else Tone.OK,
            "alert" if leaves else "check",
        )
        self._about.setText(f"{KIND_TITLES[setup.kind]} · {setup.address}")
        self._where.setText(f"{where} {hindrance}".strip())
        self._where.setVisible(leaves)  # of the others the chip says enough
        self._where.set_colour("warn" if hindrance else "text2")
        self.test.setEnabled(not hindrance)
        self.test.setToolTip(hindrance)
        self.setAccessibleName(f"{self._name}, {self._about.text()}. {self._where.text()}")

    @Slot()
    def _try(self) -> None:
        self.tried.emit(self._name)

    @Slot()
    def _edit(self) -> None:
        self.edited.emit(self._name)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._name)
