import hashlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from speechstudio.domain.errors import StorageError
from speechstudio.domain.transcript import Transcript
from speechstudio.formats.registry import format_by_id
from speechstudio.formats.spec import WriteOptions
from speechstudio.workflows.outputs import Outputs, Standing, Target
from tests.domain.strategies import spoken

TRANSCRIPT = Transcript(segments=(spoken("What was said."),), duration_ms=1000)
OTHER = Transcript(segments=(spoken("Something else was said."),), duration_ms=1000)
SOURCE = Path("/recordings/talk.wav")


@pytest.fixture
def outputs(tmp_path: Path) -> Outputs:
    return Outputs(tmp_path / "state" / "outputs")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "results"


def targets(folder: Path, *formats: str) -> list[Target]:
    return [
        Target(path=folder / f"talk.{name}", format=format_by_id(name))
        for name in formats or ("txt", "srt", "json")
    ]


def write(
    outputs: Outputs, targets: list[Target], transcript: Transcript = TRANSCRIPT, key: str = "k"
) -> None:
    outputs.write(transcript, targets, WriteOptions(), key=key, source=SOURCE)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*")) if folder.exists() else []


def test_all_files_are_written_and_nothing_else_is_left(outputs: Outputs, folder: Path) -> None:
    write(outputs, targets(folder))
    assert names(folder) == ["talk.json", "talk.srt", "talk.txt"]
    assert "What was said." in (folder / "talk.txt").read_text(encoding="utf-8")


def test_what_was_written_is_done_for_its_own_work_and_free_for_other(
    outputs: Outputs, folder: Path
) -> None:
    path = folder / "talk.txt"
    assert outputs.standing(path, "k") is Standing.FREE
    write(outputs, targets(folder))
    assert outputs.standing(path, "k") is Standing.DONE
    assert outputs.standing(path, "other") is Standing.FREE
    again = Outputs(outputs._notes)
    assert again.standing(path, "k") is Standing.DONE
    assert again.source_of(path) == str(SOURCE.absolute())


def test_a_file_that_was_changed_is_foreign_and_one_that_is_gone_is_free(
    outputs: Outputs, folder: Path
) -> None:
    write(outputs, targets(folder))
    path = folder / "talk.txt"
    path.write_text("My own words.")
    assert outputs.standing(path, "k") is Standing.FOREIGN
    path.unlink()
    assert outputs.standing(path, "k") is Standing.FREE


def test_a_file_from_elsewhere_is_foreign(outputs: Outputs, folder: Path) -> None:
    folder.mkdir()
    (folder / "talk.txt").write_text("Not ours.")
    assert outputs.standing(folder / "talk.txt", "k") is Standing.FOREIGN
    assert outputs.source_of(folder / "talk.txt") is None


@pytest.mark.parametrize("damage", [b"", b"[]", b'{"file":', b"\xff\xfe"])
def test_a_damaged_note_makes_a_file_foreign(outputs: Outputs, folder: Path, damage: bytes) -> None:
    write(outputs, targets(folder, "txt"))
    (note,) = outputs._notes.iterdir()
    note.write_bytes(damage)
    assert outputs.standing(folder / "talk.txt", "k") is Standing.FOREIGN


def test_a_result_is_replaced_whole(outputs: Outputs, folder: Path) -> None:
    write(outputs, targets(folder))
    write(outputs, targets(folder), OTHER, key="k2")
    assert "Something else" in (folder / "talk.txt").read_text(encoding="utf-8")
    assert outputs.standing(folder / "talk.txt", "k2") is Standing.DONE


@contextmanager
def full_disk(room_bytes: int) -> Iterator[None]:
    """Let no file of this process grow beyond so many bytes."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


needs_limits = pytest.mark.skipif(sys.platform == "win32", reason="no limits of files there")


@needs_limits
@pytest.mark.parametrize("room_bytes", [0, 20, 60])
def test_a_full_disk_is_told_and_leaves_nothing_half_written(
    outputs: Outputs, folder: Path, room_bytes: int
) -> None:
    with full_disk(room_bytes), pytest.raises(StorageError, match="cannot write") as told:
        write(outputs, targets(folder))
    assert "--output" in told.value.hint
    assert names(folder) == []


@needs_limits
def test_a_full_disk_leaves_what_was_there(outputs: Outputs, folder: Path) -> None:
    write(outputs, targets(folder))
    before = {path: path.read_bytes() for path in folder.iterdir()}
    with full_disk(60), pytest.raises(StorageError):
        write(outputs, targets(folder), OTHER)
    assert {path: path.read_bytes() for path in folder.iterdir()} == before
    assert outputs.standing(folder / "talk.txt", "k") is Standing.DONE


def test_a_folder_that_cannot_be_made_is_told(outputs: Outputs, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match=r"cannot write .*talk\.txt"):
        write(outputs, targets(tmp_path / "file" / "inside"))


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="who is root may write anywhere"
)
def test_a_folder_that_is_read_only_is_told(outputs: Outputs, folder: Path) -> None:
    folder.mkdir(mode=0o500)
    with pytest.raises(StorageError, match="Permission denied"):
        write(outputs, targets(folder))
    folder.chmod(0o700)
    assert names(folder) == []


@pytest.mark.parametrize("blocked", ["txt", "srt", "json"])
def test_where_one_file_cannot_be_none_is_written(
    outputs: Outputs, folder: Path, blocked: str
) -> None:
    (folder / f"talk.{blocked}").mkdir(parents=True)
    with pytest.raises(StorageError, match="Is a directory"):
        write(outputs, targets(folder))
    assert names(folder) == [f"talk.{blocked}"]


def test_looking_whether_files_can_be_written_makes_none(outputs: Outputs, folder: Path) -> None:
    outputs.check_writable(targets(folder / "deep" / "inside"))
    assert not folder.exists()
    folder.mkdir()
    outputs.check_writable(targets(folder))
    assert names(folder) == []


def test_what_could_not_be_written_is_told_before_the_work(
    outputs: Outputs, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match=r"cannot write .*talk\.txt"):
        outputs.check_writable(targets(tmp_path / "file" / "inside"))


def test_a_format_that_fails_leaves_nothing(outputs: Outputs, folder: Path) -> None:
    def fail(_transcript: Transcript, _options: WriteOptions) -> bytes:
        raise ZeroDivisionError

    good, bad, _ = targets(folder)
    bad = replace(bad, format=replace(bad.format, write=fail))
    with pytest.raises(ZeroDivisionError):
        write(outputs, [good, bad])
    assert names(folder) == []


def test_what_was_in_place_before_a_failure_is_known_as_ours(
    outputs: Outputs, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run that goes on then replaces it, and does not take it for somebody else's."""
    replaced = Path.replace

    def in_use(self: Path, target: Path) -> Path:
        if target.suffix == ".srt":
            raise PermissionError(13, "The file is in use")
        return replaced(self, target)

    monkeypatch.setattr(Path, "replace", in_use)
    with pytest.raises(StorageError, match=r"talk\.srt: The file is in use"):
        write(outputs, targets(folder))
    monkeypatch.undo()
    assert outputs.standing(folder / "talk.txt", "k") is Standing.DONE
    write(outputs, targets(folder))
    assert names(folder) == ["talk.json", "talk.srt", "talk.txt"]


def test_notes_that_cannot_be_kept_cost_no_result(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "state").touch()
    outputs = Outputs(tmp_path / "state" / "outputs")
    write(outputs, targets(folder, "txt"))
    assert names(folder) == ["talk.txt"]
    assert outputs.standing(folder / "talk.txt", "k") is Standing.FOREIGN


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="names are text there")
def test_a_name_that_is_no_text_is_a_name(outputs: Outputs, folder: Path) -> None:
    path = folder / os.fsdecode(b"caf\xe9.txt")
    target = Target(path=path, format=format_by_id("txt"))
    write(outputs, [target])
    assert outputs.standing(path, "k") is Standing.DONE


@pytest.mark.parametrize("place", ["a file/talk.txt", "a file/deeper/talk.txt"])
def test_a_place_that_cannot_be_written_is_noticed_before_the_work(
    tmp_path: Path, place: str
) -> None:
    (tmp_path / "a file").write_text("no folder")
    target = Target(path=tmp_path / place, format=format_by_id("txt"))
    with pytest.raises(StorageError, match="cannot write"):
        Outputs(tmp_path / "notes").check_writable([target])


def test_looking_whether_a_place_can_be_written_leaves_nothing_there(tmp_path: Path) -> None:
    target = Target(path=tmp_path / "new" / "talk.txt", format=format_by_id("txt"))
    Outputs(tmp_path / "notes").check_writable([target])
    assert list(tmp_path.iterdir()) == []


def test_a_kill_right_before_a_file_has_its_name_leaves_what_stood_there_ours(
    outputs: Outputs, folder: Path
) -> None:
    path, part = folder / "talk.wav", folder / ".new.part"
    folder.mkdir()
    for key, content in (("k", b"first"), ("k2", b"the second")):
        part.write_bytes(content)
        outputs.note(path, part, key=key, source=SOURCE, about={"key": key})
        if key == "k":
            part.replace(path)
    assert path.read_bytes() == b"first"
    assert outputs.standing(path, "k2") is Standing.FREE
    part.replace(path)
    assert outputs.standing(path, "k2") is Standing.DONE
    assert outputs.about(path) == {"key": "k2"}


def test_nothing_is_known_about_what_was_not_noted(outputs: Outputs, folder: Path) -> None:
    write(outputs, targets(folder, "txt"))
    assert outputs.about(folder / "talk.txt") == {}
    assert outputs.about(folder / "other.txt") == {}


def test_what_a_killed_program_left_unfinished_goes_with_the_next_writing(
    outputs: Outputs, folder: Path
) -> None:
    target = Target(path=folder / "talk.txt", format=format_by_id("txt"))
    for _ in range(2):
        outputs.write(TRANSCRIPT, [target], WriteOptions(), key="k", source=SOURCE)
        name = hashlib.sha256(os.fsencode(target.path.name)).hexdigest()[:16]
        left = folder / f".{name}.1.part"
        left.write_bytes(b"half")
    outputs.write(OTHER, [target], WriteOptions(), key="other", source=SOURCE)
    assert [path.name for path in folder.iterdir()] == ["talk.txt"]
