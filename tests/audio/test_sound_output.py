import os
import subprocess
import sys
from pathlib import Path

from speechstudio.audio.sound_output import remove_left_behind, whole_file


def left_by(pid: int, folder: Path) -> Path:
    """Leave an unfinished file as a process of that number would."""
    with whole_file(folder / "a.wav") as part:
        part.write_bytes(b"whole")
    path = folder / part.name.replace(f"-{os.getpid()}-", f"-{pid}-")
    path.write_bytes(b"half")
    return path


def dead() -> int:
    with subprocess.Popen([sys.executable, "-S", "-c", ""]) as process:
        return process.pid


def test_what_a_killed_program_left_is_removed(tmp_path: Path) -> None:
    stale = left_by(dead(), tmp_path)
    remove_left_behind(tmp_path)
    assert not stale.exists()


def test_what_a_running_program_writes_stays(tmp_path: Path) -> None:
    own = left_by(os.getpid(), tmp_path)
    remove_left_behind(tmp_path)
    assert own.exists()


def test_what_was_left_by_an_earlier_process_of_the_same_number_is_removed(tmp_path: Path) -> None:
    stale = left_by(os.getpid(), tmp_path)
    os.utime(stale, (1_000_000_000, 1_000_000_000))
    remove_left_behind(tmp_path)
    assert not stale.exists()


def test_what_is_not_ours_stays(tmp_path: Path) -> None:
    others = [
        tmp_path / name for name in (".x.part", "a.part", ".0badcafe-1-0123456789abcdef.part")
    ]
    for path in others:
        path.write_bytes(b"theirs")
    remove_left_behind(tmp_path)
    remove_left_behind(tmp_path / "missing")
    assert all(path.exists() for path in others)
