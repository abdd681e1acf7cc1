"""Voices of a script."""

from pathlib import Path

from speechstudio.domain.script import Delivery, Script, ScriptParagraph
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.workflows.speaking.script_voices import (
    keys_of,
    language_of_script,
    proposed_cast,
)
from speechstudio.workflows.speaking.voices import VoiceBook

GERMAN = "Die Katze sitzt auf dem Tisch und der Hund liegt unter dem Stuhl."


def test_an_open_language_is_that_of_the_words() -> None:
    german = (ScriptParagraph(text=""), ScriptParagraph(text=GERMAN))
    assert language_of_script(Script(language="auto", paragraphs=german)) == "de"
    assert language_of_script(Script(language="fr-CA", paragraphs=german)) == "fr-CA"
    assert language_of_script(Script(language="auto")) == "en-US"


def test_everybody_gets_a_voice_of_their_own(tmp_path: Path) -> None:
    book = VoiceBook(ModelStore(tmp_path, load_catalogue()))
    script = Script(
        language="de",
        paragraphs=tuple(
            ScriptParagraph(text="Ja.", speaker=name) for name in ("", "Ann", "Bo", "ann")
        ),
        cast={"Bo": "espeak:en-us"},
        delivery=Delivery(rate=1.5, pitch_semitones=2, extra={"bark.temperature": 0.5}),
    )
    assert proposed_cast(script, book) == {"Bo": "espeak:en-us", "Ann": "espeak:de"}
    keys = keys_of(script, book)
    assert keys.choice("").name == "espeak:de"
    assert (keys.options.rate, keys.options.pitch_semitones) == (1.5, 2)
    assert keys.options.extra == {"bark.temperature": 0.5}
