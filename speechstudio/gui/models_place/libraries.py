"""The part of the panel about libraries that a model's engine has apart from the program."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.engines.environments.state import EnvironmentSize
from speechstudio.gui.inspector.sections import Section
from speechstudio.gui.models_place.main_act import mending_of
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.model_libraries import LibrariesState, ModelLibraries
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.icon_mark import IconMark
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_MARKS = {
    LibrariesState.ABSENT: ("download", "text2"),
    LibrariesState.CHANGING: ("clock", "text2"),
    LibrariesState.READY: ("check", "ok"),
    LibrariesState.BROKEN: ("alert", "warn"),
    LibrariesState.OUTDATED: ("alert", "warn"),
}


class LibrariesSection(Section):
    """How the libraries stand, and what can be done with them apart from the model."""

    acted = Signal(str)
    """`repair` or `remove-libraries`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, tr("Libraries"), parent=parent)
        self._mark = IconMark(look, "check", "ok", size=14)
        self._standing = TextBlock(look, "", role="body")
        self._about = TextBlock(look, "", role="small", colour="text2")
        self.repair = Button(look, tr("Repair the libraries"), size="controlSmall", icon="retry")
        self.remove = Button(look, tr("Remove the libraries"), size="controlSmall", icon="trash")
        self.repair.clicked.connect(lambda: self.acted.emit("repair"))
        self.remove.clicked.connect(lambda: self.acted.emit("remove-libraries"))
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._standing, 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        for button in (self.repair, self.remove):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(10)
        self.column.addLayout(line)
        self.column.addSpacing(4)
        self.column.addWidget(self._about)
        self.column.addSpacing(8)
        self.column.addLayout(buttons)
        self.column.addSpacing(12)

    def show_libraries(
        self,
        libraries: ModelLibraries | None,
        size: EnvironmentSize | None,
        *,
        mends: bool,
        removes: bool,
    ) -> None:
        """Show how they stand, and what of it may be done here; `size` is what they take."""
        self.setVisible(libraries is not None)
        if libraries is None:
            return
        self._mark.show_icon(*_MARKS[libraries.state])
        self._standing.setText(libraries.standing(size))
        self._about.setText(libraries.shared_by)
        self._about.setVisible(bool(libraries.others))
        self.repair.setText(mending_of(libraries))
        self.repair.setVisible(libraries.is_there and mends)
        self.remove.setVisible(libraries.is_there and removes)
