"""Finding and replacing in a script."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from speechstudio.domain.edits import Query
from speechstudio.domain.script import Script, ScriptParagraph
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
