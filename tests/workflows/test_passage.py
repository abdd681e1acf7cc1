"""Passages that are heard again, with a scripted recognizer in a real child."""

import tempfile
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from speechstudio.audio.channels import EACH
from speechstudio.domain.errors import (
    EmptyAudioError,
    JobCancelledError,
    StorageError,
    UnreadableAudioError,
    WorkerDiedError,
)
from speechstudio.domain.timespan import TimeSpan
from speechstudio.jobs.checkpoints import CheckpointStore
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.workflows import passage
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.passage import PassageHearer
from speechstudio.workflows.settings import TranscriptionSettings
from speechstudio.workflows.transcribe import Transcriber
from tests.audio.making import babble, write_wav
from tests.fakes.stage import Stage, is_gone, staged, wait_until
from tests.workflows.conftest import Ear

SPAN = TimeSpan(start_ms=2_000, end_ms=3_000)


@pytest.fixture
def hearer(pool: EnginePool, tmp_path: Path) -> Iterator[PassageHearer]:
    """A hearer with a pool of its own; that of the fixture has put the engines in place."""
    made = PassageHearer(EnginePool(ModelStore(tmp_path / "models", load_catalogue())))
    yield made
    made.rest()


def test_a_passage_is_heard_with_a_margin_at_the_times_of_the_recording(
    hearer: PassageHearer, settings: TranscriptionSettings, talk: Path, recognizer: Stage
) -> None:
    hearing = hearer.hear(talk, SPAN, settings)
    assert [segment.start_ms for segment in hearing.segments] == [1_100, 2_100, 3_100]
    assert [(word.text, word.start_ms) for word in hearing.words] == [
        ("word1", 2_100),
        ("said.", 2_300),
    ]
    assert hearing.speech[0] == TimeSpan(start_ms=1_100, end_ms=2_000)
    assert (hearing.span, hearing.use.task) == (SPAN, "recognition")
    assert len(recognizer.notes("passage")) == 3


def test_the_margin_ends_with_the_recording(
    hearer: PassageHearer, settings: TranscriptionSettings, talk: Path
) -> None:
    hearing = hearer.hear(talk, TimeSpan(start_ms=300, end_ms=5_000), settings)
    assert [segment.start_ms for segment in hearing.segments] == [100, 1_100, 2_100, 3_100, 4_100]


def test_the_model_stays_until_the_rest(
    hearer: PassageHearer, settings: TranscriptionSettings, talk: Path, recognizer: Stage
) -> None:
    for _ in range(2):
        hearer.hear(talk, SPAN, settings)
    (pid,) = recognizer.pids()
    hearer.rest()
    assert is_gone(pid)
    hearer.hear(talk, SPAN, settings)
    assert len(recognizer.pids()) == 2


def test_a_passage_does_not_wait_for_a_long_transcription(
    *,
    hearer: PassageHearer,
    pool: EnginePool,
    settings: TranscriptionSettings,
    talk: Path,
    recognizer: Stage,
    ear: Ear,
    tmp_path: Path,
) -> None:
    recognizer.play({1: ["wait_for_go"]})
    job = ear.job()

    def transcribe() -> None:
        alone = replace(settings, diarizer=None)
        transcriber = Transcriber(pool, CheckpointStore(tmp_path / "jobs"))
        with transcriber.transcribe(talk, alone, job) as made:
            texts.append(made.transcript.text)

    texts: list[str] = []
    long = threading.Thread(target=transcribe)
    long.start()
    wait_until(lambda: recognizer.notes("passage"))
    other = staged(tmp_path / "other")
    hearing = hearer.hear(talk, SPAN, replace(settings, model=str(other.folder)))
    assert long.is_alive()
    assert len(hearing.words) == 2
    assert hearing.use.model == "other"
    recognizer.go()
    long.join()
    assert texts[0].count("said.") == 5


def test_the_channel_of_the_speaker_is_heard(
    hearer: PassageHearer,
    settings: TranscriptionSettings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from speechstudio.audio import stretch

    heard: list[str] = []
    decode = stretch.decode_stretch

    def noted(*given: object, **options: object) -> object:
        heard.append(str(options["channels"]))
        return decode(*given, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(stretch, "decode_stretch", noted)
    source = write_wav(tmp_path / "call.wav", np.stack([babble(4), babble(4, seed=2)], axis=1))
    for speaker in ("S2", "S3", "Anna", None):
        hearer.hear(source, SPAN, replace(settings, channels=EACH), speaker=speaker)
    hearer.hear(source, SPAN, settings, speaker="S2")
    assert heard == ["2", "mix", "mix", "mix", "mix"]


def test_a_cancel_stops_the_child(
    hearer: PassageHearer, settings: TranscriptionSettings, talk: Path, recognizer: Stage
) -> None:
    recognizer.play({1: ["wait_for_go"]})
    with pytest.raises(JobCancelledError):
        hearer.hear(talk, SPAN, settings, cancelled=lambda: len(recognizer.notes("passage")) == 1)
    recognizer.play()
    assert len(hearer.hear(talk, SPAN, settings).words) == 2


def test_what_goes_wrong_is_told_and_the_next_passage_is_heard(
    *,
    hearer: PassageHearer,
    settings: TranscriptionSettings,
    talk: Path,
    recognizer: Stage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    places = tmp_path / "temporary"
    places.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(places))
    with pytest.raises(UnreadableAudioError):
        hearer.hear(talk.with_name("missing.wav"), SPAN, settings)
    with pytest.raises(EmptyAudioError):
        hearer.hear(talk, TimeSpan(start_ms=60_000, end_ms=61_000), settings)
    recognizer.play({1: ["die"]})
    with pytest.raises(WorkerDiedError):
        hearer.hear(talk, SPAN, settings)
    recognizer.play()
    assert len(hearer.hear(talk, SPAN, settings).words) == 2
    assert [*places.iterdir()] == []


def test_a_disk_without_a_place_for_files_is_told(
    hearer: PassageHearer,
    settings: TranscriptionSettings,
    talk: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(**_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(passage, "TemporaryDirectory", full)
    with pytest.raises(StorageError, match="No space left"):
        hearer.hear(talk, SPAN, settings)
