import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from speechstudio.domain.errors import StorageError
from speechstudio.jobs import checkpoints
from speechstudio.jobs.checkpoints import KEPT_S, LOCK, NOTE, Checkpoint, CheckpointStore, key_of
from tests.fakes.stage import PATIENCE_S, python_path

DESCRIPTION = {"source": "/a/talk.wav", "bytes": 7, "language": None}
HOLD = """
import sys
from pathlib import Path
from speechstudio.jobs.checkpoints import CheckpointStore
with CheckpointStore(Path(sys.argv[1])).open("work", {}) as checkpoint:
    checkpoint.note("mine", {"pid": 1})
    print("held", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def store(tmp_path: Path) -> CheckpointStore:
    return CheckpointStore(tmp_path / "jobs")


def folder_of(store: CheckpointStore, key: str) -> Path:
    return store._root / key


def holder(store: CheckpointStore) -> "subprocess.Popen[str]":
    """Another process that holds the checkpoint `work` until it is told to end."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(store._root)],
        env=os.environ | {"PYTHONPATH": python_path()},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_equal_work_has_one_name_whatever_the_order() -> None:
    again = dict(reversed(DESCRIPTION.items()))
    assert key_of(again) == key_of(DESCRIPTION)


@pytest.mark.parametrize(
    "change", [{"bytes": 8}, {"language": "en"}, {"source": "/b/talk.wav"}, {"more": None}]
)
def test_other_work_has_another_name(change: dict[str, Any]) -> None:
    assert key_of(DESCRIPTION | change) != key_of(DESCRIPTION)


def test_a_file_name_that_is_no_text_still_names_work(store: CheckpointStore) -> None:
    description = {"source": os.fsdecode(b"caf\xe9.wav")}
    with store.open(key_of(description), description) as checkpoint:
        assert checkpoint.read(NOTE) == description


def test_what_was_noted_is_there_the_next_time(store: CheckpointStore) -> None:
    with store.open("work", DESCRIPTION) as checkpoint:
        checkpoint.note("audio.json", {"frames": 3})
        checkpoint.journal("recognition-0").write_bytes(b"entries")
    with store.open("work", DESCRIPTION) as checkpoint:
        assert checkpoint.read("audio.json") == {"frames": 3}
        assert checkpoint.journal("recognition-0").read_bytes() == b"entries"
        assert checkpoint.read(NOTE) == DESCRIPTION


def test_other_work_does_not_see_it(store: CheckpointStore) -> None:
    with store.open("work", {}) as checkpoint:
        checkpoint.note("audio.json", {"frames": 3})
    with store.open("other", {}) as checkpoint:
        assert checkpoint.read("audio.json") is None


def test_the_folder_stays_when_the_work_fails(store: CheckpointStore) -> None:
    def fail() -> None:
        with store.open("work", {}) as checkpoint:
            checkpoint.note("audio.json", {"frames": 3})
            raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011 - raised above
        fail()
    with store.open("work", {}) as checkpoint:
        assert checkpoint.read("audio.json") == {"frames": 3}


def test_discarded_work_begins_anew(store: CheckpointStore) -> None:
    with store.open("work", {}) as checkpoint:
        checkpoint.note("audio.json", {"frames": 3})
    assert store.has("work")
    store.discard("work")
    store.discard("work")
    assert not store.has("work")
    with store.open("work", {}) as checkpoint:
        assert checkpoint.read("audio.json") is None


def test_a_note_that_cannot_be_finished_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkpoint = Checkpoint(tmp_path)
    checkpoint.note("a.json", {"n": 1})

    def no_room(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(StorageError, match="No space left on device"):
        checkpoint.note("a.json", {"n": 2})
    assert checkpoint.read("a.json") == {"n": 1}


@pytest.mark.parametrize("content", [b"", b'{"n":', b"[1]", b"\xff"])
def test_a_note_that_is_not_whole_counts_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.json").write_bytes(content)
    assert Checkpoint(tmp_path).read("a.json") is None


def test_forgetting_what_is_not_there_is_no_error(tmp_path: Path) -> None:
    checkpoint = Checkpoint(tmp_path)
    checkpoint.note("a.json", {"n": 1})
    checkpoint.forget("a.json")
    checkpoint.forget("a.json")
    assert checkpoint.read("a.json") is None


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "jobs").touch()
    store = CheckpointStore(tmp_path / "jobs")
    with pytest.raises(StorageError, match="cannot write to"), store.open("work", {}):
        pytest.fail("nothing can be held there")


def test_work_that_another_process_does_is_left_to_it(
    store: CheckpointStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checkpoints, "LONGEST_WAIT_S", 0.0)
    other = holder(store)
    with pytest.raises(StorageError, match="same work at this moment"), store.open("work", {}):
        pytest.fail("two processes hold one checkpoint")
    other.communicate("end\n", timeout=PATIENCE_S)
    with store.open("work", {}) as checkpoint:
        assert checkpoint.read("mine") == {"pid": 1}


def test_a_killed_process_holds_nothing(store: CheckpointStore) -> None:
    other = holder(store)
    other.kill()
    with store.open("work", {}) as checkpoint:
        assert checkpoint.read("mine") == {"pid": 1}
    other.communicate(timeout=PATIENCE_S)


def test_whoever_waits_for_work_that_is_then_done_gets_a_folder_that_stays(
    store: CheckpointStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = threading.Event()
    monkeypatch.setattr(checkpoints, "_patience", lambda _longest_s: waits.set)
    found: list[object] = []

    def wait_for_it() -> None:
        with store.open("work", {}) as checkpoint:
            found.append(checkpoint.read("old"))
            checkpoint.note("new", {"n": 2})

    thread = threading.Thread(target=wait_for_it)
    with store.open("work", {}) as checkpoint:
        checkpoint.note("old", {"n": 1})
        thread.start()
        assert waits.wait(PATIENCE_S)
        store.discard("work")
    thread.join(PATIENCE_S)
    assert found == [None]
    with store.open("work", {}) as checkpoint:
        assert checkpoint.read("new") == {"n": 2}


def age(store: CheckpointStore, key: str, seconds: float) -> None:
    then = time.time() - seconds
    os.utime(folder_of(store, key) / NOTE, (then, then))


def test_what_nobody_asked_for_in_weeks_is_removed(store: CheckpointStore) -> None:
    for key in ("old", "new", "asked again"):
        with store.open(key, {}):
            pass
    age(store, "old", KEPT_S + 60)
    age(store, "new", KEPT_S - 60)
    age(store, "asked again", KEPT_S + 60)
    with store.open("asked again", {}):
        pass
    (store._root / "a file").write_text("not ours")
    (store._root / "without a note").mkdir()
    store.prune()
    left = {path.name for path in store._root.iterdir()}
    assert left == {"new", "asked again", "a file"}


def test_old_work_that_somebody_does_right_now_is_kept(store: CheckpointStore) -> None:
    with store.open("work", {}):
        age(store, "work", KEPT_S + 60)
        store.prune()
        assert (folder_of(store, "work") / LOCK).exists()
        assert json.loads((folder_of(store, "work") / NOTE).read_text()) == {}


def test_there_is_nothing_to_prune_before_the_first_job(store: CheckpointStore) -> None:
    store.prune()
    assert not store._root.exists()
