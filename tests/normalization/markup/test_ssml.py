import pytest

from speechstudio.normalization import Markup, Origin, SemioticClass, normalize


def test_tags_are_not_spoken_and_keep_their_place() -> None:
    said = normalize("<speak>It is <emphasis>very</emphasis> late.</speak>")
    assert said.spoken == "It is very late."
    start = said.written.index("very")
    assert said.spoken_range(start, start + 4) == (6, 10)
    assert said.written_range(6, 10) == (start, start + 4)


@pytest.mark.parametrize(
    ("kind", "text", "spoken"),
    [
        ("digits", "1984", "one nine eight four"),
        ("characters", "WHO", "W H O"),
        ("cardinal", "1984", "one thousand nine hundred eighty four"),
        ("ordinal", "12", "twelfth"),
        ("telephone", "5550143", "five five five zero one four three"),
        ("time", "15:30", "fifteen thirty"),
    ],
)
def test_say_as_forces_the_class(kind: str, text: str, spoken: str) -> None:
    source = f'<speak><say-as interpret-as="{kind}">{text}</say-as></speak>'
    assert normalize(source).spoken == spoken


@pytest.mark.parametrize(
    ("style", "spoken"),
    [
        ("mdy", "March fourth, twenty twenty four"),
        ("dmy", "the third of April, twenty twenty four"),
    ],
)
def test_a_date_is_read_in_the_order_that_is_given(style: str, spoken: str) -> None:
    source = f'<speak><say-as interpret-as="date" format="{style}">3/4/2024</say-as></speak>'
    assert normalize(source).spoken.replace(",", "") == spoken.replace(",", "")


@pytest.mark.parametrize("language", ["en", "de", "es", "zh", "ko"])
def test_figures_in_any_order_are_the_same_date(language: str) -> None:
    source = '<speak><say-as interpret-as="date" format="{}">{}</say-as></speak>'
    written = {"mdy": "3/4/2024", "ymd": "2024-03-04", "yyyymmdd": "20240304"}
    said = {normalize(source.format(*pair), language).spoken for pair in written.items()}
    assert len(said) == 1
    assert normalize(source.format("dmy", "3/4/2024"), language).spoken not in said


def test_a_time_may_have_a_format_and_a_half_of_the_day() -> None:
    source = '<speak><say-as interpret-as="time" format="hms12">5:30pm</say-as></speak>'
    assert normalize(source).spoken == "five thirty P M"


def test_what_cannot_be_read_as_asked_is_spelled_with_a_warning() -> None:
    said = normalize('<speak><say-as interpret-as="ordinal">x-y</say-as></speak>')
    assert said.spoken == "X dash Y"
    assert said.warnings == ("'x-y' cannot be read as ordinal, so it is spelled out",)
    assert [s.semiotic_class for s in said.spans if s.source == "x-y"] == [SemioticClass.VERBATIM]


def test_sub_says_its_alias() -> None:
    said = normalize('<speak>the <sub alias="World Wide Web">WWW</sub></speak>')
    assert said.spoken == "the World Wide Web"
    assert [s.origin for s in said.spans if s.source == "WWW"] == [Origin.MARKUP]
    assert normalize('<speak><sub alias="&lt; $5">x</sub></speak>').spoken.endswith("five dollars")


def test_the_voice_is_told_of_breaks_and_prosody() -> None:
    said = normalize('<speak>One <break time="1s"/><prosody rate="slow">5 cats</prosody></speak>')
    pause, slow = said.controls
    assert (pause.kind, pause.attributes, pause.start) == ("break", {"time": "1s"}, 4)
    assert slow.attributes == {"rate": "slow"}
    assert said.spoken[slow.start : slow.end] == "five cats"


def test_a_break_needs_no_attributes_and_stands_behind_what_it_cuts() -> None:
    said = normalize("<speak>One<break/>two <break></break>three</speak>")
    assert said.spoken == "One two three"
    assert [(c.kind, c.start == c.end) for c in said.controls] == [("break", True)] * 2
    cut = normalize('<speak><say-as interpret-as="digits">12<break/>34</say-as></speak>')
    assert cut.spoken == "one two three four"
    assert cut.controls[0].start == cut.controls[0].end == len(cut.spoken)


def test_paragraphs_are_set_apart_and_nothing_hangs_over() -> None:
    said = normalize("<speak><p><s>One.</s><s>Two.</s></p><p>Three</p></speak>")
    assert said.spoken.split("\n\n") == ["One. Two. ", "Three"]
    assert [said.spoken[c.start : c.end].strip() for c in said.controls if c.kind == "s"] == [
        "One.",
        "Two.",
    ]


@pytest.mark.parametrize(
    "source",
    [
        "\ufeff<?xml version='1.0'?><speak>One</speak>",
        '<!DOCTYPE speak PUBLIC "-//W3C//DTD SYNTHESIS 1.0//EN" "synthesis.dtd"><speak>One</speak>',
        "<!-- a --><?b?><!-- c - d --><speak>One</speak>",
        '<x:speak xmlns:x="http://www.w3.org/2001/10/synthesis"><x:p>One</x:p></x:speak>',
        "<speak><metadata>Two</metadata>One</speak>",
        "<speak><!-- " + "long " * 2000 + " -->One</speak>",
        "<speak><emphasis level = 'strong' >One</emphasis ></speak>",
        "<speak><sub alias='One'>a</sub></speak>",
        "<speak><![CDATA[One]]></speak>",
    ],
)
def test_documents_of_every_make_are_known(source: str) -> None:
    assert normalize(source).spoken == "One"


def test_a_bracket_inside_an_attribute_ends_no_tag() -> None:
    said = normalize('<speak><prosody rate="slow" x="a > b">One</prosody></speak>')
    assert said.spoken == "One"
    assert said.controls[0].attributes["x"] == "a > b"


def test_phonemes_go_with_their_word() -> None:
    said = normalize('<speak>a <phoneme alphabet="ipa" ph="təˈmeɪtoʊ">tomato</phoneme></speak>')
    (sound,) = said.controls
    assert said.spoken[sound.start : sound.end] == "tomato"
    assert sound.attributes["ph"] == "təˈmeɪtoʊ"


def test_a_part_in_another_language_is_read_in_it() -> None:
    said = normalize('<speak>I have 3 and <lang xml:lang="de">3</lang>.</speak>')
    assert said.spoken == "I have three and drei."


def test_entities_stand_for_their_characters() -> None:
    said = normalize("<speak>a &lt;b&gt; &#65;</speak>", markup=Markup.SSML)
    assert "&lt;" not in said.spoken
    assert said.spoken.endswith("A")


@pytest.mark.parametrize(
    ("source", "warning"),
    [
        ("<speak><p>One", "<p> is never closed"),
        ("<speak>One</b></speak>", "</b> closes nothing"),
        (
            "<speak><audio src='x'>One</audio></speak>",
            "<audio> is not understood; its text is read",
        ),
        ("<speak><sub>One</sub></speak>", "<sub> lacks alias"),
        (
            "<speak><prosody rate='hasty'>One</prosody></speak>",
            "rate 'hasty' of <prosody> is not understood",
        ),
        (
            '<speak><say-as interpret-as="colour">One</say-as></speak>',
            "say-as 'colour' is not known; the text is read as usual",
        ),
        ('<speak><lang xml:lang="xx">One</lang></speak>', "no rules for the language 'xx'"),
    ],
)
def test_what_is_not_understood_is_told_and_its_text_is_read(source: str, warning: str) -> None:
    said = normalize(source)
    assert said.warnings == (warning,)
    assert said.spoken.strip() == "One"


def test_angle_brackets_outside_of_a_document_stay() -> None:
    text = "go <noise/> home"
    assert normalize(text).spoken == text
