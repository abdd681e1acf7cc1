"""The blocks of all sentences in a row, with the titles of their chapters above."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import (
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QToolTip, QWidget

from speechstudio.gui.speak.dock.block_view import BlockView
from speechstudio.gui.speak.dock.chapter_titles import paint_chapters
from speechstudio.gui.speak.dock.painting import paint_block
from speechstudio.gui.speak.dock.words import block_words
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.script_blocks import ScriptBlocks
from speechstudio.gui.waveform.painting import PLAYHEAD_REACH, paint_playhead
from speechstudio.gui.widgets.shapes import painter_for
from speechstudio.gui.words import tr

BLOCKS_TOP = 9
"""Room above the blocks for the handle of the playhead."""
_BELOW = 3
_WHEEL = 0.6
_PAGE = 10


class SentenceStrip(QAbstractSlider):
    """A slider over the sentences of a script, shown as blocks as wide as they are long."""

    sought = Signal(int)
    """A person wants to be at a moment of the script, in milliseconds."""
    chosen = Signal(object)
    """A person went to a sentence: its `ScriptRow`."""
    scrolled_away = Signal()
    """A person looks elsewhere than at what plays."""
    scrolled = Signal()
    """What is in view, or how far it can go, is another one."""

    def __init__(self, look: Look, blocks: ScriptBlocks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._blocks = blocks
        self.view = BlockView()
        self.is_following = True
        self.is_playing = False
        self._position_ms = 0
        self._has_titles = True
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setAccessibleName(tr("Sentences"))
        self.setPageStep(_PAGE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in the text
        self.setMouseTracking(True)
        self.valueChanged.connect(self._choose)
        look.changed.connect(self.lay_out)
        blocks.changed.connect(self.lay_out)
        blocks.repainted.connect(self.update)
        self.lay_out()

    # What is shown

    def set_position(self, at_ms: int) -> None:
        """Put the playhead somewhere; made to be called for every frame."""
        before = self._playhead()
        self._position_ms = at_ms
        index = self._blocks.index_at(at_ms)
        if index is not None and index != self.value():
            self._show_value(index)
            self.update()
        if self.is_following and self.is_playing:
            self.show_block(self.value())
        for x in {before, self._playhead()} - {None}:
            self.update(round(x or 0) - PLAYHEAD_REACH, 0, 2 * PLAYHEAD_REACH + 1, self.height())

    def set_playing(self, playing: bool) -> None:  # noqa: FBT001 - a slot
        """Light the sentence that plays, and go along with it."""
        self.is_playing = playing
        if playing and self.is_following:
            self.show_block(self.value())
        self.update()

    def set_titles(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        """Show the titles of chapters, or leave them out where there is no room."""
        self._has_titles = shown
        self.update()

    def show_block(self, index: int) -> None:
        """Bring a block into view."""
        self.scroll_to(self.view.offset_for(index))

    @Slot(int)
    def scroll_to(self, offset: int) -> None:
        """Look at another part of the script."""
        if self.view.scroll_to(offset):
            self.update()
            self.scrolled.emit()

    @Slot()
    def lay_out(self) -> None:
        """Find the places of all blocks anew."""
        self.view.lay_out(self._blocks.lengths_ms, self.width())
        with QSignalBlocker(self):
            self.setRange(0, max(0, len(self._blocks) - 1))
        self._show_value(self._blocks.index_at(self._position_ms) or 0)
        self.scrolled.emit()
        self.update()

    # What a person does

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where a block is pressed."""
        if event.button() != Qt.MouseButton.LeftButton or not len(self._blocks):
            event.ignore()
            return
        index, share = self.view.place_at(event.position().x())
        start_ms, length_ms = self._blocks.start_ms(index), self._blocks.lengths_ms[index]
        self._show_value(index)
        self.chosen.emit(self._blocks.block(index).row)
        self.sought.emit(start_ms + round(share * length_ms))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll along, by either wheel."""
        if not self.view.furthest:
            event.ignore()
            return
        turned = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta()
        delta = turned.x() or turned.y()
        self.scroll_to(self.view.offset - round(delta * _WHEEL))
        self.scrolled_away.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill another width."""
        super().resizeEvent(event)
        self.lay_out()

    def event(self, event: QEvent) -> bool:
        """Say about a block what its picture says."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().event(event)

    # How it looks

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is to be seen of titles, blocks and playhead."""
        painter = painter_for(self)
        dirty, view = event.rect(), self.view
        for index in view.seen(dirty.left(), dirty.right() + 1):
            self._paint(painter, index)
        if self._has_titles:
            paint_chapters(
                painter, self._look, self._blocks.chapters, view.layout,
                shift=view.shift, width=self.width(),
            )  # fmt: skip
        x = self._playhead()
        if x is not None and -PLAYHEAD_REACH < x < self.width() + PLAYHEAD_REACH:
            top, bottom = self.blocks_top - BLOCKS_TOP - 1, self.height() - 1
            paint_playhead(painter, self._look.colour("now"), x, top, bottom)
        painter.end()

    @property
    def blocks_top(self) -> int:
        """Where the blocks begin."""
        titles = self._look.line_height("small") if self._has_titles else 0
        return titles + BLOCKS_TOP + 3

    def _paint(self, painter: QPainter, index: int) -> None:
        x, top = self.view.x_of(index, 0), self.blocks_top
        box = QRectF(x, top, self.view.layout.widths[index], self.height() - top - _BELOW)
        is_now = index == self.value()
        paint_block(
            painter, self._look, box, self._blocks.block(index),
            is_playing=is_now and self.is_playing, has_focus=is_now and self.hasFocus(),
        )  # fmt: skip

    def _playhead(self) -> float | None:
        index = self._blocks.index_at(self._position_ms)
        if index is None or index >= len(self.view.layout.lefts):
            return None
        return self.view.x_of(index, self._blocks.share_at(index, self._position_ms))

    def _show_value(self, index: int) -> None:
        """Take another sentence as the present one, which nobody chose."""
        if index < len(self._blocks):
            said = block_words(self._blocks.block(index), len(self._blocks))
            self.setAccessibleDescription(said)
        with QSignalBlocker(self):
            self.setValue(index)

    def _show_tip(self, event: QHelpEvent) -> None:
        if len(self._blocks):
            index, _ = self.view.place_at(event.pos().x())
            said = block_words(self._blocks.block(index), len(self._blocks))
            QToolTip.showText(event.globalPos(), said, self, QRect(event.pos(), event.pos()))

    @Slot(int)
    def _choose(self, index: int) -> None:
        """Go to a sentence by keys."""
        if index >= len(self._blocks):
            return
        self._show_value(index)
        self.show_block(index)
        self.chosen.emit(self._blocks.block(index).row)
        self.sought.emit(self._blocks.start_ms(index))
