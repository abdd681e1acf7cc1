from dataclasses import replace
from pathlib import Path

import pytest

from speechstudio.domain.transcript import Segment, Transcript, Word
from speechstudio.domain.turns import SpeakerTurn
from speechstudio.formats import rttm
from speechstudio.formats.spec import WriteOptions
from tests.formats.samples import INTERVIEW

OPTIONS = WriteOptions()


def turn(start_ms: int, end_ms: int, speaker: str) -> SpeakerTurn:
    return SpeakerTurn(start_ms=start_ms, end_ms=end_ms, speaker=speaker)


def loaded(tmp_path: Path, transcript: Transcript) -> dict[str, list[tuple[float, float, str]]]:
    """What pyannote reads from the file that we write."""
    from pyannote.database.util import load_rttm

    path = tmp_path / "talk.rttm"
    path.write_bytes(rttm.write(transcript, OPTIONS))
    return {
        uri: [
            (round(segment.start, 3), round(segment.end, 3), label)
            for segment, _, label in annotation.itertracks(yield_label=True)
        ]
        for uri, annotation in load_rttm(path).items()
    }


@pytest.mark.models  # imports pyannote
def test_pyannote_reads_the_turns_with_their_overlap(tmp_path: Path) -> None:
    assert loaded(tmp_path, INTERVIEW) == {
        "harbour_talk.final": [
            (turn.start_ms / 1000, turn.end_ms / 1000, turn.speaker) for turn in INTERVIEW.turns
        ]
    }


@pytest.mark.models  # imports pyannote
@pytest.mark.parametrize(
    ("source", "uri"),
    [
        (None, "recording"),
        ("NA.wav", "NA_"),
        ("null.mp3", "null_"),
        ('a "b"\tc.wav', "a_b_c"),
        ("本 日.wav", "本_日"),
    ],
)
def test_every_source_gives_a_name_that_readers_keep(
    tmp_path: Path, source: str | None, uri: str
) -> None:
    talk = Transcript(source=source, turns=(turn(0, 1500, "S1"),))
    assert loaded(tmp_path, talk) == {uri: [(0.0, 1.5, "S1")]}


def test_without_turns_the_words_make_them() -> None:
    words = [
        Word(text="a", start_ms=0, end_ms=400, speaker="left"),
        Word(text="b", start_ms=900, end_ms=1200, speaker="left"),
        Word(text="c", start_ms=1000, end_ms=1100, speaker="right"),
        Word(text="d", start_ms=1701, end_ms=2000, speaker="left"),
        Word(text="e", start_ms=3000, end_ms=3100, speaker=None),
    ]
    talk = Transcript(segments=tuple(Segment(words=(word,)) for word in words))
    assert rttm.turns_of_words(talk.words()) == [
        turn(0, 1200, "left"),
        turn(1000, 1100, "right"),
        turn(1701, 2000, "left"),
    ]
    assert rttm.write(talk, OPTIONS).decode().splitlines()[1] == (
        "SPEAKER recording 1 1.000 0.100 <NA> <NA> right <NA> <NA>"
    )


def test_turns_come_in_order_of_time_and_empty_ones_are_left_out() -> None:
    talk = replace(INTERVIEW, turns=(turn(500, 900, "B"), turn(700, 700, "C"), turn(0, 9, "A")))
    fields = [line.split()[3:8:4] for line in rttm.write(talk, OPTIONS).decode().splitlines()]
    assert fields == [["0.000", "A"], ["0.500", "B"]]


def test_no_speaker_is_no_line() -> None:
    assert rttm.write(Transcript(), OPTIONS) == b""
