"""What is written down of a window is read again as it was."""

from speechstudio.domain.transcript import Segment, Word
from speechstudio.engines.contract import Passage
from speechstudio.engines.recognition.notes import Noted, note, noted
from speechstudio.engines.recognition.windows import Window
from tests.engines.contract.making import NotedJournal


def test_windows_come_back_in_order_with_where_to_go_on() -> None:
    journal = NotedJournal()
    expected = []
    for number in range(3):
        word = Word(text="so", start_ms=number * 1000, end_ms=number * 1000 + 400, confidence=0.5)
        passage = Passage(
            start_ms=number * 1000,
            end_ms=number * 1000 + 900,
            language="en",
            segments=(Segment(words=(word,)),),
        )
        window = Window(origin=7, pieces=((0, 1),), end=number * 16_000, speech=())
        note(journal, window, [passage, passage])
        expected.append(Noted(origin=7, end=number * 16_000, passages=(passage, passage)))
    assert [*noted(journal)] == expected
