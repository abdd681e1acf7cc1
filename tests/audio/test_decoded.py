import json
from pathlib import Path

import pytest

from speechstudio.audio.decode import decode
from speechstudio.audio.decoded import DecodedAudio
from speechstudio.audio.warning import clock_text, length_text
from tests.audio.making import babble, write_wav


def test_a_decode_survives_a_trip_through_json_and_another_folder(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    decoded = decode(write_wav(tmp_path / "a.wav", babble(1, level=0.001)), old)
    assert decoded.warnings
    assert DecodedAudio.from_dict(json.loads(json.dumps(decoded.to_dict())), folder=old) == decoded
    old.rename(new)
    moved = DecodedAudio.from_dict(decoded.to_dict(), folder=new)
    assert moved.is_whole
    assert not decoded.is_whole


def test_a_cut_track_is_not_whole(tmp_path: Path) -> None:
    decoded = decode(write_wav(tmp_path / "a.wav", babble(1)), tmp_path / "out")
    track = decoded.tracks[0].path
    track.write_bytes(track.read_bytes()[:-4])
    assert not decoded.is_whole


@pytest.mark.parametrize(
    "change",
    [{"tracks": 1}, {"peaks": "../../secret"}, {"peaks": None}, {"warnings": [{"kind": "?"}]}],
)
def test_something_else_is_refused(tmp_path: Path, change: dict[str, object]) -> None:
    good = decode(write_wav(tmp_path / "a.wav", babble(1)), tmp_path / "out").to_dict()
    with pytest.raises(ValueError, match=r"."):
        DecodedAudio.from_dict(good | change, folder=tmp_path)


@pytest.mark.parametrize(
    ("time_ms", "length", "clock"),
    [
        (50, "0.05 s", "0:00"),
        (5_460, "5.5 s", "0:05"),
        (727_000, "12:07", "12:07"),
        (3_723_000, "1:02:03", "1:02:03"),
    ],
)
def test_times_are_written_as_people_say_them(time_ms: int, length: str, clock: str) -> None:
    assert (length_text(time_ms), clock_text(time_ms)) == (length, clock)
