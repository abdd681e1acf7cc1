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


def test_a_date_can_be_given_with_its_order() -> None:
    assert normalize("On [3/4/2024](date: mdy).").spoken == "On March fourth, twenty twenty four."
    assert normalize("[4/3/2024](date: mdy)", "fr").spoken == "trois avril deux mille vingt-quatre"


def test_what_is_plain_is_left_as_it_is_written() -> None:
    said = normalize("The [FBI](plain) and [*](punct)FBI.")
    assert said.spoken == "The FBI and F B I."
    assert said.warnings == ()


def test_words_of_two_marks_do_not_run_into_each_other() -> None:
    assert normalize("[12](digits)[34](digits)").spoken == "one two three four"
    assert normalize("a [5 ](cardinal)cats").spoken == "a five cats"
    assert normalize("Wait[pause]here").spoken == "Wait here"


def test_a_part_of_a_word_stays_a_part() -> None:
    assert normalize("un[believ](= beleev)able").spoken == "unbeleevable"


def test_links_and_other_brackets_stay() -> None:
    for text in ("see [the page](nothing known)", "a [b] (c)", "[](digits)", "[pause me]"):
        assert normalize(text).spoken == text


def test_marks_can_be_switched_off() -> None:
    said = normalize("[ab](spell)", markup=Markup.NONE)
    assert said.spoken == "[ab](spell)"
