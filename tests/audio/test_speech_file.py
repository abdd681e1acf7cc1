"""Speech in every format, read back by PyAV and by mutagen."""

from pathlib import Path
from typing import Any

import mutagen
import numpy as np
import pytest

from speechstudio.audio.chapters import Chapter
from speechstudio.audio.cover import Cover
from speechstudio.audio.joining import Placement
from speechstudio.audio.sound_format import FORMATS
from speechstudio.audio.sound_settings import SoundSettings
from speechstudio.audio.speech_file import FinishedSound, SpeechFile
from speechstudio.audio.tags import Tags
from tests.audio.hearing import ebu_r128, hear, onset_ms
from tests.audio.making import babble, tone
from tests.audio.pictures import picture

_TAGS = Tags(
    title="Über uns",
    artist="Ann Author",
    album="The Book",
    track=3,
    track_count=12,
    year=2024,
    comment="Spoken by a machine",
    narrator="Joe",
)
_AS_IS = SoundSettings(loudness_lufs=None)
_OTHERWISE_MADE = (".wav", ".mp3", ".opus", ".m4b")
"""A kind for each codec, and one for those that lose nothing."""


def _in_every_format(usual: int, other: int) -> list[Any]:
    """Each kind at the usual, two at another; what is made as another kind is, takes longer."""
    asked = [*((suffix, usual) for suffix in FORMATS), (".mp3", other), (".m4b", other)]
    quick = {(suffix, usual) for suffix in _OTHERWISE_MADE} | {(".mp3", other)}
    return [
        each if each in quick else pytest.param(*each, marks=pytest.mark.models) for each in asked
    ]


def _sentence(number: int, rate: int) -> np.ndarray:
    """A burst of speech-like sound that begins at full strength."""
    return babble(1.5 + 0.13 * number, rate, level=0.2, seed=number)[round(0.1 * rate) :]


def _write(
    path: Path, settings: SoundSettings | None = None, *, sentences: int = 5, **more: Any
) -> FinishedSound:
    with SpeechFile(path, settings) as file:
        for number in range(sentences):
            file.add(_sentence(number, 22_050), 22_050)
            file.pause(400)
        return file.finish(**more)


@pytest.mark.parametrize(("suffix", "rate"), _in_every_format(22_050, 44_100))
def test_every_format_keeps_length_and_places(tmp_path: Path, suffix: str, rate: int) -> None:
    path, places = tmp_path / f"a{suffix}", list[Placement]()
    with SpeechFile(path) as file:
        for number in range(4):
            file.pause(300 + 17 * number)
            places.append(file.add(_sentence(number, rate), rate))
        done = file.finish()
    heard = hear(path)
    assert heard.declared_ms == pytest.approx(done.duration_ms, abs=10)
    # The decoder of AAC gives the whole of the last frame, the file's index cuts it.
    frame_ms = 1024 * 1000 / heard.rate if FORMATS[suffix].codec == "aac" else 0
    assert -1 <= heard.decoded_ms - done.duration_ms <= max(1, frame_ms)
    assert done.duration_ms == places[-1].end_ms
    for place in places:
        begins = onset_ms(heard.mono, heard.rate, place.start_ms - 150)
        assert begins == pytest.approx(place.start_ms, abs=8)


@pytest.mark.parametrize(("suffix", "channels"), _in_every_format(1, 2))
def test_every_format_gets_to_the_loudness(tmp_path: Path, suffix: str, channels: int) -> None:
    settings = SoundSettings(channels=1 if channels == 1 else 2)
    done = _write(tmp_path / f"a{suffix}", settings)
    heard = hear(tmp_path / f"a{suffix}")
    loudness, peak = ebu_r128(heard.samples, heard.rate)
    assert loudness == pytest.approx(-16, abs=0.5)
    assert done.loudness_lufs == pytest.approx(loudness, abs=0.3)
    assert peak <= (-1.3 if FORMATS[suffix].is_lossless else -0.7)


@pytest.mark.parametrize("target", [-23.0, -19.0, -14.0])
def test_the_loudness_can_be_chosen(tmp_path: Path, target: float) -> None:
    _write(tmp_path / "a.wav", SoundSettings(loudness_lufs=target))
    heard = hear(tmp_path / "a.wav")
    assert ebu_r128(heard.samples, heard.rate)[0] == pytest.approx(target, abs=0.3)


def test_without_a_loudness_samples_stay_as_they_are(tmp_path: Path) -> None:
    source = babble(2, 24_000)
    with SpeechFile(tmp_path / "a.wav", _AS_IS) as file:
        file.add(source, 24_000, faded=False)
        done = file.finish()
    assert done.gain_db == 0
    assert not done.limited
    assert np.abs(hear(tmp_path / "a.wav").mono - source).max() < 2**-15


@pytest.mark.parametrize("suffix", FORMATS)
def test_tags_are_there_for_players(tmp_path: Path, suffix: str) -> None:
    _write(tmp_path / f"a{suffix}", sentences=1, tags=_TAGS)
    tags = hear(tmp_path / f"a{suffix}").tags
    assert tags["title"] == "Über uns"
    assert tags["artist"] == "Ann Author"
    assert tags["album"] == "The Book"
    assert tags["date"] == "2024"
    assert tags["comment"] == "Spoken by a machine"
    assert tags.get("track", tags.get("tracknumber")) == "3/12"
    assert suffix == ".wav" or tags["composer"] == "Joe"
    assert tags.get("genre") == ("Audiobook" if suffix == ".m4b" else None)


@pytest.mark.parametrize("suffix", [".m4a", ".m4b", ".mp3", ".opus", ".ogg"])
def test_chapters_are_there_for_players(tmp_path: Path, suffix: str) -> None:
    chapters = [
        Chapter(title="Anfang & Ende", start_ms=0),
        Chapter(title="第二章", start_ms=2731),
        Chapter(title="Three", start_ms=3500),
    ]
    done = _write(tmp_path / f"a{suffix}", sentences=2, chapters=chapters)
    assert done.left_out == ()
    heard = hear(tmp_path / f"a{suffix}").chapters
    assert [title for title, _ in heard] == [chapter.title for chapter in chapters]
    for (_, start), chapter in zip(heard, chapters, strict=True):
        assert start == pytest.approx(chapter.start_ms, abs=1)


def test_flac_has_its_chapters_as_comments(tmp_path: Path) -> None:
    _write(tmp_path / "a.flac", sentences=1, chapters=[Chapter(title="One", start_ms=1234)])
    comments = mutagen.File(tmp_path / "a.flac")
    assert comments["chapter000"] == ["00:00:01.234"]
    assert comments["chapter000name"] == ["One"]


@pytest.mark.parametrize("suffix", [".mp3", ".m4b"])
def test_hundreds_of_chapters_are_all_there(tmp_path: Path, suffix: str) -> None:
    chapters = [Chapter(title=f"Verse {n}", start_ms=n * 5) for n in range(400)]
    _write(tmp_path / f"a{suffix}", sentences=2, chapters=chapters)
    heard = hear(tmp_path / f"a{suffix}").chapters
    assert [title for title, _ in heard] == [chapter.title for chapter in chapters]


@pytest.mark.parametrize(
    ("suffix", "kind"),
    [
        (".mp3", "jpeg"),
        (".mp3", "png"),
        (".m4a", "jpeg"),
        (".m4b", "png"),
        (".flac", "jpeg"),
        (".opus", "png"),
        (".ogg", "jpeg"),
    ],
)
def test_a_cover_comes_back_byte_for_byte(tmp_path: Path, suffix: str, kind: str) -> None:
    cover = Cover.of(picture(kind))
    done = _write(tmp_path / f"a{suffix}", _AS_IS, sentences=1, cover=cover, tags=_TAGS)
    assert done.left_out == ()
    assert _cover_in(tmp_path / f"a{suffix}") == (cover.data, cover.media_type)
    assert hear(tmp_path / f"a{suffix}").declared_ms == pytest.approx(done.duration_ms, abs=30)


def _cover_in(path: Path) -> tuple[bytes, str]:
    file = mutagen.File(path)
    if path.suffix == ".mp3":
        [frame] = file.tags.getall("APIC")
        return frame.data, frame.mime
    if path.suffix in {".m4a", ".m4b"}:
        [cover] = file["covr"]
        return bytes(cover), "image/png" if cover.imageformat == cover.FORMAT_PNG else "image/jpeg"
    if path.suffix == ".flac":
        [shown] = file.pictures
    else:
        from base64 import b64decode

        from mutagen.flac import Picture

        shown = Picture(b64decode(file["metadata_block_picture"][0]))
    assert shown.type == 3
    return shown.data, shown.mime


def test_wav_says_what_it_cannot_hold(tmp_path: Path) -> None:
    done = _write(
        tmp_path / "a.wav",
        chapters=[Chapter(title="One", start_ms=0)],
        cover=Cover.of(picture("png")),
    )
    assert done.left_out == ("chapters", "cover")


def test_an_audiobook_says_that_it_is_one(tmp_path: Path) -> None:
    _write(tmp_path / "a.m4b", _AS_IS, sentences=1, tags=Tags(genre="Krimi"))
    file = mutagen.File(tmp_path / "a.m4b")
    assert file["stik"] == [2]
    assert file["\xa9gen"] == ["Krimi"]
    assert (tmp_path / "a.m4b").read_bytes()[4:12] == b"ftypM4B "


@pytest.mark.parametrize("suffix", [".wav", ".mp3"])
def test_joins_do_not_click(tmp_path: Path, suffix: str) -> None:
    with SpeechFile(tmp_path / f"a{suffix}", _AS_IS) as file:
        for number in range(12):
            # Cut in the middle of a swing, and pushed off zero.
            sound = tone(150, 0.2 + 0.003 * number, 24_000, level=0.4)[37:] + np.float32(0.2)
            file.add(sound, 24_000)
            if number % 2:
                file.pause(120)
        file.finish()
    heard = hear(tmp_path / f"a{suffix}").mono
    swing = 0.4 * (2 * np.pi * 150 / 24_000) ** 2
    assert np.abs(np.diff(heard, 2)).max() < (3 * swing if suffix == ".wav" else 20 * swing)


def test_pieces_of_one_sound_are_joined_without_a_seam(tmp_path: Path) -> None:
    whole = tone(440, 2, 22_050)
    with SpeechFile(
        tmp_path / "a.flac", SoundSettings(sample_rate_hz=48_000, loudness_lufs=None)
    ) as file:
        for piece in np.split(whole, [3000, 20_011]):
            file.add(piece, 22_050, faded=False)
        file.finish()
    difference = hear(tmp_path / "a.flac").mono - tone(440, 2, 48_000)
    assert np.abs(difference[1000:-1000]).max() < 2e-3


def test_chunks_of_several_rates_and_bad_samples(tmp_path: Path) -> None:
    broken = babble(1, 16_000)
    broken[[5, 6, 7]] = np.nan, np.inf, -np.inf
    with SpeechFile(tmp_path / "a.opus") as file:
        file.add(babble(1, 24_000), 24_000)
        file.add(broken, 16_000)
        second = file.add(babble(1, 44_100), 44_100)
        done = file.finish()
    assert (second.start_ms, second.end_ms, done.duration_ms) == (2000, 3000, 3000)
    assert done.sample_rate_hz == 24_000
    assert np.isfinite(hear(tmp_path / "a.opus").samples).all()


def test_silence_alone_can_be_written(tmp_path: Path) -> None:
    with SpeechFile(tmp_path / "a.mp3") as file:
        file.add(np.zeros(24_000, dtype=np.float32), 24_000)
        assert file.finish().gain_db == 0
    assert hear(tmp_path / "a.mp3").declared_ms == pytest.approx(1000, abs=30)


def test_a_single_short_word_is_brought_to_its_level(tmp_path: Path) -> None:
    with SpeechFile(tmp_path / "a.wav") as file:
        file.add(tone(300, 0.2, 24_000, level=0.01), 24_000)
        done = file.finish()
    assert done.duration_ms == 200
    assert done.loudness_lufs == pytest.approx(-16, abs=0.2)


def test_progress_never_runs_back_and_ends_with_all(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    done = _write(tmp_path / "a.mp3", progress=lambda now, total: told.append((now, total)))
    assert told == sorted(told)
    assert {total for _, total in told} == {done.duration_ms}
    assert told[-1][0] == done.duration_ms
    assert len(told) > 4
