"""The takes of a sentence: found, made, chosen, played."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.gui.viewmodels.script_row import RowState
from tests.gui.viewmodels.panel_models import PanelModels, panel_models
from tests.gui.viewmodels.speaking_scripts import open_desk


@pytest.fixture
def models(qtbot: QtBot, tmp_path: Path, spoken_cache: Path) -> Iterator[PanelModels]:
    shutil.copytree(spoken_cache, tmp_path / "cache")
    with open_desk(qtbot, tmp_path) as desk:
        desk.settle()
        with panel_models(desk) as made:
            yield made


def _look_at(qtbot: QtBot, models: PanelModels, index: int) -> None:
    models.takes.set_row(models.desk.all_rows()[index])
    qtbot.waitUntil(lambda: bool(models.takes.rows))


def test_without_a_sentence_there_is_nothing(models: PanelModels) -> None:
    takes = models.takes
    assert (takes.row, takes.rows, takes.facts, takes.can_make) == (None, (), (), False)


def test_a_sentence_that_is_made_has_one_take(qtbot: QtBot, models: PanelModels) -> None:
    _look_at(qtbot, models, 1)
    takes = models.takes
    assert takes.title == "Sentence 1"
    assert [(row.title, row.is_chosen) for row in takes.rows] == [("Take 1", True)]
    assert takes.facts[0].value == "1 of 1, chosen"
    assert takes.facts[1].value == takes.rows[0].length


def test_another_take_is_made_chosen_and_undone(qtbot: QtBot, models: PanelModels) -> None:
    _look_at(qtbot, models, 3)
    takes, document = models.takes, models.desk.document
    takes.make()
    assert takes.is_waiting
    assert not takes.can_make
    qtbot.waitUntil(lambda: len(takes.rows) == 2, timeout=8_000)
    assert [(row.about, row.is_chosen) for row in takes.rows] == [
        ("", False),
        ("4 % slower", True),
    ]
    assert takes.facts[0].value == "2 of 2, chosen"
    assert takes.rows[1].spoken.endswith("4 % slower, chosen")
    takes.choose(0)
    assert document.script.takes == {}
    qtbot.waitUntil(lambda: takes.rows[0].is_chosen)
    document.undo_stack.undo()
    qtbot.waitUntil(lambda: takes.rows[1].is_chosen)


def test_a_changed_sentence_is_made_and_not_made_again(qtbot: QtBot, models: PanelModels) -> None:
    _look_at(qtbot, models, 3)
    takes, desk = models.takes, models.desk
    desk.type(2, 0, 3, "An")
    takes.set_row(desk.all_rows()[3])
    desk.settle()
    assert takes.state is RowState.STALE
    assert takes.facts[0].value == "Changed since it was made"
    assert takes.rows == ()
    takes.make()
    qtbot.waitUntil(lambda: takes.state is RowState.MADE and bool(takes.rows), timeout=8_000)
    assert desk.document.script.takes == {}


def test_a_take_is_played_and_stopped(qtbot: QtBot, models: PanelModels) -> None:
    _look_at(qtbot, models, 2)
    takes = models.takes
    takes.play(0)
    assert models.tryout.heard == [(2, 0)]
    assert takes.rows[0].is_playing
    takes.play(0)
    assert models.tryout.heard == [(2, 0)]
    assert not takes.rows[0].is_playing


def test_another_script_has_no_takes_of_this_one(qtbot: QtBot, models: PanelModels) -> None:
    _look_at(qtbot, models, 1)
    models.takes.open(None)
    assert models.takes.rows == ()
    assert not models.takes.can_edit
