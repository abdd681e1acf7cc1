"""The place of the queue: what is shown, pressed, dropped and dragged."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from speechstudio.engines.registry import engine
from speechstudio.engines.spec import Task
from speechstudio.gui.batch_place.place import BatchPlace
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.batch_facts import setting_facts
from speechstudio.gui.viewmodels.batch_feed import BatchFeed
from speechstudio.gui.viewmodels.choices import Choices
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.gui.voices.picker import VoicePicker
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.workflows.queue.desk import QueueDesk
from speechstudio.workflows.queue.items import Failure, Item, ItemState, Mend
from speechstudio.workflows.queue.settings import HearSettings, SpeakSettings
from speechstudio.workflows.speaking.voices import VoiceBook
from speechstudio.workflows.speeds import Speeds
from tests.gui.viewmodels.panel_models import KNOWN
from tests.gui.windows import Answers, folders_in

pytestmark = pytest.mark.models

PATIENCE_MS = 20_000
LONGEST_MS = 50
CUT = Failure(code="audio.cut_short", message="the file ends too early", hint="Copy it again.")


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def made(qtbot: QtBot, look: Look, tmp_path: Path, answers: Answers) -> Iterator[BatchPlace]:
    folders = folders_in(tmp_path)
    store = ModelStore(folders.models, load_catalogue())
    window = QWidget()
    qtbot.addWidget(window)
    feed = BatchFeed(
        lambda told, troubled: QueueDesk.open(folders, store, tmp_path, told, troubled),
        lambda _item: None,
        window,
    )
    choices = Choices(store, Speeds(tmp_path / "speeds.json"))
    voices = Voices(VoiceBook(store), tmp_path / "cache")
    place = BatchPlace(look, feed, choices, voices, prompts=answers, home=tmp_path, parent=window)
    shown = place.place()
    for part in (shown.left, shown.header, shown.centre, shown.side):
        part.setParent(window)
        part.show()
    shown.centre.resize(800, 600)
    shown.side.resize(300, 600)
    window.resize(1400, 700)
    window.show()
    with qtbot.waitSignal(feed.changed, timeout=PATIENCE_MS):
        feed.begin()
    place.orders.pause()
    qtbot.waitUntil(lambda: feed.is_paused, timeout=PATIENCE_MS)
    yield place
    feed.close()
    voices.close()


def fill(made: BatchPlace, *items: Item) -> None:
    assert made.feed.desk is not None
    made.feed.desk.queue.add(items)
    made.feed.look()


def talk(name: str, **more: Any) -> Item:
    fields: dict[str, Any] = {"stem": name, "settings": HearSettings(), "length_ms": 1000}
    fields |= {"source": Path(f"/{name}.wav"), "preset": "Talks"}
    return Item(**(fields | more))


def titles(made: BatchPlace) -> list[str]:
    model = made.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_parts_of_the_queue_are_shown(made: BatchPlace) -> None:
    fill(made, talk("a"), talk("b", state=ItemState.DONE), talk("c", state=ItemState.FAILED))
    assert titles(made) == ["a.wav", "b.wav", "c.wav"]
    assert made.header.accessibleName() == "Queue, 1 of 3 done · paused"
    row = made.left.findChild(QWidget, "done")
    assert row is not None
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert titles(made) == ["b.wav"]


def test_what_a_failure_allows_is_one_press_away(qtbot: QtBot, made: BatchPlace) -> None:
    fill(made, talk("a", state=ItemState.FAILED, failure=CUT))
    made.table.choose(1)
    assert made.details.buttons["mend"].text() == "Use what is there"
    assert made.details.buttons["retry"].isVisible()
    QTest.keyClick(made.table, Qt.Key.Key_Return)
    assert made.details.buttons["mend"].hasFocus()
    made.details.buttons["mend"].click()
    qtbot.waitUntil(lambda: made.feed.items[0].state is ItemState.WAITING, timeout=PATIENCE_MS)
    assert made.feed.items[0].allowed == (Mend.USE_WHAT_IS_THERE,)
    assert not made.details.buttons["mend"].isVisible()


def test_a_project_is_opened_from_its_row(qtbot: QtBot, made: BatchPlace, tmp_path: Path) -> None:
    project = tmp_path / "a.speech"
    fill(made, talk("a", state=ItemState.DONE, project=project, to_check=2))
    made.table.choose(1)
    with qtbot.waitSignal(made.acts.review_requested) as asked:
        QTest.keyClick(made.table, Qt.Key.Key_Return)
    assert asked.args == [project]


def test_a_press_shows_a_row_that_was_marked_when_the_keyboard_came(made: BatchPlace) -> None:
    fill(made, talk("a"), talk("b"))
    made.place().take_keyboard()
    assert made.table.current_key == 1
    assert made.details.title.text() == "About the item"
    press(made, 0)
    assert made.details.title.text() == "a.wav"
    made.left.preset_chosen.emit(made.feed.presets[0].id)
    assert made.form.isVisible()
    press(made, 0)
    assert made.details.isVisible()


def press(made: BatchPlace, row: int) -> None:
    place = made.table.visualRect(made.table.model().index(row, 0)).center()
    QTest.mouseClick(made.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_keys_move_and_take_out(qtbot: QtBot, made: BatchPlace) -> None:
    fill(made, talk("a"), talk("b"), talk("c"))
    made.table.choose(1)
    QTest.keyClick(made.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: titles(made) == ["b.wav", "a.wav", "c.wav"], timeout=PATIENCE_MS)
    assert made.table.current_key == 1
    QTest.keyClick(made.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: titles(made)[-1] == "a.wav", timeout=PATIENCE_MS)
    QTest.keyClick(made.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: titles(made)[1] == "a.wav", timeout=PATIENCE_MS)
    QTest.keyClick(made.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: titles(made) == ["b.wav", "c.wav"], timeout=PATIENCE_MS)


def test_a_row_is_dragged_to_another_place(qtbot: QtBot, made: BatchPlace) -> None:
    fill(made, talk("a"), talk("b"), talk("c"))
    made.table.choose(3)
    drop = QDropEvent(
        QPointF(50, 2),
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    made.table.dropEvent(drop)
    qtbot.waitUntil(lambda: titles(made) == ["c.wav", "a.wav", "b.wav"], timeout=PATIENCE_MS)


def test_files_are_dropped_anywhere(qtbot: QtBot, made: BatchPlace, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "talk.wav"))])
    drop = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    made.place().centre.dropEvent(drop)
    qtbot.waitUntil(lambda: titles(made) == ["talk.wav"], timeout=PATIENCE_MS)


def test_a_press_on_the_button_of_a_row_acts(qtbot: QtBot, made: BatchPlace) -> None:
    fill(made, talk("a", state=ItemState.CANCELLED))
    rect = made.table.visualRect(made.table.model().index(0, 0))
    place = QPoint(rect.right() - 40, rect.center().y())
    QTest.mouseClick(made.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: made.feed.items[0].state is ItemState.WAITING, timeout=PATIENCE_MS)


def test_settings_are_changed_copied_and_removed(qtbot: QtBot, made: BatchPlace) -> None:
    made.left.preset_chosen.emit(made.feed.presets[0].id)
    form = made.form
    assert form.isVisible()
    form.name.setText("Meetings")
    form.hear.formats["txt"].setChecked(True)
    form.template.setText("{date} {name}")
    form.save_as_new()
    qtbot.waitUntil(lambda: len(made.feed.presets) == 4, timeout=PATIENCE_MS)
    new = made.feed.presets[-1]
    assert new.name == "Meetings"
    assert set(new.settings.formats) == {"docx", "txt", "srt"}
    qtbot.waitUntil(lambda: made.feed.preset == new, timeout=PATIENCE_MS)
    made.left.preset_chosen.emit(new.id)
    form.template.setText("{nothing}")
    with qtbot.waitSignal(made.feed.failed, timeout=PATIENCE_MS):
        form.save()
    form.removed.emit(new.id)
    qtbot.waitUntil(lambda: len(made.feed.presets) == 3, timeout=PATIENCE_MS)


def test_settings_of_speech_are_kept(qtbot: QtBot, made: BatchPlace) -> None:
    preset = next(p for p in made.feed.presets if isinstance(p.settings, SpeakSettings))
    assert isinstance(preset.settings, SpeakSettings)
    made.left.preset_chosen.emit(preset.id)
    made.form.speak.chosen.choose("espeak:de")
    made.form.speak.subtitles["srt"].setChecked(True)
    made.form.save()
    wanted = replace(preset.settings, voice="espeak:de", subtitles=("srt",))
    qtbot.waitUntil(lambda: wanted in [p.settings for p in made.feed.presets], timeout=PATIENCE_MS)


def test_a_voice_is_picked_for_settings_of_speech(qtbot: QtBot, made: BatchPlace) -> None:
    preset = next(p for p in made.feed.presets if isinstance(p.settings, SpeakSettings))
    assert isinstance(preset.settings, SpeakSettings)
    voices = made.form.speak.chosen.voices
    voices.voices, voices.is_known = KNOWN, True
    made.left.preset_chosen.emit(preset.id)
    made.form.speak.voice.change.click()
    picker = next(iter(made.form.window().findChildren(VoicePicker)))
    picker.list.choose("kokoro:emma")
    picker.use.click()
    made.form.save()
    wanted = replace(preset.settings, voice="kokoro:emma")
    qtbot.waitUntil(lambda: wanted in [p.settings for p in made.feed.presets], timeout=PATIENCE_MS)


def test_what_the_engine_of_a_voice_has_alone_is_kept(qtbot: QtBot, made: BatchPlace) -> None:
    preset = next(p for p in made.feed.presets if isinstance(p.settings, SpeakSettings))
    assert isinstance(preset.settings, SpeakSettings)
    fields = made.form.speak
    rich = replace(KNOWN[0], options=engine(Task.SYNTHESIS, "styletts2").choices)
    fields.chosen.voices.voices, fields.chosen.voices.is_known = (rich, *KNOWN[1:]), True
    made.left.preset_chosen.emit(preset.id)
    fields.chosen.choose("piper:joe")
    assert fields.more.isHidden()
    fields.chosen.choose("kokoro:emma")
    fields.more.lines["kokoro.alpha"].chosen.emit("kokoro.alpha", 0.6)
    assert fields.more.lines["kokoro.alpha"].slider.text == "0.60"
    made.form.save()
    wanted = replace(preset.settings, voice="kokoro:emma", extra={"kokoro.alpha": 0.6})
    qtbot.waitUntil(lambda: wanted in [p.settings for p in made.feed.presets], timeout=PATIENCE_MS)
    facts = {fact.name: fact.value for fact in setting_facts(wanted, str)}
    assert facts["More of this voice"] == "alpha 0.60"


def test_a_folder_is_watched_and_left(
    qtbot: QtBot, made: BatchPlace, answers: Answers, tmp_path: Path
) -> None:
    answers.files = [tmp_path / "Dictations"]
    made.watch.click()
    qtbot.waitUntil(lambda: len(made.feed.watches) == 1, timeout=PATIENCE_MS)
    made.left.watch_chosen.emit(made.feed.watches[0].id)
    assert made.watch_panel.isVisible()
    assert made.header.accessibleName().startswith("Dictations")
    answers.files = [tmp_path / "text"]
    made.watch_panel.into.setCurrentIndex(made.watch_panel.into.findData("other"))
    made.watch_panel.into.activated.emit(1)
    qtbot.waitUntil(lambda: made.feed.watches[0].into == tmp_path / "text", timeout=PATIENCE_MS)
    made.watch_panel.stop_wanted.emit(made.feed.watches[0].id)
    qtbot.waitUntil(lambda: not made.feed.watches, timeout=PATIENCE_MS)
    assert made.details.isVisible()


def test_what_is_done_is_cleared_away(qtbot: QtBot, made: BatchPlace) -> None:
    done, skipped = ItemState.DONE, ItemState.SKIPPED
    fill(made, talk("a", state=done), talk("b"), talk("c", state=skipped))
    assert not made.clear.isVisible()
    made.left.shown.emit("done")
    made.clear.click()
    qtbot.waitUntil(lambda: not titles(made), timeout=PATIENCE_MS)
    assert not made.clear.isVisible()
    made.left.shown.emit("all")
    assert titles(made) == ["b.wav"]


def test_the_log_is_copied(made: BatchPlace) -> None:
    fill(made, talk("a"))
    made.table.choose(1)
    made.details._copy.click()
    assert "Added" in QGuiApplication.clipboard().text()


def test_a_thousand_rows_keep_nobody_waiting(made: BatchPlace) -> None:
    fill(made, *(talk(f"talk{n}") for n in range(1000)))
    turns = []
    for step in (made.show_all, made.show_progress, made.table.repaint, made.feed.look):
        began = time.thread_time()
        step()
        turns.append((time.thread_time() - began) * 1000)
    assert max(turns) < LONGEST_MS
