from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from speechstudio.documents import json
from speechstudio.documents.dialogue import with_speakers
from speechstudio.documents.reading import read_bytes
from speechstudio.domain.errors import DocumentError
from speechstudio.domain.transcript import Transcript
from speechstudio.formats import json as transcript_json
from speechstudio.formats.spec import WriteOptions
from tests.formats.samples import ARABIC, INTERVIEW, JAPANESE, segment
from tests.formats.strategies import any_transcripts


def written(transcript: Transcript) -> bytes:
    return transcript_json.write(transcript, WriteOptions())


def test_turns_are_paragraphs_with_speaker_and_language_and_no_times() -> None:
    document = json.read(written(INTERVIEW))
    found = [(block.speaker, block.text.split()[0]) for block in document.blocks]
    assert found == [
        ("Anna Smith", "Good"),
        ("Speaker 2", "Thank"),  # two segments with a short silence between
        ("Anna Smith", "Really?"),
        ("Speaker 2", "Really."),
        ("Anna Smith", "=SUM(A1)"),
        ("", "That"),
    ]
    assert document.blocks[1].text.endswith("be here. I have built boats for forty years, and I"
                                            " would not do anything else.")  # fmt: skip
    assert {(b.kind, b.language, b.start_ms) for b in document.blocks} == {
        ("paragraph", "en", None)
    }
    assert document.language == "en"


def test_scripts_without_spaces_get_none() -> None:
    assert json.read(written(JAPANESE)).blocks[1].text == "海へ行きたいです。"


def test_a_transcript_without_speakers_names_nobody() -> None:
    assert {block.speaker for block in json.read(written(ARABIC)).blocks} == {""}


@pytest.mark.parametrize("language", [None, "", "auto", "no language at all", "../etc"])
def test_a_language_that_is_none_is_left_open(language: str | None) -> None:
    document = json.read(written(replace(ARABIC, language=language)))
    assert {document.language, *(block.language for block in document.blocks)} == {""}


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b'{"name": "x", "version": 1}', "it is no transcript of Speech Studio"),
        (b"[1, 2]", "it is no transcript of Speech Studio"),
        (b"plain words", "it is no transcript of Speech Studio"),
        (b'{"format": "speechstudio-transcript", "version": 1}', "has no “segments”"),
        (b'{"format": "speechstudio-transcript", "version": 99}', "newer Speech Studio"),
        (b'{"format": "speechstudio-transcript"', "line 1 is not JSON"),
        (written(Transcript()), "there is no text in it"),
    ],
)
def test_what_is_no_transcript_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(DocumentError, match=r"Cannot read talk\.json") as caught:
        read_bytes(data, name="talk.json")
    assert reason in caught.value.message
    assert caught.value.hint


def test_a_transcript_is_told_from_other_json_by_its_head() -> None:
    text = written(INTERVIEW)
    assert json.looks_like_transcript(text[:64])
    assert json.looks_like_transcript(text.decode().encode("utf-16")[:200])
    schema = Path(__file__).parents[2] / "resources" / "transcript.schema.json"
    assert not json.looks_like_transcript(schema.read_bytes())


def test_names_of_speakers_are_not_read_as_a_dialogue_again() -> None:
    talk = replace(
        INTERVIEW, segments=tuple(segment(s * 5000, "Ben: Hello.", speaker="S1") for s in (0, 1))
    )
    document = json.read(written(talk))
    assert with_speakers(document) == document


@given(any_transcripts())
def test_whatever_a_transcript_holds_is_read(transcript: Transcript) -> None:
    document = json.read(written(transcript))
    assert all(block.text for block in document.blocks)
    assert len(document.blocks) <= len(transcript.segments)
