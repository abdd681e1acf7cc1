"""Folders that are watched."""

from dataclasses import replace
from pathlib import Path

from speechstudio.storage.folders import Folders
from speechstudio.workflows.queue.settings import Direction, HearSettings, SpeakSettings
from speechstudio.workflows.queue.watches import SETTLED_S, FolderLooks, Watch
from tests.workflows.queue.desks import Opened


class Clock:
    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


def test_a_file_counts_once_it_stands_still(tmp_path: Path) -> None:
    clock = Clock()
    looks = FolderLooks(lambda _path: False, clock)
    old, new = tmp_path / "old.wav", tmp_path / "in" / "new.wav"
    old.write_bytes(b"old")
    watch = looks.begun(Watch(id=1, folder=tmp_path, preset=1), Direction.HEAR)
    new.parent.mkdir()
    (tmp_path / ".hidden.wav").write_bytes(b"no")
    (tmp_path / "page.txt").write_bytes(b"no")
    for size in (1, 2, 3):
        new.write_bytes(b"x" * size)
        assert not looks.new(watch, Direction.HEAR)
        clock.now_s += SETTLED_S
    found = looks.new(watch, Direction.HEAR)
    assert list(found) == [new]
    watch = watch.with_seen(found)
    clock.now_s += SETTLED_S
    assert not looks.new(watch, Direction.HEAR)
    assert Watch.from_dict(1, watch.to_dict()) == watch


def test_what_this_program_made_is_passed_over(tmp_path: Path) -> None:
    clock = Clock()
    looks = FolderLooks(lambda path: path.name == "ours.txt", clock)
    watch = Watch(id=1, folder=tmp_path, preset=1, into=tmp_path / "out")
    watch.into.mkdir() if watch.into else None
    for name in ("ours.txt", "out/theirs.txt", "good.txt"):
        (tmp_path / name).write_text("words")
    looks.new(watch, Direction.SPEAK)
    clock.now_s += SETTLED_S
    assert [path.name for path in looks.new(watch, Direction.SPEAK)] == ["good.txt"]


def test_what_is_watched_no_longer_stays_forgotten(opened: Opened, tmp_path: Path) -> None:
    watch = opened.desk.watch(tmp_path, opened.desk.choices.chosen.id)
    opened.desk.choices.remove_watch(watch.id)
    assert opened.desk.choices.note_seen(watch.id, {tmp_path / "a.wav": (1, 1)}) == ()
    assert opened.desk.choices.watches == ()


def test_a_folder_that_is_away_has_nothing_new(tmp_path: Path) -> None:
    looks = FolderLooks(lambda _path: False)
    assert not looks.new(Watch(id=1, folder=tmp_path / "gone", preset=1), Direction.HEAR)


def test_what_came_while_the_program_was_closed_is_queued_once(
    folders: Folders, tmp_path: Path, hearing: HearSettings, speaking: SpeakSettings
) -> None:
    inbox, into = tmp_path / "inbox", tmp_path / "results"
    inbox.mkdir()
    first = Opened(folders, hearing, speaking)
    presets = first.desk.choices.presets
    texts = next(p for p in presets if p.settings.direction is Direction.SPEAK)
    first.desk.watch(inbox, texts.id, into)
    first.desk.close()
    (inbox / "page.txt").write_text("Words.")
    for _ in range(2):
        opened = Opened(folders)
        clock = Clock()
        keeper = opened.desk._keeper
        keeper.looks = FolderLooks(lambda _path: False, clock)
        keeper.look()
        clock.now_s += SETTLED_S
        keeper.look()
        opened.desk.close()
    (item,) = opened.items
    assert item.is_watched
    assert item.preset == "inbox"
    assert item.targets[0] == into / "page.wav"
    assert item.length_ms
    assert item.is_length_guessed
    assert replace(item.settings, folder=None) == replace(speaking, folder=None)
