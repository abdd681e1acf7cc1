"""What synthesizers have in common whose models are folders and take letters, not sounds."""

import sys
from abc import ABC, abstractmethod
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, ClassVar, Protocol, runtime_checkable

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
    Samples,
    Take,
    chunk_of,
    joined,
    pitch_and_pace,
    raised,
    silence,
)
from speechstudio.engines.synthesis.streamed import StreamedSound
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
    seed: int = DEFAULT_SEED
    """What chance goes by. torch's is set before each piece."""
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


@runtime_checkable
class StreamingSpeaker(Speaker, Protocol):
    """A model that is loaded, and gives sound while it makes it."""

    def streams(self, manner: Manner) -> bool:
        """Whether it can in this manner; else `speak` is asked."""
        ...

    def stream(self, text: str, manner: Manner) -> Iterator[Samples]:
        """Speak such text; yields parts of any length, one behind the other."""
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
        """Speak one sentence, a long one in pieces; while it is made, where somebody listens."""
        ratio, pace = pitch_and_pace(sentence, options, slowest=SLOWEST, fastest=FASTEST)
        manner = Manner(
            speaker=speaker,
            pace=pace,
            noise=options.noise,
            seed=options.seed or DEFAULT_SEED,
            extra=options.extra,
            language=sentence.language,
        )
        gain_db = sentence.volume_db + options.volume_db
        with foreign_errors(self.name):
            said = self._said(model, sentence)
            if (
                context.early is not None
                and isinstance(model, StreamingSpeaker)
                and model.streams(manner)
                and ratio == 1.0
                and gain_db <= 0.0
            ):
                return _streamed(model, said, manner, gain_db, context)
            takes = []
            for piece in said:
                context.check()
                with _seeded(manner.seed):
                    takes.append(model.speak(piece, manner))
            take = raised(joined(takes), ratio)
        if not np.isfinite(take.samples).all():
            raise EngineFailedError(
                f"{self.name} gave no sound but faulty numbers",
                hint="Check the models: “speechstudio models verify”; or choose another voice.",
            )
        return chunk_of(take, gain_db)

    def _said(self, model: Speaker, sentence: SpokenSentence) -> list[str]:
        """Write a sentence for the model, in pieces that are not too long."""
        text = model.written(harmless(sentence.text)).strip()
        if not any(map(str.isalnum, text)):
            raise self._unsayable(sentence.text)
        spans = pieces(_plain(text, sentence.language), self._longest(text))
        said = (text[start:end].strip() for start, end in spans)
        return [piece for piece in said if any(map(str.isalnum, piece))]

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


def _streamed(
    model: StreamingSpeaker,
    said: Sequence[str],
    manner: Manner,
    gain_db: float,
    context: EngineContext,
) -> AudioChunk:
    """Speak pieces of a sentence, and hand over their sound while it is made."""
    sound = StreamedSound(model.sample_rate, gain_db, context.early or (lambda _part: None))
    for piece in said:
        context.check()
        with _seeded(manner.seed):
            for samples in model.stream(piece, manner):
                context.check()
                sound.put(samples)
        sound.end_take()
    return sound.chunk()


@contextmanager
def _seeded(seed: int) -> Iterator[None]:
    """Let chance go by the seed, whatever was spoken before, in what is spoken by torch."""
    torch: Any = sys.modules.get("torch")
    if torch is None:
        yield
        return
    torch.manual_seed(seed)
    with torch.no_grad():
        yield


def _plain(text: str, language: str) -> SpokenSentence:
    """Make a sentence of text without sounds that are given: letters have taken their place."""
    return SpokenSentence(text=text, language=language)


def _shortened(text: str, most: int = 40) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[:most]}…"
