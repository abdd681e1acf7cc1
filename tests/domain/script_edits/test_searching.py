"""Finding and replacing."""

import pytest

from speechstudio.domain.edits import Query
from speechstudio.domain.errors import UsageError
from speechstudio.domain.script import Forced
from speechstudio.domain.script_edits import (
    ScriptMatch,
    find_in_script,
    force,
    replace_match,
    replace_matches,
)
from tests.domain.script_edits.making import script_of_lines

SCRIPT = script_of_lines("One two one", "", "Two ones")


def test_matches_come_in_order() -> None:
    assert find_in_script(SCRIPT, Query(text="one", whole_words=True)) == (
        ScriptMatch(paragraph=0, start=0, end=3),
        ScriptMatch(paragraph=0, start=8, end=11),
    )


def test_replacing_all_keeps_readings_of_other_words() -> None:
    script = force(SCRIPT, 0, Forced(start=4, end=7, spoken="too"))
    after, count = replace_matches(script, Query(text="one"), "a dozen")
    assert count == 3
    assert [p.text for p in after.paragraphs] == ["a dozen two a dozen", "", "Two a dozens"]
    assert [(f.start, f.end) for f in after.paragraphs[0].forced] == [(8, 11)]


def test_replacing_all_pauses_before_each_paragraph() -> None:
    told: list[None] = []
    script = script_of_lines("a cat", "a dog", "a cat")
    replace_matches(script, Query(text="cat"), "cow", pause=lambda: told.append(None))
    assert len(told) == 3


def test_replacing_nothing_gives_the_same_script() -> None:
    assert replace_matches(SCRIPT, Query(text="three"), "x") == (SCRIPT, 0)


def test_one_match_is_replaced_by_what_the_expression_found() -> None:
    query = Query(text=r"(t\w+)", regex=True)
    match = find_in_script(SCRIPT, query)[0]
    assert replace_match(SCRIPT, match, query, r"\1\n\1").paragraphs[0].text == "One two two one"
    stale = ScriptMatch(paragraph=0, start=0, end=3)
    assert replace_match(SCRIPT, stale, query, "x") is SCRIPT


def test_what_cannot_be_looked_for_is_refused() -> None:
    with pytest.raises(UsageError):
        find_in_script(SCRIPT, Query(text="(", regex=True))
    with pytest.raises(UsageError):
        replace_matches(SCRIPT, Query(text="(a)", regex=True), r"\2")
