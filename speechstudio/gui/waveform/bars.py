"""Paints waveforms: bars of 2 px with gaps of 1 px in lanes, a fine outline in the overview."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from speechstudio.gui.theme.look import Look
from speechstudio.gui.waveform.scale import TimeScale
from speechstudio.gui.waveform.speech import NOBODY
from speechstudio.gui.waveform.tape import Tape

BAR = 2
STEP = 3
_REACH = 0.8
"""Share of a lane's height that the loudest speech takes."""
_LOWEST_BAR = 3.0
"""Height of a bar where somebody talks very softly."""
_SILENCE = 2.0
"""Without speakers, bars lower than this are silence, and only the hairline shows."""
_TALKS = 0.1
"""A speaker who talks for this share of a bar's time is heard in it."""
_FAINT = 0.85
"""Opacity of the overview."""


def speaker_ink(look: Look, speaker: int) -> QColor:
    """Colour of a speaker, counted from 0, or of nobody known."""
    return look.colour("waveIdle") if speaker == NOBODY else look.speaker_colour(speaker + 1)


def audio_token(tape: Tape, time_ms: float) -> str:
    """Colour of sound of which no speaker is known."""
    if tape.recognized_ms is not None:
        return "accent" if time_ms < tape.recognized_ms else "waveBase"
    return "waveBase" if tape.speech.is_empty else "accent"


def loudest(shares: dict[int, float]) -> int:
    """Who talks most of a time, of those who talk in it."""
    return next(iter(shares)) if len(shares) == 1 else max(shares, key=shares.__getitem__)


def bar_scale(scale: TimeScale) -> TimeScale:
    """Scale with a pixel for each bar; bars stand at the same times wherever the view is."""
    step_ms = STEP * scale.ms_per_px
    count = scale.width // STEP + 2
    return TimeScale(
        duration_ms=scale.duration_ms,
        width=count,
        start_ms=scale.start_ms // step_ms * step_ms,
        span_ms=count * step_ms,
    )


class LaneBars:
    """The bars of all lanes of one view."""

    def __init__(self, look: Look, tape: Tape, *, is_shared: bool) -> None:
        self._look = look
        self._tape = tape
        self._is_shared = is_shared
        self._scale = bar_scale(tape.scale)
        self._left = round(tape.scale.x_of(self._scale.start_ms))
        self._heights = tape.outline.heights(self._scale)
        self._is_plain = tape.speakers == 0
        is_spoken = not (self._is_plain and tape.outline.is_known)
        self._talk = tape.speech.columns(self._scale) if is_spoken else []
        self._most = [loudest(shares) if shares else None for shares in self._talk]

    def paint(self, painter: QPainter, lane: int, top: float, height: float) -> None:
        """Paint the bars of a lane: 0, 1, ..."""
        middle, reach = top + height / 2, height * _REACH
        rows: defaultdict[str, list[QRectF]] = defaultdict(list)
        for at, ink in self._inks(lane):
            bar = self._heights[at] * reach
            if bar >= _SILENCE or not self._is_plain:
                bar = max(bar, _LOWEST_BAR)
                rect = QRectF(self._left + STEP * at, middle - bar / 2, BAR, bar)
                rows[ink].append(rect)
        _paint_rows(painter, rows)

    def _inks(self, lane: int) -> Iterator[tuple[int, str]]:
        """Bars of a lane, and their colours; without those in which nothing of it is heard."""
        if self._is_plain:
            for at in range(len(self._heights)):
                centre_ms = self._scale.start_ms + (at + 0.5) * self._scale.ms_per_px
                if not self._talk or self._talk[at]:
                    yield at, self._look.colour(audio_token(self._tape, centre_ms)).name()
            return
        lanes = (NOBODY, *range(self._tape.speakers)) if self._is_shared else (lane,)
        inks = {speaker: speaker_ink(self._look, speaker).name() for speaker in lanes}
        enough = _TALKS * self._scale.ms_per_px
        for at, shares in enumerate(self._talk):
            most = self._most[at]
            if most is None:
                continue
            if self._is_shared:
                yield at, inks[most]
            elif most == lane or shares.get(lane, 0.0) >= enough:
                yield at, inks[lane]


def paint_outline(painter: QPainter, look: Look, tape: Tape, scale: TimeScale, box: QRectF) -> None:
    """Paint a column for each pixel, in the colour of who talks most."""
    heights = tape.outline.heights(scale)
    talk = tape.speech.columns(scale) if tape.speakers else []
    inks = {at: speaker_ink(look, at).name() for at in (NOBODY, *range(tape.speakers))}
    base = look.colour("waveBase").name()
    rows: defaultdict[str, list[QRectF]] = defaultdict(list)
    left, middle, reach = box.x(), box.center().y(), box.height() * _REACH / 2
    for at, share in enumerate(heights):
        if talk:
            ink = inks[loudest(talk[at])] if talk[at] else base
        else:
            centre_ms = scale.start_ms + (at + 0.5) * scale.ms_per_px
            ink = look.colour(audio_token(tape, centre_ms)).name()
        column = max(1.0, round(share * reach) * 2.0)
        rows[ink].append(QRectF(left + at, middle - column / 2, 1, column))
    painter.save()
    painter.setOpacity(_FAINT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    _paint_rows(painter, rows)
    painter.restore()


def _paint_rows(painter: QPainter, rows: Mapping[str, list[QRectF]]) -> None:
    """Paint rectangles, by the names of their colours."""
    painter.setPen(Qt.PenStyle.NoPen)
    for name, rects in rows.items():
        painter.setBrush(QColor(name))
        painter.drawRects(rects)
