"""Keeps the doubts of a transcript up to date, in slices that nobody waits for."""

import math
import time
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.edits.changed_run import changed_run
from speechstudio.domain.review import Doubt
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Suspicion, Transcript
from speechstudio.gui.lull import Lull
from speechstudio.gui.viewmodels.doubt_finder import DoubtFinder

_SLICE_S = 0.005
"""For so long the event loop is kept at once."""
_FEW = 32
"""So many segments are looked at in the turn of the edit that changed them."""


class DoubtWatch(QObject):
    """What an edit of a few words changes is known at once, anything else soon."""

    found = Signal(tuple)
    """Every `Doubt` of the transcript that was looked at last, in order of time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._finder = DoubtFinder()
        self._wanted: list[Callable[[], None]] = []
        self._lull = Lull(self)
        self._lull.came.connect(self._look_on)

    @property
    def is_looking(self) -> bool:
        """Whether something is still to be told."""
        return self._lull.is_awaited

    def look(self, transcript: Transcript, *, is_other: bool = False) -> None:
        """Look at a transcript; `is_other` forgets all that is known of the one before."""
        if is_other:
            self._finder, self._wanted = DoubtFinder(), []
        self._finder.begin(transcript)
        if self._finder.left <= _FEW:
            self._finish()
        else:
            self._lull.start()

    def when_known(self, act: Callable[[], None]) -> None:
        """Do something now, or as soon as it is told which doubts there are."""
        if self.is_looking:
            self._wanted.append(act)
        else:
            act()

    @Slot()
    def _look_on(self) -> None:
        if self._finder.work_until(time.monotonic() + _SLICE_S):
            self._finish()
        else:
            self._lull.start()

    def _finish(self) -> None:
        self._lull.stop()
        self._finder.work_until(math.inf)
        self.found.emit(self._finder.found)
        wanted, self._wanted = self._wanted, []
        for act in wanted:
            self.when_known(act)


def gone(before: Sequence[Doubt], now: Sequence[Doubt]) -> list[Doubt]:
    """Give the doubts of which nothing is left: none of the same reason lies within them."""
    change = changed_run(before, now)
    before, now = before[change.start : change.stop_before], now[change.start : change.stop_after]
    same = {(doubt.reason, doubt.start_ms, doubt.end_ms) for doubt in now}
    other = [doubt for doubt in before if (doubt.reason, doubt.start_ms, doubt.end_ms) not in same]
    if not other:
        return []
    start_ms, end_ms = min(d.start_ms for d in other), max(d.end_ms for d in other)
    left = _Stretches(d for d in now if d.start_ms <= end_ms and d.end_ms >= start_ms)
    return [doubt for doubt in other if not left.touch(doubt)]


class _Stretches:
    """Where doubts are, by reason."""

    def __init__(self, found: Iterable[Doubt]) -> None:
        self._spans: dict[Suspicion, list[TimeSpan]] = {}
        for doubt in found:
            span = TimeSpan(start_ms=doubt.start_ms, end_ms=doubt.end_ms)
            self._spans.setdefault(doubt.reason, []).append(span)

    def touch(self, doubt: Doubt) -> bool:
        """Tell whether a doubt of the same reason is within another one."""
        spans = self._spans.get(doubt.reason, [])
        at = bisect_left(spans, doubt.end_ms, key=lambda span: span.start_ms)
        near = spans[max(0, at - 1) : at + 1]
        return any(
            span.start_ms == doubt.start_ms
            or (span.start_ms < doubt.end_ms and doubt.start_ms < span.end_ms)
            for span in near
        )
