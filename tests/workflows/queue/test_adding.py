"""What people add becomes items, each with names of its own."""

from pathlib import Path

import pytest

from speechstudio.domain.errors import UsageError
from speechstudio.workflows.queue.items import ItemState
from speechstudio.workflows.queue.settings import Direction
from tests.workflows.queue.desks import Opened


def made(*paths: Path) -> tuple[Path, ...]:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Some words.")
    return paths


def test_each_file_takes_the_settings_for_its_kind(opened: Opened, tmp_path: Path) -> None:
    opened.desk.add(made(tmp_path / "talk.mp3", tmp_path / "page.md"))
    assert [item.direction for item in opened.items] == [Direction.HEAR, Direction.SPEAK]
    assert [item.preset for item in opened.items] == ["Interview, with speakers", "Audiobook"]


def test_a_folder_gives_what_the_chosen_settings_are_for(opened: Opened, tmp_path: Path) -> None:
    folder = tmp_path / "case"
    made(folder / "a.mp3", folder / "in" / "b.mp3", folder / "consent.txt")
    opened.desk.add([folder])
    assert [item.source.name for item in opened.items] == ["a.mp3", "b.mp3"]
    assert opened.items[1].targets[0] == tmp_path / "out" / "in" / "b.txt"
    texts = tmp_path / "texts"
    made(texts / "only.txt")
    opened.desk.add([texts])
    assert opened.items[-1].direction is Direction.SPEAK


def test_an_empty_folder_says_what_to_do(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(UsageError, match="nothing to work on"):
        opened.desk.add([tmp_path / "empty"])


def test_no_two_items_share_a_result(opened: Opened, tmp_path: Path) -> None:
    same = made(tmp_path / "a" / "talk.mp3", tmp_path / "b" / "talk.mp3", tmp_path / "talk.md")
    opened.desk.add(same)
    opened.desk.add([tmp_path / "talk.wav"])
    targets = [path for item in opened.items for path in item.targets]
    assert len(set(targets)) == len(targets)


def test_what_waits_is_not_added_again(opened: Opened, tmp_path: Path) -> None:
    talk = made(tmp_path / "talk.mp3")
    opened.desk.add(talk)
    assert opened.desk.add(talk) == ()
    opened.desk.queue.cancel_waiting([opened.items[0].id])
    assert opened.items[0].state is ItemState.CANCELLED
    assert len(opened.desk.add(talk)) == 1


def test_settings_are_frozen_when_added(opened: Opened, tmp_path: Path) -> None:
    opened.desk.add(made(tmp_path / "talk.mp3"))
    before = opened.items[0].settings
    chosen = opened.desk.choices.chosen
    opened.desk.choices.keep_preset(type(chosen)(id=chosen.id, name="Other", settings=before))
    assert opened.items[0].settings is before
    assert opened.items[0].preset == "Interview, with speakers"
