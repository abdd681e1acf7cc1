"""Models of StyleTTS2 in files, and how it reads."""

from pathlib import Path

import pytest

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.synthesis.espeak_library import espeak
from speechstudio.engines.synthesis.styletts2_network import model_files
from speechstudio.engines.synthesis.styletts2_reading import StyleReading

KNOWN = frozenset("abcdefghijklmnopqrstuvwxyzɑɐæɔðəɛɚɡɪŋɹʃʊʌɾθʒʔːˈˌᵻ,.!?;:—… ")


def reading(language: str = "en-US") -> StyleReading:
    return StyleReading(language=language, known=KNOWN, library=espeak())


def test_sounds_and_marks_have_spaces_between() -> None:
    assert reading().read("Hello, the boat leaves!") == "həlˈoʊ , ðə bˈoʊt lˈiːvz !"
    assert reading().read("wait ... what?! (yes)—no; “so”.") == (
        "wˈeɪt ... wˌʌt ?! jˈɛs — nˈoʊ ; sˌoʊ ."
    )


def test_numbers_keep_their_points_and_foreign_words_their_sounds_alone() -> None:
    assert "." not in reading().read("It is 3.5 now")
    assert "(" not in reading().read("日本 and русский")


def test_a_model_of_another_language_reads_it() -> None:
    assert reading("de").read("Ja, gut.") == "jˈɑː , ɡˈuːt ."


def write(folder: Path, config: str, *weights: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.yml").write_text(config, encoding="utf-8")
    for name in weights:
        (folder / name).touch()


def test_a_model_is_found_where_its_publisher_lays_it(tmp_path: Path) -> None:
    model = "{preprocess_params: {sr: 24000}, model_params: {multispeaker: true, decoder: {}}}"
    write(tmp_path / "Utils" / "ASR", "{model_params: {hidden_dim: 2}}", "epoch_00080.pth")
    write(tmp_path / "Broken", "a: [", "x.pth")
    write(
        tmp_path / "Models" / "LibriTTS",
        model,
        "zzz_first_stage.pth",
        "epochs_2nd_00018.pth",
        "epochs_2nd_00020.pth",
    )
    found = model_files(tmp_path)
    assert found.weights.name == "epochs_2nd_00020.pth"
    assert found.has_many_voices
    assert found.sample_rate == 24_000


def test_a_folder_without_a_model_is_told(tmp_path: Path) -> None:
    write(tmp_path, "{model_params: {decoder: {}}}")
    with pytest.raises(EngineFailedError, match="no model of StyleTTS2"):
        model_files(tmp_path)
