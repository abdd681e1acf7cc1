"""What synthesizers have in common whose models are folders and take letters, not sounds."""

from abc import ABC, abstractmethod
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Protocol

import numpy as np

from speechstudio.domain.errors import EngineFailedError
from speechstudio.domain.scripts import count_unspaced
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import (
    AudioChunk,
    EngineContext,
    EngineSetup,
    SynthesisOptions,
    Voice,
)
from speechstudio.engines.foreign import foreign_errors
from speechstudio.engines.synthesis.sound import (
    Take,
    chunk_of,
    joined,
    pitch_and_pace,
    raised,
    silence,
)
from speechstudio.engines.synthesis.text import harmless, is_silent, pieces
from speechstudio.engines.synthesis.voice_folders import SPEAKER, VoiceFolder, voice_folders
from speechstudio.engines.synthesis.voices import find

SLOWEST, FASTEST = 0.25, 4.0
"""Paces beyond which nothing can be understood."""
DEFAULT_SEED = 20_240_229
LETTERS_A_CHARACTER = 3
"""So many letters take as long to say as one character of a script without spaces."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How a piece of text is to be spoken."""

    speaker: str
    """One of the model's speakers; empty where it has one."""
    pace: float
    """1 is the voice's own, 2 twice as fast."""
    noise: float | None = None
    """As `SynthesisOptions.noise`."""
    extra: Mapping[str, float] = field(default_factory=dict)
    """As `SynthesisOptions.extra`."""
    language: str = ""
    """BCP-47 tag of the text, for models that speak several."""


class Speaker(Protocol):
    """A model that is loaded."""

    @property
    def sample_rate(self) -> int:
        """Of its sound, in Hz."""
        ...

    def written(self, text: str) -> str:
        """Write text in the letters that the model knows; empty where it has none for it."""
        ...

    def speak(self, text: str, manner: Manner) -> Take:
        """Speak such text, which is not too long."""
        ...


class FolderSynthesizer(ABC):
    """A synthesizer around the models in the folders that it is given."""

    name: ClassVar[str]
    longest_piece: ClassVar[int]
    """In letters; what is longer is spoken in pieces."""
    most_loaded: ClassVar[int] = 1
    """Models kept loaded, for dialogues."""

    def __init__(self, setup: EngineSetup) -> None:
        """Look for voices; a model is loaded when it first speaks."""
        self._setup = setup
        self._voices = {
            voice.id: (folder, voice)
            for folder in voice_folders(setup.models)
            for voice in self.voices_in(folder)
        }
        self._loaded: OrderedDict[str, Any] = OrderedDict()

    @abstractmethod
    def voices_in(self, folder: VoiceFolder) -> Iterator[Voice]:
        """Say which voices a model has, without loading it."""

    @abstractmethod
    def load(self, folder: VoiceFolder, setup: EngineSetup) -> Speaker:
        """Load a model; takes seconds."""

    def find(self, voice: str) -> tuple[VoiceFolder, str]:
        """Return the folder of a voice and its speaker; UsageError where there is none."""
        folder, found = find(voice, self._voices, self.name)
        return folder, found.id.partition(SPEAKER)[2]

    def voices(self) -> Sequence[Voice]:
        """See `speechstudio.engines.contract.Synthesizer`."""
        return [voice for _, voice in self._voices.values()]

    def synthesize(
        self,
        sentences: Sequence[SpokenSentence],
        voice: str,
        options: SynthesisOptions,
        context: EngineContext,
    ) -> Iterator[AudioChunk]:
        """See `speechstudio.engines.contract.Synthesizer`."""
        folder, speaker = self.find(voice)
        context.check()
        with foreign_errors(self.name):
            model = self._model(folder)
        for sentence in sentences:
            context.check()
            if is_silent(sentence):
                yield silence(model.sample_rate)
                continue
            yield self._speak(model, speaker, sentence, options, context)

    def _speak(
        self,
        model: Speaker,
        speaker: str,
        sentence: SpokenSentence,
        options: SynthesisOptions,
        context: EngineContext,
    ) -> AudioChunk:
        """Speak one sentence, a long one in pieces."""
        ratio, pace = pitch_and_pace(sentence, options, slowest=SLOWEST, fastest=FASTEST)
        manner = Manner(
            speaker=speaker,
            pace=pace,
            noise=options.noise,
            extra=options.extra,
            language=sentence.language,
        )
        takes = []
        with foreign_errors(self.name):
            text = model.written(harmless(sentence.text)).strip()
            if not any(map(str.isalnum, text)):
                raise self._unsayable(sentence.text)
            for start, end in pieces(_plain(text, sentence.language), self._longest(text)):
                context.check()
                piece = text[start:end].strip()
                if any(map(str.isalnum, piece)):
                    takes.append(_seeded(model, piece, manner, options.seed))
            take = raised(joined(takes), ratio)
        if not np.isfinite(take.samples).all():
            raise EngineFailedError(
                f"{self.name} gave no sound but faulty numbers",
                hint="Check the models: “speechstudio models verify”; or choose another voice.",
            )
        return chunk_of(take, sentence.volume_db + options.volume_db)

    def _longest(self, text: str) -> int:
        is_unspaced = 2 * count_unspaced(text) > len(text)
        return self.longest_piece // (LETTERS_A_CHARACTER if is_unspaced else 1)

    def _unsayable(self, text: str) -> EngineFailedError:
        return EngineFailedError(
            f"this voice of {self.name} has no letters for “{_shortened(text)}”",
            hint="Choose a voice of the language in which it is written.",
        )

    def _model(self, folder: VoiceFolder) -> Speaker:
        """Return a model that is loaded, if need be in place of the one not used for longest."""
        if folder.id not in self._loaded:
            while len(self._loaded) >= self.most_loaded:
                self._loaded.popitem(last=False)
            self._loaded[folder.id] = self.load(folder, self._setup)
        self._loaded.move_to_end(folder.id)
        found: Speaker = self._loaded[folder.id]
        return found


def _seeded(model: Speaker, text: str, manner: Manner, seed: int) -> Take:
    """Speak as the seed has it, whatever was spoken before."""
    import torch

    torch.manual_seed(seed or DEFAULT_SEED)
    with torch.no_grad():
        return model.speak(text, manner)


def _plain(text: str, language: str) -> SpokenSentence:
    """Make a sentence of text without sounds that are given: letters have taken their place."""
    return SpokenSentence(text=text, language=language)


def _shortened(text: str, most: int = 40) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[:most]}…"
