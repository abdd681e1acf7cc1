"""One recording all the way: two people on the telephone, in every format."""

import csv
import json
from dataclasses import dataclass
from io import BytesIO, StringIO
from pathlib import Path

import pytest

from speechstudio.domain.transcript import Transcript
from speechstudio.domain.turns import SpeakerTurn
from speechstudio.formats.registry import format_by_id
from tests.models_run.clips import sample_folder
from tests.models_run.conftest import NewProgram
from tests.models_run.program import Run
from tests.models_run.scoring import (
    annotation,
    diarization_error,
    diarization_metric,
    tokens,
    word_errors,
)

FORMATS = ("txt", "srt", "vtt", "json", "csv", "md", "rttm", "docx")
WORD_LIMIT = 0.20
SPEAKER_LIMIT = 0.06
SECONDS = 30.0

pytestmark = pytest.mark.models


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A run and its files."""

    run: Run
    folder: Path

    def file(self, form: str) -> Path:
        return self.folder / f"sample.{form}"

    @property
    def transcript(self) -> Transcript:
        return read(self.file("json"), "json")


def read(path: Path, form: str) -> Transcript:
    reader = format_by_id(form).read
    assert reader is not None
    return reader(path.read_bytes())


@pytest.fixture(scope="module")
def result(new_program: NewProgram, tmp_path_factory: pytest.TempPathFactory) -> Result:
    folder = tmp_path_factory.mktemp("sample")
    source = sample_folder() / "sample.wav"
    run = new_program("sample").run("transcribe", source, "-f", ",".join(FORMATS), "-o", folder)
    return Result(run=run, folder=folder)


def spoken() -> str:
    """Words that were said, by an independent hand."""
    lines = (sample_folder() / "sample.stm").read_text(encoding="utf-8").splitlines()
    return " ".join(line.split(maxsplit=5)[5] for line in lines if not line.startswith(";;"))


def heard(result: Result) -> list[str]:
    return tokens(result.transcript.text, "en")


def test_the_run_succeeds_and_names_each_file(result: Result) -> None:
    assert result.run.code == 0, result.run.err
    assert result.run.out.splitlines() == [f"Saved: {result.file(form)}" for form in FORMATS]
    assert sorted(result.folder.iterdir()) == sorted(result.file(form) for form in FORMATS)


def test_progress_and_live_text_are_shown(result: Result) -> None:
    assert "recognizing speech 100 %" in result.run.err
    assert "telling speakers apart 100 %" in result.run.err
    assert "2 speakers" in result.run.err
    assert "Diane in New Jersey" in result.run.err


def test_the_words_are_those_that_were_said(result: Result) -> None:
    rate = word_errors(spoken(), result.transcript.text).rate
    print(f"WER of the sample: {100 * rate:.1f} %")
    assert rate <= WORD_LIMIT


def test_every_word_has_one_of_two_speakers(result: Result) -> None:
    speakers = {word.speaker for word in result.transcript.words()}
    assert len(speakers) == 2
    assert speakers == {speaker.id for speaker in result.transcript.speakers}


def test_each_of_the_two_said_what_is_hers(result: Result) -> None:
    who = {word.text.strip(",.?").lower(): word.speaker for word in result.transcript.words()}
    assert who["diane"] == who["also"]
    assert who["difference"] == who["yankee"]
    assert who["diane"] != who["yankee"]


def test_the_turns_are_those_of_the_reference(result: Result) -> None:
    metric = diarization_metric()
    found = [
        SpeakerTurn(
            start_ms=round(segment.start * 1000), end_ms=round(segment.end * 1000), speaker=who
        )
        for segment, _, who in annotation(result.file("rttm")).itertracks(yield_label=True)
    ]
    rate = diarization_error(metric, sample_folder() / "sample.rttm", found, SECONDS)
    print(f"DER of the sample: {100 * rate:.1f} %")
    assert rate <= SPEAKER_LIMIT
    assert len({turn.speaker for turn in found}) == 2


def test_the_language_is_found(result: Result) -> None:
    assert result.transcript.language == "en"


def test_json_is_read_by_any_reader_and_by_our_own(result: Result) -> None:
    data = json.loads(result.file("json").read_text(encoding="utf-8"))
    words = [word["text"] for segment in data["segments"] for word in segment["words"]]
    assert words == [word.text for word in result.transcript.words()]
    assert data["source"] == "sample.wav"
    assert {engine["task"] for engine in data["engines"]} == {"recognition", "diarization"}


@pytest.mark.parametrize("form", ["srt", "vtt"])
def test_subtitles_are_read_back_with_every_word_and_speaker(result: Result, form: str) -> None:
    back = read(result.file(form), form)
    assert tokens(back.text, "en") == heard(result)
    assert {speaker.name for speaker in back.speakers} == {"Speaker 1", "Speaker 2"}
    assert back.segments[0].start_ms <= result.transcript.segments[0].start_ms
    assert all(segment.end_ms <= SECONDS * 1000 for segment in back.segments)


def test_the_table_is_read_by_any_reader(result: Result) -> None:
    text = result.file("csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(StringIO(text)))
    column = next(name for name in rows[0] if name.lower() == "text")
    assert tokens(" ".join(row[column] for row in rows), "en") == heard(result)


def test_the_document_opens_in_an_independent_reader(result: Result) -> None:
    from docx import Document

    document = Document(BytesIO(result.file("docx").read_bytes()))
    text = " ".join(paragraph.text for paragraph in document.paragraphs)
    assert "Speaker 1" in text
    assert "Speaker 2" in text
    for segment in result.transcript.segments:
        assert segment.words[0].text in text


@pytest.mark.parametrize("form", ["txt", "md"])
def test_plain_text_has_every_segment_and_both_speakers(result: Result, form: str) -> None:
    text = result.file(form).read_text(encoding="utf-8")
    assert "Speaker 1" in text
    assert "Speaker 2" in text
    flat = " ".join(text.split())
    assert [s.text for s in result.transcript.segments if s.text not in flat] == []
