"""The dock below a script: what every sentence sounds like, and the transport."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from speechstudio.gui.speak.dock.block_view import SIDE
from speechstudio.gui.speak.dock.strip import SentenceStrip
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.script_blocks import ScriptBlocks
from speechstudio.gui.waveform.transport import Transport, TransportParts
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.words import tr

_MAKE = ("wave", tr("Make all sentences"))
_STOP = ("stop", tr("Stop making"))
_PARTS = TransportParts(
    loop=tr("Loop the sentence"),
    back=tr("Back a sentence"),
    forward=tr("On a sentence", "forward"),
    step=1,
    mark=(*_MAKE, ""),
)
_NARROW_WINDOW = 1280
_LOW_WINDOW = 800
_LOWEST_WINDOW = 600
_TOP = 9
_BLOCK = 54
_BLOCK_COMPACT = 44
_BLOCK_LOWEST = 34
_LOWEST_BARS = 20
"""Height that bars take below a number, with the room around them."""
_BAR_ROOM = 9
"""Between blocks and transport, where the scroll bar is."""
_AFTER_TRANSPORT = 2


class SpeakDock(Surface):
    """Shows a script as sound, tells what a person wants, and plays nothing itself.

    Setters tell nothing. Its height is fixed and follows the height of the window.
    """

    row_chosen = Signal(object)
    """A person went to a sentence: its `ScriptRow`."""
    seek_requested = Signal(int)
    """A moment of the script, in milliseconds; follows `row_chosen`."""
    play_toggled = Signal()
    skipped = Signal(int)
    """Sentences, from where the playhead is; negative is back."""
    rate_chosen = Signal(float)
    volume_chosen = Signal(float)
    """From 0 to 1."""
    loop_toggled = Signal(bool)
    follow_toggled = Signal(bool)
    make_requested = Signal()
    """Everything that is not made is to be made."""
    stop_requested = Signal()
    """No more is to be made."""

    def __init__(self, look: Look, blocks: ScriptBlocks, parent: QWidget | None = None) -> None:
        super().__init__(look, "side", edges="top", parent=parent)
        # Time runs from left to right in every interface.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setObjectName("speakDock")
        self.setAccessibleName(tr("Sound"))
        self._look = look
        self._blocks = blocks
        self._is_making = False
        self.strip = SentenceStrip(look, blocks, self)
        self.bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self.bar.setAccessibleName(tr("Part of the script in view"))
        self.transport = Transport(look, self, _PARTS)
        self._connect()
        self.arrange()

    def _connect(self) -> None:
        transport, strip = self.transport, self.strip
        for name in (
            "play_toggled", "skipped", "rate_chosen", "volume_chosen", "loop_toggled",
            "follow_toggled",
        ):  # fmt: skip
            getattr(transport, name).connect(getattr(self, name))
        transport.mark_requested.connect(self._make_or_stop)
        transport.follow_toggled.connect(self._follow)
        strip.chosen.connect(self.row_chosen)
        strip.sought.connect(self.seek_requested)
        strip.scrolled_away.connect(self._leave_following)
        strip.scrolled.connect(self._show_scroll)
        self.bar.valueChanged.connect(strip.scroll_to)
        self.bar.sliderPressed.connect(self._leave_following)
        self._blocks.changed.connect(self._show_length)
        self._look.changed.connect(self.arrange)
        self._show_length()

    # What is shown

    @Slot(int)
    def set_position_ms(self, position_ms: int) -> None:
        """Put the playhead somewhere; made to be called for every frame."""
        self.strip.set_position(position_ms)
        self.transport.time.show_position(position_ms)

    @Slot(bool)
    def set_playing(self, playing: bool) -> None:  # noqa: FBT001 - a slot
        """Show pause while playing, else play."""
        self.strip.set_playing(playing)
        self.transport.show_playing(playing)

    @Slot(bool)
    def set_making(self, making: bool) -> None:  # noqa: FBT001 - a slot
        """Offer to stop making while sentences are made, else to make all."""
        if making != self._is_making:
            self._is_making = making
            self.transport.mark.set_action(*(_STOP if making else _MAKE))

    def set_rate(self, rate: float) -> None:
        """Show how fast is played."""
        self.transport.show_rate(rate)

    def set_volume(self, volume: float) -> None:
        """Show a volume from 0 to 1."""
        self.transport.show_volume(volume)

    @Slot(bool)
    def set_following(self, following: bool) -> None:  # noqa: FBT001 - a slot
        """Let the view go with the playhead, or stay."""
        self.transport.show_following(following)
        self._follow(following)

    def set_looping(self, looping: bool) -> None:  # noqa: FBT001 - a slot
        """Show whether the sentence is played again and again."""
        self.transport.loop.setChecked(looping)

    # Where it stands

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out for the window that it is in now."""
        self.window().installEventFilter(self)
        self.arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay out for another size of the window."""
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self.arrange()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for another width."""
        self.arrange()

    @Slot()
    def arrange(self) -> None:
        """Lay out for the window and the look."""
        look, window = self._look, self.window()
        has_titles = window.height() >= _LOWEST_WINDOW
        usual = _BLOCK if window.height() >= _LOW_WINDOW else _BLOCK_COMPACT
        least = look.line_height("micro") + _LOWEST_BARS
        block = max(usual if has_titles else _BLOCK_LOWEST, least)
        self.strip.set_titles(has_titles)
        top = _TOP if has_titles else 0
        strip = self.strip.blocks_top + block + 3
        transport = max(look.size("transport"), look.scaled(look.size("controlSmall")) + 4)
        bar = look.size("scrollbar")
        height = top + strip + _BAR_ROOM + transport + _AFTER_TRANSPORT
        if height != self.height():
            self.setFixedHeight(height)
        self.strip.setGeometry(0, top, self.width(), strip)
        self.bar.setGeometry(SIDE, top + strip, max(0, self.width() - 2 * SIDE), bar)
        self.transport.setGeometry(0, top + strip + _BAR_ROOM, self.width(), transport)
        self.transport.set_narrow(window.width() < _NARROW_WINDOW)

    # Inside

    @Slot()
    def _show_length(self) -> None:
        self.transport.time.show_duration(self._blocks.total_ms)
        has_blocks = len(self._blocks) > 0
        for button in (self.transport.play, self.transport.mark):
            button.setEnabled(has_blocks)

    @Slot()
    def _show_scroll(self) -> None:
        with QSignalBlocker(self.bar):
            self.bar.setRange(0, self.strip.view.furthest)
            self.bar.setPageStep(self.strip.view.room)
            self.bar.setSingleStep(self.strip.view.room // 10)
            self.bar.setValue(self.strip.view.offset)
        self.bar.setVisible(self.strip.view.furthest > 0)

    @Slot(bool)
    def _follow(self, following: bool) -> None:  # noqa: FBT001 - a slot
        self.strip.is_following = following
        if following:
            self.strip.show_block(self.strip.value())

    @Slot()
    def _leave_following(self) -> None:
        if self.strip.is_playing and self.strip.is_following:
            self.transport.leave_following()

    @Slot()
    def _make_or_stop(self) -> None:
        (self.stop_requested if self._is_making else self.make_requested).emit()
