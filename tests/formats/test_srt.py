from dataclasses import replace

import pytest
from hypothesis import given

from speechstudio.domain.errors import FormatError
from speechstudio.domain.transcript import Segment, Speaker, Transcript, Word
from speechstudio.formats import srt
from speechstudio.formats.spec import WriteOptions
from tests.formats.samples import INTERVIEW, JAPANESE
from tests.formats.strategies import talks, wide_texts

OPTIONS = WriteOptions()


def texts(data: str | bytes) -> list[str]:
    raw = data.encode() if isinstance(data, str) else data
    return [segment.text for segment in srt.read(raw).segments]


@given(talks())
def test_reading_back_gives_the_same_words_and_speakers(talk: Transcript) -> None:
    back = srt.read(srt.write(talk, OPTIONS))
    assert [word.text for word in back.words()] == [word.text for word in talk.words()]
    if len({word.speaker for word in talk.words()}) > 1:
        assert [back.speaker_name(word.speaker) for word in back.words()] == [
            talk.speaker_name(word.speaker) for word in talk.words()
        ]


@given(talks(texts=wide_texts, spaced=False, speakers=0))
def test_reading_back_text_without_spaces_adds_none(talk: Transcript) -> None:
    back = srt.read(srt.write(talk, OPTIONS))
    assert back.text.replace("\n", "") == talk.text.replace("\n", "")


def test_an_empty_transcript_is_an_empty_file_and_back() -> None:
    assert srt.write(Transcript(), OPTIONS) == b""
    assert srt.read(b"") == srt.read(b"\xef\xbb\xbf\r\n \n") == Transcript()


def test_an_unknown_speaker_stays_unknown() -> None:
    back = srt.read(srt.write(INTERVIEW, OPTIONS))
    assert back.segments[-1].text == "That was an hour ago."
    assert back.segments[-1].speaker is None


def test_an_arrow_in_the_text_is_not_taken_for_times() -> None:
    times = ("00:00:05,000", "-->", "00:00:06,000")
    typed = tuple(Word(text=text, start_ms=0, end_ms=2000) for text in times)
    written = srt.write(Transcript(segments=(Segment(words=typed),)), OPTIONS)
    assert texts(written) == ["00:00:05,000 -> 00:00:06,000"]


def test_times_are_read_whatever_the_separator() -> None:
    data = (
        "1\n00:00:01.5 --> 00:00:02,250\none\n\n"
        "2\n1:02:03:004-->01:02:04\ntwo\n\n"
        "3\n99:01,0 --> 99:02\nx"
    )
    assert [(s.start_ms, s.end_ms) for s in srt.read(data.encode()).segments] == [
        (1500, 2250),
        (3_723_004, 3_724_000),
        (5_941_000, 5_942_000),
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system_are_read(end: str) -> None:
    lines = [
        "1",
        "00:00:01,000 --> 00:00:02,000",
        "one",
        "two",
        "",
        "2",
        "00:00:03,000 --> 4:4",
        "x",
    ]
    assert texts(end.join(lines)) == ["one two", "x"]


def test_missing_numbers_do_no_harm_and_years_stay_text() -> None:
    data = (
        "00:00:01,000 --> 00:00:02,000\nIn the year\n1984\n"
        "00:00:03,000 --> 00:00:04,000\nit rained\n\n3\n"
        "00:00:05,000 --> 00:00:06,000\na lot\n4\n"
        "00:00:07,000 --> 00:00:08,000\n42\n"
    )
    assert texts(data) == ["In the year 1984", "it rained", "a lot", "42"]


def test_blank_lines_inside_a_cue_belong_to_it() -> None:
    assert texts("1\n0:01 --> 0:02\none\n\n\ntwo\n\n2\n0:03 --> 0:04\nthree") == [
        "one two",
        "three",
    ]


def test_markup_and_positions_are_left_out() -> None:
    data = (
        "1\n00:00:01,000 --> 00:00:02,000 X1:100 X2:600 Y1:050 Y2:100\n"
        '{\\an8}<i>Well</i>, <font color="#ff0000">this</font> < 3 {is} <laughs>'
    )
    assert texts(data) == ["Well, this < 3 {is} <laughs>"]


def test_overlapping_cues_come_in_order_of_their_start() -> None:
    assert texts("1\n0:05 --> 0:09\nlater\n\n2\n0:01 --> 0:06\nsooner") == ["sooner", "later"]


def test_a_cue_that_ends_before_it_starts_has_no_length() -> None:
    (segment,) = srt.read(b"1\n0:05 --> 0:01\nword").segments
    assert (segment.start_ms, segment.end_ms) == (5000, 5000)


def test_words_share_the_time_of_their_cue_by_length() -> None:
    (segment,) = srt.read(b"1\n0:01 --> 0:02\na bcd efghij").segments
    assert [(word.start_ms, word.end_ms) for word in segment.words] == [
        (1000, 1100),
        (1100, 1400),
        (1400, 2000),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_usual_encodings_are_read(encoding: str) -> None:
    assert texts("1\n0:01 --> 0:02\nÄpfel für 3 €".encode(encoding)) == ["Äpfel für 3 €"]


def test_japanese_joins_without_spaces() -> None:
    numbered = (Speaker(id="S1", name="Speaker 1"), Speaker(id="S2", name="Speaker 2"))
    back = srt.read(srt.write(replace(JAPANESE, speakers=numbered), OPTIONS))
    assert back.text.replace("\n", "") == JAPANESE.text.replace("\n", "")
    assert back.speakers == numbered


@pytest.mark.parametrize(
    ("data", "line"),
    [
        ("1\n0:01 --> 0:02\nok\n\n2\n00:00:1,, --> 0:04\nno", "line 6"),
        ("1\n00:00:03 --> soon\nno", "line 2"),
        ("just some text", "line 1"),
        ("\n\nWEBVTT\n", "line 3"),
    ],
)
def test_what_is_not_subrip_is_refused_with_its_line(data: str, line: str) -> None:
    with pytest.raises(FormatError, match=line) as caught:
        srt.read(data.encode())
    assert caught.value.hint
