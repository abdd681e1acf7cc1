"""What can be chosen for one voice and not for all of them, folded away until somebody asks."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.engines.spec import ExtraOption
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.own_options import (
    OwnOption,
    place_of,
    places_of,
    value_at,
    value_text,
)
from speechstudio.gui.widgets.fold import Fold
from speechstudio.gui.widgets.icon_button import IconButton
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.widgets.value_slider import Scale, ValueSlider
from speechstudio.gui.words import tr, trn

_MORE = tr("More of this voice")
_LINES_GAP = 10


class OwnOptionLine(QWidget):
    """A slider with its name and value, what takes the value back, and what it does."""

    chosen = Signal(str, object)
    """Name of the option, and its value; None for the engine's own."""

    def __init__(self, look: Look, option: OwnOption, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = option.name
        self.slider = ValueSlider(look, option.label, _scale(option.option))
        self.slider.value_chosen.connect(self._choose)
        self.reset = IconButton(
            look, "undo", tr("{option}: as usual", option=option.label), size="controlSmall"
        )
        kept = self.reset.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(kept)
        self.reset.clicked.connect(self._take_back)
        note = TextBlock(look, option.note, role="small", colour="text3")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(note, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.slider)
        column.addLayout(row)

    def show_option(self, option: OwnOption, *, can_edit: bool) -> None:
        """Show what it is now."""
        self.slider.show_value(option.value, option.text)
        self.slider.setEnabled(can_edit)
        if self.reset.hasFocus() and not option.is_chosen:
            self.slider.slider.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reset.setVisible(option.is_chosen and can_edit)

    @Slot(float)
    def _choose(self, value: float) -> None:
        self.chosen.emit(self._name, value)

    @Slot()
    def _take_back(self) -> None:
        self.chosen.emit(self._name, None)


class MoreOfVoice(QWidget):
    """A button that opens the options; gone where the voice has none."""

    chosen = Signal(str, object)
    """Name of an option, and its value; None for the engine's own."""

    def __init__(self, look: Look, title: str = _MORE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.lines: dict[str, OwnOptionLine] = {}
        self._title = title
        self.fold = Fold(look, title)
        self._body = QWidget()
        self.fold.toggled.connect(self._body.setVisible)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(_LINES_GAP)
        self._body.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._body)

    def show_options(self, options: Sequence[OwnOption], *, can_edit: bool = True) -> None:
        """Show what a voice has, as it is now."""
        if list(self.lines) != [option.name for option in options]:
            self._replace(options)
        for option in options:
            self.lines[option.name].show_option(option, can_edit=can_edit)
        count = sum(option.is_chosen for option in options)
        self.fold.setText(f"{self._title} · {count}" if count else self._title)
        changed = trn("{n} is changed", "{n} are changed", count) if count else ""
        self.fold.setAccessibleName(f"{self._title}, {changed}" if changed else self._title)
        self.setVisible(bool(options))

    def _replace(self, options: Sequence[OwnOption]) -> None:
        for line in self.lines.values():
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = {option.name: OwnOptionLine(self._look, option) for option in options}
        for line in self.lines.values():
            line.chosen.connect(self.chosen)
            self._column.addWidget(line)


def _scale(option: ExtraOption) -> Scale:
    return Scale(
        lowest=0,
        highest=places_of(option),
        step=1,
        value_at=partial(value_at, option),
        place_of=partial(place_of, option),
        text_of=partial(value_text, option),
    )
