"""How long each subtitle stays: as long as it is spoken, then into the silence after it."""

from collections.abc import Sequence
from dataclasses import dataclass

from speechstudio.domain.courtesy import between
from speechstudio.domain.timespan import TimeSpan
from speechstudio.formats.spec import WriteOptions

_LONGEST_DELAY_MS = 1000
"""How long a subtitle waits where people talk at once."""
_LENT_MS = 400
"""How long it waits for a short one before it to be read."""
_LEAD_MS = 200
"""How much sooner than its first word a short subtitle may stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """When the words of a subtitle are said, and how much there is to read."""

    start_ms: int
    end_ms: int
    columns: int


def stay(spoken: Sequence[Spoken], options: WriteOptions, *, duration_ms: int) -> list[TimeSpan]:
    """Give each subtitle its time: ordered, disjoint, at least 1 ms.

    `spoken` is in order of its starts. A subtitle starts with its first word. One that would be
    too short may stand a little sooner, where it is quiet, and the next one waits a little for
    it; where people talk at once it may wait up to a second. It stays
    until its last word, longer for the shortest time and the reading speed where the next one
    leaves room, and never past the longest time or the end of the recording.
    """
    starts = _starts(spoken, options, duration_ms)
    spans: list[TimeSpan] = []
    timed = zip(starts, spoken, strict=True)
    for index, (start, cue) in enumerate(between(timed, options.pause)):
        reading = round(1000 * cue.columns / options.max_chars_per_second)
        end = max(cue.end_ms, start + max(options.min_cue_ms, reading))
        end = min(end, start + options.max_cue_ms)
        if duration_ms:
            end = min(end, max(duration_ms, cue.end_ms))
        if index + 1 < len(starts):
            end = min(end, starts[index + 1])
        spans.append(TimeSpan(start_ms=start, end_ms=max(end, start + 1)))
    return spans


def _starts(spoken: Sequence[Spoken], options: WriteOptions, duration_ms: int) -> list[int]:
    """Start each subtitle with its first word, or when one under it has had its time."""
    starts: list[int] = []
    free_ms = read_ms = quiet_ms = 0
    for index, cue in enumerate(spoken):
        said = min(free_ms, cue.start_ms + _LONGEST_DELAY_MS)
        read = min(read_ms, cue.start_ms + _LENT_MS, duration_ms or read_ms)
        start = max(cue.start_ms, said, read)
        if index + 1 < len(spoken):
            lacking = options.min_cue_ms - (spoken[index + 1].start_ms - start)
            start -= max(0, min(_LEAD_MS, lacking, start - max(quiet_ms, read_ms)))
        if starts:
            start = max(start, starts[-1] + 1)
        starts.append(start)
        free_ms = start + min(options.min_cue_ms, cue.end_ms - cue.start_ms)
        read_ms = start + options.min_cue_ms
        quiet_ms = max(quiet_ms, cue.end_ms)
    return starts
