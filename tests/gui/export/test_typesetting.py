"""Pages: every word, in order, searchable, within the sheet."""

import io

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from speechstudio.domain.transcript import Transcript
from speechstudio.formats.spec import WriteOptions
from speechstudio.gui.export import pdf
from speechstudio.gui.theme.fonts import register_bundled_fonts
from tests.formats.samples import ARABIC, INTERVIEW, JAPANESE, segment


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    register_bundled_fonts()


def read(transcript: Transcript, options: WriteOptions | None = None) -> list[str]:
    """Text of each page of the PDF."""
    data = pdf.write(transcript, options or WriteOptions())
    return [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]


def long_talk(count: int) -> Transcript:
    said = "We went down to the harbour and looked at every boat that was there. " * 4
    return Transcript(segments=tuple(segment(60_000 * n, f"{n}: {said}") for n in range(count)))


def test_words_names_times_and_title_can_be_searched() -> None:
    text = "".join(read(INTERVIEW, WriteOptions(title="Harbour talk"))).split()
    joined = " ".join(text)
    for wanted in ("Harbour talk", "Anna Smith", "0:00:10", "Oak & larch, *mostly*: <2 cm>"):
        assert wanted in joined


def test_names_and_times_can_be_left_out() -> None:
    joined = " ".join(read(INTERVIEW, WriteOptions(speakers=False, times=False)))
    assert "Anna Smith" not in joined
    assert "0:00:10" not in joined


@pytest.mark.models
def test_long_transcripts_break_into_numbered_pages() -> None:
    texts = read(long_talk(40))
    assert len(texts) > 2
    assert all(str(number) in text.split() for number, text in enumerate(texts, start=1))
    numbers = [word[:-1] for text in texts for word in text.split() if word.endswith(":")]
    assert numbers == [str(n) for n in range(40)]


def test_a_paragraph_longer_than_a_page_goes_on() -> None:
    one = Transcript(segments=(segment(0, "word " * 2500),))
    texts = read(one, WriteOptions(times=False))
    assert len(texts) > 1
    assert sum("".join(text.split()).count("word") for text in texts) == 2500


@pytest.mark.parametrize("transcript", [ARABIC, JAPANESE, Transcript()])
def test_other_scripts_and_nothing_at_all_are_set(transcript: Transcript) -> None:
    assert len(read(transcript, WriteOptions(mark_suspects=True))) == 1


def test_shares_grow_up_to_one() -> None:
    shares = [page.share_done for page in pdf.pages_of(long_talk(40), WriteOptions())]
    assert shares == sorted(shares)
    assert shares[-1] == 1
