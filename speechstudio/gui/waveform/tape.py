"""The recording as the dock shows it: what is known of it, and which part is in view."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.edits.changed_run import swapped
from speechstudio.domain.transcript import Segment, Transcript
from speechstudio.gui.lull import Lull
from speechstudio.gui.waveform.outline import Outline
from speechstudio.gui.waveform.scale import TimeScale
from speechstudio.gui.waveform.speech import Span, Speech, Stretch

if TYPE_CHECKING:  # it brings numpy, which a window without a recording does not need
    from speechstudio.audio.peaks import Peaks

Mark = tuple[int, str]
"""Time in milliseconds and label."""

_AT_ONCE = 400
"""So many segments of another transcript are read in one turn of the event loop."""
_FEW = 200
"""So many are read in the turn of the edit that changed them; more have a turn of their own."""
_FIRST_SPAN_MS = 60_000
_LEAD = 0.1
"""A time that is brought into view stands this share of the view from the left."""


class Tape(QObject):
    """Shared by the parts of the dock; it knows no pixels but the width of the view."""

    content_changed = Signal()
    """Something that is painted once per view is different."""
    view_changed = Signal()
    """Another stretch is in view."""
    zoomed = Signal()
    """More or less is in view."""
    position_moved = Signal(int)
    """The playhead was at this time before."""
    selection_moved = Signal()
    left_behind = Signal()
    """A person looked away from what is playing, so that the view no longer follows it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scale = TimeScale.whole(0, 1)
        self.speech = Speech()
        self.outline = Outline(None, 0)
        self.marks: tuple[Mark, ...] = ()
        self.recognized_ms: int | None = None
        """How far a running job has come; None when none is running."""
        self.selection: Span | None = None
        self.position_ms = 0
        self.is_playing = False
        self.is_following = True
        self._peaks: Peaks | None = None
        self._coming = Transcript()
        self._unread: Sequence[Segment] = ()
        """Segments of it that are to be read before it is taken."""
        self._is_growing = False
        self._lull = Lull(self)
        self._lull.came.connect(self._take_more)
        self._is_touched = False

    @property
    def duration_ms(self) -> int:
        """Length of the recording; 1 where there is none."""
        return self.scale.duration_ms

    @property
    def speakers(self) -> int:
        """Number of lanes that speakers need; 0 while they are not known."""
        return 0 if self.recognized_ms is not None else len(self.speech.names)

    # What is known

    def take_peaks(self, peaks: "Peaks | None") -> None:
        """Take the outline of the waveform."""
        self._peaks = peaks
        self.outline = Outline(peaks, self.duration_ms)
        self.content_changed.emit()

    def take_duration(self, duration_ms: int) -> None:
        """Take the length of the recording; the view begins anew."""
        self._look(TimeScale.whole(duration_ms, self.scale.width))
        self.outline = Outline(self._peaks, self.duration_ms)
        self._is_touched = False
        self._look_first()
        self.content_changed.emit()

    def take_transcript(self, transcript: Transcript) -> None:
        """Take speakers, their speech, and doubts."""
        _, self._unread = swapped(self.speech.segments, transcript.segments)
        if len(self._unread) == len(transcript.segments):  # nothing of what was there has stayed
            self.speech.take(Transcript(speakers=transcript.speakers))
        is_first, self._coming = self.speech.is_empty, transcript
        self._is_growing = self._is_growing or is_first
        if is_first or len(self._unread) <= _FEW:
            self._take(_FEW)
        else:
            self._lull.start()

    def stretch_at(self, time_ms: int, speaker: int | None = None) -> Stretch | None:
        """Stretch of speech at a time, of one speaker (0, 1, ...) or of any."""
        if self._lull.is_awaited and not self._is_growing:
            self._take(_AT_ONCE)
        return self.speech.at(time_ms, speaker)

    @Slot()
    def _take_more(self) -> None:
        if self._is_growing or len(self._unread) <= _AT_ONCE:
            self._take(_AT_ONCE)
        else:
            self.speech.prepare(self._unread[:_AT_ONCE])
            self._unread = self._unread[_AT_ONCE:]
            self._lull.start()

    def _take(self, at_most: int) -> None:
        """Take a whole transcript that is known in parts, or the next part of one that is not."""
        part, stop = self._coming, len(self.speech.segments) + at_most
        self._is_growing = self._is_growing and stop < len(part.segments)
        if self._is_growing:
            part = replace(part, segments=part.segments[:stop])
            self._lull.start()
        else:
            self._lull.stop()
        if self.speech.take(part):
            self.content_changed.emit()

    def take_marks(self, marks: tuple[Mark, ...]) -> None:
        """Take the marks that a person has set."""
        self.marks = marks
        self.content_changed.emit()

    def take_recognized(self, recognized_ms: int | None) -> None:
        """Take how far a running job has come; at its start all is shown."""
        is_turn = (recognized_ms is None) != (self.recognized_ms is None)
        self.recognized_ms = recognized_ms
        if is_turn and not self._is_touched:
            self._look_first()
        self.content_changed.emit()

    # Playing and selecting

    def move_to(self, position_ms: int) -> None:
        """Put the playhead somewhere; the view goes along while it follows."""
        before, self.position_ms = self.position_ms, position_ms
        if self.is_following and position_ms != before and not self.scale.holds(position_ms):
            self._look(self.scale.at(position_ms - _LEAD * self.scale.span_ms))
        self.position_moved.emit(before)

    def follow(self, following: bool) -> None:  # noqa: FBT001 - a slot
        """Let the view go with the playhead, or stay."""
        self.is_following = following
        if following and not self.scale.holds(self.position_ms):
            self._look(self.scale.at(self.position_ms - _LEAD * self.scale.span_ms))

    def select(self, selection: Span | None) -> None:
        """Select a stretch of time, or nothing."""
        if selection != self.selection:
            self.selection = selection
            self.selection_moved.emit()

    # What a person does to the view

    def set_width(self, width: int) -> None:
        """Take the width of the view; as much time stays in view."""
        if width != self.scale.width:
            self._look(replace(self.scale, width=max(1, width)))

    def show(self, start_ms: float, span_ms: float | None = None) -> None:
        """Look at another stretch."""
        self._is_touched = True
        had_playhead = self.scale.holds(self.position_ms)
        self._look(self.scale.at(start_ms, span_ms))
        is_left = had_playhead and not self.scale.holds(self.position_ms)
        if is_left and self.is_playing and self.is_following:
            self.is_following = False
            self.left_behind.emit()

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Look at `factor` times as much around a pixel, else around the playhead."""
        scale = self.scale
        if x is None:
            is_seen = scale.holds(self.position_ms)
            x = scale.x_of(self.position_ms) if is_seen else scale.width / 2
        wanted = scale.zoomed(factor, x)
        self.show(wanted.start_ms, wanted.span_ms)

    def scroll(self, pixels: float) -> None:
        """Look further right by so many pixels."""
        self.show(self.scale.start_ms + pixels * self.scale.ms_per_px)

    def _look_first(self) -> None:
        """Look at a minute around the playhead, or at all while a job runs."""
        span = self.duration_ms if self.recognized_ms is not None else _FIRST_SPAN_MS
        start = 0.0 if self.position_ms < span else self.position_ms - _LEAD * span
        self._look(self.scale.at(start, span))

    def _look(self, scale: TimeScale) -> None:
        before, self.scale = self.scale, scale
        if scale != before:
            self.view_changed.emit()
        if scale.span_ms != before.span_ms:
            self.zoomed.emit()
