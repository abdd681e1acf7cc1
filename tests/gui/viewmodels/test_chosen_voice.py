"""A voice that settings name."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.gui.viewmodels.chosen_voice import ChosenVoice
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.workflows.speaking.voices import VoiceBook
from tests.gui.viewmodels.panel_models import KNOWN


@pytest.fixture
def chosen(qtbot: QtBot, tmp_path: Path) -> Iterator[ChosenVoice]:
    voices = Voices(VoiceBook(ModelStore(tmp_path / "models", load_catalogue())), tmp_path)
    voices.voices, voices.is_known = KNOWN, True
    yield ChosenVoice(voices)
    voices.close()


def test_a_voice_is_known_with_its_engine_and_without(chosen: ChosenVoice) -> None:
    for name in ("kokoro:emma", "emma"):
        chosen.show(name, "en-GB")
        assert chosen.facts is KNOWN[0]
        assert (chosen.title, chosen.about, chosen.note, chosen.is_lost) == ("Emma", "", "", False)
    assert chosen.wish().language == "en-GB"


def test_a_voice_that_is_not_here_is_kept_and_says_so(chosen: ChosenVoice) -> None:
    chosen.show("kokoro:nobody", "auto")
    chosen.set_language("de")
    assert (chosen.name, chosen.language) == ("kokoro:nobody", "de")
    assert chosen.is_lost
    assert (chosen.title, chosen.about, chosen.model) == ("kokoro:nobody", "Not here", "")
    assert "fails" in chosen.note


def test_a_voice_that_can_be_installed_names_its_model(chosen: ChosenVoice) -> None:
    chosen.show("en_US-joe-medium", "auto")
    assert (chosen.about, chosen.model) == ("Not installed", "piper-en-us-joe-medium")


def test_nothing_is_lost_before_engines_have_answered(chosen: ChosenVoice) -> None:
    chosen.voices.is_known = False
    chosen.name = "kokoro:nobody"
    assert (chosen.is_lost, chosen.about) == (False, "Looking for voices")


def test_the_usual_voice_has_no_name(chosen: ChosenVoice, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(VoiceBook, "of_language", lambda _book, _language: iter(()))
    chosen.show("kokoro:emma", "auto")
    chosen.use_usual()
    assert (chosen.is_usual, chosen.facts) == (True, None)
    assert (chosen.title, chosen.about) == ("The usual voice", "Of each text's language")
    chosen.set_language("xx")
    assert chosen.about == "None reads xx"


def test_a_folder_with_a_voice_is_a_voice(chosen: ChosenVoice, tmp_path: Path) -> None:
    chosen.show(str(tmp_path), "auto")
    assert (chosen.title, chosen.is_lost) == (tmp_path.name, False)
    chosen.show(str(tmp_path / "gone"), "auto")
    assert (chosen.title, chosen.is_lost) == ("gone", True)
