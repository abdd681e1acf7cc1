"""Hard sentences spoken with and without normalization, and heard back by Whisper.

    python -m tests.benchmarks.listening

Both are compared with the spoken form that a person would use. Needs the default models.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from speechstudio.domain.metrics.words import WordErrors
from speechstudio.engines.contract import SynthesisOptions
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.normalization import normalize
from speechstudio.storage.folders import Folders
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.listening import Listener
from speechstudio.workflows.speaking.plan import Pauses, Reading, plan
from speechstudio.workflows.speaking.speaker import Speaker
from speechstudio.workflows.speaking.voices import VoiceBook

SENTENCES = {
    "telephone": "Please call me on 555-0187 before noon.",
    "PIN": "The PIN for the door is 7305.",
    "card": "My account number is 40028817.",
    "flight": "She is on flight LH 4302 to Rome.",
    "room": "We meet in room 204 on Monday.",
    "date": "The letter came on 7/9/2021.",
    "ISO date": "It was updated on 2023-11-08.",
    "time": "The train leaves at 6:05 p.m. today.",
    "year": "They moved here in 1908.",
    "money": "He paid $1,250.75 for it.",
    "large money": "The firm made $3.4bn last year.",
    "measure": "The box weighs 12kg.",
    "temperature": "It was -5°C last night.",
    "range": "Read pages 12-15 for tomorrow.",
    "Roman numeral": "Henry VIII had six wives.",
    "acronym": "The FBI and the CIA disagreed.",
    "version": "Install version 3.11.4 first.",
    "address": "She lives at 1420 Elm St. in town.",
    "e-mail": "Write to ann_lee@mail.com about it.",
    "fraction": "Add 3/4 cup of milk.",
}
LINE = "{:<16}{:>10}{:>10}   {}"


def heard(
    text: str, reading: Reading, speaker: Speaker, listener: Listener, said: str
) -> WordErrors:
    """Speak a sentence in one way of reading, and compare what is heard with the spoken form."""
    (spoken,) = speaker.speak(plan(text, reading, Pauses()))
    return listener.compare(said, spoken.chunk, "en-US").errors


def rows(speaker: Speaker, listener: Listener) -> Iterator[tuple[str, WordErrors, WordErrors, str]]:
    """Give class, errors with and without normalization, and the spoken form."""
    for name, text in SENTENCES.items():
        said = normalize(text).spoken
        with_rules = heard(text, Reading(), speaker, listener, said)
        without = heard(text, Reading(is_normalized=False), speaker, listener, said)
        yield name, with_rules, without, said


def measured(folder: Path, store: ModelStore) -> Iterator[tuple[str, WordErrors, WordErrors, str]]:
    """Run everything with the usual voice; yields as `rows`."""
    book = VoiceBook(store)
    speaker = Speaker(
        lambda _name: book.choose("en_US-joe-medium", "en-US"),
        SynthesisOptions(seed=1),
        ChunkCache(folder),
    )
    listener = Listener(store, threads=2)
    try:
        yield from rows(speaker, listener)
    finally:
        speaker.close()
        listener.close()


def main() -> None:
    """Print the table."""
    print(LINE.format("", "with", "without", "WER against the spoken form"))
    total: list[WordErrors] = []
    bare: list[WordErrors] = []
    with tempfile.TemporaryDirectory() as folder:
        store = ModelStore(Folders.of_this_user().models, load_catalogue())
        for name, with_rules, without, said in measured(Path(folder), store):
            total.append(with_rules)
            bare.append(without)
            print(LINE.format(name, f"{with_rules.rate:.2f}", f"{without.rate:.2f}", said))
    both = [sum(errors[1:], errors[0]).rate for errors in (total, bare)]
    print(LINE.format("all", f"{both[0]:.3f}", f"{both[1]:.3f}", ""))


if __name__ == "__main__":
    main()
