"""How far long work is, and how long it will go on."""

from dataclasses import dataclass, field

from speechstudio.gui.words import tr, trn

SOON_S = 10
"""What is left of shorter work is not counted."""
_SECONDS_S = 55
"""Up to here seconds are counted, by tens."""
_SOONEST_S = 2.0
"""Nothing is foretold before so much time has passed."""
_LONG_MIN = 90
"""From here on people count in hours."""


@dataclass(slots=True, kw_only=True)
class StepPace:
    """One step of a job, as it goes on."""

    done: int = 0
    total: int = 0
    """0 where it is not known."""
    began_s: float = 0.0
    """When the first report came."""
    began_at: int = 0
    """How much was done then: work that goes on after an interruption starts with a leap."""
    told_s: float = 0.0
    before_s: float = 0.0
    """What runs that were interrupted spent on it."""

    @property
    def took_s(self) -> float:
        """Seconds that were spent on it so far."""
        return self.before_s + self.told_s - self.began_s

    @property
    def share(self) -> float:
        """Part that is done, from 0 to 1."""
        return min(1.0, self.done / self.total) if self.total > 0 else 0.0

    @property
    def is_over(self) -> bool:
        """Whether all of it is done."""
        return 0 < self.total <= self.done

    def left_s(self, now_s: float) -> float | None:
        """Seconds that the step will go on at its pace so far; None while that is not known."""
        if self.is_over:
            return 0.0
        spent_s = self.told_s - self.began_s
        gained = self.done - self.began_at
        if spent_s < _SOONEST_S or gained <= 0:
            return None
        return max(0.0, (self.total - self.done) * spent_s / gained - (now_s - self.told_s))


@dataclass(slots=True, kw_only=True)
class Pace:
    """All steps of a job that were heard of, in the order in which they began."""

    steps: dict[str, StepPace] = field(default_factory=dict)
    before: dict[str, float] = field(default_factory=dict)
    """Seconds that runs that were interrupted spent on steps."""

    def report(self, step: str, done: int, total: int, now_s: float) -> None:
        """Note how far a step is; times are those of a clock that never goes back."""
        pace = self.steps.get(step)
        if pace is None:
            before_s = self.before.get(step, 0.0)
            pace = self.steps[step] = StepPace(began_s=now_s, began_at=done, before_s=before_s)
        pace.done, pace.total, pace.told_s = done, total, now_s

    def left_s(self, now_s: float) -> float | None:
        """Seconds until the slowest of the running steps is over; None while one is not known."""
        lefts = [step.left_s(now_s) for step in self.steps.values()]
        known = [left for left in lefts if left is not None]
        return max(known) if known and len(known) == len(lefts) else None


def time_left(seconds: float | None) -> str:
    """Say how long something will go on, as a person would: `about 17 minutes left`."""
    if seconds is None:
        return ""
    if seconds < SOON_S:
        return tr("a few seconds left")
    if seconds < _SECONDS_S:
        tens = round(seconds / 10) * 10
        return trn("about {n} second left", "about {n} seconds left", tens)
    minutes = _minutes(seconds)
    if minutes < _LONG_MIN:
        return trn("about {n} minute left", "about {n} minutes left", minutes)
    return tr("about {hours} h {minutes} min left", **_hours(minutes))


def sentence_left(seconds: float | None) -> str:
    """Say the same as a sentence begins: `About 17 minutes left`."""
    if seconds is None:
        return ""
    if seconds < SOON_S:
        return tr("A few seconds left")
    if seconds < _SECONDS_S:
        tens = round(seconds / 10) * 10
        return trn("About {n} second left", "About {n} seconds left", tens)
    minutes = _minutes(seconds)
    if minutes < _LONG_MIN:
        return trn("About {n} minute left", "About {n} minutes left", minutes)
    return tr("About {hours} h {minutes} min left", **_hours(minutes))


def short_left(seconds: float | None) -> str:
    """Say the same in a few letters: `17 min left`."""
    if seconds is None or seconds < SOON_S:
        return time_left(seconds)
    if seconds < _SECONDS_S:
        return tr("{seconds} s left", seconds=round(seconds / 10) * 10)
    minutes = _minutes(seconds)
    if minutes < _LONG_MIN:
        return tr("{minutes} min left", minutes=minutes)
    return tr("{hours} h {minutes} min left", **_hours(minutes))


def hour_takes(real_time_factor: float) -> str:
    """Say how long an hour of audio takes: `6 minutes`, `2 h 05 min`."""
    minutes = max(1, round(60 * real_time_factor))
    if minutes < _LONG_MIN:
        return trn("{n} minute", "{n} minutes", minutes)
    return tr("{hours} h {minutes} min", **_hours(minutes))


def _minutes(seconds: float) -> int:
    return max(1, round(seconds / 60))


def _hours(minutes: int) -> dict[str, object]:
    hours, rest = divmod(minutes, 60)
    return {"hours": hours, "minutes": f"{rest:02}"}
