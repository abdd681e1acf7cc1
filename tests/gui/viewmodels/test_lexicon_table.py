"""The user's lexicon as a table."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.errors import LexiconError, UserFixableError
from speechstudio.domain.script import Script, ScriptParagraph
from speechstudio.gui.viewmodels.lexicon_table import LexiconTable, entry_of
from speechstudio.gui.viewmodels.lexicon_uses import LexiconUses
from speechstudio.normalization import Entry, Lexicon, SemioticClass
from speechstudio.workflows.lexicons import load_lexicon
from tests.gui.viewmodels.panel_models import PanelModels, panel_models
from tests.gui.viewmodels.speaking_scripts import VOICE, open_desk

TEXT = Script(
    voice=VOICE,
    language="en-US",
    paragraphs=(ScriptParagraph(text="Dr. Ng met Ng in room 12b. NG left."),),
)
NG = Entry(written="Ng", spoken="Ing", is_case_sensitive=True)
ROOM = Entry(pattern=r"room \d+b", spoken="a room")
LEEDS = Entry(written="leeds", ipa="lidz", language="en")


@pytest.fixture
def models(qtbot: QtBot, tmp_path: Path) -> Iterator[PanelModels]:
    with open_desk(qtbot, tmp_path, TEXT) as desk:
        desk.settle()
        with panel_models(desk) as made:
            made.lexicon.watch(True)
            yield made


@pytest.fixture
def table(qtbot: QtBot, models: PanelModels) -> LexiconTable:
    """A table of three entries, of which the text uses two."""
    for entry in (LEEDS, NG, ROOM):
        models.lexicon.put(entry)
    qtbot.waitUntil(lambda: len(models.lexicon.here) == 2)
    return models.lexicon


def test_entries_of_the_text_come_first_and_are_counted(table: LexiconTable) -> None:
    assert [(row.title, row.meta) for row in table.here] == [
        ("Ng", "Ing · 2 here"),
        (r"room \d+b", "a room · pattern · 1 here"),
    ]
    assert [(row.title, row.meta) for row in table.others] == [("leeds", "/lidz/ · English")]


def test_a_search_looks_at_text_and_reading(table: LexiconTable) -> None:
    table.search("room")
    assert [row.entry for row in table.here] == [ROOM]
    assert not any(row.entry == LEEDS for row in table.others)
    assert not table.is_empty
    table.search("LIDZ")
    assert {row.title for row in table.others} == {"leeds"}


def test_an_entry_is_changed_in_its_place_and_removed(
    qtbot: QtBot, table: LexiconTable, models: PanelModels
) -> None:
    lexicon = models.desk.lexicon
    changed = Entry(written="Ng", spoken="Eng", is_case_sensitive=True)
    table.put(changed, table.here[0].key)
    qtbot.waitUntil(lambda: lexicon.lexicon.entries == (LEEDS, changed, ROOM))
    qtbot.waitUntil(lambda: "Eng met" in models.desk.all_rows()[0].spoken)
    qtbot.waitUntil(lambda: len(table.here) == 2)
    table.remove(table.here[1].key)
    qtbot.waitUntil(lambda: lexicon.lexicon.entries == (LEEDS, changed))


def test_what_is_typed_is_counted_once_it_has_settled(
    qtbot: QtBot, table: LexiconTable, models: PanelModels
) -> None:
    models.desk.type(0, 0, 0, "Leeds. ")
    qtbot.waitUntil(lambda: len(table.here) == 3)
    table.watch(False)
    models.desk.type(0, 0, 7, "")
    assert len(table.here) == 3


def test_an_entry_is_heard_and_a_pattern_by_what_it_matches(
    table: LexiconTable, models: PanelModels
) -> None:
    assert table.hear(NG)
    assert table.hear(ROOM)
    assert not table.hear(Entry(pattern="nowhere", spoken="x"))
    assert models.tryout.heard == [("Ng", "Ing"), ("room 12b", "a room")]


def test_a_lexicon_is_written_to_a_file_and_read_again(
    qtbot: QtBot, table: LexiconTable, models: PanelModels, tmp_path: Path
) -> None:
    for name in ("mine.toml", "mine.csv", "mine.tsv"):
        with qtbot.waitSignal(table.exported):
            table.export_file(tmp_path / name)
        assert load_lexicon(tmp_path / name).entries == (LEEDS, NG, ROOM)
    with qtbot.waitSignal(table.exported) as exported:
        table.export_file(tmp_path / "mine.pls")
    (told,) = exported.args
    assert told.paths == (tmp_path / "mine.pls", tmp_path / "mine.en.pls")
    assert told.remark.endswith("1 pattern, the case of 1 word.")
    with qtbot.waitSignal(table.failed):
        table.export_file(tmp_path / "mine.docx")
    other = tmp_path / "other.csv"
    other.write_text("Ng,Enn gee\nYork,Yorrick\n")
    with qtbot.waitSignal(table.imported) as imported:
        table.import_file(other)
    assert imported.args == [2]
    lexicon = models.desk.lexicon
    qtbot.waitUntil(lambda: len(lexicon.lexicon.entries) == 4)
    assert [entry.spoken for entry in lexicon.lexicon.entries if entry.written == "Ng"] == [
        "Enn gee"
    ]


def test_a_file_that_is_no_lexicon_is_told_and_changes_nothing(
    qtbot: QtBot, table: LexiconTable, models: PanelModels, tmp_path: Path
) -> None:
    failures: list[UserFixableError] = []
    table.failed.connect(failures.append)
    (tmp_path / "bad.toml").write_text("[[entry]\n")
    table.import_file(tmp_path / "bad.toml")
    qtbot.waitUntil(lambda: bool(failures))
    assert "bad.toml" in failures[0].message
    assert len(models.desk.lexicon.lexicon.entries) == 3


def test_an_entry_is_made_of_what_was_typed() -> None:
    assert entry_of(" Ng ", "Ing", kind="spoken").is_case_sensitive
    assert entry_of("leeds", "/lidz/", kind="ipa") == Entry(written="leeds", ipa="lidz")
    dated = entry_of(r"\d-\d", "date", kind="class", is_pattern=True)
    assert (dated.pattern, dated.semiotic_class) == (r"\d-\d", SemioticClass.DATE)
    with pytest.raises(LexiconError, match="no class"):
        entry_of("x", "nonsense", kind="class")
    with pytest.raises(LexiconError, match="expression"):
        entry_of("(", "x", kind="spoken", is_pattern=True)


def test_uses_are_counted_in_every_writing() -> None:
    uses = LexiconUses()
    lexicon = Lexicon((Entry(written="東京", spoken="とうきょう"),))
    assert uses.count(["東京都と東京"], lexicon, "ja") == {lexicon.entries[0]: 2}
    assert uses.count(["a", "a"], Lexicon((NG,)), "xx") == {}
