import csv as standard_csv
import io

import pytest
from hypothesis import given

from speechstudio.domain.transcript import Segment, Speaker, Transcript, Word
from speechstudio.formats import csv
from speechstudio.formats.spec import WriteOptions
from tests.formats.samples import INTERVIEW, segment
from tests.formats.strategies import any_transcripts


def rows(transcript: Transcript, options: WriteOptions | None = None) -> list[dict[str, str]]:
    text = csv.write(transcript, options or WriteOptions()).decode("utf-8-sig")
    return list(standard_csv.DictReader(io.StringIO(text, newline="")))


@given(any_transcripts())
def test_a_row_for_each_segment_whatever_is_said(transcript: Transcript) -> None:
    found = rows(transcript)
    assert [(int(row["start_ms"]), int(row["end_ms"])) for row in found] == [
        (part.start_ms, part.end_ms) for part in transcript.segments
    ]


@given(any_transcripts())
def test_no_cell_starts_a_formula(transcript: Transcript) -> None:
    cells = [cell for row in rows(transcript) for cell in row.values()]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝"])  # noqa: RUF001 -- a full-width sign
def test_formulas_in_texts_and_names_become_text(start: str) -> None:
    talk = Transcript(
        segments=(segment(0, f"{start}1+1", speaker="S1"),),
        speakers=(Speaker(id="S1", name=f"{start}cmd"),),
    )
    (row,) = rows(talk)
    assert (row["text"], row["speaker"]) == (f"'{start}1+1", f"'{start}cmd")


def test_confidence_is_the_mean_of_the_words_that_have_one() -> None:
    words = [
        Word(text="a", start_ms=0, end_ms=1, confidence=0.5),
        Word(text="b", start_ms=1, end_ms=2, confidence=None),
        Word(text="c", start_ms=2, end_ms=3, confidence=1.0),
    ]
    known = Segment(words=tuple(words))
    unknown = Segment(words=(words[1],))
    assert [row["confidence"] for row in rows(Transcript(segments=(known, unknown)))] == [
        "0.750",
        "",
    ]


def test_reasons_for_suspicion_stand_in_their_column() -> None:
    assert rows(INTERVIEW)[2]["suspect"] == "low_confidence too_fast"


def test_speakers_can_be_left_out() -> None:
    assert {row["speaker"] for row in rows(INTERVIEW, WriteOptions(speakers=False))} == {""}


def test_an_empty_transcript_is_a_header() -> None:
    written = csv.write(Transcript(), WriteOptions())
    assert written == b"\xef\xbb\xbfstart_ms,end_ms,speaker,text,confidence,suspect\r\n"
