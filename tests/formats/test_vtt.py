import pytest
from hypothesis import given

from speechstudio.domain.errors import FormatError
from speechstudio.domain.transcript import Transcript
from speechstudio.formats import vtt
from speechstudio.formats.spec import WriteOptions
from tests.formats.samples import INTERVIEW
from tests.formats.strategies import talks, wide_texts

OPTIONS = WriteOptions()
FILE = """\ufeffWEBVTT - Interview
Kind: captions

NOTE
This was checked.

NOTE 00:01.000 --> 00:02.000

STYLE
::cue(v) { color: red }

REGION
id:bottom

first
00:01.000 --> 00:03.000 align:start position:0%
<v.loud Anna &amp; Co>Well, <b>R&amp;D</b> &lt;3</v>
<v Ben>Yes

01:00:00.000 --> 01:00:02.000
nobody

dropped, as players do
"""


@given(talks())
def test_reading_back_gives_the_same_words_and_speakers(talk: Transcript) -> None:
    back = vtt.read(vtt.write(talk, OPTIONS))
    assert [word.text for word in back.words()] == [word.text for word in talk.words()]
    if len({word.speaker for word in talk.words()}) > 1:
        assert [back.speaker_name(word.speaker) for word in back.words()] == [
            talk.speaker_name(word.speaker) for word in talk.words()
        ]


@given(talks(texts=wide_texts, spaced=False))
def test_reading_back_text_without_spaces_adds_none(talk: Transcript) -> None:
    back = vtt.read(vtt.write(talk, OPTIONS))
    assert back.text.replace("\n", "") == talk.text.replace("\n", "")


def test_an_empty_transcript_is_a_header_and_back() -> None:
    assert vtt.write(Transcript(), OPTIONS) == b"WEBVTT\n"
    assert vtt.read(b"WEBVTT\n") == vtt.read(b"") == Transcript()


def test_text_that_looks_like_markup_survives() -> None:
    back = vtt.read(vtt.write(INTERVIEW, OPTIONS))
    assert " ".join(w.text for w in back.words()) == " ".join(w.text for w in INTERVIEW.words())
    assert back.segments[-1].speaker is None


def test_voices_become_speakers_and_the_rest_is_skipped() -> None:
    talk = vtt.read(FILE.encode())
    assert [(talk.speaker_name(s.speaker), s.text) for s in talk.segments] == [
        ("Anna & Co", "Well, R&D <3"),
        ("Ben", "Yes"),
        ("", "nobody"),
    ]
    assert [speaker.id for speaker in talk.speakers] == ["S1", "S2"]
    assert talk.duration_ms == 3_602_000


def test_times_inside_the_text_are_times_of_words() -> None:
    data = (
        b"WEBVTT\n\n00:01.000 --> 00:04.000\none <00:02.000><c>two</c> <00:02.500>thr<00:03.000>ee"
    )
    (segment,) = vtt.read(data).segments
    assert [(w.text, w.start_ms, w.end_ms, w.spaced) for w in segment.words] == [
        ("one", 1000, 2000, True),
        ("two", 2000, 2500, True),
        ("thr", 2500, 3000, True),
        ("ee", 3000, 4000, False),
    ]
    assert segment.text == "one two three"


def test_times_inside_the_text_that_lie_outside_the_cue_are_ignored() -> None:
    data = b"WEBVTT\n\n00:01.000 --> 00:03.000\none <00:09.000>two <00:00.500>six"
    (segment,) = vtt.read(data).segments
    assert [(w.start_ms, w.end_ms) for w in segment.words] == [
        (1000, 1666),
        (1666, 2333),
        (2333, 3000),
    ]


def test_ruby_text_is_left_out() -> None:
    data = "WEBVTT\n\n00:01.000 --> 00:03.000\n<ruby>漢字<rt>かんじ</rt></ruby>です"
    assert vtt.read(data.encode()).text == "漢字です"


def test_a_file_without_header_is_read_where_cues_follow() -> None:
    assert vtt.read(b"00:01.000 --> 00:02.000\nhello").text == "hello"


@pytest.mark.parametrize(
    ("data", "line"),
    [
        ("hello", "line 1"),
        ("WEBVTT\n\n00:01.000 --> soon\nx", "line 3"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nx\n00:03.0 --> nonsense\ny", "line 5"),
    ],
)
def test_what_is_not_webvtt_is_refused_with_its_line(data: str, line: str) -> None:
    with pytest.raises(FormatError, match=line) as caught:
        vtt.read(data.encode())
    assert caught.value.hint


def test_escapes_of_impossible_characters_do_no_harm() -> None:
    digits = "9" * 5000
    data = f"WEBVTT\n\n00:01.000 --> 00:02.000\n&#9999999; &#{digits}; &nope; &lt;"
    assert vtt.read(data.encode()).segments[0].words[-1].text == "<"
