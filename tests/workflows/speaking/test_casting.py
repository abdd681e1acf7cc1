"""Voices of eSpeak NG, which is always there: one of German, several of English."""

import pytest

from speechstudio.documents.document import Block, BlockKind, Document
from speechstudio.documents.reading import read_bytes
from speechstudio.domain.errors import ModelNotInstalledError, UsageError
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.workflows.speaking.casting import Cast, Casting
from speechstudio.workflows.speaking.plan import Pauses, Reading
from speechstudio.workflows.speaking.script import script
from speechstudio.workflows.speaking.voices import VoiceBook


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> VoiceBook:
    return VoiceBook(ModelStore(tmp_path_factory.mktemp("models"), load_catalogue()))


def talk(*names: str, language: str = "en") -> Document:
    blocks = [
        Block(kind=BlockKind.PARAGRAPH, text="Hello.", speaker=name, language=language)
        for name in names
    ]
    return Document(source_format="json", blocks=tuple(blocks), language=language)


def cast(
    book: VoiceBook,
    document: Document,
    given: dict[str, str] | None = None,
    *,
    usual: str = "espeak:en-us",
    language: str = "en-US",
) -> Cast:
    reading = Reading(language=language)
    return Casting(book, reading, given or {}, usual=usual, language=language).of(document)


def test_speakers_get_voices_of_their_own_in_order_of_appearance(book: VoiceBook) -> None:
    done = cast(book, talk("Ann", "Bob", "ANN", "Cy"))
    assert done.voices == {"ann": "", "bob": "espeak:en-us-nyc", "cy": "espeak:en-gb"}
    (note,) = done.notes
    assert note == (
        "spoken: Ann by espeak:en-us, Bob by espeak:en-us-nyc, Cy by espeak:en-gb;"
        " --cast NAME=VOICE chooses others"
    )
    assert done == cast(book, talk("Ann", "Bob", "ANN", "Cy"))


def test_one_speaker_alone_has_the_usual_voice_and_nothing_is_said(book: VoiceBook) -> None:
    done = cast(book, talk("Ann", "Ann"))
    assert (done.voices, done.notes) == ({"ann": ""}, ())


def test_a_text_in_which_nobody_is_named_is_left_as_it_is(book: VoiceBook) -> None:
    document = read_bytes(b"Ann: Hello.\n\nBob: Hello.\n\nAnn: Bye.", name="a.txt")
    done = cast(book, document)
    assert (done.document, done.voices, done.notes) == (document, {}, ())


def test_voices_that_are_given_go_before_and_to_nobody_else(book: VoiceBook) -> None:
    done = cast(book, talk("Ann", "Bob", "Cy"), {"ann": "espeak:en-us", "BOB": "espeak:de"})
    assert done.voices == {"ann": "espeak:en-us", "bob": "espeak:de", "cy": "espeak:en-us-nyc"}
    assert done.document.warnings == ()


def test_once_there_is_no_other_voice_the_usual_one_speaks(book: VoiceBook) -> None:
    done = cast(book, talk("Ann", "Bob", language="de"), usual="espeak:de", language="de")
    assert done.voices == {"ann": "", "bob": ""}
    assert "for lack of further voices" in done.notes[0]


def test_a_language_of_its_own_is_read_by_a_voice_that_knows_it(book: VoiceBook) -> None:
    done = cast(book, talk("Ann", "", language="fr-FR"), usual="", language="de")
    assert done.voices == {"ann": "espeak:fr-fr", "": "espeak:fr-fr"}
    assert "read in the language “fr-FR” by espeak:fr-fr" in done.notes


def test_a_voice_that_was_chosen_speaks_whatever_the_language(book: VoiceBook) -> None:
    done = cast(book, talk("", language="fr-FR"))
    assert (done.voices, done.notes) == ({}, ())


def test_somebody_who_says_nothing_is_told_with_those_who_do(book: VoiceBook) -> None:
    given = {"Carl": "espeak:de"}
    assert cast(book, talk("Ann", "Bob"), given).document.warnings == (
        "the text has no lines of Carl: its lines are of Ann, Bob",
    )
    assert cast(book, talk(""), given).document.warnings == (
        "the text has no lines of Carl: nobody is named in it",
    )


def test_voices_of_subtitles_reach_the_cast(book: VoiceBook) -> None:
    data = b"WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ann>Hi there <v.loud Bo Li>Hello\n"
    done = cast(book, read_bytes(data, name="a.vtt"), {"bo li": "espeak:de"})
    lines = list(script(done.document, Reading(), Pauses(), done.voices))
    assert [(line.speaker, line.piece.voice, line.at_ms) for line in lines] == [
        ("Ann", "", 1000),
        ("Bo Li", "espeak:de", 2166),
    ]


def test_a_voice_that_is_not_there_is_told_before_anything_is_cast(book: VoiceBook) -> None:
    with pytest.raises(UsageError, match="there is no voice “nobody”"):
        Casting(book, Reading(), {"Ann": "nobody"}, usual="espeak:en-us", language="en-US")


@pytest.mark.parametrize(
    ("language", "voice"),
    [
        ("fr", "espeak:fr-fr"),
        ("fr-CH", "espeak:fr-ch"),
        ("de-DE", "espeak:de"),
        ("zh", "espeak:cmn"),
        ("no", "espeak:nb"),
        ("es-MX", "espeak:es"),
        ("fa", "espeak:fa"),
    ],
)
def test_the_usual_voice_is_the_nearest_of_its_language(
    book: VoiceBook, language: str, voice: str
) -> None:
    assert book.choose("", language).name == voice


def test_where_no_voice_reads_a_language_it_is_told(book: VoiceBook) -> None:
    with pytest.raises(UsageError, match="no voice here reads the language “tlx”"):
        book.choose("", "tlx")
    with pytest.raises(UsageError, match="no voice here reads the language “tlx”"):
        cast(book, talk("Ann", language="tlx"), usual="", language="de")
    with pytest.raises(ModelNotInstalledError, match="en_US-joe-medium"):
        book.choose("", "en")


def test_what_is_chosen_refines_the_language_of_a_text(book: VoiceBook) -> None:
    def languages(chosen: str) -> set[str]:
        lines = script(talk("Ann"), Reading(language=chosen), Pauses())
        return {line.piece.sentence.language for line in lines}

    assert languages("en-GB") == {"en-GB"}
    assert languages("de") == {"en"}
    assert languages("auto") == {"en"}
