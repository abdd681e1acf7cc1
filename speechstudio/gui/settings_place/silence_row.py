"""After how much silence a recording warns, if it does."""

from PySide6.QtCore import Slot

from speechstudio.gui.settings_place.bound_rows import BoundRow, WideChoice, fill
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.settings_desk import SettingsDesk
from speechstudio.gui.widgets.checks import Toggle
from speechstudio.gui.words import tr

_TIMES_S = (5, 10, 20, 30, 60)
_USUAL_S = 10
_WIDTH = 120


class SilenceRow(BoundRow):
    """A time, and a switch that remembers it."""

    def __init__(self, look: Look, desk: SettingsDesk) -> None:
        self.time = WideChoice(look, tr("Silence before a warning"), _WIDTH)
        self.toggle = Toggle(look, tr("Silence"))
        self._last_s = _USUAL_S
        super().__init__(
            look, desk, "devices.silence_warning_s", tr("Silence"), (self.time, self.toggle)
        )
        self.refresh()
        self.time.activated.connect(self._take)
        self.toggle.toggled.connect(self._switch)

    @Slot()
    def refresh(self) -> None:
        """Show the value as it is now; 0 is never."""
        value = self.value
        seconds = value if isinstance(value, int) else 0
        self._last_s = seconds or self._last_s
        fill(self.time, self._offered, self._last_s)
        self.time.setEnabled(seconds > 0)
        blocked = self.toggle.blockSignals(True)
        self.toggle.setChecked(seconds > 0)
        self.toggle.blockSignals(blocked)
        self.toggle.update()
        self.set_note(
            tr("“No sound for {seconds} s: is the microphone allowed?”", seconds=self._last_s)
        )

    @property
    def _offered(self) -> list[tuple[int, str]]:
        times = sorted({*_TIMES_S, self._last_s})
        return [(seconds, tr("After {seconds} s", seconds=seconds)) for seconds in times]

    @Slot(int)
    def _take(self, number: int) -> None:
        self.choose(self._offered[number][0])

    @Slot(bool)
    def _switch(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self.choose(self._last_s if is_on else 0)
