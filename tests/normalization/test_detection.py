import pytest

from speechstudio.normalization import normalize
from speechstudio.normalization.detection import detect

SENTENCES = {
    "en": "The cat sat on the mat and looked at the bird.",
    "es": "El gato se sentó en la alfombra y miró al pájaro.",
    "fr": "Le chat s'est assis sur le tapis et il regarde un oiseau.",
    "de": "Die Katze sitzt auf der Matte und sieht den Vogel an.",
    "it": "Il gatto si è seduto sul tappeto e guarda gli uccelli.",
    "pt": "O gato sentou-se no tapete e olhou para os pássaros.",
    "zh": "猫坐在垫子上看鸟。",
    "ja": "猫はマットの上に座って鳥を見ています。",
    "ko": "고양이가 매트 위에 앉아 새를 보고 있습니다.",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_is_enough_to_tell_the_language(language: str) -> None:
    assert detect(SENTENCES[language]) == language


def test_a_foreign_name_does_not_change_the_language() -> None:
    assert (
        detect("The company is called 東京 and it was founded in the city of the same name.")
        == "en"
    )


def test_nothing_is_said_of_numbers() -> None:
    assert detect("123 456") == ""


def test_the_answer_can_be_limited() -> None:
    assert detect(SENTENCES["zh"], among=["en", "es"]) == ""
    assert detect(SENTENCES["pt"], among=["pt", "es"]) == "pt"


def test_signs_of_one_language_are_enough() -> None:
    assert detect("¿Cómo estás?") == "es"
    assert detect("Köln 3") == ""


def test_a_heading_is_of_the_language_around_it() -> None:
    said = normalize("Kapitel 3\n\nEs waren 3 von ihnen und wir.\n\nKapitel 4", "auto")
    assert said.spoken.startswith("Kapitel drei\n\nEs waren drei")
    assert said.spoken.endswith("Kapitel vier")
    assert "三" in normalize("これは本です。\n\n第3章", "auto").spoken


def test_each_paragraph_is_read_in_its_own_language() -> None:
    said = normalize("There were 3 of them.\n\nEs waren 3 von ihnen und wir.", "auto")
    assert said.spoken == "There were three of them.\n\nEs waren drei von ihnen und wir."
