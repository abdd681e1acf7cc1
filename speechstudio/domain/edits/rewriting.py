"""Putting a text in place of a run of words."""

from collections.abc import Sequence
from dataclasses import replace

from speechstudio.domain.edits.alignment import drawn_back, realign
from speechstudio.domain.edits.removal import without_run
from speechstudio.domain.transcript import Word


def rewritten(
    words: Sequence[Word], first: int, stop: int, text: str, *, room: tuple[int, int]
) -> tuple[Word, ...]:
    """Words with a text in place of those from `first` to `stop`, which are not all of none.

    The words outside keep their times, the new ones are timed by the run (see `realign`). White
    space at either end of the text parts it from its neighbours; a text of white space takes the
    run out. `room` is how early and how late the first and the last of all words may reach.
    """
    before, run, after = words[:first], words[first:stop], words[stop:]
    new = realign(
        run,
        text,
        earliest_ms=min(before[-1].end_ms, run[0].start_ms) if before else room[0],
        latest_ms=after[0].start_ms if after else room[1],
    )
    if after and text[-1:].isspace():
        after = (replace(after[0], spaced=True), *after[1:])
    if not new:
        return without_run((*before, *run, *after), first, stop)
    if before:
        new = (replace(new[0], spaced=run[0].spaced or text[0].isspace()), *new[1:])
    return drawn_back((*before, *new, *after))
