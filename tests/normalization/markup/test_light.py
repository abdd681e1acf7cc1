from speechstudio.normalization import Markup, normalize


def test_a_class_can_be_typed_behind_a_text() -> None:
    assert normalize("It was [1984](digits).").spoken == "It was one nine eight four."
    assert normalize("It was [ab](spell).").spoken == "It was A B."


def test_words_can_be_given() -> None:
    assert normalize("[Siobhan](= Shi vawn) came.").spoken == "Shi vawn came."


def test_ipa_voice_and_pauses_go_to_the_voice() -> None:
    said = normalize("A [tomato](/təˈmeɪtoʊ/) [pause 0.5s]for [Bo](voice: Amy).")
    assert said.spoken == "A tomato for Bo."
    assert [(c.kind, said.spoken[c.start : c.end]) for c in said.controls] == [
        ("phoneme", "tomato"),
        ("break", ""),
        ("voice", "Bo"),
    ]


def test_links_and_other_brackets_stay() -> None:
    for text in ("see [the page](nothing known)", "a [b] (c)", "[](digits)", "[pause me]"):
        assert normalize(text).spoken == text


def test_marks_can_be_switched_off() -> None:
    said = normalize("[ab](spell)", markup=Markup.NONE)
    assert said.spoken == "[ab](spell)"
