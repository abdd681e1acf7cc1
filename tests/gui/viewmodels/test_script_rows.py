"""The sentences of a script, kept up with every edit."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.script import Forced, Script
from speechstudio.domain.script_edits import (
    force,
    force_everywhere,
    replace_text,
    set_heading,
    set_speaker,
)
from speechstudio.gui.viewmodels.script_row import SpanGroup
from speechstudio.gui.viewmodels.script_rows import ScriptRows
from speechstudio.normalization import Lexicon
from speechstudio.workflows.lexicons import user_lexicon
from speechstudio.workflows.scripts import lines_of
from tests.domain.script_edits.making import script_of_lines
from tests.gui.viewmodels.scripts_at_hand import folders_in, rows_of_script

SCRIPT = set_heading(
    script_of_lines(
        "Part 1",
        "It is 06:45 on 3/4/2025. Crew B is late. Ng has 5.",
        "",
        "Ng pays $5.  He is late.",
    ),
    [0],
    1,
)


@pytest.fixture
def rows(tmp_path: Path, qtbot: QtBot) -> Iterator[ScriptRows]:
    with rows_of_script(tmp_path, SCRIPT) as rows:
        settle(rows, qtbot)
        yield rows


def settle(rows: ScriptRows, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: rows.is_settled)


def edit(rows: ScriptRows, after: Script) -> None:
    rows.document.edit("Edit", after)


def type_at(rows: ScriptRows, paragraph: int, offset: int, text: str) -> None:
    place = (paragraph, offset)
    edit(rows, replace_text(rows.document.script, place, place, text)[0])


def check_against_plan(rows: ScriptRows, lexicon: Lexicon | None = None) -> None:
    """Assert that rows make up the text, and are what is exported."""
    spoken = check_rows(rows)
    lines = lines_of(rows.document.script, lexicon or Lexicon())
    assert spoken == [(line.block, line.piece.sentence.text) for line in lines]


def check_rows(rows: ScriptRows) -> list[tuple[int, str]]:
    """Assert that rows make up the text, and give what they say of which paragraph."""
    spoken: list[tuple[int, str]] = []
    assert rows.paragraph_count == len(rows.document.script.paragraphs)
    number = 0
    for at in range(rows.paragraph_count):
        end = 0
        for row in rows.rows_of(at):
            assert (row.paragraph, row.start) == (at, end)
            assert row.written == rows.text_of(at)[row.start : row.end]
            end = row.end
            for span in row.spans:
                assert row.written[span.start : span.end] == span.span.source
                words = row.spoken[span.spoken_start : span.spoken_end]
                assert words.strip() == span.span.spoken.strip()
            if row.spoken.strip():
                spoken.append((at, row.spoken.strip()))
                number += not row.heading
                assert row.number == (0 if row.heading else number)
        forms = [(len(row.written), len(row.spoken)) for row in rows.rows_of(at)]
        assert [max(form) for form in forms] == [*rows.lengths_of(at)]
        assert {row.speaker for row in rows.rows_of(at)} == {rows.speaker_of(at)}
        assert end == len(rows.text_of(at)) == len(rows.document.script.paragraphs[at].text)
    return spoken


def test_rows_are_what_is_exported(rows: ScriptRows) -> None:
    check_against_plan(rows)
    first = rows.rows_of(1)[0]
    assert first.spoken == "It is six forty five on March fourth, twenty twenty five."
    assert [span.group for span in first.spans] == [SpanGroup.DATES, SpanGroup.DATES]
    assert [row.number for row in rows.rows_of(2)] == [0]


def test_rows_are_found_by_index_and_by_place(rows: ScriptRows) -> None:
    every = [row for at in range(rows.paragraph_count) for row in rows.rows_of(at)]
    assert [rows.row(index) for index in range(rows.row_count)] == every
    for index, row in enumerate(every):
        assert rows.index_at(row.paragraph, row.start) == index
    assert rows.index_at(3, len(rows.text_of(3))) == rows.row_count - 1
    with pytest.raises(IndexError):
        rows.row(rows.row_count)


def test_typing_is_read_before_the_edit_returns(rows: ScriptRows, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rows.changed) as told:
        type_at(rows, 3, 0, "In 7 days ")
        assert rows.rows_of(3)[0].spoken == "In seven days Ng pays five dollars."
    assert told.args == [3, 1, 1]
    check_against_plan(rows)


def test_new_paragraphs_are_told_with_their_place(rows: ScriptRows, qtbot: QtBot) -> None:
    behind = rows.rows_of(3)[0].number
    with qtbot.waitSignal(rows.changed) as told:
        type_at(rows, 1, 4, "\n3 men.\n")
    assert told.args == [1, 1, 3]
    settle(rows, qtbot)
    check_against_plan(rows)
    assert rows.rows_of(5)[0].number == behind + 2
    rows.document.undo_stack.undo()
    settle(rows, qtbot)
    check_against_plan(rows)


def test_much_that_comes_at_once_is_read_when_the_edit_is_over(
    rows: ScriptRows, qtbot: QtBot
) -> None:
    type_at(rows, 3, 0, "3 men.\n" * 20)
    assert not any(row.is_settled for at in range(3, 23) for row in rows.rows_of(at))
    check_rows(rows)
    settle(rows, qtbot)
    check_against_plan(rows)


def test_rows_follow_whatever_is_edited(rows: ScriptRows, qtbot: QtBot) -> None:
    luck = Random(1)
    typed = ["x", " 5", ". On 3/4 it", "\n", "A\nB.\n", "", "NASA "]
    for _ in range(80):
        script = rows.document.script
        ends = [luck.randrange(len(script.paragraphs)) for _ in range(2)]
        places = [(at, luck.randint(0, len(script.paragraphs[at].text))) for at in ends]
        low = min(places)
        high = max(places) if luck.random() < 0.1 else low
        if luck.random() < 0.2:
            rows.document.undo_stack.undo()
        else:
            edit(rows, replace_text(script, low, high, luck.choice(typed))[0])
        check_rows(rows)
    settle(rows, qtbot)
    check_against_plan(rows)


def test_counts_follow_the_text(rows: ScriptRows, qtbot: QtBot) -> None:
    assert rows.groups.counts[SpanGroup.DATES] == 2
    with qtbot.waitSignal(rows.groups.changed):
        type_at(rows, 3, 0, "On 1/2/2024: ")
    assert rows.groups.counts[SpanGroup.DATES] == 3
    rows.document.undo_stack.undo()
    assert rows.groups.counts[SpanGroup.DATES] == 2


def test_a_forced_reading_shows_at_once(rows: ScriptRows, qtbot: QtBot) -> None:
    at = rows.text_of(3).index("Ng")
    edit(rows, force(rows.document.script, 3, Forced(start=at, end=at + 2, spoken="Ing")))
    row = rows.rows_of(3)[0]
    assert row.spoken.startswith("Ing pays")
    assert row.spans[0].is_forced
    edit(rows, force_everywhere(rows.document.script, "5", Forced(start=0, end=0, spoken="V")))
    settle(rows, qtbot)
    assert "has V." in rows.rows_of(1)[-1].spoken
    assert rows.rows_of(1)[-1].is_settled
    check_against_plan(rows)
    rows.document.undo()
    settle(rows, qtbot)
    assert "has five." in rows.rows_of(1)[-1].spoken
    check_against_plan(rows)


def test_a_group_is_left_as_it_is_written_and_read_again(rows: ScriptRows, qtbot: QtBot) -> None:
    rows.groups.set_read(SpanGroup.DATES, is_read=False)
    settle(rows, qtbot)
    assert rows.groups.left == {SpanGroup.DATES}
    assert rows.rows_of(1)[0].spoken == "It is 06:45 on 3/4/2025."
    check_against_plan(rows)
    rows.document.undo_stack.undo()
    settle(rows, qtbot)
    assert rows.rows_of(1)[0].spoken.startswith("It is six")
    rows.groups.set_read(SpanGroup.DATES, is_read=False)
    rows.groups.set_read(SpanGroup.DATES, is_read=True)
    assert rows.groups.left == frozenset()


def test_another_language_reads_everything_again(rows: ScriptRows, qtbot: QtBot) -> None:
    edit(rows, replace(rows.document.script, language="en-GB"))
    assert not rows.is_settled
    assert rows.rows_of(1)[0].spoken.startswith("It is six")  # as it was, until it is read
    assert not any(row.is_settled for row in rows.rows_of(1))
    assert rows.utterance_of(1) is None
    assert rows.groups.counts[SpanGroup.DATES] == 2
    with qtbot.waitSignal(rows.settled):
        pass
    assert "the third of April" in rows.rows_of(1)[0].spoken
    check_against_plan(rows)


def test_a_speaker_is_shown_in_the_rows(rows: ScriptRows) -> None:
    edit(rows, set_speaker(rows.document.script, [3], "Ann"))
    assert {row.speaker for row in rows.rows_of(3)} == {"Ann"}


def test_always_read_so_goes_into_the_lexicon_and_every_row(
    rows: ScriptRows, tmp_path: Path, qtbot: QtBot
) -> None:
    lexicon = rows.lexicon
    untouched = rows.rows_of(0)
    with qtbot.waitSignal(lexicon.changed):
        lexicon.always_read("Ng", "Ing", "en")
    settle(rows, qtbot)
    assert rows.rows_of(1)[2].spoken == "Ing has five."
    assert rows.rows_of(3)[0].spoken == "Ing pays five dollars."
    assert rows.rows_of(0) is untouched
    assert [entry.written for entry in lexicon.lexicon.entries] == ["Ng"]
    check_against_plan(rows, user_lexicon(folders_in(tmp_path)))
    with qtbot.waitSignal(lexicon.changed):
        lexicon.forget("Ng")
    settle(rows, qtbot)
    assert rows.rows_of(3)[0].spoken == "Ng pays five dollars."
    assert user_lexicon(folders_in(tmp_path)) == Lexicon()


def test_a_lexicon_that_cannot_be_read_is_told_and_rows_are_read(
    tmp_path: Path, qtbot: QtBot
) -> None:
    path = folders_in(tmp_path).data / "lexicon.toml"
    path.parent.mkdir(parents=True)
    path.write_text("no [ lexicon")
    with rows_of_script(tmp_path, SCRIPT) as rows, qtbot.waitSignal(rows.lexicon.failed):
        settle(rows, qtbot)
        check_against_plan(rows)


def test_sentences_and_words_are_noted_for_the_list(rows: ScriptRows) -> None:
    details = rows.document.details
    assert (details.sentences, details.words) == (6, 20)


def test_a_long_paragraph_is_read_in_a_thread_and_stays_where_it_did_not_change(
    tmp_path: Path, qtbot: QtBot
) -> None:
    long = " ".join(f"On {day}/3/2024 NASA paid ${day}." for day in range(1, 29))
    with rows_of_script(tmp_path, script_of_lines(long * 3)) as rows:
        settle(rows, qtbot)
        before = rows.rows_of(0)
        place = before[4].end - 1
        type_at(rows, 0, place, " and 7")
        provisional = rows.rows_of(0)
        assert [row.is_settled for row in provisional].count(False) == 1
        assert provisional[:4] == before[:4]
        assert provisional[-1].spoken == before[-1].spoken
        type_at(rows, 0, place, " or 8")  # while the first is still being read
        settle(rows, qtbot)
        check_against_plan(rows)


def test_paragraphs_that_are_looked_at_are_read_first(tmp_path: Path, qtbot: QtBot) -> None:
    script = script_of_lines(*(f"On {at}/3/2024 he paid ${at}." for at in range(1, 30)))
    read: list[int] = []
    with rows_of_script(tmp_path, script) as rows:
        rows.changed.connect(lambda first, _removed, _added: read.append(first))
        assert rows.rows_of(20)[0].spoken == rows.text_of(20)
        assert not rows.rows_of(20)[0].is_settled
        rows.hurry(20, 22)
        settle(rows, qtbot)
    assert 20 in read[:3]


def test_what_only_reads_otherwise_is_told_where_it_is_seen_and_else_once_it_is_read(
    tmp_path: Path, qtbot: QtBot
) -> None:
    script = script_of_lines(*(f"He paid {at} pounds of NASA." for at in range(30)))
    told: list[tuple[int, ...]] = []
    with rows_of_script(tmp_path, script) as rows:
        settle(rows, qtbot)
        rows.hurry(20, 22)
        rows.changed.connect(lambda *run: told.append(run))
        rows.document.edit("Language", replace(script, language="en-GB"))
        assert told == [(20, 2, 2)]
        assert not rows.rows_of(20)[0].is_settled
        settle(rows, qtbot)
        check_against_plan(rows)
        told.clear()
        forced = force_everywhere(rows.document.script, "NASA", Forced(start=0, end=4, spoken="us"))
        rows.document.edit("Reading", forced)
        settle(rows, qtbot)
        check_against_plan(rows)
        assert {at for first, _, count in told for at in range(first, first + count)} == {
            *range(30)
        }
        assert rows.rows_of(29)[0].spoken.endswith("of us.")


@pytest.mark.parametrize("language", ["auto", "cy", "ja"])
def test_every_language_is_read_as_it_is_exported(
    tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    lines = (
        "Das ist der 5. und nicht der 6. Tag.",
        "今日は5日です。はい。",
        "",
        "It is 5 and the 6.",
    )
    with rows_of_script(tmp_path, replace(script_of_lines(*lines), language=language)) as rows:
        settle(rows, qtbot)
        check_against_plan(rows)
