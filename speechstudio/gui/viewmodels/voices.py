"""Every voice that can speak here, to be found, told apart and tried."""

import threading
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import JobCancelledError, UserFixableError
from speechstudio.domain.services import ServiceKind
from speechstudio.engines.spec import EngineSpec
from speechstudio.gui.background import Background
from speechstudio.gui.viewmodels.clones import Clones
from speechstudio.gui.viewmodels.speech_output import SpeechOutput
from speechstudio.gui.viewmodels.voice_facts import VoiceFacts
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.cloned_voices import ClonedVoice
from speechstudio.workflows.speaking.samples import Sample, samples
from speechstudio.workflows.speaking.voices import (
    LAST_RESORT,
    KnownVoice,
    VoiceBook,
    language_family,
)

if TYPE_CHECKING:
    from speechstudio.audio.speech_thread import Loaded

_Found = tuple[tuple[KnownVoice, VoiceFacts], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _SampleSaying:
    """A sample on its way to the loudspeaker."""

    sample: Sample

    def load(self, _cache: ChunkCache) -> "Loaded":
        """Give the sound; for the player's thread."""
        from speechstudio.audio.speech_reel import SpeechPart  # noqa: PLC0415 - brings numpy
        from speechstudio.audio.speech_thread import Loaded  # noqa: PLC0415 - so does this

        return Loaded(
            parts=tuple(
                SpeechPart(samples=chunk.samples, rate_hz=chunk.sample_rate)
                for chunk in self.sample.chunks
            )
        )


class Voices(QObject):
    """Engines are asked for their voices beside the event loop, once, and again after `load`."""

    changed = Signal()
    """`voices` are others."""
    sample_changed = Signal(str)
    """Name of the voice whose sample is made or heard now; empty for none."""
    failed = Signal(object)
    """A `UserFixableError`."""

    def __init__(self, book: VoiceBook, cache: Path, parent: QObject | None = None) -> None:
        """`cache` is the folder of sound that was made before."""
        super().__init__(parent)
        self.book = book
        self._folder = cache
        self._known: dict[str, KnownVoice] = {}
        self._usual: dict[str, str] = {}
        """By language; a look at every engine takes a moment."""
        self.voices: tuple[VoiceFacts, ...] = ()
        """By language, those of the best engines first."""
        self.is_known = False
        """Whether engines have been asked."""
        self.unanswered: tuple[UserFixableError, ...] = ()
        """Why services are missing among them."""
        self._is_wanted = False
        self.sample = ""
        """Name of the voice whose sample is made or heard now; empty for none."""
        self._give_up = threading.Event()
        self._background = Background(self)
        self.clones = Clones(book, self._background, self)
        """Those of them that are voices of recordings."""
        self.clones.outdated.connect(self._ask_again)
        self.clones.failed.connect(self.failed)
        self.output = SpeechOutput(ChunkCache(cache), self)
        self.output.playing_changed.connect(self._follow)
        self.output.failed.connect(self.failed)

    def close(self) -> None:
        """Fall silent, and wait for what runs."""
        self.stop_sample()
        self.output.close()
        self._background.close()

    def load(self) -> None:
        """Ask which voices there are; `changed` tells."""
        self._is_wanted = True
        self._background.run(partial(_all, self.book), self._take_all, self.failed.emit)

    def find(self, words: str = "", language: str = "") -> tuple[VoiceFacts, ...]:
        """Give the voices of a language, or of all, about which all words are true."""
        family = language_family(language) if language else ""
        return tuple(
            voice
            for voice in self.voices
            if voice.matches(words) and (not family or language_family(voice.language) == family)
        )

    def languages(self) -> tuple[tuple[str, str], ...]:
        """Give tag and name of every language that has voices, by name."""
        found = {voice.language: voice.language_title for voice in self.voices}
        return tuple(sorted(found.items(), key=lambda known: known[1]))

    def facts_of(self, name: str, language: str) -> VoiceFacts | None:
        """Give a voice by name, or the usual one of a language; None where it is not there.

        A name is that of a voice with its engine's or without.
        """
        if not name and language and self.is_known:  # engines have answered: nothing is waited for
            name = self._usual_name(language)
        return next((voice for voice in self.voices if voice.is_named(name)), None)

    def play_sample(self, name: str) -> None:
        """Let a voice say its sentence; another one that is heard falls silent."""
        known = self._known.get(name)
        self.stop_sample()
        if known is None:
            return
        give_up = self._give_up = threading.Event()
        self._set_sample(name)
        work = partial(_sample, known, self.book, self._folder, give_up)
        self._background.run(work, partial(self._play, give_up), partial(self._fail, give_up))

    @Slot()
    def stop_sample(self) -> None:
        """Fall silent."""
        self._give_up.set()
        self.output.pause()
        self._set_sample("")

    def _play(self, give_up: threading.Event, sample: Sample | None) -> None:
        if sample is None or give_up.is_set():
            return
        if sample.error is not None:
            self._fail(give_up, sample.error)
            return
        self.output.begin()
        self.output.say(_SampleSaying(sample=sample))
        self.output.end()

    def _fail(self, give_up: threading.Event, error: UserFixableError) -> None:
        if not give_up.is_set():
            self._set_sample("")
            self.failed.emit(error)

    @Slot(bool)
    def _follow(self, playing: bool) -> None:  # noqa: FBT001 - a slot
        if not playing:
            self._set_sample("")

    def _set_sample(self, name: str) -> None:
        if name != self.sample:
            self.sample = name
            self.sample_changed.emit(name)

    def _usual_name(self, language: str) -> str:
        if language not in self._usual:
            usual = next(self.book.of_language(language), None)
            self._usual[language] = "" if usual is None else usual.name
        return self._usual[language]

    @Slot()
    def ask_services(self) -> None:
        """Ask services anew for their voices, and nobody else."""
        self._ask_again(tuple(ServiceKind))

    @Slot(object)
    def _ask_again(self, engines: tuple[str, ...]) -> None:
        """Ask some engines once more; the others are known."""
        if self._is_wanted:
            work = partial(_found, self.book, engines)
            self._background.run(work, self._take, self.failed.emit)

    def _take_all(self, answer: tuple[tuple[ClonedVoice, ...], _Found]) -> None:
        clones, found = answer
        self.clones.take(clones)
        self._take(found)

    def _take(self, found: _Found) -> None:
        self._known = {known.name: known for known, _ in found}
        self._usual.clear()
        self.voices = tuple(facts for _, facts in found)
        self.unanswered = self.book.unanswered
        self.is_known = True
        self.changed.emit()


def _all(book: VoiceBook) -> tuple[tuple[ClonedVoice, ...], _Found]:
    """Ask every engine that can speak for its voices; give voices of recordings by themselves too.

    These are read first: what is cloned meanwhile is found by the next look.
    """
    return tuple(book.clones.all()), _found(book, again=("",))


def _found(book: VoiceBook, again: Iterable[str]) -> _Found:
    """Ask engines for their voices, those in `again` anew; the last resort comes last."""
    for engine in again:
        book.forget(engine)
    specs = book.specs()
    found: list[tuple[KnownVoice, VoiceFacts]] = []
    for known in book.voices():
        spec = specs[known.engine]
        if isinstance(spec, EngineSpec):
            found.append((known, VoiceFacts.of(known, spec)))
    return tuple(sorted(found, key=lambda pair: _order(pair[1])))


def _order(facts: VoiceFacts) -> tuple[str, bool, str, str]:
    return facts.language_title, facts.engine == LAST_RESORT, facts.engine_title, facts.title


def _sample(
    known: KnownVoice, book: VoiceBook, cache: Path, give_up: threading.Event
) -> Sample | None:
    """Let a voice speak; None where nobody wants to hear it any more."""
    with suppress(JobCancelledError):
        return next(samples([known], book, cache, give_up.is_set))
    return None
