"""Voice, cast and delivery of a script."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.script import Delivery, ScriptParagraph
from speechstudio.engines.spec import ExtraOption
from speechstudio.gui.viewmodels.script_voice import options_of_cast
from speechstudio.gui.viewmodels.voice_facts import VoiceFacts
from tests.gui.viewmodels.panel_models import PanelModels, panel_models, voice
from tests.gui.viewmodels.speaking_scripts import SCRIPT, VOICE, open_desk

DIALOGUE = replace(
    SCRIPT,
    paragraphs=(
        ScriptParagraph(text="Who is there?", speaker="Anna"),
        ScriptParagraph(text="Only me.", speaker="Ben"),
        ScriptParagraph(text="Come in.", speaker="anna"),
    ),
    cast={"Ben": "kokoro:emma"},
)


@pytest.fixture
def models(qtbot: QtBot, tmp_path: Path, spoken_cache: Path) -> Iterator[PanelModels]:
    shutil.copytree(spoken_cache, tmp_path / "cache")
    with open_desk(qtbot, tmp_path) as desk, panel_models(desk) as made:
        yield made


def test_the_voice_of_the_script_is_known_and_another_is_chosen(
    qtbot: QtBot, models: PanelModels
) -> None:
    voice = models.voice
    assert voice.facts is not None
    assert voice.facts.name == VOICE
    with qtbot.waitSignal(voice.changed):
        voice.choose_voice("piper:joe")
    assert _name(voice.facts) == "piper:joe"
    models.desk.document.undo_stack.undo()
    assert models.desk.document.script.voice == VOICE


def test_a_voice_that_is_not_there_is_none(models: PanelModels) -> None:
    models.voice.choose_voice("piper:gone")
    assert models.voice.facts is None


def test_one_slide_is_one_step_of_undo(models: PanelModels) -> None:
    document = models.desk.document
    for rate in (1.1, 1.2, 1.3):
        models.voice.deliver(rate=rate)
    models.voice.deliver(sentence_pause_ms=500)
    assert document.undo_stack.count() == 2
    assert models.voice.delivery == Delivery(rate=1.3, sentence_pause_ms=500)


def test_the_cast_is_in_order_of_first_words(qtbot: QtBot, models: PanelModels) -> None:
    models.desk.document.edit("Paste", DIALOGUE)
    voice = models.voice
    qtbot.waitUntil(lambda: len(voice.cast) == 2)
    anna, ben = voice.cast
    assert (anna.speaker, anna.number, anna.lines, anna.voice) == ("Anna", 1, 2, "")
    assert (_name(anna.facts), _name(ben.facts)) == (VOICE, "kokoro:emma")
    voice.cast_voice("Anna", "piper:joe")
    assert voice.cast[0].facts is voice.facts_for("ANNA")
    voice.cast_voice("Ben", "")
    assert models.desk.document.script.cast == {"Anna": "piper:joe"}


def test_voices_that_could_be_installed_are_of_the_language(models: PanelModels) -> None:
    german = models.voices.book.installable("de-AT")
    assert german
    assert all(any(tag.startswith("de") for tag in model.languages) for model in german)


def test_nothing_is_known_without_a_script(models: PanelModels) -> None:
    models.voice.open(None)
    assert (models.voice.facts, models.voice.cast, models.voice.can_edit) == (None, (), False)


def _name(facts: VoiceFacts | None) -> str:
    return "" if facts is None else facts.name


def test_engines_that_only_the_cast_speaks_with_have_their_options(
    qtbot: QtBot, models: PanelModels
) -> None:
    option = ExtraOption(name="alpha", title="how much", minimum=0, maximum=1, default=0.3)
    named = {"a": "styletts2:anna", "b": "styletts2:ben"}
    rich = tuple(voice(name, title, options=(option,)) for title, name in named.items())
    models.voices.voices = (*models.voices.voices, *rich)
    models.desk.document.edit("Paste", DIALOGUE)
    qtbot.waitUntil(lambda: len(models.voice.cast) == 2)
    assert options_of_cast(models.voice) == {}
    for name, known in (("Anna", rich[0]), ("Ben", rich[1])):
        models.voice.cast_voice(name, known.name)
    models.voice.choose_own("styletts2.alpha", 0.5)
    ((engine, options),) = options_of_cast(models.voice).items()
    assert (engine, [each.value for each in options]) == ("Styletts2", [0.5])
    models.voice.choose_voice(rich[0].name)
    assert options_of_cast(models.voice) == {}
    assert [each.name for each in models.voice.own_options] == ["styletts2.alpha"]
