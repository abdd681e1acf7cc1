"""What Kokoro's adapter does without its network."""

from pathlib import Path

import numpy as np
import pytest

from speechstudio.domain.errors import EngineFailedError, UsageError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import EngineContext, EngineSetup, SynthesisOptions
from speechstudio.engines.synthesis.espeak_library import espeak
from speechstudio.engines.synthesis.kokoro import Kokoro
from speechstudio.engines.synthesis.kokoro_reading import KokoroReading, reading_language
from speechstudio.engines.synthesis.kokoro_voices import kokoro_voices, load_styles

SOUNDS = set(" ;:,.!?—…AIOQWYabdefhijklmnopqstuvwxyzɑɒɔɕəɚɛɜɡɪŋɹɾʃʊʌʒʤʧˈˌːθð\u0303βɲɐɣ")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    styles = np.arange(510 * 256, dtype=np.float32).reshape(510, 1, 256)
    styles.tofile(tmp_path / "af_heart.bin")
    styles.tofile(tmp_path / "bm_george.bin")
    (tmp_path / "unrelated.bin").write_bytes(b"x")
    np.savez(tmp_path / "voices_ja.npz", jf_alpha=styles + 1, af_heart=styles + 2)
    return tmp_path


def test_voices_of_both_kinds_of_files_are_found_once(folder: Path) -> None:
    voices = [voice for _, voice in kokoro_voices([folder, folder]).values()]
    assert [(v.id, v.name, v.language, v.gender) for v in voices] == [
        ("af_heart", "Heart", "en-US", "female"),
        ("bm_george", "George", "en-GB", "male"),
        ("jf_alpha", "Alpha", "ja", "female"),
    ]


def test_styles_are_rows_for_numbers_of_sounds(folder: Path) -> None:
    assert load_styles(folder / "af_heart.bin", "af_heart")[3, 5] == 3 * 256 + 5
    assert load_styles(folder / "voices_ja.npz", "jf_alpha").shape == (510, 256)


@pytest.mark.parametrize("name", ["af_heart.bin", "voices_ja.npz"])
def test_a_damaged_voice_is_told(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"damaged")
    with pytest.raises(EngineFailedError, match="cannot be read"):
        load_styles(folder / name, "af_heart")


def test_a_folder_without_the_network_is_told(folder: Path) -> None:
    kokoro = Kokoro(EngineSetup(models={"kokoro": folder}))
    sentence = SpokenSentence(text="Hello.", language="en")
    with pytest.raises(EngineFailedError, match="sounds of Kokoro") as told:
        list(kokoro.synthesize([sentence], "af_heart", SynthesisOptions(), EngineContext()))
    assert "models install kokoro-82m" in told.value.hint


def reading(language: str) -> KokoroReading:
    return KokoroReading(language=language, known=SOUNDS, library=espeak())


def said(text: str, language: str) -> str:
    return "".join(reading(language).read(text))


def test_english_is_written_as_the_network_learned_it() -> None:
    assert said("The early boy, now: five days!", "en-US") == "ðɪ ˈɜɹli bˈY, nˈW: fˈIv dˈAz!"
    assert said("Go home.", "en-GB") == "ɡˌQ hˈQm."


def test_punctuation_stays_where_it_was() -> None:
    text = said("Yes, no... what?! Well; so", "en-US")
    assert [mark for mark in text if mark in ",.?!;"] == list(",...?!;")


def test_given_sounds_are_written_like_read_ones() -> None:
    assert "".join(reading("en-US").given(list("dʒˈɔɪ"))) == "ʤˈɔɪ".replace("ɔɪ", "Y")


@pytest.mark.parametrize(
    ("voice", "sentence", "read"),
    [
        ("en-GB", "en", "en-GB"),
        ("en-US", "en-GB", "en-US"),
        ("fr-FR", "fr-CA", "fr-FR"),
        ("en-US", "es-MX", "es-MX"),
        ("ja", "en", "en"),
        ("it", "", "it"),
    ],
)
def test_a_voice_reads_its_own_language_unless_the_text_is_another(
    voice: str, sentence: str, read: str
) -> None:
    assert reading_language(voice, sentence) == read


@pytest.mark.parametrize(
    ("language", "name"), [("ja", "Japanese"), ("zh-CN", "Chinese"), ("de", "de")]
)
def test_a_language_that_is_not_read_is_told(language: str, name: str) -> None:
    with pytest.raises(UsageError, match=f"does not read .*{name}"):
        reading_language("en-US", language)
