"""Joins the dock with what plays and makes."""

from PySide6.QtCore import QObject, Slot

from speechstudio.gui.speak.dock.dock import SpeakDock
from speechstudio.gui.viewmodels.making import Making
from speechstudio.gui.viewmodels.narration import Heard, Narration


class DockBinder(QObject):
    """Hands wishes on, and shows what came of them."""

    def __init__(
        self,
        dock: SpeakDock,
        narration: Narration,
        making: Making,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dock = dock
        self._narration = narration
        self._making = making
        dock.play_toggled.connect(narration.toggle)
        dock.seek_requested.connect(narration.seek)
        dock.skipped.connect(narration.skip)
        dock.loop_toggled.connect(narration.set_looping)
        dock.rate_chosen.connect(narration.output.set_rate)
        dock.volume_chosen.connect(narration.output.set_volume)
        dock.make_requested.connect(making.make_all)
        dock.stop_requested.connect(making.cancel)
        narration.moved.connect(self._move)
        narration.playing_changed.connect(dock.set_playing)
        making.progressed.connect(self._show_making)
        making.sounds.opened.connect(self._begin_anew)

    @Slot(object)
    def _move(self, heard: Heard) -> None:
        self._dock.set_position_ms(heard.at_ms)

    @Slot()
    def _show_making(self) -> None:
        self._dock.set_making(self._making.is_busy)

    @Slot()
    def _begin_anew(self) -> None:
        self._dock.set_position_ms(self._narration.position_ms)
        self._show_making()
