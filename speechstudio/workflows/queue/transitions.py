"""How an item goes from one state to the next; each step is a line of its log."""

from dataclasses import replace

from speechstudio.domain.errors import UserFixableError
from speechstudio.workflows.queue.items import Failure, Item, ItemState, Mend, Tone
from speechstudio.workflows.queue.made import Made

_ALLOWED = {
    Mend.USE_WHAT_IS_THERE: "What is there is taken",
    Mend.REPLACE: "What is there is replaced",
}
_KEPT_LINES = 40
"""An item that is tried again and again keeps its newest lines."""


def begun(item: Item, now_s: float) -> Item:
    """Let an item run."""
    text = "Goes on" if item.starts else "Begun"
    return replace(
        _told(item, now_s, text), state=ItemState.RUNNING, starts=item.starts + 1, failure=None
    )


def interrupted(item: Item, now_s: float, why: str = "Interrupted") -> Item:
    """Let an item that ran wait for its turn to go on."""
    return replace(_told(item, now_s, why), state=ItemState.WAITING)


def cancelled(item: Item, now_s: float) -> Item:
    """Cancel an item; what is done of it is kept for the next time."""
    return replace(_told(item, now_s, "Cancelled"), state=ItemState.CANCELLED)


def waiting_again(item: Item, now_s: float, allowed: Mend | None) -> Item:
    """Let an item that is over wait again; one that is not stays as it is."""
    if not item.state.is_over:
        return item
    text = "Tried again" if allowed is None else _ALLOWED[allowed]
    mends = (*item.allowed, allowed) if allowed and allowed not in item.allowed else item.allowed
    return replace(
        _told(item, now_s, text),
        state=ItemState.WAITING,
        allowed=mends,
        failure=None,
        results=(),
        to_check=0,
        took_ms=0,
        starts=0,
    )


def done(item: Item, now_s: float, made: Made) -> Item:
    """Note what was made of an item."""
    # Where it was begun before, a kill came right behind the last step, which was its own.
    is_skipped = made.was_done and item.starts <= 1
    for warning in made.warnings:
        item = _told(item, now_s, warning[:1].upper() + warning[1:], Tone.ODD)
    if is_skipped:
        item = _told(item, now_s, "Done before, skipped", Tone.GOOD)
    else:
        item = _told(item, now_s, "Done", Tone.GOOD)
    return replace(
        item,
        state=ItemState.SKIPPED if is_skipped else ItemState.DONE,
        results=made.results,
        project=made.project or item.project,
        to_check=item.to_check if made.to_check is None else made.to_check,
        length_ms=item.length_ms if made.length_ms is None else made.length_ms,
        is_length_guessed=item.is_length_guessed and made.length_ms is None,
    )


def failed(item: Item, now_s: float, error: UserFixableError) -> Item:
    """Note why an item could not be done."""
    text = error.message[:1].upper() + error.message[1:]
    line = _told(item, now_s, text, Tone.BAD)
    return replace(line, state=ItemState.FAILED, failure=Failure.of(error))


def _told(item: Item, now_s: float, text: str, tone: Tone = Tone.NEWS) -> Item:
    after = item.with_line(now_s, text, tone)
    return replace(after, log=after.log[-_KEPT_LINES:])
