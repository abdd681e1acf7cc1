"""The tab of the voice, its picker and its cast."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QWidget
from pytestqt.qtbot import QtBot

from speechstudio.domain.script import ScriptParagraph
from speechstudio.engines.registry import engine
from speechstudio.engines.spec import Task
from speechstudio.gui.speak.inspector.cast_dialog import CastDialog
from speechstudio.gui.voices.picker import VoicePicker
from speechstudio.gui.voices.words import licence_text, use_chip, use_note
from speechstudio.gui.widgets.chip import Tone
from speechstudio.storage.script import ScriptFile
from tests.gui.speak.inspector.conftest import Panel
from tests.gui.viewmodels.panel_models import KNOWN, voice
from tests.gui.viewmodels.speaking_scripts import VOICE

Keys = Qt.Key


def _picker(panel: Panel) -> VoicePicker:
    panel.inspector.voice.change.click()
    return next(
        each for each in panel.inspector.window().findChildren(VoicePicker) if not each.isHidden()
    )


def _cast(panel: Panel, qtbot: QtBot) -> CastDialog:
    document = panel.models.desk.document
    lines = (
        ScriptParagraph(text="Who is there?", speaker="Anna"),
        ScriptParagraph(text="Only me.", speaker="Ben"),
    )
    document.edit("Paste", replace(document.script, paragraphs=lines))
    button = panel.inspector.voice.cast
    qtbot.waitUntil(button.isEnabled)
    assert button.text() == "Cast · 2"
    button.click()
    return next(iter(panel.inspector.window().findChildren(CastDialog)))


def test_the_card_says_who_reads_and_under_which_terms(panel: Panel) -> None:
    card = panel.inspector.voice.card
    assert card.accessibleName() == (
        "Voice: English (America), Espeak · English (US), Apache-2.0, Commercial use"
    )
    panel.models.voice.choose_voice("piper:joe")
    assert (card.licence.text(), card.use.text()) == ("CC0-1.0", "Commercial use: see terms")
    panel.models.voice.choose_voice("piper:gone")
    assert card.accessibleName().startswith("Voice: No voice is here")


def test_chips_warn_of_what_may_not_be_sold() -> None:
    uses = {use: use_chip(voice("a:b", "B", commercial_use=use))[1] for use in ("yes", "no", "")}
    assert uses == {"yes": Tone.OK, "no": Tone.WARN, "": Tone.WARN}
    assert use_note(KNOWN[2]).startswith("Commercial use: yes, as far as")
    assert len(licence_text(voice("a:b", "B", licence="x" * 90))) <= 26


def test_pitch_is_offered_only_where_the_voice_has_it(panel: Panel) -> None:
    sliders = panel.inspector.voice.delivery.sliders
    assert not sliders["pitch_semitones"].isHidden()
    panel.models.voice.choose_voice("piper:joe")
    assert sliders["pitch_semitones"].isHidden()


def test_sliders_change_the_delivery_by_keys(panel: Panel, qtbot: QtBot) -> None:
    sliders = panel.inspector.voice.delivery.sliders
    document = panel.models.desk.document
    QTest.keyClick(sliders["rate"].slider, Keys.Key_Right)
    assert sliders["rate"].text.startswith("1.01 ")
    qtbot.waitUntil(lambda: document.script.delivery.rate == pytest.approx(1.01))
    QTest.keyClick(sliders["sentence_pause_ms"].slider, Keys.Key_Right)
    qtbot.waitUntil(lambda: document.script.delivery.sentence_pause_ms == 400)
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert sliders["rate"].text.startswith("1.00 ")
    assert sliders["loudness_lufs"].text.endswith("16 LUFS")
    assert sliders["rate"].slider.accessibleDescription() == sliders["rate"].text


def test_what_the_voice_cannot_is_listed(panel: Panel) -> None:
    section = panel.inspector.voice.cannot
    assert not section.isHidden()
    panel.models.voice.choose_voice("piper:eva")
    assert section.isHidden()


def test_the_sentence_leads_to_its_takes(panel: Panel, qtbot: QtBot) -> None:
    section = panel.inspector.voice.sentence
    assert section.isHidden()
    panel.models.takes.set_row(panel.models.desk.all_rows()[2])
    qtbot.waitUntil(section.compare.isEnabled)
    assert not section.isHidden()
    assert section.make.text() == "Make again"
    section.compare.click()
    assert panel.inspector.tab == "takes"


def test_another_voice_is_found_and_used_by_keyboard(panel: Panel, qtbot: QtBot) -> None:
    picker = _picker(panel)
    assert picker.list.current_key == VOICE
    assert picker.current is not None
    qtbot.waitUntil(picker.search.hasFocus)
    QTest.keyClicks(picker.search, "joe")
    assert picker.list.current_key == ""
    assert not picker.use.isEnabled()
    QTest.keyClick(picker.list, Keys.Key_Down)
    assert picker.list.current_key == "piper:joe"
    with qtbot.waitSignal(picker.details.sample.clicked):
        QTest.keyClick(picker.list, Keys.Key_Space)
    QTest.keyClick(picker.list, Keys.Key_Return)
    assert picker.isHidden()
    assert panel.models.desk.document.script.voice == "piper:joe"


def test_voices_of_one_language_are_shown_and_more_are_had_elsewhere(
    panel: Panel, qtbot: QtBot
) -> None:
    picker = _picker(panel)
    picker.language.setCurrentIndex(picker.language.findData("de"))
    picker.list.choose("piper:eva")
    assert picker.current is not None
    assert "can be installed" in picker.more.text()
    with qtbot.waitSignal(panel.inspector.models_requested) as asked:
        picker.more.click()
    assert asked.args[0]
    assert picker.isHidden()


def test_a_search_that_finds_nothing_says_so(panel: Panel) -> None:
    picker = _picker(panel)
    picker.search.setText("martian")
    assert picker.list.isHidden()
    QTest.keyClick(picker, Keys.Key_Escape)


def test_each_speaker_gets_a_voice_and_the_usual_one_back(panel: Panel, qtbot: QtBot) -> None:
    dialog = _cast(panel, qtbot)
    assert [line.speaker for line in dialog.lines] == ["Anna", "Ben"]
    dialog.lines[0].change.click()
    picker = next(iter(panel.inspector.window().findChildren(VoicePicker)))
    picker.search.setText("emma")
    picker.list.choose("kokoro:emma")
    picker.use.click()
    assert panel.models.desk.document.script.cast == {"Anna": "kokoro:emma"}
    assert not dialog.lines[0].usual.isHidden()
    dialog.lines[0].usual.click()
    assert panel.models.desk.document.script.cast == {}
    dialog.close_dialog()


def test_nothing_is_changed_where_the_script_is_read_only(
    panel: Panel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ScriptFile, "read_only", "It was made by a newer version.")
    panel.models.voice.changed.emit()
    tab = panel.inspector.voice
    assert not tab.change.isEnabled()
    assert not any(slider.isEnabled() for slider in tab.delivery.sliders.values())


@pytest.mark.parametrize("look", [("light", 1.0), ("dark", 2.0)], indirect=True)
def test_every_control_has_a_name_and_lies_in_the_panel(panel: Panel, qtbot: QtBot) -> None:
    panel.models.takes.set_row(panel.models.desk.all_rows()[2])
    for tab in ("voice", "lexicon", "takes"):
        panel.inspector.show_tab(tab)
        qtbot.wait(0)
        page = getattr(panel.inspector, tab)
        assert page.minimum_page_width <= 296
        controls: list[QWidget] = [
            *page.findChildren(QAbstractButton), *page.findChildren(QAbstractSlider),
        ]  # fmt: skip
        for control in controls:
            if control.isVisible() and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
                assert control.accessibleName() or getattr(control, "text", str)()
                corner = control.mapTo(panel.inspector, QPoint(control.width(), 0))
                assert corner.x() <= 296


def test_options_of_an_engine_are_there_for_its_voices_alone(panel: Panel, qtbot: QtBot) -> None:
    more = panel.inspector.voice.delivery.more
    document = panel.models.desk.document
    assert more.isHidden()
    rich = replace(KNOWN[0], options=engine(Task.SYNTHESIS, "melotts").choices)
    panel.models.voices.voices = (rich, *KNOWN[1:])
    panel.models.voice.choose_voice("kokoro:emma")
    assert list(more.lines) == ["kokoro.noise", "kokoro.sdp_ratio", "kokoro.noise_scale_w"]
    rhythm = more.lines["kokoro.sdp_ratio"]
    assert not rhythm.isVisible()
    QTest.keyClick(more.fold, Keys.Key_Space)
    assert rhythm.isVisible()
    assert more.lines["kokoro.noise"].slider.text == "Its own"
    QTest.keyClick(rhythm.slider.slider, Keys.Key_Right)
    qtbot.waitUntil(lambda: document.script.delivery.extra == {"kokoro.sdp_ratio": 0.21})
    assert more.fold.accessibleName() == "More of this voice, 1 is changed"
    assert rhythm.reset.accessibleName() == "Free rhythm: as usual"
    rhythm.reset.setFocus()
    QTest.keyClick(rhythm.reset, Keys.Key_Return)
    assert document.script.delivery.extra == {}
    assert rhythm.slider.slider.hasFocus()
    assert rhythm.slider.text == "0.20"
    document.undo_stack.undo()
    assert document.script.delivery.extra == {"kokoro.sdp_ratio": 0.21}
    panel.models.voice.choose_voice("piper:joe")
    assert more.isHidden()


def test_options_of_an_engine_of_the_cast_are_there_too(panel: Panel, qtbot: QtBot) -> None:
    delivery, models = panel.inspector.voice.delivery, panel.models
    rich = replace(KNOWN[0], options=engine(Task.SYNTHESIS, "melotts").choices)
    models.voices.voices = (rich, *KNOWN[1:])
    models.voice.choose_voice("piper:joe")
    _cast(panel, qtbot).close_dialog()
    models.voice.cast_voice("Anna", "kokoro:emma")
    more = delivery.of_cast["Kokoro"]
    assert more.fold.text() == "More of Kokoro"
    assert "kokoro.noise" in more.lines
    models.voice.cast_voice("Anna", "")
    assert more.isHidden()
