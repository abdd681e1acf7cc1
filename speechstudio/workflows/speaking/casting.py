"""Who speaks whom: a voice for each person in a text."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain

from speechstudio.documents.dialogue import with_speakers
from speechstudio.documents.document import Block, Document
from speechstudio.workflows.speaking.plan import Reading
from speechstudio.workflows.speaking.script import language_of
from speechstudio.workflows.speaking.voices import VoiceBook, language_family

USUAL_LANGUAGE = "en-US"
"""Where nothing says which it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """A document whose blocks name who says them, and the voices that say it."""

    document: Document
    """Its warnings name whoever was given a voice and says nothing."""
    voices: Mapping[str, str]
    """Name of the voice for each person, whose name is folded; empty for the usual voice.

    The empty person is whoever is not named.
    """
    notes: tuple[str, ...] = ()
    """What was decided unasked, in lines for the user."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Person:
    name: str
    language: str


class Casting:
    """Gives everybody in a text a voice: the one that the user names, or one of their own."""

    def __init__(
        self,
        book: VoiceBook,
        reading: Reading,
        given: Mapping[str, str],
        *,
        usual: str,
        language: str,
    ) -> None:
        """`given` names voices for people; `usual` (empty for any) and `language` the usual voice.

        Raises what `VoiceBook.choose` raises for a voice that there is not.
        """
        self._book = book
        self._reading = reading
        self._given = {name.casefold(): (name, voice) for name, voice in given.items()}
        self._is_free = not usual
        self._language = language
        self._usual = book.choose(usual, language).name
        self._taken = frozenset(book.choose(voice, language).name for voice in given.values())

    def of(self, document: Document) -> Cast:
        """Cast a document.

        With given voices the lines of a written dialogue are told apart. In order of appearance
        each further person gets the next voice of their language that nobody else has: the first
        the usual voice, and so does everybody once there is no other left. Raises what
        `VoiceBook.choose` raises where no voice reads the language and none was chosen.
        """
        document = with_speakers(document) if self._given else document
        people = self._people(document)
        voices = {name: voice for name, (_, voice) in self._given.items() if name in people}
        own = self._own({name: who for name, who in people.items() if name not in voices})
        notes: list[str] = []
        if own and (len(people) > 1 or set(own.values()) != {self._usual}):
            notes.append(_told([(people[name].name, voice) for name, voice in own.items()]))
        if any(_is_unnamed(block) for block in document.blocks):
            main = main_language(document, self._reading)
            unnamed = self._usual_for(main)
            if unnamed != self._usual:
                own[""] = unnamed
                notes.append(f"read in the language “{main}” by {unnamed}")
        voices.update((name, "" if voice == self._usual else voice) for name, voice in own.items())
        warnings = (*document.warnings, *self._strangers(people))
        return Cast(
            document=replace(document, warnings=warnings), voices=voices, notes=tuple(notes)
        )

    def _people(self, document: Document) -> dict[str, _Person]:
        """Find who is named in a document, by folded name; not those who bring their voice."""
        people: dict[str, _Person] = {}
        for block in document.blocks:
            if block.speaker and not block.voice:
                language = _known(language_of(block, document, self._reading), self._language)
                person = _Person(name=block.speaker, language=language)
                people.setdefault(block.speaker.casefold(), person)
        return people

    def _own(self, people: Mapping[str, _Person]) -> dict[str, str]:
        """Choose voices for people whom the user gave none."""
        taken = set(self._taken)
        voices: dict[str, str] = {}
        for name, person in people.items():
            usual = self._usual_for(person.language)
            others = (known.name for known in self._book.of_language(person.language))
            voices[name] = next((v for v in chain([usual], others) if v not in taken), usual)
            taken.add(voices[name])
        return voices

    def _usual_for(self, language: str) -> str:
        """Name the usual voice; where it is of another language and nobody chose it, theirs."""
        if self._is_free and language_family(language) != language_family(self._language):
            return self._book.choose("", language).name
        return self._usual

    def _strangers(self, people: Mapping[str, _Person]) -> Iterator[str]:
        """Tell whom the text does not know, and whom it does."""
        unknown = [name for folded, (name, _) in self._given.items() if folded not in people]
        if unknown:
            known = ", ".join(person.name for person in people.values())
            others = f"its lines are of {known}" if known else "nobody is named in it"
            yield f"the text has no lines of {', '.join(unknown)}: {others}"


def _is_unnamed(block: Block) -> bool:
    return bool(block.text and not block.speaker and not block.voice)


def _told(voices: list[tuple[str, str]]) -> str:
    told = ", ".join(f"{name} by {voice}" for name, voice in voices)
    is_shared = len({voice for _, voice in voices}) < len(voices)
    lacking = ", for lack of further voices of the language" if is_shared else ""
    return f"spoken: {told}{lacking}; --cast NAME=VOICE chooses others"


def main_language(document: Document, reading: Reading) -> str:
    """Tell the language of a document whose parts are all of one; else the one that was chosen."""
    tags = {language_of(block, document, reading) for block in document.blocks if block.text}
    chosen = reading.language if reading.language != "auto" else document.language
    return _known(tags.pop() if len(tags) == 1 else chosen, chosen or USUAL_LANGUAGE)


def _known(language: str, otherwise: str) -> str:
    return language if language not in {"", "auto"} else otherwise
