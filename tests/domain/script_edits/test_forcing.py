"""Deciding how stretches are read."""

import pytest
from hypothesis import given

from speechstudio.domain.errors import EditError
from speechstudio.domain.script import Forced, Script
from speechstudio.domain.script_edits import (
    force,
    force_everywhere,
    places_of,
    unforce,
    unforce_everywhere,
)
from tests.domain.script_edits.making import SCRIPTS, check, script_of_lines

READING = Forced(start=0, end=0, spoken="five")


def test_a_decision_takes_the_place_of_those_it_overlaps() -> None:
    script = script_of_lines("1 2 3")
    script = force(script, 0, Forced(start=0, end=1, spoken="a"))
    script = force(script, 0, Forced(start=4, end=5, spoken="c"))
    script = force(script, 0, Forced(start=2, end=5, semiotic_class="digit"))
    assert [(f.start, f.end) for f in script.paragraphs[0].forced] == [(0, 1), (2, 5)]


def test_taking_back_leaves_other_decisions() -> None:
    script = script_of_lines("1 2")
    script = force(script, 0, Forced(start=0, end=1, spoken="a"))
    script = force(script, 0, Forced(start=2, end=3, spoken="b"))
    assert [f.spoken for f in unforce(script, 0, 2, 3).paragraphs[0].forced] == ["a"]


@pytest.mark.parametrize(
    ("written", "text", "count"),
    [
        ("5", "5, 15, 5.2, 5:30, 1.5, $5, 5%, 4-5, 5/6 and (5).", 2),
        ("NASA", "NASA and NASAs, nasa: NASA", 2),
        ("$5", "$5 or $5.20", 1),
        ("年", "2024年は", 1),
        (" ", "a b", 0),
    ],
)
def test_a_written_form_is_found_where_it_stands_for_itself(
    written: str, text: str, count: int
) -> None:
    assert len(places_of(script_of_lines("", text), written)) == count


def test_a_reading_everywhere_can_be_taken_back_everywhere() -> None:
    script = script_of_lines("5 men", "and 5 or 6", "no")
    after = force_everywhere(script, "5", READING)
    assert [len(p.forced) for p in after.paragraphs] == [1, 1, 0]
    assert after.paragraphs[2] is script.paragraphs[2]
    assert unforce_everywhere(after, "5") == script


@given(SCRIPTS)
def test_readings_everywhere_keep_a_script_in_order(script: Script) -> None:
    after = force_everywhere(script, "5", READING)
    check(after)
    assert force_everywhere(after, "5", READING) == after


def test_decisions_about_nothing_are_refused() -> None:
    script = script_of_lines("abc")
    for forced in (
        Forced(start=1, end=1, spoken="x"),
        Forced(start=0, end=1),
        Forced(start=0, end=4, spoken="x"),
    ):
        with pytest.raises(EditError):
            force(script, 0, forced)
