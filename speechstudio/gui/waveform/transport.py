"""Play and what stands beside it; play is exactly in the middle."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.waveform.geometry import INSET
from speechstudio.gui.waveform.rate_button import RateButton
from speechstudio.gui.waveform.time_label import TimeLabel
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.icon_button import IconButton
from speechstudio.gui.widgets.icon_mark import IconMark
from speechstudio.gui.widgets.slider import Slider
from speechstudio.gui.words import tr

SKIP_MS = 5000
_GAP = 6
_FOLLOW_GAP = 4
_ICON_GAP = 10
_VOLUME_GAP = 11
_VOLUME_OVERHANG = 1
"""The knob of a full volume reaches so far beyond the lanes above."""
_VOLUME_WIDTH = 90
_VOLUME_NARROW = 66
_FULL = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class TransportParts:
    """What buttons beside play do, which depends on what is played."""

    loop: str
    back: str
    forward: str
    step: int
    """How far these two go, in the unit of `skipped`."""
    mark: tuple[str, str, str]
    """Icon, name and keys of the last button."""


OF_RECORDING = TransportParts(
    loop=tr("Loop the selection"),
    back=tr("Back 5 seconds"),
    forward=tr("Forward 5 seconds"),
    step=SKIP_MS,
    mark=("flag", tr("Set a mark"), "Ctrl+M"),
)


class Transport(QWidget):
    """Buttons of the player; it tells what a person wants and shows what it is told."""

    play_toggled = Signal()
    skipped = Signal(int)
    mark_requested = Signal()
    loop_toggled = Signal(bool)
    follow_toggled = Signal(bool)
    rate_chosen = Signal(float)
    volume_chosen = Signal(float)

    def __init__(
        self, look: Look, parent: QWidget | None = None, parts: TransportParts = OF_RECORDING
    ) -> None:
        super().__init__(parent)
        self._step = parts.step
        self.time = TimeLabel(look, self)
        # Time runs from left to right here in every interface: undo what mirrors these two icons.
        back, forward = ("fwd", "back") if QGuiApplication.isRightToLeft() else ("back", "fwd")
        self.loop = IconButton(look, "loop", parts.loop, keys="Ctrl+L", parent=self)
        self.loop.setCheckable(True)
        self.back = IconButton(look, back, parts.back, keys="Ctrl+Alt+Left", parent=self)
        self.play = IconButton(
            look, "play", tr("Play"), kind=ButtonKind.FILLED, size="controlLarge", keys="Esc",
            is_round=True, parent=self,
        )  # fmt: skip
        self.forward = IconButton(look, forward, parts.forward, keys="Ctrl+Alt+Right", parent=self)
        icon, name, keys = parts.mark
        self.mark = IconButton(look, icon, name, keys=keys, parent=self)
        self.follow = Button(
            look,
            tr("Follow"),
            kind=ButtonKind.QUIET,
            size="controlSmall",
            icon="target",
            parent=self,
        )
        self.follow.setCheckable(True)
        self.follow.setToolTip(tr("Keep what is playing in view"))
        self.rate = RateButton(look, self)
        self._loudspeaker = IconMark(look, "volume", "text3", parent=self)
        self.volume = Slider(look, tr("Volume"), lowest=0, highest=_FULL, parent=self)
        self._is_narrow = False
        self._connect()
        self.show_following(True)
        self.show_volume(1.0)

    def _connect(self) -> None:
        self.play.clicked.connect(self.play_toggled)
        self.back.clicked.connect(self._skip_back)
        self.forward.clicked.connect(self._skip_forward)
        self.mark.clicked.connect(self.mark_requested)
        self.loop.clicked.connect(self.loop_toggled)
        self.follow.clicked.connect(self._choose_following)
        self.rate.follow_chosen.connect(self._choose_following)
        self.rate.rate_chosen.connect(self.rate_chosen)
        self.rate.rate_chosen.connect(self.arrange)
        self.volume.valueChanged.connect(self._choose_volume)

    # What is shown

    def show_playing(self, playing: bool) -> None:  # noqa: FBT001 - a slot
        """Offer pause while playing, else play."""
        self.play.set_action(*(("pause", tr("Pause")) if playing else ("play", tr("Play"))))

    def show_following(self, following: bool) -> None:  # noqa: FBT001 - a slot
        """Show whether the view follows."""
        self.follow.setChecked(following)
        self.rate.follow_action.setChecked(following)

    def show_rate(self, rate: float) -> None:
        """Show how fast is played."""
        self.rate.show_rate(rate)
        self.arrange()

    def show_volume(self, volume: float) -> None:
        """Show a volume from 0 to 1."""
        with QSignalBlocker(self.volume):
            self.volume.setValue(round(volume * _FULL))

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a slot
        """Move Follow into the menu of the rate, and make the volume short."""
        self._is_narrow = narrow
        self.arrange()

    @Slot()
    def leave_following(self) -> None:
        """Show, and tell, that the view no longer follows."""
        self._choose_following(False)

    # Where it stands

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for another width."""
        self.arrange()

    def event(self, event: QEvent) -> bool:
        """Arrange anew when a part wants another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)

    @Slot()
    def arrange(self) -> None:
        """Put everything in its place, from the middle outwards and from the right inwards."""
        middle = self.width() // 2
        half = self.play.sizeHint().width() // 2
        self._put(self.play, middle - half)
        x = self._put(self.forward, middle + half + _GAP) + _GAP
        x = self._put(self.mark, x) + _GAP
        side = self.back.sizeHint().width()
        self._put(self.back, middle - half - _GAP - side)
        self._put(self.loop, middle - half - 2 * (_GAP + side))
        room = self.loop.x() - INSET - _GAP
        self.time.resize(min(self.time.sizeHint().width(), room), self.time.sizeHint().height())
        self._put(self.time, INSET, self.time.width())
        self._arrange_right(x)

    def _arrange_right(self, taken: int) -> None:
        """Put what stands at the right end; Follow goes into the menu where its room is taken."""
        follow, rate = self.follow.sizeHint().width(), self.rate.sizeHint().width()
        wide = self._put_volume(_VOLUME_WIDTH) - rate - _FOLLOW_GAP - follow
        is_tight = self._is_narrow or wide < taken
        self.follow.setVisible(not is_tight)
        self.rate.offer_follow(is_tight)
        if is_tight:
            self._put(self.rate, self._put_volume(_VOLUME_NARROW) - rate)
        else:
            self._put(self.follow, wide)
            self._put(self.rate, wide + follow + _FOLLOW_GAP)

    def _put_volume(self, width: int) -> int:
        """Put slider and loudspeaker at the right end; return where the room before them ends."""
        left = self.width() - INSET + _VOLUME_OVERHANG - width
        self._put(self.volume, left, width)
        icon = left - _VOLUME_GAP - self._loudspeaker.sizeHint().width()
        self._put(self._loudspeaker, icon)
        return icon - _ICON_GAP

    def _put(self, widget: QWidget, x: int, width: int = 0) -> int:
        """Put a widget half-way down; return its right edge."""
        size = widget.sizeHint()
        width = width or size.width()
        y = (self.height() - size.height()) // 2
        widget.setGeometry(QRect(QPoint(x, y), size).adjusted(0, 0, width - size.width(), 0))
        return x + width

    # What a person does

    @Slot()
    def _skip_back(self) -> None:
        self.skipped.emit(-self._step)

    @Slot()
    def _skip_forward(self) -> None:
        self.skipped.emit(self._step)

    @Slot(bool)
    def _choose_following(self, following: bool) -> None:  # noqa: FBT001 - a slot
        self.show_following(following)
        self.follow_toggled.emit(following)

    @Slot(int)
    def _choose_volume(self, value: int) -> None:
        self.volume_chosen.emit(value / _FULL)
