"""A text of hard sentences: written, read as people say it, corrected, heard, and exported."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from speechstudio.audio.probe import probe
from speechstudio.gui.speak.place import SpeakPlace
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.viewmodels.script_row import ScriptRow
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.workflows.engine_pool import EnginePool
from tests.audio.making import write_wav
from tests.gui.windows import open_window
from tests.models_run.conftest import NewProgram
from tests.models_run.scoring import word_errors
from tests.sound_devices import RATE, SoundSystem

pytestmark = pytest.mark.models

VOICE = "piper:en_US-joe-medium"
PATIENCE_MS = 120_000
SENTENCES = """\
The ferry leaves pier 9 at 06:10 and comes back at 17:45.
Our stand opens on 05/08/2026 for three weeks.
Mr. Okafor paid $1,250.40 for the engine.
Turn to pp. 88-91 of vol. III.
The old mill was sold in 1907 by the town.
Call 555-0173 before 8 a.m. tomorrow.
The tank holds 3.5 l at 21 °C.
Elizabeth II opened the bridge.
About 62 % of the 1,480 letters came back.
Flight KB 418 waits at gate B12.
Write to desk@harbour.example this week.
Read ch. 4 of the NATO report.
The 3rd crew needs 12 V and 40 A.
Version 2.11.0 fixes it.
The score was 4-2 after 90 min.
It is 1/3 full and weighs 7 kg.
St. Anne St. is closed today.
She ran 5 km in 23:40 and won.
Room 204 is on the left.
Dr. Lowe saw 18 patients between 9 and 11."""
CHANGED = {1: "05/08/2026", 4: "1907", 18: "204"}
"""Sentences in which something is read otherwise, and what."""


@pytest.fixture
def place(qapp: QApplication, model_store_root: Path, tmp_path: Path) -> Iterator[SpeakPlace]:
    (tmp_path / "models").symlink_to(model_store_root.resolve(), target_is_directory=True)
    look = Look(scheme="light")
    pool = EnginePool(ModelStore(tmp_path / "models", load_catalogue()))
    with open_window(look, pool, tmp_path) as opened:
        opened.window.places.show("speak")
        yield opened.others.speech
    look.deleteLater()


def test_hard_sentences_are_corrected_heard_and_exported(
    qtbot: QtBot,
    sound_devices: SoundSystem,
    place: SpeakPlace,
    new_program: NewProgram,
    tmp_path: Path,
) -> None:
    QGuiApplication.clipboard().setText(SENTENCES)
    place.empty.paste()
    settle(qtbot, place)
    place.panels.voice.choose_voice(VOICE)
    settle(qtbot, place)
    assert all(not re.search(r"\d", row.spoken) for row in rows(place))
    before = " ".join(rows(place)[paragraph].spoken for paragraph in CHANGED)
    for paragraph, source in CHANGED.items():
        read_otherwise(place, paragraph, source)
    with sound_devices.recording() as recording:
        for paragraph in CHANGED:
            hear(qtbot, place, paragraph)
    path = write_wav(tmp_path / "heard.wav", recording.samples, RATE)
    program = new_program("listening")
    options = ("-l", "en", "-f", "txt", "-o", tmp_path, "--no-speakers", "--quiet")
    assert program.run("transcribe", path, *options).code == 0
    heard = re.sub(r"\[[\d:]+\]", "", (tmp_path / "heard.txt").read_text(encoding="utf-8"))
    chosen = " ".join(rows(place)[paragraph].spoken for paragraph in CHANGED)
    errors = word_errors(chosen, heard, "en")
    assert errors.rate < 0.35, heard
    assert errors.wrong < word_errors(before, heard, "en").wrong, heard
    export(qtbot, place, tmp_path / "notice.mp3")
    assert (probe(tmp_path / "notice.mp3").duration_ms or 0) > 45_000
    subtitles = (tmp_path / "notice.srt").read_text(encoding="utf-8")
    assert "Room 204 is on the left." in subtitles


def settle(qtbot: QtBot, place: SpeakPlace) -> None:
    studio = place.studio

    def is_settled() -> bool:
        known = studio.rows
        return known is not None and known.is_settled and studio.sounds.is_surveyed

    qtbot.waitUntil(is_settled, timeout=PATIENCE_MS)


def rows(place: SpeakPlace) -> list[ScriptRow]:
    known = place.studio.rows
    assert known is not None
    return [row for at in range(known.paragraph_count) for row in known.rows_of(at)]


def read_otherwise(place: SpeakPlace, paragraph: int, source: str) -> None:
    """Choose the second reading by keys."""
    view = place.body.view
    before = rows(place)[paragraph].spoken
    view.setFocus()
    view.place_caret(Caret(paragraph, SENTENCES.splitlines()[paragraph].index(source) + 1))
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    popover = place.spans.popover
    assert popover.isVisible()
    QTest.keyClick(popover, Qt.Key.Key_2)
    chosen = popover.spoken
    QTest.keyClick(popover, Qt.Key.Key_Return)
    after = rows(place)[paragraph].spoken
    assert chosen in after
    assert after != before


def hear(qtbot: QtBot, place: SpeakPlace, paragraph: int) -> None:
    """Play a sentence from the caret, until the next one begins."""
    narration = place.studio.narration
    place.body.view.place_caret(Caret(paragraph, 0))
    words: list[tuple[int, int]] = []

    def is_over(heard: object) -> bool:
        row, word = heard.row, heard.spoken  # type: ignore[attr-defined]  # a `Heard`
        if row.paragraph == paragraph and word is not None and word not in words:
            words.append(word)
        return bool(row.paragraph == paragraph + 1)

    with qtbot.waitSignal(narration.moved, timeout=PATIENCE_MS, check_params_cb=is_over):
        place.around.keys["speak_from_caret"].trigger()
    narration.stop()
    assert len(words) > 3  # the word that is heard was followed
    assert words == sorted(words)


def export(qtbot: QtBot, place: SpeakPlace, path: Path) -> None:
    exports = place.exports
    exports.open()
    assert exports.dialog is not None
    assert exports.running is not None
    exports.running.choose(path=path)
    exports.dialog.options.subtitles["srt"].click()
    with qtbot.waitSignal(exports.running.exported, timeout=PATIENCE_MS):
        exports.dialog.write()
