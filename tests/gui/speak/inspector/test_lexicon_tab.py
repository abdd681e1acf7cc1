"""The tab of the lexicon."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from speechstudio.gui.speak.inspector.lexicon_tab import LexiconTab
from speechstudio.normalization import Entry, SemioticClass
from tests.gui.speak.inspector.conftest import Panel

Keys = Qt.Key


def _put(panel: Panel, qtbot: QtBot, *entries: Entry) -> None:
    panel.inspector.show_tab("lexicon")
    for entry in entries:
        panel.models.lexicon.put(entry)
    lexicon = panel.models.desk.lexicon
    qtbot.waitUntil(lambda: len(lexicon.lexicon.entries) == len(entries))
    table = panel.models.lexicon
    qtbot.waitUntil(lambda: len(table.here) + len(table.others) == len(entries))


def test_the_tab_is_made_when_it_is_shown_first(panel: Panel) -> None:
    assert not panel.inspector.findChildren(LexiconTab)
    for name in ("lexicon", "voice", "lexicon"):
        panel.inspector.show_tab(name)
        assert panel.inspector.findChildren(LexiconTab) == [panel.inspector.lexicon]


def test_an_empty_lexicon_says_what_it_is_for(panel: Panel) -> None:
    panel.inspector.show_tab("lexicon")
    tab = panel.inspector.lexicon
    assert tab.list.isHidden()
    assert not tab.export_file.isEnabled()


def test_an_entry_is_written_and_saved_by_keyboard(panel: Panel, qtbot: QtBot) -> None:
    panel.inspector.show_tab("lexicon")
    tab = panel.inspector.lexicon
    tab.search.setText("cats")
    tab.add.click()
    assert tab.form.written.text() == "cats"
    QTest.keyClick(tab.form.reading, Keys.Key_Return)
    assert not tab.form.isHidden()
    QTest.keyClicks(tab.form.reading, "kittens")
    QTest.keyClick(tab.form.reading, Keys.Key_Return)
    assert tab.form.isHidden()
    entry = Entry(written="cats", spoken="kittens")
    qtbot.waitUntil(lambda: panel.models.desk.lexicon.lexicon.entries == (entry,))
    qtbot.waitUntil(lambda: len(panel.models.lexicon.here) == 1)
    assert "2 here" in panel.models.lexicon.here[0].meta


def test_the_chosen_entry_is_changed_heard_and_removed(panel: Panel, qtbot: QtBot) -> None:
    _put(panel, qtbot, Entry(written="cats", spoken="kittens"), Entry(written="leeds", ipa="lidz"))
    tab, table = panel.inspector.lexicon, panel.models.lexicon
    assert tab.edit.isHidden() or not tab.edit.isVisible()
    tab.list.choose(next(row.key for row in table.others if row.title == "leeds"))
    assert tab.edit.isVisible()
    tab.hear.click()
    assert panel.models.tryout.heard == [("leeds", "")]
    QTest.keyClick(tab.list, Keys.Key_F2)
    assert tab.form.reading.text() == "lidz"
    tab.form.kind.setCurrentIndex(tab.form.kind.findData("class"))
    tab.form.named.setCurrentIndex(tab.form.named.findData("letters"))
    tab.form.save.click()
    lexicon = panel.models.desk.lexicon
    qtbot.waitUntil(lambda: lexicon.lexicon.entries[1].semiotic_class is SemioticClass.LETTERS)
    tab.list.choose(next(row.key for row in table.others if row.title == "leeds"))
    QTest.keyClick(tab.list, Keys.Key_Delete)
    qtbot.waitUntil(lambda: len(lexicon.lexicon.entries) == 1)


def test_a_wrong_pattern_is_said_at_its_field(panel: Panel) -> None:
    panel.inspector.show_tab("lexicon")
    tab = panel.inspector.lexicon
    tab.add.click()
    tab.form.written.setText("(")
    tab.form.is_pattern.setChecked(True)
    tab.form.reading.setText("x")
    tab.form.save.click()
    assert not tab.form.isHidden()
    assert "expression" in tab.form.written.accessibleDescription()
    QTest.keyClick(tab.form.written, Keys.Key_Escape)
    assert tab.form.isHidden()


def test_an_entry_of_a_language_that_nobody_lists_keeps_it(panel: Panel, qtbot: QtBot) -> None:
    _put(panel, qtbot, Entry(written="cats", spoken="pusekatter", language="nb-NO"))
    tab = panel.inspector.lexicon
    tab.list.choose(panel.models.lexicon.others[0].key)
    tab.edit.click()
    assert tab.form.language.currentData() == "nb-NO"
    tab.form.cancel.click()


def test_files_are_asked_for(panel: Panel, qtbot: QtBot) -> None:
    _put(panel, qtbot, Entry(written="cats", spoken="kittens"))
    with qtbot.waitSignal(panel.inspector.import_requested):
        panel.inspector.lexicon.import_file.click()
    tab = panel.inspector.lexicon
    tab.export_file.click()
    assert tab.formats.isVisible()
    for action, suffix in zip(tab.formats.actions(), (".toml", ".csv", ".pls"), strict=True):
        with qtbot.waitSignal(panel.inspector.export_requested) as asked:
            action.trigger()
        assert asked.args == [suffix]
    tab.formats.close()
