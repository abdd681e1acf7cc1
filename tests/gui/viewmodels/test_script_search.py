"""Finding and replacing in a script."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.edits import Query
from speechstudio.domain.script import Script, ScriptParagraph
from speechstudio.domain.script_edits import find_in_script, replace_text
from speechstudio.gui.viewmodels import script_search
from speechstudio.gui.viewmodels.script_search import ScriptSearch
from tests.gui.viewmodels.scripts_at_hand import opened

SCRIPT = Script(
    paragraphs=(ScriptParagraph(text="one cat, two cats"), ScriptParagraph(text="no cat"))
)


def test_matches_are_gone_round_and_replaced(qtbot: QtBot, tmp_path: Path) -> None:
    search = ScriptSearch()
    with opened(tmp_path, SCRIPT) as document:
        search.open(document)
        search.set_origin(0, 5)
        search.set_query(Query(text="cat"))
        assert len(search.matches) == 3
        assert search.current == 1
        search.go_next()
        search.go_next()
        assert search.current == 0
        search.replace("dog")
        assert document.script.paragraphs[0].text == "one dog, two cats"
        assert search.current == 0
        with qtbot.waitSignal(search.replaced) as told:
            search.replace_all("cow")
        assert told.args == [2]
        assert [p.text for p in document.script.paragraphs] == ["one dog, two cows", "no cow"]
        document.undo_stack.undo()
        qtbot.waitUntil(lambda: len(search.matches) == 2)
        search.open(None)
    assert not search.matches


def test_an_expression_that_is_none_or_never_ends_is_told(tmp_path: Path) -> None:
    search = ScriptSearch()
    with opened(tmp_path, SCRIPT) as document:
        search.open(document)
        for text in ("(", "(a+)+b"):
            search.set_query(Query(text=text, regex=True))
            assert search.error is not None
            assert not search.matches
        search.set_query(Query(text="c.t", regex=True))
        assert len(search.matches) == 3
        search.replace_all(r"\1")
        assert search.error is not None
        search.open(None)


def test_a_long_script_is_searched_in_slices(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(script_search, "_SLICE_S", 0.0)
    script = Script(paragraphs=(ScriptParagraph(text="a cat and a cat"),) * 30)
    search, query = ScriptSearch(), Query(text="cat")
    moves: list[int | None] = []
    search.moved.connect(lambda: moves.append(search.current))
    with opened(tmp_path, script) as document:
        search.open(document)
        search.set_origin(20, 3)
        search.set_query(query)
        assert search.is_searching
        assert not search.matches
        search.go_next()
        qtbot.waitUntil(lambda: not search.is_searching)
        assert search.matches == find_in_script(script, query)
        assert moves == [42]
        search.replace("dog")
        qtbot.waitUntil(lambda: not search.is_searching)
        assert len(search.matches) == 59
        assert document.script.paragraphs[21].text == "a dog and a cat"
        search.open(None)
    assert not search.is_searching


def test_a_replacement_that_cannot_be_is_forgotten_with_the_next_edit(
    qtbot: QtBot, tmp_path: Path
) -> None:
    search = ScriptSearch()
    with opened(tmp_path, SCRIPT) as document:
        search.open(document)
        search.set_query(Query(text="c.t", regex=True))
        search.replace(r"\1")
        told = [search.error is not None]
        after, _ = replace_text(document.script, (1, 0), (1, 3), "")
        document.edit("Type", after)
        qtbot.waitUntil(lambda: not search.is_searching)
        told.append(search.error is not None)
        assert told == [True, False]
        assert len(search.matches) == 3
        search.open(None)
