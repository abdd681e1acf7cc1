import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.errors import UsageError
from speechstudio.engines.synthesis.ipa import sounds_of

KNOWN = set("_^$ .,?abdefhijklmnoprstuvwzæɑɔəɛɜɪŋɡɹʃʊʌʒθð" + "ˈˌː")


def said(ipa: str, language: str = "en-US") -> str:
    return "".join(sounds_of(ipa, KNOWN, language))


def test_a_stress_goes_before_its_vowel() -> None:
    assert said("ˈkwɪk") == "kwˈɪk"
    assert said("təˈmɑːtoʊ") == "təmˈɑːtoʊ"
    assert said("ˌɪntəˈnæʃnəl") == "ˌɪntənˈæʃnəl"


def test_a_word_without_a_stress_is_given_one() -> None:
    assert said("dʒɪf") == "dʒˈɪf"
    assert said("ðə kat") == "ðə kˈat"


@pytest.mark.parametrize("ipa", ["t͡ʃiːz", "ʧiːz", "tʃiːz", "t͜ʃi:z"])
def test_spellings_of_one_sound_are_one(ipa: str) -> None:
    assert said(ipa) == "tʃˈiːz"


def test_g_is_the_one_that_voices_know() -> None:
    assert said("got") == "ɡˈot"


def test_r_is_the_english_one_in_english_alone() -> None:
    assert said("red") == "ɹˈed"
    assert said("red", "es-ES") == "rˈed"


def test_an_apostrophe_is_a_stress() -> None:
    assert said("a'bo") == "abˈo"


def test_signs_that_the_voice_does_not_know_are_left_out() -> None:
    assert said("/ka.ˈt̪a/") == "katˈa"
    assert said("^_a$, ꙮb!") == "ˈa b"


@pytest.mark.parametrize("ipa", ["", " ", "ˈ", "123", "ꙮ"])
def test_a_transcription_without_a_known_sound_is_refused(ipa: str) -> None:
    with pytest.raises(UsageError, match="no sound of"):
        said(ipa)


@given(st.text(alphabet="abdtʃəɪˈˌː '.͡", min_size=1, max_size=20))
def test_only_known_sounds_come_out_and_no_stress_at_the_end(ipa: str) -> None:
    try:
        sounds = sounds_of(ipa, KNOWN, "en")
    except UsageError:
        return
    assert set(sounds) <= KNOWN
    assert sounds[-1] not in "ˈˌ "
