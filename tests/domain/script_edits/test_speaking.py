"""Who says what."""

from dataclasses import replace

import pytest

from speechstudio.domain.errors import EditError
from speechstudio.domain.script_edits import (
    cast_speaker,
    rename_speaker,
    set_heading,
    set_speaker,
    speakers_of,
)
from tests.domain.script_edits.making import script_of_lines

SCRIPT = set_speaker(set_speaker(script_of_lines("a", "b", "c"), [0], "Bo"), [1], " Ann ")


def test_speakers_come_in_the_order_of_their_words() -> None:
    assert speakers_of(SCRIPT) == ("Bo", "Ann")


def test_a_new_name_keeps_the_voice() -> None:
    script = rename_speaker(cast_speaker(SCRIPT, "Ann", "piper:amy"), "Ann", "Anna")
    assert speakers_of(script) == ("Bo", "Anna")
    assert dict(script.cast) == {"Anna": "piper:amy"}


def test_a_name_that_is_there_joins_both_with_its_voice() -> None:
    script = cast_speaker(cast_speaker(SCRIPT, "Ann", "piper:amy"), "Bo", "piper:joe")
    assert dict(rename_speaker(script, "Ann", "Bo").cast) == {"Bo": "piper:joe"}
    assert dict(rename_speaker(script, "Ann", "").cast) == {"Bo": "piper:joe"}


def test_no_voice_is_not_kept() -> None:
    assert cast_speaker(cast_speaker(SCRIPT, "Bo", "a:b"), "Bo", "") == SCRIPT


def test_headings_are_set_and_taken_back() -> None:
    script = set_heading(SCRIPT, [0, 2], 2)
    assert [p.heading for p in script.paragraphs] == [2, 0, 2]
    assert set_heading(script, range(3), 0) == replace(SCRIPT)
    with pytest.raises(EditError):
        set_heading(SCRIPT, [3], 1)
