from pathlib import Path

import pytest

from speechstudio.audio.sound_format import FORMATS, format_for
from speechstudio.domain.errors import UsageError


@pytest.mark.parametrize("name", ["a.wav", "b.MP3", "a b.tar.flac", "x.M4B"])
def test_the_suffix_names_the_format(name: str) -> None:
    assert format_for(Path(name)).suffix == Path(name).suffix.lower()


@pytest.mark.parametrize(("name", "what"), [("a.aiff", "'.aiff' is no kind"), ("a", "no suffix")])
def test_an_unknown_suffix_is_told_the_choices(name: str, what: str) -> None:
    with pytest.raises(UsageError) as caught:
        format_for(Path(name))
    assert what in caught.value.message
    assert all(suffix in caught.value.hint for suffix in FORMATS)


@pytest.mark.parametrize(
    ("suffix", "wanted", "expected"),
    [
        (".wav", 22_050, 22_050),
        (".opus", 22_050, 24_000),
        (".opus", 44_100, 48_000),
        (".opus", 96_000, 48_000),
        (".mp3", 22_050, 22_050),
        (".m4b", 24_000, 24_000),
        (".mp3", 96_000, 48_000),
    ],
)
def test_the_rate_that_loses_nothing_is_taken(suffix: str, wanted: int, expected: int) -> None:
    assert FORMATS[suffix].rate_for(wanted) == expected


def test_only_wav_holds_neither_chapters_nor_cover() -> None:
    assert [kind.suffix for kind in FORMATS.values() if not kind.holds_chapters] == [".wav"]
    assert [kind.suffix for kind in FORMATS.values() if not kind.holds_cover] == [".wav"]
