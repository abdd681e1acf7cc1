from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.errors import StorageError
from speechstudio.jobs.journal import FileJournal

Entry = tuple[dict[str, object], bytes]

ENTRIES: list[Entry] = [
    ({"origin": 0, "passage": {"text": "schön"}}, b""),
    ({"call": "embedding", "shape": [2, 3]}, b"\x00\n{}\xff" * 5),
    ({"n": 3}, b"x"),
]
FULL = Path("/dev/full")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "job" / "work.journal"


def write(path: Path, entries: Sequence[Entry]) -> list[int]:
    """Write entries, and say where each ends."""
    journal = FileJournal(path)
    ends = []
    for header, payload in entries:
        journal.append(header, payload)
        ends.append(path.stat().st_size)
    journal.close()
    return ends


def read(path: Path) -> list[Entry]:
    return list(FileJournal(path).replay())


def test_entries_come_back_in_the_order_of_writing(path: Path) -> None:
    write(path, ENTRIES)
    assert read(path) == ENTRIES
    assert read(path) == ENTRIES


def test_a_journal_that_was_never_written_is_empty(path: Path) -> None:
    assert read(path) == []
    assert not path.exists()


def test_an_entry_is_on_the_disk_when_append_returns(path: Path) -> None:
    journal = FileJournal(path)
    for count, (header, payload) in enumerate(ENTRIES, start=1):
        journal.append(header, payload)
        assert read(path) == ENTRIES[:count]
    journal.close()


def test_a_torn_end_is_cut_off_wherever_it_is_torn(path: Path) -> None:
    ends = write(path, ENTRIES)
    whole = path.read_bytes()
    for cut in range(len(whole)):
        path.write_bytes(whole[:cut])
        kept = sum(end <= cut for end in ends)
        assert read(path) == ENTRIES[:kept]
        assert path.stat().st_size == (ends[kept - 1] if kept else 0)


@pytest.mark.parametrize("looked_first", [True, False])
def test_work_goes_on_behind_a_torn_end(path: Path, *, looked_first: bool) -> None:
    ends = write(path, ENTRIES)
    path.write_bytes(path.read_bytes()[: ends[1] + 7])
    journal = FileJournal(path)
    if looked_first:
        assert list(journal.replay()) == ENTRIES[:2]
    journal.append({"n": 4}, b"new")
    journal.close()
    assert read(path) == [*ENTRIES[:2], ({"n": 4}, b"new")]


def flips(data: bytes) -> Iterator[tuple[int, bytes]]:
    for at in range(len(data)):
        yield at, data[:at] + bytes([data[at] ^ 0x01]) + data[at + 1 :]


def test_whatever_bit_is_wrong_no_false_entry_is_read(path: Path) -> None:
    ends = write(path, ENTRIES)
    whole = path.read_bytes()
    for at, damaged in flips(whole):
        path.write_bytes(damaged)
        before = sum(end <= at for end in ends)
        assert read(path) == ENTRIES[:before]


def test_zeros_that_a_power_cut_left_are_cut_off(path: Path) -> None:
    write(path, ENTRIES[:1])
    size = path.stat().st_size
    path.write_bytes(path.read_bytes() + bytes(4096))
    assert read(path) == ENTRIES[:1]
    assert path.stat().st_size == size


@given(st.binary(max_size=80))
def test_any_bytes_can_be_read_as_a_journal(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.journal"
    path.write_bytes(data)
    assert read(path) == []


@pytest.mark.skipif(not FULL.exists(), reason="this system has no disk that is always full")
def test_a_full_disk_is_told_and_closing_adds_no_second_error() -> None:
    journal = FileJournal(FULL)
    journal._is_whole = True  # a device that never ends cannot be looked through
    with pytest.raises(StorageError, match="No space left") as told:
        journal.append({"n": 1}, b"x")
    assert "goes on where it stopped" in told.value.hint
    journal.close()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match="cannot note the progress"):
        FileJournal(tmp_path / "file" / "inside" / "a.journal").append({"n": 1})
