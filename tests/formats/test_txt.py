from typing import Any

from hypothesis import given

from speechstudio.domain.transcript import Transcript
from speechstudio.formats import txt
from speechstudio.formats.spec import WriteOptions
from tests.formats.samples import INTERVIEW
from tests.formats.strategies import any_transcripts, talks


def written(transcript: Transcript, **options: Any) -> str:
    return txt.write(transcript, WriteOptions(**options)).decode()


def test_names_can_stand_without_times_and_times_without_names() -> None:
    assert written(INTERVIEW, times=False).startswith("Anna Smith: Good morning.")
    assert written(INTERVIEW, speakers=False).startswith("[0:00:00] Good morning.")


def test_an_empty_transcript_is_an_empty_file() -> None:
    assert written(Transcript()) == ""


@given(talks())
def test_plain_text_holds_every_word_in_order(talk: Transcript) -> None:
    plain = written(talk, speakers=False, times=False)
    assert plain.split() == [word.text for word in talk.words()]


@given(any_transcripts())
def test_each_paragraph_is_one_line(transcript: Transcript) -> None:
    text = written(transcript)
    assert all(line.startswith("[") for line in filter(None, text.split("\n")))
