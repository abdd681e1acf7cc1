import json
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from speechstudio.audio.growing_wav import GrowingWav
from speechstudio.audio.journal_places import SUFFIX
from speechstudio.audio.recording_journal import Journal, Mark, recover
from speechstudio.domain.errors import StorageError

STARTED_AT = datetime(2026, 2, 3, 4, 5, tzinfo=UTC)


def cut_off(path: Path, *, frames: int = 4_800) -> Path:
    """A recording whose program is gone; gives its journal."""
    wav = GrowingWav(path, 48_000, 1)
    wav.append(np.full((frames, 1), 0.5, np.float32))
    wav.finish()
    journal = Journal(path, device="Desk", started_at=STARTED_AT)
    journal.set_mark(1, Mark(at_ms=20, label="One"))
    journal.set_mark(2, Mark(at_ms=50, label="Zwei"))
    journal.set_mark(1, Mark(at_ms=20, label="Eins"))
    journal.sync()
    journal._file.close()
    written = path.with_name(path.name + SUFFIX)
    lines = written.read_text().splitlines()
    head = json.loads(lines[0]) | {"process_started_s": 1.0}
    written.write_text("\n".join([json.dumps(head), *lines[1:]]) + "\n")
    return written


def test_a_recording_that_was_cut_off_is_given_with_its_marks(tmp_path: Path) -> None:
    cut_off(tmp_path / "a.wav")
    (found,) = recover(tmp_path)
    assert (found.path, found.duration_ms, found.device) == (tmp_path / "a.wav", 100, "Desk")
    assert found.started_at == STARTED_AT
    assert [(mark.at_ms, mark.label) for mark in found.marks] == [(20, "Eins"), (50, "Zwei")]


def test_a_torn_journal_gives_what_is_whole(tmp_path: Path) -> None:
    journal = cut_off(tmp_path / "a.wav")
    journal.write_bytes(journal.read_bytes()[:-20])
    (found,) = recover(tmp_path)
    assert [mark.label for mark in found.marks] == ["One", "Zwei"]
    journal.write_bytes(b'{"vers')
    (found,) = recover(tmp_path)
    assert (found.marks, found.device, found.duration_ms) == ((), "", 100)


def test_a_recording_that_goes_on_is_left_alone(tmp_path: Path) -> None:
    wav = GrowingWav(tmp_path / "a.wav", 48_000, 1)
    journal = Journal(tmp_path / "a.wav", device="Desk", started_at=STARTED_AT)
    assert recover(tmp_path) == ()
    wav.finish()
    journal.close()
    assert recover(tmp_path) == ()
    assert {path.name for path in tmp_path.iterdir()} == {"a.wav", f"a.wav{SUFFIX}"}


def test_a_recording_without_sound_is_cleared_away(tmp_path: Path) -> None:
    cut_off(tmp_path / "a.wav", frames=0)
    gone = cut_off(tmp_path / "b.wav")
    (tmp_path / "b.wav").unlink()
    assert recover(tmp_path) == ()
    assert not gone.exists()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_holds_none(tmp_path: Path) -> None:
    assert recover(tmp_path / "none") == ()


def test_a_recording_that_cannot_be_read_is_an_error_that_says_so(tmp_path: Path) -> None:
    cut_off(tmp_path / "a.wav")
    (tmp_path / "a.wav").unlink()
    (tmp_path / "a.wav").mkdir()
    with pytest.raises(StorageError, match="recordings cannot be kept"):
        recover(tmp_path)
