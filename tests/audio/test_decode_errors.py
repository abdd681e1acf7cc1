import os
import shutil
import sys
from pathlib import Path
from types import SimpleNamespace

import av
import pytest

from speechstudio.audio.decode import decode
from speechstudio.audio.probe import probe
from speechstudio.domain.errors import (
    AudioError,
    EmptyAudioError,
    NoAudioTrackError,
    StorageError,
    UnreadableAudioError,
    UserFixableError,
)
from tests.audio.making import babble, write_wav


def _refusal(path: Path, kind: type[UserFixableError]) -> str:
    with pytest.raises(kind) as caught:
        decode(path, path.parent / "out")
    error = caught.value
    assert type(error) is kind
    assert "\n" not in str(error)
    assert not error.message.endswith(".")
    assert error.hint.endswith(".")
    left = path.parent / "out"
    assert not left.exists() or list(left.iterdir()) == []
    return error.message


def test_a_missing_file(tmp_path: Path) -> None:
    message = _refusal(tmp_path / "a.wav", UnreadableAudioError)
    assert message == "cannot read a.wav: there is no such file"


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert "it is a folder" in _refusal(tmp_path / "folder", UnreadableAudioError)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX pipe")
def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "not a regular file" in _refusal(tmp_path / "pipe", UnreadableAudioError)


def test_a_file_without_permission(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", babble(1))
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    assert "no permission" in _refusal(path, UnreadableAudioError)


def test_a_file_of_no_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.mp3").touch()
    assert "0 bytes" in _refusal(tmp_path / "a.mp3", EmptyAudioError)


@pytest.mark.parametrize("name", ["a.wav", "a.mp3", "a.m4a", "a.flac", "a"])
@pytest.mark.parametrize("content", [b"Dear Sir,\nthis is a letter.\n" * 40, bytes(5000), b"\n"])
def test_what_is_no_audio(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(AudioError):
        decode(tmp_path / name, tmp_path / "out")


def test_a_corrupt_header(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", babble(1))
    path.write_bytes(b"RIFX" + os.urandom(32) + path.read_bytes()[36:])
    assert "its start is damaged" in _refusal(path, UnreadableAudioError)


def test_a_sample_rate_that_nobody_records_with(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", babble(1), rate=1)
    assert "declares 1 samples a second" in _refusal(path, UnreadableAudioError)


def test_a_recording_without_its_index(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(
        b"\0\0\0\x20ftypisom\0\0\2\0isomiso2avc1mp41" + b"\0\0\x10\0mdat" + bytes(4088)
    )
    assert "never finished" in _refusal(path, UnreadableAudioError)


def test_a_video_without_sound(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    with av.open(str(path), "w") as out:
        video = out.add_stream("mpeg4", rate=5)
        video.width, video.height, video.pix_fmt = 64, 48, "yuv420p"
        for _ in range(5):
            out.mux(video.encode(av.VideoFrame(64, 48, "yuv420p")))
        out.mux(video.encode(None))
    assert _refusal(path, NoAudioTrackError) == "a.mp4 has no audio track"
    with pytest.raises(NoAudioTrackError):
        probe(path)


def test_a_header_without_sound(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", babble(0))
    assert "holds no sound" in _refusal(path, EmptyAudioError)


def test_a_recording_shorter_than_a_word(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", babble(0.05))
    assert "only 0.05 s long" in _refusal(path, EmptyAudioError)


def test_a_disk_without_room_is_refused_before_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))
    message = _refusal(write_wav(tmp_path / "a.wav", babble(30)), StorageError)
    assert "the disk is full: the decoded sound needs 2 MB of free space" in message


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("name", ["audio.f32.part", "audio.peaks.part"])
def test_a_disk_that_fills_up_during_the_work(tmp_path: Path, name: str) -> None:
    path = write_wav(tmp_path / "a.wav", babble(30))
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / name).symlink_to("/dev/full")
    assert "the disk is full" in _refusal(path, StorageError)


def test_a_folder_that_may_not_be_written_to(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", babble(1))
    (tmp_path / "out").mkdir(mode=0o500)
    if os.access(tmp_path / "out", os.W_OK):
        pytest.skip("this user may write everywhere")
    assert "may not be written to" in _refusal(path, StorageError)


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", babble(1))
    (tmp_path / "taken").touch()
    with pytest.raises(StorageError, match="cannot be stored"):
        decode(path, tmp_path / "taken")
