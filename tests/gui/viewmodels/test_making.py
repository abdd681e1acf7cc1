"""Making the sentences of a script, with a real voice."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.edits import Query
from speechstudio.domain.errors import UserFixableError
from speechstudio.domain.script import Delivery, Script, ScriptParagraph
from speechstudio.domain.script_edits import replace_matches
from speechstudio.gui.viewmodels.script_row import RowState, ScriptRow
from speechstudio.workflows.speaking.takes import Take
from tests.gui.viewmodels.speaking_scripts import VOICE, Desk, open_desk

UNMADE, MADE, STALE, FAILED = RowState.UNMADE, RowState.MADE, RowState.STALE, RowState.FAILED


@pytest.fixture
def fresh(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A script of which nothing is made."""
    with open_desk(qtbot, tmp_path) as opened:
        opened.settle()
        yield opened


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, spoken_cache: Path) -> Iterator[Desk]:
    """A script of which all is made."""
    shutil.copytree(spoken_cache, tmp_path / "cache")
    with open_desk(qtbot, tmp_path) as opened:
        opened.settle()
        yield opened


def test_all_is_made_in_the_order_in_which_it_is_heard(qtbot: QtBot, fresh: Desk) -> None:
    assert fresh.states == [UNMADE] * 4
    guessed_ms = fresh.sounds.rows.total_ms
    seen: list[tuple[int, int]] = []
    made: list[int] = []
    making = fresh.making
    making.progressed.connect(lambda: seen.append((making.done, making.total)))
    fresh.sounds.row_made.connect(lambda sound: made.append(sound.index))
    making.make_all()
    making.follow(fresh.sounds.rows.all[3])
    qtbot.waitUntil(lambda: not making.is_busy, timeout=8_000)
    assert fresh.states == [MADE] * 4
    assert made.index(3) < made.index(2)
    assert {(1, 4), (3, 4)} <= set(seen)
    assert guessed_ms / 3 < fresh.sounds.rows.total_ms < guessed_ms * 3


def test_what_was_made_before_is_found(desk: Desk) -> None:
    assert desk.states == [MADE] * 4
    desk.sounds.open(None, None)
    assert not desk.sounds.rows.all


def test_only_the_changed_sentence_is_made_again(qtbot: QtBot, desk: Desk) -> None:
    made: list[object] = []
    desk.type(1, 7, 8, "6")
    desk.settle()
    assert desk.states == [MADE, STALE, MADE, MADE]
    desk.sounds.row_made.connect(made.append)
    desk.make_all()
    assert desk.states == [MADE] * 4
    assert len(made) == 1
    desk.document.undo_stack.undo()
    desk.settle()
    assert desk.states == [MADE] * 4


def test_a_new_paragraph_is_unmade_and_moves_no_other(desk: Desk) -> None:
    desk.type(0, 4, 4, "\nNew words.")
    desk.settle()
    assert desk.states == [MADE, UNMADE, MADE, MADE, MADE]
    starts = [desk.sounds.rows.start_ms(sound) for sound in desk.sounds.rows.all]
    assert starts == sorted(set(starts))


def test_many_changes_are_followed_piece_by_piece_while_somebody_types(
    qtbot: QtBot, tmp_path: Path
) -> None:
    lines = tuple(ScriptParagraph(text=f"Cat {at}.") for at in range(150))
    with open_desk(qtbot, tmp_path, Script(paragraphs=lines)) as desk:
        desk.settle()
        after, _ = replace_matches(desk.document.script, Query(text="Cat"), "Dog")
        desk.document.edit("Replace all", after)
        with qtbot.waitSignal(desk.sounds.known):
            pass
        assert not desk.sounds.is_surveyed
        desk.type(100, 0, 3, "Cow")
        desk.type(1, 0, 0, "New\n")
        desk.type(140, 0, 0, "New\n")
        desk.settle()
        sounds = desk.sounds.rows
        assert [sounds.of(row) for row in desk.all_rows()] == [*sounds.all]
        assert [sound.row.written for sound in sounds.all] == [
            row.written for row in desk.all_rows()
        ]
        desk.document.undo()
        desk.document.undo()
        desk.document.undo()
        desk.document.undo()
        desk.settle()
        assert [sound.row.written for sound in sounds.all] == [line.text for line in lines]


def test_another_delivery_makes_all_stale_and_going_back_finds_it(desk: Desk) -> None:
    desk.choose(delivery=Delivery(rate=1.5))
    assert desk.states == [STALE] * 4
    desk.settle()
    assert desk.states == [STALE] * 4
    desk.document.undo_stack.undo()
    desk.settle()
    assert desk.states == [MADE] * 4


def test_what_another_engine_has_alone_makes_nothing_anew(desk: Desk) -> None:
    desk.choose(delivery=Delivery(extra={"styletts2.alpha": 0.5}))
    assert desk.states == [STALE] * 4
    desk.settle()
    assert desk.states == [MADE] * 4


def test_pauses_change_lengths_and_make_nothing_stale(desk: Desk) -> None:
    before_ms = desk.sounds.rows.total_ms
    longer = replace(Delivery(), sentence_pause_ms=850, paragraph_pause_ms=1_800)
    desk.choose(delivery=longer)
    desk.settle()
    assert desk.states == [MADE] * 4
    # one pause between sentences, one behind the heading (1.0 to 1.8 s), one between paragraphs
    assert desk.sounds.rows.total_ms == before_ms + 500 + 800 + 1_000


def test_another_take_is_made_and_chosen(qtbot: QtBot, desk: Desk) -> None:
    row = desk.all_rows()[3]
    with qtbot.waitSignal(desk.making.take_made) as told:
        desk.making.make_again(row)
    _, take = told.args
    assert isinstance(take, Take)
    assert take.number == 1
    desk.document.edit("Choose take", desk.sounds.with_take(row, take.number))
    desk.settle()
    assert desk.states == [MADE] * 4
    sound = desk.sounds.rows.of(row)
    assert sound is not None
    assert sound.length_ms == take.length_ms
    with qtbot.waitSignal(desk.sounds.takes_found) as found:
        desk.sounds.ask_takes(row)
    assert [known.number for known in found.args[1]] == [0, 1]
    desk.document.edit("Choose take", desk.sounds.with_take(row, 0))
    assert not desk.document.script.takes


def test_a_voice_that_is_missing_is_told_once(qtbot: QtBot, desk: Desk) -> None:
    told: list[tuple[UserFixableError, ScriptRow]] = []
    desk.making.failed.connect(lambda error, row: told.append((error, row)))
    desk.choose(voice="piper:xx_XX-nobody-low")
    desk.settle()
    assert not told
    desk.making.make_all()
    qtbot.waitUntil(lambda: bool(told))
    assert not desk.making.is_busy
    assert len(told) == 1
    assert "nobody" in told[0][0].message
    assert desk.states == [FAILED, STALE, STALE, STALE]
    desk.choose(voice=VOICE)
    desk.settle()
    assert desk.states == [MADE] * 4


def test_cancel_keeps_what_is_made(qtbot: QtBot, fresh: Desk) -> None:
    desk = fresh
    with qtbot.waitSignal(desk.sounds.row_made):
        desk.making.make_all()
    desk.making.cancel()
    assert not desk.making.is_busy
    assert MADE in desk.states
