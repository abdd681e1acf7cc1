import pytest

from speechstudio.documents import srt, vtt
from speechstudio.documents.dialogue import with_speakers
from speechstudio.domain.errors import DocumentError

SRT = """\
1
00:00:01,000 --> 00:00:02,500
Анна: Привет,
<i>мир</i>

2
00:00:03,000 --> 00:00:04,000
Анна: Да
"""


def test_cues_have_times_speakers_and_plain_text_in_any_encoding() -> None:
    for encoding in ("utf-8", "cp1251", "utf-16"):
        found = [
            (b.kind, b.text, b.speaker, b.start_ms, b.end_ms)
            for b in srt.read(SRT.encode(encoding)).blocks
        ]
        assert found == [
            ("cue", "Привет, мир", "Анна", 1000, 2500),
            ("cue", "Да", "Анна", 3000, 4000),
        ]


def test_two_voices_of_a_cue_share_its_time() -> None:
    data = b"WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ann>Hi there <v Bo>Hello\n"
    first, second = vtt.read(data).blocks
    assert (first.speaker, first.start_ms, first.text) == ("Ann", 1000, "Hi there")
    assert (second.speaker, second.end_ms, second.text) == ("Bo", 3000, "Hello")
    assert first.end_ms == second.start_ms


def test_cues_are_not_read_as_a_dialogue_again() -> None:
    document = srt.read(b"1\n00:01,0 --> 00:02,0\nA: x\n\n2\n00:03,0 --> 00:04,0\nA: B: y\n")
    assert with_speakers(document) == document


def test_times_that_make_no_sense_are_told() -> None:
    with pytest.raises(DocumentError, match="line 2 has times that make no sense") as caught:
        srt.read(b"1\n00:xx --> 00:00:02,000\nHi\n".replace(b"xx", b"1:1:1:1"))
    assert caught.value.hint
