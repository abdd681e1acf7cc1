"""Finding and replacing in a script."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.edits import Query
from speechstudio.domain.script import Script, ScriptParagraph
from speechstudio.domain.script_edits import find_in_script, replace_text
from speechstudio.gui.background import Background
from speechstudio.gui.viewmodels import script_search
from speechstudio.gui.viewmodels.script_search import ScriptSearch
from tests.gui.viewmodels.scripts_at_hand import opened

SCRIPT = Script(
    paragraphs=(ScriptParagraph(text="one cat, two cats"), ScriptParagraph(text="no cat"))
)


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


def test_matches_are_gone_round_and_replaced(
    qtbot: QtBot, tmp_path: Path, background: Background
) -> None:
    search = ScriptSearch(background)
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
        assert list(search.matches) == []
        document.undo()
        qtbot.waitUntil(lambda: len(search.matches) == 2)
        search.open(None)
    assert not search.matches


def test_what_is_typed_while_everything_is_replaced_is_kept(
    qtbot: QtBot, tmp_path: Path, background: Background
) -> None:
    search = ScriptSearch(background)
    with opened(tmp_path, SCRIPT) as document:
        search.open(document)
        search.set_query(Query(text="cat"))
        with qtbot.waitSignal(search.replaced) as told:
            search.replace_all("dog")
            document.edit("Type", replace_text(document.script, (1, 6), (1, 6), "s, a cat")[0])
        assert told.args == [4]
        assert [p.text for p in document.script.paragraphs] == [
            "one dog, two dogs",
            "no dogs, a dog",
        ]
        assert document.undo_stack.count() == 2
        search.open(None)


def test_an_expression_that_is_none_or_never_ends_is_told(
    qtbot: QtBot, tmp_path: Path, background: Background
) -> None:
    search = ScriptSearch(background)
    with opened(tmp_path, SCRIPT) as document:
        search.open(document)
        for text in ("(", "(a+)+b"):
            search.set_query(Query(text=text, regex=True))
            assert search.error is not None
            assert not search.matches
        search.set_query(Query(text="c.t", regex=True))
        assert len(search.matches) == 3
        with qtbot.waitSignal(search.changed):
            search.replace_all(r"\1")
        assert search.error is not None
        assert document.undo_stack.count() == 0
        search.open(None)


def test_a_long_script_is_searched_in_slices(
    qtbot: QtBot, tmp_path: Path, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(script_search, "_SLICE_S", 0.0)
    script = Script(paragraphs=(ScriptParagraph(text="a cat and a cat"),) * 30)
    search, query = ScriptSearch(background), Query(text="cat")
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
    qtbot: QtBot, tmp_path: Path, background: Background
) -> None:
    search = ScriptSearch(background)
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
