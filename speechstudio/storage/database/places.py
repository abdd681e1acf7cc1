"""Where rows stand: numbers with room between them, so that one can be put between two."""

from collections.abc import Sequence

GAP = 1 << 40
"""Room between two rows at first: one can be put behind the same row forty times."""
_LEAST_GAP = 1 << 16
"""Room that is made where there was none left."""


def find_places(known: Sequence[int | None]) -> list[int]:
    """Give every row a place, in growing order; the known ones stand in growing order already.

    Known places stay, but where new rows do not fit between two: there some neighbours move.
    """
    wanted = list(known)
    places: list[int] = []
    at = 0
    while at < len(wanted):
        if (place := wanted[at]) is not None:
            places.append(place)
            at += 1
            continue
        stop = _end_of_run(wanted, at)
        first, stop = _with_room(wanted, places, at, stop)
        del places[first:]
        places.extend(_spread(places, wanted, stop, stop - first))
        at = stop
    return places


def _end_of_run(wanted: Sequence[int | None], at: int) -> int:
    """Give the index behind the rows without a place that begin there."""
    while at < len(wanted) and wanted[at] is None:
        at += 1
    return at


def _with_room(
    wanted: Sequence[int | None], places: Sequence[int], first: int, stop: int
) -> tuple[int, int]:
    """Widen a run until its rows fit between those around it."""
    reach = 1
    while first > 0 and stop < len(wanted):
        after = wanted[stop]
        assert after is not None  # noqa: S101 - a run ends before a row that has a place
        if after - places[first - 1] > (stop - first + 1) * (1 if reach == 1 else _LEAST_GAP):
            break
        first = max(0, first - reach)
        stop = _end_of_run(wanted, min(len(wanted), stop + reach))
        reach *= 2
    return first, stop


def _spread(
    places: Sequence[int], wanted: Sequence[int | None], stop: int, count: int
) -> list[int]:
    """Give as many places behind the last one and before the row at `stop`, evenly."""
    after = wanted[stop] if stop < len(wanted) else None
    if after is None:
        before = places[-1] if places else 0
        return [before + GAP * (number + 1) for number in range(count)]
    if not places:
        return [after - GAP * (count - number) for number in range(count)]
    room = after - places[-1]
    return [places[-1] + room * (number + 1) // (count + 1) for number in range(count)]
