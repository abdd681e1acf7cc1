import pytest

from speechstudio.domain.errors import UsageError
from speechstudio.engines.synthesis.piper_spec import SPEC
from speechstudio.engines.synthesis.voices import find, sample_text


def test_a_voice_is_found_by_its_id() -> None:
    assert find("b", {"a": 1, "b": 2}, "Piper") == 2


def test_few_voices_are_all_named() -> None:
    with pytest.raises(UsageError, match="Piper has no voice “c”") as told:
        find("c", {"a": 1, "b": 2}, "Piper")
    assert told.value.hint == "Choose one of: a, b."


def test_of_many_voices_those_that_come_near_are_named_first() -> None:
    known = {f"en_US-libritts-high#{number}": number for number in range(900)}
    known["en_US-joe-medium"] = 1000
    with pytest.raises(UsageError) as told:
        find("en_US-jo-medium", known, "Piper")
    assert told.value.hint.startswith("Choose one of: en_US-joe-medium, ")
    assert told.value.hint.endswith("and 889 more.")


def test_without_any_voice_the_way_to_one_is_told() -> None:
    with pytest.raises(UsageError, match="has no voice here") as told:
        find("a", {}, "Piper")
    assert "models list" in told.value.hint


@pytest.mark.parametrize("tag", ["en-US", "de", "pt-BR", "cmn", "cmn-Latn-pinyin", "no-NO"])
def test_widely_spoken_languages_have_a_sentence_to_try(tag: str) -> None:
    assert sample_text(tag)


def test_a_language_without_one_counts() -> None:
    assert sample_text("jbo") == "1, 2, 3, 4, 5."


def test_every_language_of_piper_has_a_sentence_of_its_own() -> None:
    sentences = {tag: sample_text(tag) for tag in SPEC.languages}
    assert len(set(sentences.values())) == len(sentences)
    assert sample_text("jbo") not in sentences.values()
