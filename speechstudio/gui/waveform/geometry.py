"""How high the parts of the dock are, and where they stand, in pixels."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from speechstudio.gui.theme.look import Look

INSET = 16
"""Free room at both sides of the dock."""
SIDE = 8
"""Overview and lanes reach so far beyond their times at both sides, for handles and frame."""
FRAME_OVERHANG = 2
"""The frame of the overview reaches so far above and below it."""
ROUNDED = 4
FLAG = QRectF(2, 1, 16, 15)
"""Box of a mark, from where its line meets the top of the lanes."""
STRIPS_TOP = 6
"""Where the frame of the overview begins, from the top of the dock."""
FOCUS_REACH = 2
"""The ring around the lanes reaches so far out of them."""
_AFTER_OVERVIEW = 1
_AFTER_RULER = 3
_BEFORE_TRANSPORT = 1
_AFTER_TRANSPORT = 3
_MOST_VISIBLE = 6
_COMPACT_FROM = 3
_DENSE_FROM = 5
_LONE_LANE = 1.5
"""A lane that is alone is so much higher."""
_LOW_WINDOW = 800
_LOWEST_WINDOW = 600
"""In a window lower than this, speakers share one lane and there is no overview."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DockGeometry:
    """Heights for a number of speakers and a height of the window."""

    lanes: int
    """Lanes in all."""
    lane: int
    """Height of one."""
    overview: int
    """0 where it is hidden."""
    ruler: int
    transport: int
    is_shared: bool
    """Whether one lane stands for all that is heard."""

    @classmethod
    def of(cls, look: Look, *, speakers: int, window_height: int) -> "DockGeometry":
        """Lay out for so many speakers; 0 where none are known."""
        is_lowest = window_height < _LOWEST_WINDOW
        is_shared = is_lowest or speakers == 0
        lanes = 1 if is_shared else speakers
        if lanes >= _DENSE_FROM:
            lane = look.size("laneDense")
        elif lanes >= _COMPACT_FROM or window_height < _LOW_WINDOW:
            lane = look.size("laneCompact")
        else:
            lane = look.size("lane")
        if lanes == 1 and not is_lowest:
            lane = round(lane * _LONE_LANE / 2) * 2
        return cls(
            lanes=lanes,
            lane=max(lane, look.line_height("smallLabel")),
            overview=0 if is_lowest else max(look.size("overview"), look.line_height("small")),
            ruler=look.scaled(look.size("ruler")),
            transport=max(look.size("transport"), look.scaled(look.size("controlSmall")) + ROUNDED),
            is_shared=is_shared,
        )

    @property
    def visible(self) -> int:
        """Lanes that are seen at a time."""
        return min(self.lanes, _MOST_VISIBLE)

    @property
    def lanes_height(self) -> int:
        """Height of the lanes that are seen."""
        return self.visible * self.lane

    @property
    def ruler_top(self) -> int:
        """Where the ruler begins, from the top of the strips."""
        return FRAME_OVERHANG + (self.overview + _AFTER_OVERVIEW if self.overview else 0)

    @property
    def lanes_in_timeline(self) -> int:
        """Where the lanes begin, from the top of the ruler."""
        return self.ruler + _AFTER_RULER

    @property
    def timeline_height(self) -> int:
        """Height of ruler and lanes together, with room for the ring around them."""
        return self.lanes_in_timeline + self.lanes_height + FOCUS_REACH

    @property
    def strips_height(self) -> int:
        """Height of overview, ruler and lanes together."""
        return self.ruler_top + self.timeline_height

    @property
    def transport_top(self) -> int:
        """Where the transport begins, from the top of the dock."""
        return STRIPS_TOP + self.strips_height + _BEFORE_TRANSPORT

    @property
    def height(self) -> int:
        """Height of the dock."""
        return self.transport_top + self.transport + _AFTER_TRANSPORT
