"""Every kind of sound file with all that goes into it, read by other players."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from speechstudio.audio.chapters import Chapter
from speechstudio.audio.cover import Cover
from speechstudio.audio.sound_format import FORMATS
from speechstudio.audio.sound_settings import SoundSettings
from speechstudio.audio.speech_file import FinishedSound, SpeechFile
from speechstudio.audio.tags import Tags
from tests.audio import ffprobe, vlc
from tests.audio.making import babble
from tests.audio.pictures import picture
from tests.audio.seen import Seen

pytestmark = pytest.mark.models  # takes as long as players take to start

TAGS = Tags(
    title="Über uns",
    artist="Ann Author",
    track=3,
    track_count=12,
    year=2024,
    comment="Spoken by a machine",
    narrator="Joe",
)
CHAPTERS = [
    Chapter(title="Anfang & Ende", start_ms=0),
    Chapter(title="第二章", start_ms=1731),
    Chapter(title="Three", start_ms=2500),
]
COVER = Cover.of(picture("jpeg"))
UNSURE_MS = {".mp3": 100, ".opus": 80, ".ogg": 80}
"""Players may count what an encoder puts before and behind the sound, and round to packets."""
CODECS = {".wav": ("pcm_s16le", "s16l"), ".flac": ("flac", "flac"), ".mp3": ("mp3", "mp3")}
CODECS |= dict.fromkeys((".opus", ".ogg"), ("opus", "Opus"))
CODECS |= dict.fromkeys((".m4a", ".m4b"), ("aac", "mp4a"))

WITHOUT_CHAPTERS = {"ffprobe": {".wav"}, "vlc": {".wav", ".mp3"}}
"""VLC has no eye for those of MP3."""


Look = Callable[[Path], Seen]


@pytest.fixture(scope="module", params=FORMATS)
def suffix(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module", params=["ffprobe", "vlc"])
def player(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def done(suffix: str, tmp_path_factory: pytest.TempPathFactory) -> FinishedSound:
    """A file with everything in it that the kind can hold."""
    path = tmp_path_factory.mktemp("sounds") / f"a{suffix}"
    with SpeechFile(path, SoundSettings(channels=2 if suffix == ".m4a" else 1)) as file:
        for number in range(2):
            file.add(babble(1.5, 22_050, seed=number), 22_050)
            file.pause(400)
        # VLC keeps covers by artist and album, so each file is an album of its own.
        tags = replace(TAGS, album=f"The {suffix} Book")
        return file.finish(tags=tags, chapters=CHAPTERS, cover=COVER)


@pytest.fixture(scope="module")
def seen(player: str, done: FinishedSound, request: pytest.FixtureRequest) -> Seen:
    look: Look = request.getfixturevalue(player)
    return look(done.path)


@pytest.fixture(scope="module", name="ffprobe")
def look_with_ffprobe() -> Look:
    if not ffprobe.is_there():
        pytest.skip("FFmpeg is not installed")
    return ffprobe.seen


@pytest.fixture(scope="module", name="vlc")
def look_with_vlc() -> Iterator[Look]:
    if not vlc.is_there():
        pytest.skip("VLC's library is not installed")
    with vlc.opened() as look:
        yield look


def test_it_is_what_its_name_says(
    seen: Seen, done: FinishedSound, player: str, suffix: str
) -> None:
    assert seen.codec == CODECS[suffix][player == "vlc"]
    assert seen.rate == (48_000 if CODECS[suffix][0] == "opus" else done.sample_rate_hz)
    assert seen.channels == (2 if suffix == ".m4a" else 1)


def test_it_is_as_long_as_the_speech(seen: Seen, done: FinishedSound, suffix: str) -> None:
    assert abs(seen.duration_ms - done.duration_ms) <= UNSURE_MS.get(suffix, 1)


def test_it_says_what_it_is_called(seen: Seen, player: str, suffix: str) -> None:
    assert seen.tags["title"] == "Über uns"
    assert seen.tags["artist"] == "Ann Author"
    assert seen.tags["album"] == f"The {suffix} Book"
    assert seen.tags["comment"] == "Spoken by a machine"
    assert seen.tags["date"] == "2024"
    assert seen.tags["track"] == ("3" if player == "vlc" else "3/12")
    assert seen.tags.get("genre") == ("Audiobook" if suffix == ".m4b" else None)


def test_it_has_its_chapters(seen: Seen, player: str, suffix: str) -> None:
    chapters = [(each.title, each.start_ms) for each in CHAPTERS]
    assert seen.chapters == ([] if suffix in WITHOUT_CHAPTERS[player] else chapters)


def test_it_has_its_cover(seen: Seen, suffix: str) -> None:
    assert seen.cover == (b"" if suffix == ".wav" else COVER.data)


@pytest.mark.parametrize("kind", [".wav", ".flac"])
def test_it_has_the_depth_that_was_wished(tmp_path: Path, kind: str) -> None:
    if not ffprobe.is_there():
        pytest.skip("FFmpeg is not installed")
    with SpeechFile(tmp_path / f"a{kind}", SoundSettings(bit_depth=24)) as file:
        file.add(babble(1, 22_050), 22_050)
        file.finish()
    assert ffprobe.bit_depth(tmp_path / f"a{kind}") == 24
