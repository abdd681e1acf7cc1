"""Sentences made in a thread, by a scripted engine in a child."""

import queue
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from speechstudio.domain.errors import UserFixableError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import SynthesisOptions
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.chunk_keys import ChunkKeys
from speechstudio.workflows.speaking.plan import Piece
from speechstudio.workflows.speaking.row_sounds import RowPlan, row_plan
from speechstudio.workflows.speaking.sentence_maker import MakerListener, Order, SentenceMaker
from speechstudio.workflows.speaking.takes import MOST_TAKES
from speechstudio.workflows.speaking.voice_choice import VoiceChoice
from tests.fakes.specs import SYNTHESIZER
from tests.fakes.stage import staged

PATIENCE_S = 10.0


class Maker:
    """A maker with everything that it tells, in order."""

    def __init__(self, folder: Path) -> None:
        self.told: queue.SimpleQueue[tuple[object, ...]] = queue.SimpleQueue()
        listener = MakerListener(
            began=lambda order: self.told.put(("began", order.tag)),
            made=lambda order, take: self.told.put(("made", order.tag, take.number)),
            failed=lambda order, error: self.told.put(("failed", order.tag, error.message)),
            dropped=lambda order: self.told.put(("dropped", order.tag)),
            early=lambda order, part: self.told.put(("early", order.tag, part.duration_ms)),
        )
        self.stage = staged(folder / "engine")
        self.cache = ChunkCache(folder)
        self.maker = SentenceMaker(self.cache, listener, lambda error: UserFixableError(str(error)))
        self.keys = ChunkKeys(
            lambda name: VoiceChoice(
                spec=SYNTHESIZER,
                version="1",
                voice=name or "anna",
                models={"voice": self.stage.folder},
            ),
            SynthesisOptions(),
        )

    def order(self, text: str, voice: str = "", *, is_again: bool = False) -> Order:
        return Order(tag=text, plan=self.plan(text, voice), is_again=is_again)

    def plan(self, text: str, voice: str = "") -> RowPlan:
        sentence = SpokenSentence(text=text, language="en")
        piece = Piece(sentence=sentence, written=(0, len(text)), voice=voice)
        return row_plan([piece], self.keys, {})

    def next(self) -> tuple[object, ...]:
        return self.told.get(timeout=PATIENCE_S)


@pytest.fixture
def maker(tmp_path: Path) -> Iterator[Maker]:
    made = Maker(tmp_path)
    yield made
    made.maker.close()


def test_orders_are_made_in_order_and_failures_stop_no_other(maker: Maker) -> None:
    wanted = [maker.order("One."), maker.order("Two.", "nobody"), maker.order("Three.")]
    maker.maker.want(wanted, maker.keys)
    told = [maker.next() for _ in range(6)]
    assert told == [
        ("began", "One."),
        ("made", "One.", 0),
        ("began", "Two."),
        ("failed", "Two.", "there is no voice “nobody”"),
        ("began", "Three."),
        ("made", "Three.", 0),
    ]
    # another take goes before what is wanted, until there are enough
    for number in range(1, MOST_TAKES):
        maker.maker.add(maker.order("One.", is_again=True), maker.keys)
        assert [maker.next(), maker.next()][1] == ("made", "One.", number)
    maker.maker.add(maker.order("One.", is_again=True), maker.keys)
    assert [maker.next(), maker.next()][1][0] == "failed"


def test_what_is_awaited_is_heard_while_it_is_made(maker: Maker) -> None:
    order = replace(maker.order("One two."), is_awaited=True)
    maker.maker.want([order, maker.order("Three.")], maker.keys)
    told = [maker.next() for _ in range(6)]
    assert told == [
        ("began", "One two."),
        ("early", "One two.", 40),
        ("early", "One two.", 40),
        ("made", "One two.", 0),
        ("began", "Three."),
        ("made", "Three.", 0),
    ]


def test_what_waits_is_given_up_for_what_is_wanted_now(maker: Maker) -> None:
    maker.stage.play({0: ["wait_for_go"]})
    maker.maker.want([maker.order("One."), maker.order("Two.")], maker.keys)
    assert maker.next() == ("began", "One.")
    maker.maker.want([maker.order("Other.")], maker.keys)
    maker.stage.go()
    told = [maker.next() for _ in range(3)]
    assert told == [("made", "One.", 0), ("began", "Other."), ("made", "Other.", 0)]
    assert maker.told.empty()


def test_cancelled_orders_are_dropped(maker: Maker) -> None:
    maker.stage.play({0: ["wait_for_go"]})
    maker.maker.want([maker.order("One."), maker.order("Two.")], maker.keys)
    assert maker.next() == ("began", "One.")
    maker.maker.cancel()
    assert maker.next() == ("dropped", "One.")
    maker.stage.go()
    maker.maker.want([maker.order("Last.")], maker.keys)
    assert [maker.next(), maker.next()] == [("began", "Last."), ("made", "Last.", 0)]


def test_sound_that_cannot_be_kept_is_told(maker: Maker, tmp_path: Path) -> None:
    order = maker.order("One.")
    (tmp_path / order.plan.keys[0][:2]).write_text("in the way")
    maker.maker.want([replace(order, tag="x")], maker.keys)
    assert maker.next() == ("began", "x")
    assert maker.next() == ("failed", "x", "the speech cannot be kept on the disk")


def test_closing_a_maker_that_never_worked_is_quick(tmp_path: Path) -> None:
    before = threading.active_count()
    made = Maker(tmp_path)
    made.maker.close()
    assert threading.active_count() == before
    assert made.told.empty()
