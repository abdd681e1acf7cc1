"""How what floats arrives: it fades in and rises by 8 px, where motion is wanted."""

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPoint, QVariantAnimation, Slot
from PySide6.QtWidgets import QGraphicsOpacityEffect

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.card import FloatingCard

RISE = 8


class Arrival(QVariantAnimation):
    """Brings one card in, which owns it, and ends without a trace."""

    def __init__(self, look: Look, card: FloatingCard) -> None:
        super().__init__(card)
        self._card = card
        self._offset = 0
        duration = look.motion_ms("base")
        if duration == 0:
            return
        card.setGraphicsEffect(QGraphicsOpacityEffect(card))
        self.setDuration(duration)
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(self.move_on)
        self.finished.connect(self.settle)
        self.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)

    @Slot()
    def move_on(self) -> None:
        """Show the card as it is by now; offsets are relative, as others move the card too."""
        share = float(self.currentValue())
        effect = self._card.graphicsEffect()
        if isinstance(effect, QGraphicsOpacityEffect):
            effect.setOpacity(share)
        offset = round(RISE * (1 - share))
        self._card.move(self._card.pos() + QPoint(0, offset - self._offset))
        self._offset = offset
        self._card.set_opacity(share)

    @Slot()
    def settle(self) -> None:
        """Take the effect away: it costs at each painting."""
        self._card.setGraphicsEffect(None)  # type: ignore[arg-type] # none takes it away
        self._card.set_opacity(1.0)
