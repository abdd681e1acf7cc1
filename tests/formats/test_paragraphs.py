from speechstudio.domain.transcript import Transcript
from speechstudio.formats.paragraphs import paragraphs, title
from speechstudio.formats.spec import WriteOptions
from tests.formats.samples import INTERVIEW, segment

OPTIONS = WriteOptions()


def texts(transcript: Transcript, options: WriteOptions = OPTIONS) -> list[str]:
    return [paragraph.text for paragraph in paragraphs(transcript, options)]


def test_segments_in_a_row_by_one_speaker_are_one_paragraph() -> None:
    assert [len(paragraph.segments) for paragraph in paragraphs(INTERVIEW, OPTIONS)] == [
        1, 2, 1, 1, 1, 1,
    ]  # fmt: skip


def test_a_long_silence_starts_a_paragraph() -> None:
    talk = Transcript(segments=(segment(0, "a"), segment(2064, "b"), segment(4129, "c")))
    assert texts(talk) == ["a b", "c"]


def test_a_long_paragraph_ends_with_its_sentence() -> None:
    talk = Transcript(
        segments=(segment(0, "One two,"), segment(600, "three."), segment(1200, "Four."))
    )
    assert texts(talk, WriteOptions(paragraph_chars=5)) == ["One two, three.", "Four."]


def test_a_paragraph_without_sentences_ends_too() -> None:
    talk = Transcript(segments=tuple(segment(index * 300, "word") for index in range(6)))
    assert texts(talk, WriteOptions(paragraph_chars=5)) == ["word word"] * 3


def test_text_without_spaces_joins_without_spaces() -> None:
    talk = Transcript(segments=(segment(0, "今日は。"), segment(900, "本です。")))
    assert texts(talk) == ["今日は。本です。"]


def test_a_recording_without_name_is_called_a_transcript() -> None:
    assert title(Transcript(), OPTIONS) == "Transcript"
