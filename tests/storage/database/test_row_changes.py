"""An edit touches the rows it changes."""

from dataclasses import replace

from speechstudio.domain.transcript import Segment, Suspicion
from speechstudio.storage.database.places import find_places
from speechstudio.storage.database.row_changes import RowChanges, find_changes
from tests.storage.project.making import line

LINES = tuple(line(at) for at in range(100))
PLACES = tuple(find_places([None] * len(LINES)))


def changes(after: tuple[Segment, ...]) -> RowChanges[Segment]:
    return find_changes(LINES, PLACES, after)


def test_a_changed_segment_keeps_its_row() -> None:
    new = replace(LINES[50], suspect=(Suspicion.TOO_FAST,))
    found = changes((*LINES[:50], new, *LINES[51:]))
    assert found.places == PLACES
    assert found.gone == ()
    assert found.written == ((PLACES[50], new),)
    assert (found.taken, found.added) == ((LINES[50],), (new,))


def test_an_inserted_segment_is_one_row() -> None:
    new = line(49, "between")
    found = changes((*LINES[:50], new, *LINES[50:]))
    assert [segment for _, segment in found.written] == [new]
    assert PLACES[49] < found.written[0][0] < PLACES[50]
    assert found.gone == ()


def test_a_removed_segment_takes_its_row_along() -> None:
    found = changes((*LINES[:50], *LINES[51:]))
    assert found.gone == (PLACES[50],)
    assert found.written == ()


def test_changes_far_apart_are_two_rows() -> None:
    first, second = line(3, "one"), line(90, "two")
    found = changes((*LINES[:3], first, *LINES[4:90], second, *LINES[91:]))
    assert [segment for _, segment in found.written] == [first, second]
    assert found.places == PLACES


def test_equal_segments_made_anew_are_not_written() -> None:
    assert changes(tuple(replace(segment) for segment in LINES)).written == ()


def test_one_segment_in_two_places_is_two_rows() -> None:
    found = changes((*LINES[:50], LINES[50], LINES[50], LINES[50], *LINES[51:]))
    assert len(found.written) == 2
    assert found.added == (LINES[50], LINES[50])
