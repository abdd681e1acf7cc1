"""Rare names spoken and heard back, with and without the names among the expected words.

    python -m tests.benchmarks.hotwords

Sentences with names and sentences without are heard one by one, and all in one recording each.
Names go the way of every transcription: from a lexicon through `ExpectedWords`. Needs the default
models. Words are compared without case and punctuation; a name is right where it is spelt so, and
inserted where it is written though nobody said it.
"""

import re
import tempfile
import wave
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from speechstudio.domain.metrics.words import WordErrors, word_errors
from speechstudio.engines.contract import RecognitionOptions, SynthesisOptions
from speechstudio.jobs.checkpoints import CheckpointStore
from speechstudio.jobs.queue import Job
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.normalization import Entry, Lexicon
from speechstudio.storage.folders import Folders
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.expected_words import ExpectedWords
from speechstudio.workflows.lexicons import save_user_lexicon
from speechstudio.workflows.settings import TranscriptionSettings
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.plan import Pauses, Reading, plan
from speechstudio.workflows.speaking.speaker import Speaker
from speechstudio.workflows.speaking.voices import DEFAULT_VOICE, VoiceBook
from speechstudio.workflows.transcribe import Transcriber

WITH_NAMES = {
    "Please send the contract to Ysselmond before Friday.": ("Ysselmond",),
    "The harbour at Holvarden was closed for a week.": ("Holvarden",),
    "We bought two of the new Tarvonex printers for the office.": ("Tarvonex",),
    "Doctor Quillane will see you on the second floor.": ("Quillane",),
    "My sister works for Lumivanta, a company that makes lamps.": ("Lumivanta",),
    "The old road from Threnby to Oskelund follows the river.": ("Threnby", "Oskelund"),
    "They took Brontalis every evening and slept better.": ("Brontalis",),
    "Judge Kestrowitz asked the witness to speak up.": ("Kestrowitz",),
    "The Pellacore account has not been paid yet.": ("Pellacore",),
    "Marenka said that the train would be late.": ("Marenka",),
    "Mister Ardizane has met the people from Nordrake twice.": ("Ardizane", "Nordrake"),
    "You can see the tower of Vantrella from the hill.": ("Vantrella",),
    "Professor Calloquist wrote a book about bees.": ("Calloquist",),
    "The Zephrion engine uses less fuel than the old one.": ("Zephrion",),
    "In the spring the Drumlevy family moved to the coast.": ("Drumlevy",),
    "She sings in the choir of Sylvarett on Sundays.": ("Sylvarett",),
    "Jessamund and Corvelle opened a small shop together.": ("Jessamund", "Corvelle"),
    "The match against Wexholme ended without a goal.": ("Wexholme",),
    "Our server runs on Ostraline, which is free.": ("Ostraline",),
    "Nurse Tibberick changed the bandage after lunch.": ("Tibberick",),
}
WITHOUT_NAMES = (
    "Please put the letters on the table by the window.",
    "The bridge was closed because of the strong wind.",
    "We need more chairs for the meeting on Monday.",
    "The doctor is on holiday until the end of the month.",
    "My brother makes lamps and sells them at the market.",
    "The path along the river is muddy after the rain.",
    "They drink tea every evening and read the paper.",
    "The judge asked everybody to sit down and be quiet.",
    "That bill should have been paid a month ago.",
    "She said that the bus would be on time today.",
    "He has been to the mountains twice this year.",
    "You can see the church from the garden gate.",
    "The teacher wrote a long story about a fox.",
    "The new engine is quiet and uses less fuel.",
    "In the autumn the whole family picks apples.",
    "He plays the piano in a small band on Fridays.",
    "Two friends opened a bakery near the station.",
    "The game ended in a draw after a long fight.",
    "Our old computer is slow but it still works.",
    "The nurse came back after lunch with clean sheets.",
)
MORE_NAMES = (
    "Abenthal", "Borrickson", "Cindervale", "Dovarre", "Elkanthe", "Faringold", "Grauwick",
    "Hesperlin", "Inverloch", "Jorvanna", "Kaldimere", "Lorrengate", "Mistrevane", "Nuvolane",
    "Ombrecht", "Pristelle", "Quorvath", "Rensholt", "Santovar", "Tuvelin", "Ulvestad",
    "Velmarque", "Wintershal", "Xandovere", "Yarrowick", "Zindelholm",
)  # fmt: skip
"""Expected as well, and never said; older in the lexicon, which gives its newest words first."""
_AROUND_S, _BETWEEN_S = 0.4, 0.7
_WORD = re.compile(r"[^\W_]+")
LINE = "{:<34}{:<16}{:>8}{:>10}{:>10}{:>9}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """Something that was spoken."""

    path: Path
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How recordings were heard."""

    errors: WordErrors
    names: int
    right: int
    inserted: int
    odd: tuple[str, ...]
    """What was heard where names were inserted."""

    def __add__(self, other: "Score") -> "Score":
        return Score(
            errors=self.errors + other.errors,
            names=self.names + other.names,
            right=self.right + other.right,
            inserted=self.inserted + other.inserted,
            odd=self.odd + other.odd,
        )


def score(said: str, heard: str, expected: Iterable[str]) -> Score:
    """Compare what was heard with what was said, and count the expected names in both."""
    reference, found = _words(said), _words(heard)
    in_said, in_heard = Counter(reference), Counter(found)
    names = [name.lower() for name in expected]
    inserted = sum(max(0, in_heard[name] - in_said[name]) for name in names)
    return Score(
        errors=word_errors(reference, found),
        names=sum(in_said[name] for name in names),
        right=sum(min(in_said[name], in_heard[name]) for name in names),
        inserted=inserted,
        odd=(heard,) * (inserted > 0),
    )


class Spoken:
    """Speaks sentences by the usual voice into files of a folder."""

    def __init__(self, store: ModelStore, folder: Path) -> None:
        book = VoiceBook(store)
        self._folder = folder
        self._cache = ChunkCache(folder / "speech")
        self._speaker = Speaker(
            lambda _name: book.choose(DEFAULT_VOICE, "en-US"),
            SynthesisOptions(seed=1),
            self._cache,
        )

    def close(self) -> None:
        self._speaker.close()

    def groups(self) -> Iterator[tuple[str, tuple[Recording, ...]]]:
        """Give the recordings of each group."""
        for name, sentences in (("with", tuple(WITH_NAMES)), ("without", WITHOUT_NAMES)):
            single = [
                self._recording(f"{name}-{number}", [sentence])
                for number, sentence in enumerate(sentences)
            ]
            yield f"sentences {name} names", tuple(single)
            yield f"one recording {name} names", (self._recording(name, sentences),)

    def _recording(self, name: str, sentences: Sequence[str]) -> Recording:
        path = self._folder / f"{name}.wav"
        parts: list[npt.NDArray[np.float32]] = []
        rate = 0
        for sentence in sentences:
            for spoken in self._speaker.speak(plan(sentence, Reading(language="en-US"), Pauses())):
                rate = spoken.chunk.sample_rate
                gap = np.zeros(round(rate * (_BETWEEN_S if parts else _AROUND_S)), np.float32)
                parts += [gap, spoken.chunk.samples]
        parts.append(np.zeros(round(rate * _AROUND_S), np.float32))
        samples = np.clip(np.concatenate(parts), -1, 1)
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(rate)
            file.writeframes((samples * 32767).astype("<i2").tobytes())
        return Recording(path=path, said=" ".join(sentences))


def ways(folder: Path) -> dict[str, TranscriptionSettings]:
    """Give the settings to compare: without, with the names, with a lexicon that is full."""
    usual = TranscriptionSettings(diarizer=None, recognition=RecognitionOptions(language="en"))
    own = _own_names()
    return {
        "without": usual,
        "with names": _expecting(folder / "names", own, usual),
        "with more names": _expecting(folder / "more", (*MORE_NAMES, *own), usual),
    }


def _expecting(
    folder: Path, words: Iterable[str], usual: TranscriptionSettings
) -> TranscriptionSettings:
    """Have a lexicon of its own expect words."""
    folders = replace(Folders.of_this_user(), data=folder, config=folder)
    save_user_lexicon(folders, Lexicon(tuple(Entry(written=w, is_expected=True) for w in words)))
    return ExpectedWords(folders).in_settings(usual)


def _own_names() -> tuple[str, ...]:
    return tuple(name for names in WITH_NAMES.values() for name in names)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower().replace("'", "").replace("\u2019", ""))


def _heard(
    transcriber: Transcriber, recording: Recording, settings: TranscriptionSettings
) -> Score:
    job = Job(recording.path.name, lambda _job: None, lambda _job, _event: None)
    with transcriber.transcribe(recording.path, settings, job) as result:
        text = " ".join(segment.text for segment in result.transcript.segments)
    return score(recording.said, text, (*_own_names(), *MORE_NAMES))


def main() -> None:
    """Print a table, and everything that was inserted."""
    store = ModelStore(Folders.of_this_user().models, load_catalogue())
    print(LINE.format("", "expected words", "WER", "names", "inserted", "words"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pool, spoken = EnginePool(store), Spoken(store, folder)
        transcriber = Transcriber(pool, CheckpointStore(folder / "jobs"))
        try:
            for group, recordings in spoken.groups():
                for way, settings in ways(folder).items():
                    scores = [_heard(transcriber, each, settings) for each in recordings]
                    _report(group, way, sum(scores[1:], scores[0]))
        finally:
            spoken.close()
            pool.close()


def _report(group: str, way: str, total: Score) -> None:
    for text in total.odd:
        print(f"    {text}")
    share = f"{total.right}/{total.names}" if total.names else "-"
    rate, words = f"{total.errors.rate:.3f}", total.errors.reference_words
    print(LINE.format(group, way, rate, share, total.inserted, words), flush=True)


if __name__ == "__main__":
    main()
