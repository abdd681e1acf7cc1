"""Texts spoken by the usual voice and heard back by the usual recognizer."""

import csv
from pathlib import Path

import pytest

from speechstudio.cli.main import main
from speechstudio.domain.metrics.words import WordErrors
from speechstudio.engines.contract import AudioChunk, SynthesisOptions
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.listening import Listener
from speechstudio.workflows.speaking.plan import Pauses, Piece, Reading, plan
from speechstudio.workflows.speaking.speaker import Speaker
from speechstudio.workflows.speaking.voices import VoiceBook
from tests.benchmarks.listening import measured

pytestmark = pytest.mark.models


@pytest.fixture
def own_home(model_store_root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a home with the installed models."""
    home = tmp_path / "home"
    (home / "data").mkdir(parents=True)
    (home / "data" / "models").symlink_to(model_store_root.resolve(), target_is_directory=True)
    monkeypatch.setenv("SPEECHSTUDIO_HOME", str(home))
    return home


def test_normalized_text_is_understood_far_better(model_store_root: Path, tmp_path: Path) -> None:
    store = ModelStore(model_store_root, load_catalogue())
    with_rules: list[WordErrors] = []
    without: list[WordErrors] = []
    for _name, good, bare, _said in measured(tmp_path, store):
        with_rules.append(good)
        without.append(bare)
    better = sum(with_rules[1:], with_rules[0]).rate
    worse = sum(without[1:], without[0]).rate
    assert better < 0.15
    assert worse > 2.5 * better


def test_a_batch_is_listened_to_and_reported(own_home: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The house is red.\n\nIt was sold in May.", encoding="utf-8")
    output = tmp_path / "out"
    words = ["batch", str(tmp_path / "a.txt"), "-o", str(output), "-f", "wav", "--verify", "-q"]
    assert main(words) == 0
    with (output / "report.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert float(row["wer"]) < 0.2
    assert row["misheard"] == "0"


def test_what_was_not_said_is_not_heard(model_store_root: Path, tmp_path: Path) -> None:
    store = ModelStore(model_store_root, load_catalogue())
    listener = Listener(store)
    try:
        chunk, piece = _spoken(store, tmp_path)
        assert not listener.hear(piece.sentence, chunk).is_misheard
        assert listener.compare("Nobody ever said such words here.", chunk, "en-US").is_misheard
    finally:
        listener.close()


def _spoken(store: ModelStore, folder: Path) -> tuple[AudioChunk, Piece]:
    book = VoiceBook(store)
    speaker = Speaker(
        lambda name: book.choose(name, "en-US"), SynthesisOptions(), ChunkCache(folder)
    )
    try:
        (done,) = speaker.speak(plan("We bought bread and milk.", Reading(), Pauses()))
    finally:
        speaker.close()
    return done.chunk, done.piece
