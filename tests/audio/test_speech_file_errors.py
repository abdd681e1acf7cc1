import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from speechstudio.audio.sound_format import FORMATS
from speechstudio.audio.sound_settings import SoundSettings
from speechstudio.audio.speech_file import SpeechFile
from speechstudio.domain.errors import (
    EmptyAudioError,
    JobCancelledError,
    StorageError,
    UsageError,
    UserFixableError,
)
from tests.audio.making import babble


def _check(error: UserFixableError) -> None:
    assert "\n" not in str(error)
    assert not error.message.endswith(".")
    assert error.hint.endswith(".")


def test_an_unknown_suffix_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"\.m4b") as caught:
        SpeechFile(tmp_path / "a.doc")
    _check(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_rate_that_the_format_has_not_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="44100"):
        SpeechFile(tmp_path / "a.opus", SoundSettings(sample_rate_hz=44_100))


def test_a_folder_that_is_missing_is_made(tmp_path: Path) -> None:
    with SpeechFile(tmp_path / "b" / "c" / "a.wav") as file:
        file.add(babble(1), 16_000)
        file.finish()
    assert (tmp_path / "b" / "c" / "a.wav").is_file()


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    with pytest.raises(StorageError, match=r"a\.wav cannot be written to") as caught:
        SpeechFile(tmp_path / "taken" / "a.wav")
    _check(caught.value)


def test_a_name_that_a_folder_has_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.wav").mkdir()
    with pytest.raises(StorageError, match="a folder of that name") as caught:
        SpeechFile(tmp_path / "a.wav")
    _check(caught.value)


def test_a_folder_that_may_not_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "locked").mkdir(mode=0o500)
    if os.access(tmp_path / "locked", os.W_OK):
        pytest.skip("this user may write everywhere")
    with pytest.raises(StorageError, match="may not be written to") as caught:
        SpeechFile(tmp_path / "locked" / "a.wav")
    _check(caught.value)


@pytest.mark.parametrize("chunks", [[], [np.zeros(0, dtype=np.float32)]])
def test_a_file_without_speech_is_not_written(tmp_path: Path, chunks: list[np.ndarray]) -> None:
    with SpeechFile(tmp_path / "a.mp3") as file:
        for chunk in chunks:
            file.add(chunk, 24_000)
        with pytest.raises(EmptyAudioError) as caught:
            file.finish()
    _check(caught.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("after", [0, 1, 3])
def test_a_cancel_leaves_what_was_there(tmp_path: Path, suffix: str, after: int) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(b"old")
    asked = iter(range(1000))
    with SpeechFile(path) as file:
        file.add(babble(12, 24_000), 24_000)
        with pytest.raises(JobCancelledError):
            file.finish(cancelled=lambda: next(asked) >= after)
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]
    assert path.read_bytes() == b"old"


def test_leaving_without_finish_leaves_nothing(tmp_path: Path) -> None:
    with SpeechFile(tmp_path / "a.mp3") as file:
        file.add(babble(1), 16_000)
    assert list(tmp_path.iterdir()) == []


def test_a_finished_file_replaces_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    path.write_bytes(b"old")
    with SpeechFile(path) as file:
        file.add(babble(1), 16_000)
        assert path.read_bytes() == b"old"
        file.finish()
    assert path.read_bytes()[:4] == b"fLaC"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.flac"]


_SMALL_DISK = """
import resource, signal, sys
from pathlib import Path
from speechstudio.audio.speech_file import SpeechFile
from speechstudio.domain.errors import StorageError
from tests.audio.making import babble
path, stage, limit = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
def shrink():
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
try:
    with SpeechFile(path) as file:
        if stage == "adding":
            shrink()
        for _ in range(4):
            file.add(babble(3), 16_000)
        file.pause(10)
        if stage == "finishing":
            list(file._spool.pieces())
            shrink()
        file.finish()
except StorageError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits of POSIX")
@pytest.mark.parametrize(
    ("suffix", "stage"),
    [
        (".wav", "adding"),
        (".m4b", "finishing"),
        *(
            pytest.param(suffix, "finishing", marks=pytest.mark.models)
            for suffix in (".wav", ".mp3", ".opus")
        ),
    ],
)
def test_a_disk_that_fills_up_leaves_nothing(tmp_path: Path, suffix: str, stage: str) -> None:
    path = tmp_path / f"a{suffix}"
    done = subprocess.run(
        [sys.executable, "-c", _SMALL_DISK, str(path), stage, "20000"],
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert f"a{suffix} cannot be written to {tmp_path}: the disk is full" in done.stdout
    assert "Free some space" in done.stdout
    assert list(tmp_path.iterdir()) == []
