"""Rows that show a value of the settings, and change it at once."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from speechstudio.gui.settings_place.form import SettingRow
from speechstudio.gui.theme.look import SIGN_GROWTH, Look
from speechstudio.gui.viewmodels.settings_desk import SettingsDesk
from speechstudio.gui.widgets.checks import Toggle
from speechstudio.gui.widgets.choice import Choice
from speechstudio.gui.widgets.segments import Segments
from speechstudio.gui.widgets.spin_field import SpinField

Options = Sequence[tuple[object, str]]
"""Values, and what people call them."""
WIDE = 280


class RowWidth(QObject):
    """Gives a control the width of those above it; it grows, but leaves room for words."""

    def __init__(self, look: Look, control: QWidget, width: int = WIDE) -> None:
        super().__init__(control)
        self._look = look
        self._control = control
        self._width = width
        look.changed.connect(self.follow)
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Take the width at the present scale."""
        self._control.setFixedWidth(self._look.scaled(self._width, SIGN_GROWTH))


class WideChoice(Choice):
    """A choice as wide as those of all rows below each other."""

    def __init__(self, look: Look, name: str, width: int = WIDE) -> None:
        super().__init__(look, name)
        RowWidth(look, self, width)


def fill(choice: Choice, options: Options, chosen: object) -> None:
    """Offer options, and show which is chosen; none where it is not among them."""
    texts = [text for _, text in options]
    if texts != [choice.itemText(row) for row in range(choice.count())]:
        choice.clear()
        choice.addItems(texts)
    values = [value for value, _ in options]
    choice.setCurrentIndex(values.index(chosen) if chosen in values else -1)


class BoundRow(SettingRow):
    """Shows one value of one table, whoever changes it."""

    def __init__(
        self,
        look: Look,
        desk: SettingsDesk,
        place: str,
        title: str,
        controls: Sequence[QWidget] = (),
        *,
        note: str = "",
        more_words: str = "",
    ) -> None:
        """`place` names table and value, such as `editor.rewind_ms`."""
        super().__init__(look, title, note, controls, more_words=more_words)
        self._desk = desk
        self._place = place
        desk.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Show the value as it is now."""

    @property
    def value(self) -> object:
        """What is chosen."""
        return self._desk.value(self._place)

    def choose(self, value: object) -> None:
        """Choose something else."""
        self._desk.change(**{self._place: value})


class ChoiceRow(BoundRow):
    """One of several, in a list that opens."""

    def __init__(
        self,
        look: Look,
        desk: SettingsDesk,
        place: str,
        title: str,
        *,
        options: Options,
        note: str = "",
        width: int = WIDE,
        more_words: str = "",
    ) -> None:
        self.choice = WideChoice(look, title, width)
        self._options: Options = options
        super().__init__(look, desk, place, title, (self.choice,), note=note, more_words=more_words)
        self.choice.activated.connect(self._take)
        self.refresh()

    def offer(self, options: Options) -> None:
        """Offer other values."""
        self._options = options
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the value as it is now."""
        fill(self.choice, self._options, self.value)

    @Slot(int)
    def _take(self, number: int) -> None:
        self.choose(self._options[number][0])


class SegmentsRow(BoundRow):
    """One of a few, side by side."""

    def __init__(
        self,
        look: Look,
        desk: SettingsDesk,
        place: str,
        title: str,
        *,
        options: Options,
        note: str = "",
    ) -> None:
        self.segments = Segments(look, title, tuple(text for _, text in options))
        RowWidth(look, self.segments)
        self._values = [value for value, _ in options]
        super().__init__(look, desk, place, title, (self.segments,), note=note)
        self.refresh()
        self.segments.currentChanged.connect(self._take)

    @Slot()
    def refresh(self) -> None:
        """Show the value as it is now."""
        blocked = self.segments.blockSignals(True)
        self.segments.setCurrentIndex(self._values.index(self.value))
        self.segments.blockSignals(blocked)
        self.segments.update()

    @Slot(int)
    def _take(self, number: int) -> None:
        self.choose(self._values[number])


class ToggleRow(BoundRow):
    """On or off."""

    def __init__(
        self,
        look: Look,
        desk: SettingsDesk,
        place: str,
        title: str,
        *,
        note: str = "",
        more_words: str = "",
    ) -> None:
        self.toggle = Toggle(look, title)
        super().__init__(look, desk, place, title, (self.toggle,), note=note, more_words=more_words)
        self.refresh()
        self.toggle.toggled.connect(self.choose)

    @Slot()
    def refresh(self) -> None:
        """Show the value as it is now."""
        blocked = self.toggle.blockSignals(True)
        self.toggle.setChecked(bool(self.value))
        self.toggle.blockSignals(blocked)
        self.toggle.update()


class NumberRow(BoundRow):
    """A number with a unit; `factor` units are one of the value's own."""

    def __init__(
        self,
        look: Look,
        desk: SettingsDesk,
        place: str,
        title: str,
        *,
        note: str = "",
        bounds: tuple[float, float],
        step: float,
        unit: str,
        factor: float = 1,
        decimals: int = 0,
    ) -> None:
        lowest, highest = bounds
        self.field = SpinField(
            look, title, lowest=lowest, highest=highest, step=step, unit=unit, decimals=decimals
        )
        self.field.setKeyboardTracking(False)
        self._factor = factor
        super().__init__(look, desk, place, title, (self.field,), note=note)
        self.refresh()
        self.field.valueChanged.connect(self._take)

    @Slot()
    def refresh(self) -> None:
        """Show the value as it is now."""
        value = self.value
        if isinstance(value, int | float):
            blocked = self.field.blockSignals(True)
            self.field.setValue(value * self._factor)
            self.field.blockSignals(blocked)

    @Slot(float)
    def _take(self, shown: float) -> None:
        number = round(shown / self._factor, 4)
        self.choose(round(number) if isinstance(self.value, int) else number)
