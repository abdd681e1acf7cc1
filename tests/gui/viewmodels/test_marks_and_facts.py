"""Marks as rows, and what is known of a recording."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from speechstudio.audio.channels import EACH
from speechstudio.domain.effort import Effort
from speechstudio.engines.contract import DiarizationOptions, RecognitionOptions
from speechstudio.gui.document import Document
from speechstudio.gui.viewmodels.facts import (
    engine_facts,
    language_name,
    made_with,
    recording_facts,
    run_facts,
    took,
)
from speechstudio.gui.viewmodels.marks import Marks
from speechstudio.storage.project import Details, Mark, SourceAudio
from speechstudio.workflows.settings import TranscriptionSettings
from speechstudio.workflows.time_range import TimeRange
from tests.gui.projects import interview, open_document


@pytest.fixture
def document(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Document]:
    made = open_document(
        tmp_path, interview(), (Mark(at_ms=5_000, label="Gate"), Mark(at_ms=9_000))
    )
    yield made
    made.close()


@pytest.fixture
def marks(document: Document) -> Iterator[Marks]:
    model = Marks(document)
    model.open(document)
    yield model
    model.open(None)


def test_marks_are_rows_in_order_of_time(marks: Marks) -> None:
    assert [(row.title, row.time) for row in marks.rows] == [("Gate", "00:05"), ("Mark", "00:09")]


def test_marks_are_renamed_and_deleted_with_undo(document: Document, marks: Marks) -> None:
    marks.rename("1", " The  pumps ")
    assert marks.rows[1].title == "The pumps"
    marks.delete("0")
    assert [row.title for row in marks.rows] == ["The pumps"]
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert [row.title for row in marks.rows] == ["Gate", "Mark"]


def test_it_is_said_with_what_a_transcript_was_made() -> None:
    titles = {"whisper-small": "Whisper small"}
    effort = Effort(device="cpu", threads=2, took_ms=705_000, ended_ms=0)
    facts = made_with(interview(), lambda model: titles.get(model, model), effort)
    assert dict(facts) == {
        "Speech": "Whisper small",
        "Speakers": "pyannote-3.1",
        "Machine": "CPU, 2 threads",
        "Took": "11 min 45 s",
    }
    known = dict(made_with(interview(), str))
    assert not known.keys() & {"Machine", "Took"}
    assert dict(engine_facts(interview()))["Speech"] == "faster-whisper 1.2.1"


@pytest.mark.parametrize(
    ("changed", "heard", "said"),
    [
        ({}, None, ("Detect", "Find out how many", "Whole recording")),
        ({}, "ja", ("Japanese, detected", "Find out how many", "Whole recording")),
        (
            {
                "recognition": RecognitionOptions(language="en"),
                "diarization": DiarizationOptions(min_speakers=2, max_speakers=4),
                "time_range": TimeRange(start_ms=60_000, end_ms=330_000),
            },
            "ja",
            ("English", "2\N{EN DASH}4", "1:00 \N{EN DASH} 5:30"),
        ),
        (
            {"diarizer": None, "time_range": TimeRange(start_ms=60_000)},
            None,
            ("Detect", "Not told apart", "From 1:00"),
        ),
        ({"channels": EACH}, None, ("Detect", "One a channel", "Whole recording")),
    ],
)
def test_settings_of_a_run_are_said_in_words(
    changed: dict[str, Any], heard: str | None, said: tuple[str, ...]
) -> None:
    settings = replace(TranscriptionSettings(), **changed)
    facts = run_facts(settings, {"whisper-base": "Whisper base"}.__getitem__, heard)
    assert tuple(fact.value for fact in facts) == ("Whisper base", *said)


def test_what_is_not_known_is_left_out() -> None:
    facts = dict(recording_facts(interview(), Details(title="Test")))
    assert facts == {"File": "interview.wav", "Length": "1:00", "Language": "English"}


def test_a_recording_is_named_with_its_folder(tmp_path: Path) -> None:
    source = SourceAudio(path=tmp_path / "a.wav", size_bytes=2_500_000, duration_ms=60_000)
    facts = dict(recording_facts(interview(), Details(title="Test", source=source)))
    assert facts["File"] == "a.wav"
    assert facts["Folder"] == str(tmp_path)
    assert facts["Size"] == "2.5 MB"


@pytest.mark.parametrize(
    ("seconds", "said"), [(44.6, "45 s"), (60, "1 min 0 s"), (7_500, "2 h 05 min")]
)
def test_time_taken_is_written_as_people_say_it(seconds: float, said: str) -> None:
    assert took(seconds) == said


@pytest.mark.parametrize(
    ("tag", "name"), [("en", "English"), ("ja", "Japanese"), ("pt-BR", "Portuguese"), ("xx", "xx")]
)
def test_languages_have_their_english_names(tag: str, name: str) -> None:
    assert language_name(tag) == name
