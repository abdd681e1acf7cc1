"""Sound from any moment of a file, compared with the whole of it as it is decoded."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pytest

from speechstudio.audio.decode import decode
from speechstudio.audio.frames import Samples
from speechstudio.audio.reading import Reader
from speechstudio.audio.recording_sound import RecordingSound
from speechstudio.audio.source import open_source
from speechstudio.domain.errors import UnreadableAudioError
from tests.audio.correlating import place_of
from tests.audio.making import babble, encode
from tests.fakes.stage import wait_until

LENGTH_S = 4.0
MOMENTS_S = (0.0, 1.3, 3.511, 2.777)

COUNTED_OR_EXACT: dict[str, tuple[str, int, dict[str, Any]]] = {
    "table.mp3": ("libmp3lame", 44_100, {}),
    "no-table.mp3": ("libmp3lame", 44_100, {"mux": {"write_xing": "0"}}),
    "a.flac": ("flac", 44_100, {}),
    "a.wav": ("pcm_s16le", 48_000, {}),
    "a.w64": ("pcm_s16le", 16_000, {}),
    "a.opus": ("libopus", 48_000, {}),
    "a.avi": ("libmp3lame", 44_100, {}),
    "a.mpg": ("mp2", 44_100, {}),
    "late.mp4": ("libmp3lame", 44_100, {"pictures": 7, "starts_s": lambda time: time + 1.2}),
}
"""Files whose packets tell their moments exactly."""
ROUNDED: dict[str, tuple[str, int, dict[str, Any]]] = {
    "a.webm": ("libopus", 48_000, {}),
    "video.mkv": ("libmp3lame", 44_100, {"pictures": 5}),
    "gap.mkv": ("flac", 44_100, {"starts_s": lambda time: time if time < 2 else time + 1.3}),
}
"""Files that round them to milliseconds."""


NOISY: dict[str, tuple[str, int, dict[str, Any]]] = {
    "a.m4a": ("aac", 44_100, {}),
    "a.aac": ("aac", 44_100, {}),
    "a.ts": ("aac", 44_100, {}),
    "a.ac3": ("ac3", 48_000, {}),
}
"""Codecs whose decoders put noise in, another one each time."""


@lru_cache
def content(name: str) -> bytes:
    codec, rate, options = (COUNTED_OR_EXACT | ROUNDED | NOISY)[name]
    sound = babble(LENGTH_S, rate, seed=3)
    columns = np.stack([sound, sound[::-1]], axis=1)
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        return encode(path, columns, codec, rate=rate, layout="stereo", **options).read_bytes()


def make(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(content(name))
    return path


def whole(path: Path) -> Samples:
    """All of it as `decode` reads it."""
    with open_source(path) as source:
        return np.concatenate([block.samples for block in Reader(source=source).blocks()])


@contextmanager
def opened(path: Path, *, is_indexed: bool) -> Iterator[RecordingSound]:
    sound = RecordingSound(path)
    try:
        if is_indexed:
            sound.index.start()
            wait_until(lambda: sound.index.is_complete)
        else:
            sound.index.close()
        yield sound
    finally:
        sound.close()


def first_piece(sound: RecordingSound, moment_s: float) -> Samples:
    piece = next(sound.from_moment(moment_s))
    assert piece.start_s == pytest.approx(moment_s, abs=1 / piece.sample_rate_hz)
    return piece.samples


def shift(sound: RecordingSound, moment_s: float, expected: Samples) -> int:
    """Samples by which what is found at a moment lies before or behind it."""
    reach = 2_000
    pieces = list(islice(sound.from_moment(moment_s), 2))
    got = np.concatenate([piece.samples for piece in pieces])[:, 0]
    start = round(moment_s * sound.sample_rate_hz)
    near = np.pad(expected, reach)[start : start + len(got) + 2 * reach]
    return place_of(got, near) - reach


def check(path: Path, *, is_indexed: bool) -> None:
    expected = whole(path)
    with opened(path, is_indexed=is_indexed) as sound:
        for moment_s in MOMENTS_S:
            start = round(moment_s * sound.sample_rate_hz)
            got = first_piece(sound, moment_s)
            assert np.allclose(got, expected[start : start + len(got)], atol=1e-4), moment_s
        assert sound.misses == 0


@pytest.mark.parametrize("name", COUNTED_OR_EXACT | ROUNDED)
def test_the_index_finds_every_sample(tmp_path: Path, name: str) -> None:
    check(make(tmp_path, name), is_indexed=True)


@pytest.mark.parametrize("name", COUNTED_OR_EXACT)
def test_time_stamps_find_it_until_the_index_knows(tmp_path: Path, name: str) -> None:
    check(make(tmp_path, name), is_indexed=False)


@pytest.mark.parametrize("name", ROUNDED)
def test_rounded_time_stamps_find_it_to_the_millisecond(tmp_path: Path, name: str) -> None:
    path = make(tmp_path, name)
    expected = whole(path)[:, 0]
    with opened(path, is_indexed=False) as sound:
        for moment_s in (2.777, 3.3):
            assert abs(shift(sound, moment_s, expected)) <= sound.sample_rate_hz / 1000


@pytest.mark.parametrize("is_indexed", [True, False])
@pytest.mark.parametrize("name", NOISY)
def test_decoders_that_add_noise_are_in_the_same_place(
    tmp_path: Path, name: str, *, is_indexed: bool
) -> None:
    path = make(tmp_path, name)
    expected = whole(path)[:, 0]
    with opened(path, is_indexed=is_indexed) as sound:
        for moment_s in (0.4, 2.777):
            assert shift(sound, moment_s, expected) == 0


def test_everything_to_the_end_is_what_decode_gives(tmp_path: Path) -> None:
    path = encode(tmp_path / "a.mp3", babble(5, 16_000), "libmp3lame")
    decoded = decode(path, tmp_path / "out")
    with opened(path, is_indexed=True) as sound:
        got = np.concatenate([piece.samples for piece in sound.from_moment(1.5)])[:, 0]
        assert sound.duration_s == pytest.approx(decoded.duration_ms / 1000, abs=0.001)
    # What `decode` changes in level, it changes everywhere alike.
    assert np.allclose(got, decoded.tracks[0].samples()[24_000:], atol=1e-6)


def test_a_file_that_jumps_in_time_is_found_by_its_index(tmp_path: Path) -> None:
    one = make(tmp_path, "a.ts").read_bytes()
    path = tmp_path / "twice.ts"
    path.write_bytes(one + one)
    expected = whole(path)[:, 0]
    with opened(path, is_indexed=True) as sound:
        for moment_s in (2.0, 5.0, 6.5):
            assert shift(sound, moment_s, expected) == 0


def test_damage_in_the_middle_is_passed_over_as_decode_does(tmp_path: Path) -> None:
    path = make(tmp_path, "no-table.mp3")
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 3_000] = bytes(3_000)
    path.write_bytes(data)
    check(path, is_indexed=True)


def test_behind_the_end_there_is_nothing(tmp_path: Path) -> None:
    for is_indexed in (True, False):
        for name in ("a.wav", "table.mp3"):
            with opened(make(tmp_path, name), is_indexed=is_indexed) as sound:
                assert list(sound.from_moment(20.0)) == []


def test_a_file_that_changes_under_the_index_ends_early(tmp_path: Path) -> None:
    path = make(tmp_path, "table.mp3")
    with opened(path, is_indexed=True) as sound:
        path.write_bytes(path.read_bytes()[:20_000])
        assert sum(len(piece.samples) for piece in sound.from_moment(3.0)) == 0
        assert sound.misses == 1


def test_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    path = make(tmp_path, "a.wav")
    with opened(path, is_indexed=False) as sound:
        next(sound.from_moment(0))
        path.unlink()
        with pytest.raises(UnreadableAudioError):
            next(sound.from_moment(0))
