"""The queue as the window follows it."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.errors import (
    CutShortError,
    ProjectInUseError,
    UnreadableAudioError,
    UsageError,
)
from speechstudio.gui.viewmodels.batch_acts import ItemAct, acts_of, words_of
from speechstudio.gui.viewmodels.batch_facts import clock_text, hint_of, log_text
from speechstudio.gui.viewmodels.batch_failures import Failures
from speechstudio.gui.viewmodels.batch_feed import BatchFeed
from speechstudio.gui.viewmodels.batch_forecast import Running, forecast
from speechstudio.gui.viewmodels.batch_lives import Lives
from speechstudio.gui.viewmodels.batch_orders import BatchOrders
from speechstudio.gui.viewmodels.batch_rows import row_of
from speechstudio.gui.viewmodels.batch_shown import BatchShown, Show
from speechstudio.gui.viewmodels.pace import short_left
from speechstudio.jobs.events import Progress, Started
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import Folders
from speechstudio.workflows.queue.desk import QueueDesk, Told, Troubled
from speechstudio.workflows.queue.items import Failure, Item, ItemState, Mend
from speechstudio.workflows.queue.settings import HearSettings, SpeakSettings

PATIENCE_MS = 20_000
LONGEST_MS = 50
BROKEN = Failure(code="audio.unreadable", message="no sound in it", hint="See speechstudio --help.")
CUT = Failure(code="audio.cut_short", message="the file ends too early", hint="Copy it again.")
MADE = (Path("/out/talk.txt"),)


def item(name: str = "talk.wav", **more: Any) -> Item:
    settings = SpeakSettings() if name.endswith(".md") else HearSettings()
    fields: dict[str, Any] = {"source": Path("/in") / name, "settings": settings, "preset": "Talks"}
    return Item(**(fields | {"stem": Path(name).stem} | more))


@pytest.fixture
def folders(tmp_path: Path, isolated_home: Path) -> Folders:
    names = ("data", "cache", "state", "config", "documents")
    return Folders(**{name: tmp_path / name for name in names})


@pytest.fixture
def feed(qtbot: QtBot, folders: Folders) -> Iterator[BatchFeed]:
    store = ModelStore(folders.models, load_catalogue())

    def opened(told: Told, troubled: Troubled) -> QueueDesk:
        return QueueDesk.open(folders, store, folders.documents, told, troubled)

    made = BatchFeed(opened, lambda _item: None)
    yield made
    made.close()
    made.deleteLater()


def begin(qtbot: QtBot, feed: BatchFeed, *, is_paused: bool = False) -> None:
    with qtbot.waitSignal(feed.changed, timeout=PATIENCE_MS):
        feed.begin()
    if is_paused:
        with qtbot.waitSignal(feed.changed, timeout=PATIENCE_MS):
            BatchOrders(feed).pause()


def test_the_whole_is_reckoned_with_what_was_shown() -> None:
    done = item(state=ItemState.DONE, took_ms=30_000, length_ms=60_000)
    runs = item(id=1, state=ItemState.RUNNING, length_ms=60_000)
    waits = item(length_ms=120_000)
    text = item("page.md", length_ms=60_000)
    known = forecast([done, runs, waits], {1: Running(share=0.5, left_s=None)}, lambda _item: None)
    assert (known.done, known.total, known.running, known.waiting) == (1, 3, 1, 1)
    assert known.share == pytest.approx(45 / 120)
    assert known.left_s == pytest.approx(15 + 60)
    assert forecast([done, text], {}, lambda _item: None).left_s is None
    assert forecast([done, text], {}, lambda _item: 0.5).left_s == pytest.approx(30)


def test_an_item_at_work_tells_how_far_it_is() -> None:
    lives, talk = Lives(), item(id=1, state=ItemState.RUNNING)
    assert lives.running(talk) is None
    lives.take(1, Started())
    lives.take(1, Progress(step="recognition", done=10, total=10))
    lives.take(1, Progress(step="diarization", done=5, total=10))
    found = lives.running(talk)
    assert found is not None
    assert found.share == pytest.approx(0.75)
    assert lives.step(1) == "diarization"
    assert row_of(talk, found, "diarization").said == "Telling speakers apart"
    lives.forget(1)
    assert lives.running(talk) is None


@pytest.mark.parametrize(
    ("fields", "acts"),
    [
        ({}, ["cancel", "remove"]),
        ({"state": ItemState.RUNNING}, ["cancel"]),
        ({"state": ItemState.CANCELLED}, ["retry", "remove"]),
        ({"state": ItemState.FAILED, "failure": BROKEN}, ["retry", "help", "remove"]),
        ({"state": ItemState.FAILED, "failure": CUT}, ["mend", "retry", "help", "remove"]),
        ({"state": ItemState.SKIPPED, "results": MADE}, ["open", "folder", "remove"]),
        (
            {"state": ItemState.DONE, "results": MADE, "project": Path("/p.speech")},
            ["review", "open", "folder", "remove"],
        ),
    ],
)
def test_only_what_is_possible_is_offered(fields: dict[str, Any], acts: list[str]) -> None:
    assert [*acts_of(item(**fields))] == acts


def test_what_mends_a_failure_says_how() -> None:
    cut = item(state=ItemState.FAILED, failure=CUT)
    assert words_of(ItemAct.MEND, cut) == "Use what is there"
    assert words_of(ItemAct.HELP, cut) == "What can I do?"


def test_a_failure_is_told_once_and_again_when_it_comes_again() -> None:
    failures = Failures()
    old = item(id=1, state=ItemState.FAILED, failure=BROKEN)
    assert failures.take([old]) == ()  # of an earlier sitting
    known = failures.of(old)
    assert isinstance(known, UnreadableAudioError)
    waiting, new = item(id=2), item(id=2, state=ItemState.FAILED, failure=CUT)
    assert failures.take([old, waiting]) == ()
    (error,) = failures.take([old, new])
    assert isinstance(error, CutShortError)
    assert failures.take([old, replace(new, length_ms=5)]) == ()
    assert failures.of(new) is error
    assert failures.of(old) is known
    assert failures.take([old, waiting]) == ()
    assert failures.of(waiting) is None
    assert failures.take([old, replace(new, failure=replace(CUT))])


@pytest.mark.parametrize(
    ("fields", "said", "act"),
    [
        ({}, "Waiting", None),
        ({"state": ItemState.RUNNING}, "Starting", ItemAct.CANCEL),
        ({"state": ItemState.DONE, "took_ms": 362_000}, "Done in 6 min 2 s", ItemAct.OPEN),
        (
            {"state": ItemState.DONE, "to_check": 9, "project": Path("/p.speech")},
            "Done, 9 to check",
            ItemAct.REVIEW,
        ),
        ({"state": ItemState.SKIPPED}, "Done before, skipped", ItemAct.OPEN),
        ({"state": ItemState.CANCELLED}, "Cancelled", ItemAct.RETRY),
        (
            {"state": ItemState.FAILED, "failure": Failure(code="x", message="no such file")},
            "No such file",
            ItemAct.RETRY,
        ),
        (
            {
                "state": ItemState.FAILED,
                "failure": Failure(code="storage.occupied", message="it is there"),
            },
            "It is there",
            ItemAct.MEND,
        ),
    ],
)
def test_a_row_says_where_an_item_stands(
    fields: dict[str, Any], said: str, act: ItemAct | None
) -> None:
    row = row_of(item(**fields), None)
    assert (row.said, row.act) == (said, act)
    assert said in row.spoken


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(None, ""), (3, "a few seconds left"), (20, "20 s left"), (1020, "17 min left")],
)
def test_time_left_is_short(seconds: float | None, said: str) -> None:
    assert short_left(seconds) == said


def test_advice_is_for_a_window_and_not_for_a_command_line() -> None:
    occupied = Failure(code="storage.occupied", message="it is there", hint="Use --overwrite.")
    assert "--" not in hint_of(occupied)
    absent = Failure(code="model.not_installed", message="no", hint="Run “speechstudio models”.")
    assert "Models" in hint_of(absent)
    voice = Failure(code="usage", message="no voice", hint="“speechstudio voices” lists them.")
    assert "settings" in hint_of(voice)
    assert hint_of(Failure(code="x", message="no", hint="Do this.")) == "Do this."


def test_a_log_is_copied_with_its_times() -> None:
    talk = item().with_line(time.time(), "Added").with_line(0.0, "Long ago")
    assert len(clock_text(talk.log[0])) == len("09:31")
    assert len(clock_text(talk.log[1])) > len("09:31")
    assert "Added" in log_text(talk)
    assert "/in/talk.wav" in log_text(talk)


def test_texts_are_queued_spoken_and_their_end_is_told(
    qtbot: QtBot, feed: BatchFeed, tmp_path: Path
) -> None:
    begin(qtbot, feed, is_paused=True)
    orders, shown = BatchOrders(feed), BatchShown(feed)
    assert feed.desk is not None
    speech = next(p for p in feed.presets if isinstance(p.settings, SpeakSettings))
    own = SpeakSettings(voice="espeak:en-us", suffix=".wav", folder=tmp_path)
    orders.keep_preset(type(speech)(id=speech.id, name="Speech", settings=own))
    page = tmp_path / "page.txt"
    page.write_text("A few words.")
    orders.add([page, tmp_path / "gone.txt"])
    qtbot.waitUntil(lambda: len(feed.items) == 2, timeout=PATIENCE_MS)
    shown.choose(feed.items[0].id)
    with qtbot.waitSignal(feed.ended, timeout=PATIENCE_MS) as ended:
        orders.pause()
    assert ended.args == [1, 1]
    assert [row.act for row in shown.rows()] == [ItemAct.OPEN, ItemAct.RETRY]
    assert shown.chosen is not None
    assert shown.chosen.results == (tmp_path / "page.wav",)
    assert [shown.count(show) for show in Show] == [2, 0, 0, 1, 1]
    shown.show(Show.FAILED)
    assert [row.title for row in shown.rows()] == ["gone.txt"]
    report = tmp_path / "report.csv"
    orders.write_report(report)
    qtbot.waitUntil(report.exists, timeout=PATIENCE_MS)


def test_an_order_that_cannot_be_carried_out_says_why(
    qtbot: QtBot, feed: BatchFeed, tmp_path: Path
) -> None:
    begin(qtbot, feed)
    with qtbot.waitSignal(feed.failed, timeout=PATIENCE_MS) as told:
        BatchOrders(feed).add([tmp_path])
    assert isinstance(told.args[0], UsageError)


def test_a_queue_of_another_window_is_left_alone(qtbot: QtBot, feed: BatchFeed) -> None:
    begin(qtbot, feed)
    other = BatchFeed(feed._open_queue, lambda _item: None)
    with qtbot.waitSignal(other.changed, timeout=PATIENCE_MS):
        other.begin()
    assert isinstance(other.trouble, ProjectInUseError)
    assert other.desk is None
    other.close()
    other.deleteLater()


def test_a_thousand_items_keep_nobody_waiting(
    qtbot: QtBot, feed: BatchFeed, tmp_path: Path
) -> None:
    begin(qtbot, feed, is_paused=True)
    assert feed.desk is not None
    shown = BatchShown(feed)
    many = [item(f"talk{n}.wav", length_ms=60_000) for n in range(1000)]
    feed.desk.queue.add(many)
    turns = []
    for step in (feed.look, shown.rows, shown.rows, feed._reckon):
        began = time.thread_time()
        step()
        turns.append((time.thread_time() - began) * 1000)
    assert max(turns) < LONGEST_MS
    assert len(shown.rows()) == 1000
    assert shown.rows()[7] is shown.rows()[7]


def test_items_are_moved_taken_out_and_tried_again(
    qtbot: QtBot, feed: BatchFeed, tmp_path: Path
) -> None:
    begin(qtbot, feed, is_paused=True)
    assert feed.desk is not None
    orders = BatchOrders(feed)
    one, two, three = feed.desk.queue.add([item(f"{n}.wav", length_ms=1) for n in "abc"])
    orders.move(three.id, one.id)
    orders.cancel(two.id)
    orders.remove([one.id])
    qtbot.waitUntil(lambda: [i.stem for i in feed.items] == ["c", "b"], timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: feed.items[1].state is ItemState.CANCELLED, timeout=PATIENCE_MS)
    orders.retry([two.id], Mend.REPLACE)
    qtbot.waitUntil(lambda: feed.items[1].state is ItemState.WAITING, timeout=PATIENCE_MS)
    assert feed.items[1].allowed == (Mend.REPLACE,)
