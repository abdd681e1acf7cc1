from dataclasses import replace

from hypothesis import given

from speechstudio.domain.transcript import Segment, Suspicion, Transcript
from speechstudio.formats import docx, txt
from speechstudio.formats.marking import marked, parts
from speechstudio.formats.spec import WriteOptions
from tests.formats.samples import INTERVIEW, segment
from tests.formats.strategies import any_transcripts

MARKED = WriteOptions(mark_suspects=True)


def doubting(text: str, *unsure: int, suspect: tuple[Suspicion, ...] = ()) -> Segment:
    """A segment in which words at some places are unsure."""
    made = segment(0, text, suspect=suspect)
    words = [
        replace(word, confidence=0.2 if at in unsure else 0.9) for at, word in enumerate(made.words)
    ]
    return replace(made, words=tuple(words))


def written(made: Segment, options: WriteOptions = MARKED) -> str:
    bare = replace(options, times=False)
    return txt.write(Transcript(segments=(made,)), bare).decode().strip()


def test_unsure_words_stand_in_brackets_together() -> None:
    made = doubting("a man called Wiebe Tjalling, he said so", 3, 4, 7)
    assert written(made) == "a man called [?Wiebe Tjalling,] he said [?so]"


def test_a_doubt_of_the_whole_segment_marks_all_of_it() -> None:
    made = doubting("thanks for watching", 1, suspect=(Suspicion.REPETITIVE,))
    assert written(made) == "[?thanks for watching]"


def test_a_doubtful_speaker_marks_the_whole_segment() -> None:
    made = doubting("that was it", 1, suspect=(Suspicion.UNCERTAIN_SPEAKER,))
    assert written(made) == "[?that was it]"


def test_nothing_is_marked_unasked() -> None:
    made = doubting("that was it", 1)
    assert written(made, WriteOptions()) == written(made, WriteOptions(mark_suspects=False))
    assert marked(INTERVIEW, WriteOptions()) is INTERVIEW


@given(any_transcripts())
def test_parts_are_all_words_in_order(transcript: Transcript) -> None:
    for each in transcript.segments:
        assert tuple(word for words, _ in parts(each) for word in words) == each.words


def test_a_word_document_marks_unless_told_otherwise() -> None:
    marks = [
        docx.write(INTERVIEW, WriteOptions(mark_suspects=wish)) for wish in (None, True, False)
    ]
    assert len(marks[0]) == len(marks[1]) > len(marks[2])
