import io
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from speechstudio.domain.transcript import Transcript
from speechstudio.formats import docx
from speechstudio.formats.spec import WriteOptions
from tests.formats.samples import ARABIC, INTERVIEW
from tests.formats.strategies import any_transcripts


def opened(transcript: Transcript, options: WriteOptions | None = None) -> Any:
    import docx as library

    return library.Document(io.BytesIO(docx.write(transcript, options or WriteOptions())))


def texts(document: Any, style: str) -> list[str]:
    return [block.text for block in document.paragraphs if block.style.name == style]


def test_title_and_facts_stand_over_the_text() -> None:
    document = opened(INTERVIEW)
    assert texts(document, "Title") == ["harbour talk.final.mp3"]
    assert texts(document, "Subtitle") == [
        (
            "Duration: 1:02:10 · Language: en · Speakers: Anna Smith, Speaker 2"
            " · Recognized by: faster-whisper 1.2.1, whisper-small"
            " · Speakers found by: pyannote 4.0.7, community-1"
        )
    ]


def test_each_turn_is_a_paragraph_with_time_and_bold_name() -> None:
    document = opened(INTERVIEW)
    blocks = [block for block in document.paragraphs if block.style.name == "Normal"]
    assert blocks[1].text == (
        "[0:00:10] Speaker 2: Thank you. It is nice to be here."
        " I have built boats for forty years, and I would not do anything else."
    )
    assert [run.text for block in blocks for run in block.runs if run.bold] == [
        "Anna Smith: ",
        "Speaker 2: ",
        "Anna Smith: ",
        "Speaker 2: ",
        "Anna Smith: ",
    ]


def test_passages_to_check_are_highlighted_and_explained() -> None:
    document = opened(INTERVIEW)
    runs = [run for block in document.paragraphs for run in block.runs]
    yellow = [run.text for run in runs if run.font.highlight_color is not None]
    assert yellow == [
        "I have built boats for forty years, and I would not do anything else.",
        "That was an hour ago.",
    ]
    assert texts(document, "List Bullet") == [
        (
            "[0:00:13] the recognizer was unsure, more words than anyone says in that time:"
            " “I have built boats for forty years, and I would not do anyth…”"
        ),
        "[0:00:26–0:00:28] speech without words",  # noqa: RUF001 -- a range
        "[1:02:05] it is unclear who speaks: “That was an hour ago.”",
    ]


def test_names_and_times_can_be_left_out() -> None:
    document = opened(INTERVIEW, WriteOptions(speakers=False, times=False))
    assert "Thank you." in texts(document, "Normal")[1][:10]
    assert "Speakers:" not in texts(document, "Subtitle")[0]


def test_nothing_to_check_gives_no_list() -> None:
    assert texts(opened(ARABIC), "Heading 1") == []


def test_right_to_left_languages_start_at_the_right() -> None:
    body = opened(ARABIC).element.body.xml
    assert body.count("<w:bidi/>") == len(opened(ARABIC).paragraphs)
    assert "<w:rtl/>" in body
    assert "<w:bidi/>" not in opened(INTERVIEW).element.body.xml


def test_the_language_is_told_to_the_spell_checker() -> None:
    assert 'w:lang w:val="de"' in opened(replace(INTERVIEW, language="de")).styles.element.xml


@settings(max_examples=20)
@given(any_transcripts())
@pytest.mark.models
def test_any_transcript_gives_a_document_that_opens(transcript: Transcript) -> None:
    assert opened(transcript).paragraphs
