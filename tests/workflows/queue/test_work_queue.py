"""The queue is in its file as it is in memory."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from speechstudio.domain.errors import ProjectInUseError, UsageError
from speechstudio.storage.folders import Folders
from speechstudio.workflows.queue.items import Item, Mend, Tone
from speechstudio.workflows.queue.made import Made
from speechstudio.workflows.queue.settings import (
    HearSettings,
    ItemSettings,
    SpeakSettings,
    settings_from,
)
from speechstudio.workflows.queue.store import NAME, Kind, QueueStore
from speechstudio.workflows.queue.transitions import begun, done, failed
from speechstudio.workflows.queue.work_queue import WorkQueue
from tests.workflows.queue.desks import Opened


def item(name: str) -> Item:
    return Item(source=Path(f"/{name}.wav"), settings=HearSettings(), preset="Talks", stem=name)


def names(queue: WorkQueue) -> str:
    return "".join(item.stem for item in queue.items)


def opened_at(path: Path) -> tuple[QueueStore, WorkQueue]:
    store = QueueStore.open(path)
    return store, WorkQueue(store)


@settings(max_examples=8)  # each writes to the disk
@given(
    moves=st.lists(st.tuples(st.sets(st.integers(1, 5), max_size=3), st.integers(1, 6))),
)
def test_order_outlives_the_program(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[set[int], int]]
) -> None:
    path = tmp_path_factory.mktemp("queue") / NAME
    store, queue = opened_at(path)
    queue.add([item(name) for name in "abcde"])
    for numbers, before in moves:
        queue.move(numbers, before)
    queue.remove([3])
    queue.add([item("f")])
    order = names(queue)
    assert sorted(order) == list("abdef")
    assert order.endswith("f")
    store.close()
    store, queue = opened_at(path)
    assert names(queue) == order
    store.close()


def test_items_go_before_another_or_to_the_end(tmp_path: Path) -> None:
    store, queue = opened_at(tmp_path / NAME)
    queue.add([item(name) for name in "abcde"])
    queue.move([4, 1], 3)
    assert names(queue) == "badce"
    queue.move([2], None)
    assert names(queue) == "adceb"
    store.close()


def test_an_item_outlives_the_program_as_it_is(tmp_path: Path) -> None:
    store, queue = opened_at(tmp_path / NAME)
    queue.add([item("a"), item("b")])
    made = Made(results=(Path("/a.docx"),), project=Path("/a.speech"), to_check=9, length_ms=5)
    queue.edit([1], lambda item: done(begun(item, 1.0), 2.0, made))
    queue.edit([2], lambda item: failed(item, 3.0, UsageError("no", hint="yes")))
    queue.edit([2], lambda item: replace(item, expected="Ysselmond"))
    before = queue.items
    store.close()
    store, queue = opened_at(tmp_path / NAME)
    assert queue.items == before
    assert [line.tone for line in before[1].log] == [Tone.NEWS, Tone.BAD]
    store.close()


@pytest.mark.parametrize(
    "own",
    [
        HearSettings(formats=("txt", "srt"), makes_project=True, folder=Path("/x")),
        SpeakSettings(voice="espeak:de", rate=1.5, subtitles=("vtt",), template="{n} {title}"),
        SpeakSettings(voice="bark:a", extra={"bark.temperature": 0.5}),
    ],
)
def test_settings_are_read_as_they_were_written(own: ItemSettings) -> None:
    assert settings_from(own.to_dict()) == own


def test_a_queue_belongs_to_one_program(tmp_path: Path) -> None:
    store = QueueStore.open(tmp_path / NAME)
    with pytest.raises(ProjectInUseError, match="another window"):
        QueueStore.open(tmp_path / NAME)
    store.close()


@pytest.mark.parametrize("content", [b"", b"no database at all" * 100])
def test_a_damaged_queue_is_put_aside(tmp_path: Path, content: bytes) -> None:
    (tmp_path / NAME).write_bytes(content)
    store = QueueStore.open(tmp_path / NAME)
    assert store.entries(Kind.ITEM) == ()
    store.close()
    aside = [path for path in tmp_path.iterdir() if "damaged" in path.name]
    assert [path.read_bytes() for path in aside] == [content]


def test_what_is_allowed_stays_allowed(tmp_path: Path) -> None:
    store, queue = opened_at(tmp_path / NAME)
    queue.add([item("a")])
    queue.edit([1], lambda item: failed(item, 1.0, UsageError("no")))
    queue.retry([1], Mend.REPLACE)
    queue.edit([1], lambda item: failed(item, 1.0, UsageError("no")))
    queue.retry([1])
    assert queue.items[0].allowed == (Mend.REPLACE,)
    store.close()


def test_settings_that_are_needed_stay(opened: Opened, tmp_path: Path) -> None:
    choices = opened.desk.choices
    opened.desk.watch(tmp_path, choices.presets[0].id)
    with pytest.raises(UsageError, match="needs these settings"):
        choices.remove_preset(choices.presets[0].id)
    with pytest.raises(UsageError, match="watched already"):
        opened.desk.watch(tmp_path, choices.presets[0].id)
    choices.choose(choices.presets[1].id)
    choices.remove_preset(choices.presets[1].id)
    assert choices.chosen == choices.presets[0]


def test_the_choice_of_settings_outlives_the_program(folders: Folders) -> None:
    first = Opened(folders)
    wanted = first.desk.choices.presets[2]
    first.desk.choices.choose(wanted.id)
    first.desk.close()
    second = Opened(folders)
    assert second.desk.choices.chosen == wanted
    second.desk.close()
