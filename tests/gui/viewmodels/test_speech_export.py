"""Exporting a script from the window."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.audio.sound_settings import SoundSettings
from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.viewmodels.speech_export import SpeechExport, SpokenText
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.normalization import Lexicon
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.voices import VoiceBook
from tests.gui.viewmodels.speaking_scripts import SCRIPT


@pytest.fixture
def export(qtbot: QtBot, tmp_path: Path, spoken_cache: Path) -> Iterator[SpeechExport]:
    """An export of a script of which all is made."""
    shutil.copytree(spoken_cache, tmp_path / "cache")
    text = SpokenText(script=SCRIPT, lexicon=Lexicon(), author="Bo")
    book = VoiceBook(ModelStore(tmp_path / "models", load_catalogue()))
    made = SpeechExport(text, tmp_path, book, ChunkCache(tmp_path / "cache"))
    yield made
    made.close()


def test_a_script_is_written_as_it_was_chosen(
    qtbot: QtBot, export: SpeechExport, tmp_path: Path
) -> None:
    assert export.export.path == tmp_path / "Cats.mp3"
    assert export.export.sound.loudness_lufs == -16
    assert [title for title, _ in export.chapters] == ["Cats"]
    export.choose_format(".flac")
    export.choose(subtitles=("srt",), title="More cats")
    assert export.files == (tmp_path / "Cats.flac", tmp_path / "Cats.srt")
    shares: list[float] = []
    export.progressed.connect(lambda: shares.append(export.share))
    with qtbot.waitSignal(export.exported) as told:
        export.start()
        assert export.is_busy
    assert told.args[0].reused == 4
    assert all(path.exists() for path in export.files)
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert not export.is_busy


def test_files_that_are_there_are_asked_about(
    qtbot: QtBot, export: SpeechExport, tmp_path: Path
) -> None:
    there = tmp_path / "Cats.wav"
    there.write_text("mine")
    export.choose_format(".wav")
    with qtbot.waitSignal(export.exists) as told:
        export.start()
    assert told.args[0] == (there,)
    assert there.read_text() == "mine"
    with qtbot.waitSignal(export.exported):
        export.start(replaces=True)
    assert there.read_bytes().startswith(b"RIFF")


def test_a_path_keeps_the_suffix_of_the_format(export: SpeechExport, tmp_path: Path) -> None:
    export.choose(path=tmp_path / "Vol. 2")
    assert export.export.path.name == "Vol. 2.mp3"
    export.choose(path=tmp_path / "b.opus")
    assert export.format.suffix == ".opus"


def test_what_a_format_cannot_is_told_and_not_taken(
    qtbot: QtBot, export: SpeechExport, tmp_path: Path
) -> None:
    before = export.export
    failures: list[UserFixableError] = []
    export.failed.connect(failures.append)
    export.choose(sound=SoundSettings(bit_rate_kbps=9_000))
    assert export.export == before
    (tmp_path / "a.txt").write_text("no picture")
    export.load_cover(tmp_path / "a.txt")
    qtbot.waitUntil(lambda: len(failures) == 2)
    assert export.export == before


def test_terms_of_voices_are_found(qtbot: QtBot, export: SpeechExport) -> None:
    with qtbot.waitSignal(export.terms_found):
        export.find_terms()
    assert [(terms.name, terms.is_free) for terms in export.terms] == [("espeak:en-us", True)]


def test_a_stopped_export_leaves_no_file(
    qtbot: QtBot, export: SpeechExport, tmp_path: Path
) -> None:
    with qtbot.waitSignal(export.cancelled):
        export.start()
        export.cancel()
    assert not export.is_busy
    assert not (tmp_path / "Cats.mp3").exists()
