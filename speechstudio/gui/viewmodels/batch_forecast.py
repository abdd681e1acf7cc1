"""How far the whole queue is, and how long it will take."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from speechstudio.workflows.queue.items import Item, ItemState
from speechstudio.workflows.queue.settings import Direction

_USUAL = {Direction.HEAR: 0.3, Direction.SPEAK: 0.1}
"""Work for each second of sound, where this machine has not shown it yet."""
_USUAL_LENGTH_MS = 600_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """How far an item at work is."""

    share: float
    left_s: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """How the queue stands."""

    done: int
    """Items of which nothing more comes."""
    total: int
    running: int
    waiting: int
    share: float
    """Part of the work that is done, from 0 to 1."""
    left_s: float | None
    """Until all is done; None while that is not known."""

    @property
    def is_busy(self) -> bool:
        """Whether anything is left to do."""
        return self.running + self.waiting > 0


Speed = Callable[[Item], float | None]
"""Gives the work for each second of sound as it was measured before; None where it never was."""


def forecast(items: Sequence[Item], running: Mapping[int, Running], speed: Speed) -> Forecast:
    """Reckon with what this queue has shown, then with what was measured before."""
    shown = {direction: _shown(items, direction) for direction in Direction}
    lengths = [item.length_ms for item in items if item.length_ms]
    usual_ms = sum(lengths) / len(lengths) if lengths else _USUAL_LENGTH_MS
    whole = done = 0.0
    left = dict.fromkeys(Direction, 0.0)
    is_known = True
    for item in items:
        own = shown[item.direction]
        if own is None and item.state is ItemState.WAITING:
            own = speed(item)
            is_known = is_known and own is not None
        factor = _USUAL[item.direction] if own is None else own
        weight_s = (item.length_ms or usual_ms) / 1000 * factor
        whole += weight_s
        if item.state.is_over:
            done += weight_s
        elif item.id in running:
            at = running[item.id]
            done += weight_s * at.share
            rest_s = weight_s * (1 - at.share) if own is not None else None
            left_s = rest_s if at.left_s is None else at.left_s
            is_known = is_known and left_s is not None
            left[item.direction] += left_s or 0.0
        else:
            left[item.direction] += weight_s
    states = [item.state for item in items]
    return Forecast(
        done=sum(state in (ItemState.DONE, ItemState.SKIPPED) for state in states),
        total=len(items),
        running=states.count(ItemState.RUNNING),
        waiting=states.count(ItemState.WAITING),
        share=done / whole if whole else 0.0,
        left_s=max(left.values()) if is_known else None,
    )


def _shown(items: Sequence[Item], direction: Direction) -> float | None:
    """Work for each second of sound, over all of this queue that were made."""
    took_ms = length_ms = 0
    for item in items:
        is_made = item.direction is direction and item.state is ItemState.DONE
        if is_made and item.took_ms and item.length_ms:
            took_ms += item.took_ms
            length_ms += item.length_ms
    return took_ms / length_ms if length_ms else None
