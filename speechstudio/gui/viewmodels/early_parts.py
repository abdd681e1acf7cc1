"""Puts parts of a sentence that is awaited where they are heard, while the rest is made."""

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.engines.contract import AudioChunk
from speechstudio.gui.viewmodels.early_sound import EarlySound
from speechstudio.gui.viewmodels.maker_link import MakerLink
from speechstudio.gui.viewmodels.sound_rows import RowSound
from speechstudio.workflows.speaking.sentence_maker import Order


class EarlyParts(QObject):
    """Hears of parts from the maker."""

    grown = Signal(object)
    """A `RowSound` whose `early` has another part."""

    def __init__(self, maker: MakerLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        maker.early.connect(self._take)

    @Slot(object, object)
    def _take(self, order: Order, part: AudioChunk) -> None:
        sound = order.tag
        if isinstance(sound, RowSound) and sound.plan is order.plan:
            sound.early = sound.early or EarlySound()
            sound.early.add(part)
            self.grown.emit(sound)


def end_early(sound: RowSound) -> None:
    """Note that nothing more comes early: it is made, or will not be."""
    if sound.early is not None:
        sound.early.is_over = True
        sound.early = None
