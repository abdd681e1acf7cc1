"""Voices of recordings, made and removed here or by the command line meanwhile."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.engines.contract import Voice
from speechstudio.engines.spec import EngineSpec
from speechstudio.gui.background import Background
from speechstudio.gui.viewmodels.clones import Clones
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.workflows.speaking.voices import VoiceBook
from tests.gui.viewmodels.clone_samples import ANNA


@pytest.fixture
def book(tmp_path: Path) -> VoiceBook:
    return VoiceBook(ModelStore(tmp_path / "models", load_catalogue()))


@pytest.fixture
def clones(qtbot: QtBot, book: VoiceBook) -> Iterator[Clones]:
    background = Background()
    yield Clones(book, background)
    background.close()


def test_what_others_made_and_removed_is_found_by_a_look(
    qtbot: QtBot, clones: Clones, book: VoiceBook
) -> None:
    book.clones.keep(ANNA, b"")
    with qtbot.waitSignal(clones.outdated) as told:
        clones.look()
    assert told.args == [("coqui",)]
    assert clones.of_model("xtts-v2") == (ANNA,)
    assert clones.of("coqui:xtts-v2#Anna.fr") == ANNA
    assert clones.of("coqui:xtts-v2#Annabel") is None
    assert clones.is_taken("anna")
    book.clones.remove("Anna", None)
    with qtbot.waitSignal(clones.outdated):
        clones.look()
    assert not clones.known


def test_a_voice_is_removed_with_its_recording(
    qtbot: QtBot, clones: Clones, book: VoiceBook, tmp_path: Path
) -> None:
    book.clones.keep(ANNA, b"")
    clones.take((ANNA,))
    with qtbot.waitSignals([clones.outdated, clones.removed]):
        clones.remove(ANNA)
    assert clones.known == ()
    assert not list((tmp_path / "voices").iterdir())
    with qtbot.waitSignal(clones.failed) as told:
        clones.remove(ANNA)
    assert "no cloned voice" in told.args[0].message


def test_only_engines_whose_voices_are_others_are_asked_again(
    qtbot: QtBot, book: VoiceBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def voices(spec: EngineSpec, _models: object, _cancelled: object) -> list[Voice]:
        asked.append(spec.id)
        return [Voice(id="one", name="One", language="en")]

    monkeypatch.setattr(book, "lacks", lambda spec: "" if spec.id in {"coqui", "espeak"} else "no")
    monkeypatch.setattr(book, "_asked", voices)
    made = Voices(book, tmp_path)
    made.clones.note_made(replace(ANNA, name="Early"))  # nobody has wanted voices yet
    assert not asked
    with qtbot.waitSignal(made.changed):
        made.load()
    assert sorted(asked) == ["coqui", "espeak"]
    asked.clear()
    with qtbot.waitSignal(made.changed):
        made.clones.note_made(ANNA)
    assert asked == ["coqui"]
    assert [facts.name for facts in made.voices] == ["coqui:one", "espeak:one"]
    made.close()
