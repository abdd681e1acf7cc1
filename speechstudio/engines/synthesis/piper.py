"""Piper: small networks, one a voice, that speak faster than one listens on any processor.

Sentences come cut and normalized, so Piper's own cutting is undone: what it would say in two
breaths is one. Its sounds are put into its network by hand, which tells how long each lasts.
"""

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # read when onnxruntime is imported

from collections import OrderedDict
from collections.abc import Iterator, Sequence

from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import (
    AudioChunk,
    EngineContext,
    EngineSetup,
    SynthesisOptions,
    Voice,
)
from speechstudio.engines.foreign import foreign_errors
from speechstudio.engines.synthesis.piper_speaker import PiperSpeaker
from speechstudio.engines.synthesis.piper_voices import SPEAKER, PiperFile, piper_files
from speechstudio.engines.synthesis.sound import chunk_of, joined, pitch_ratio, raised, silence
from speechstudio.engines.synthesis.text import is_silent, pieces
from speechstudio.engines.synthesis.voices import find

NAME = "Piper"
LONGEST_PIECE = 400
"""In characters, some 25 s of speech. The network compares every sound with every other: the
memory that this takes grows with the square of the length."""
MOST_LOADED = 3
"""Voices kept loaded, for dialogues; each takes about 150 MB."""


class Piper:
    """A synthesizer around the voices in the folders that it is given."""

    def __init__(self, setup: EngineSetup) -> None:
        """Look for voices; each is loaded when it first speaks."""
        self._setup = setup
        self._files = piper_files(setup.models.values())
        self._loaded: OrderedDict[str, PiperSpeaker] = OrderedDict()

    def voices(self) -> Sequence[Voice]:
        """See `speechstudio.engines.contract.Synthesizer`."""
        return [voice for file in self._files for voice in file.voices()]

    def synthesize(
        self,
        sentences: Sequence[SpokenSentence],
        voice: str,
        options: SynthesisOptions,
        context: EngineContext,
    ) -> Iterator[AudioChunk]:
        """See `speechstudio.engines.contract.Synthesizer`."""
        file, number = self._find(voice)
        context.check()
        speaker = self._speaker(file)
        for sentence in sentences:
            context.check()
            yield self._speak(speaker, number, sentence, options, context)

    def _speak(
        self,
        speaker: PiperSpeaker,
        number: int | None,
        sentence: SpokenSentence,
        options: SynthesisOptions,
        context: EngineContext,
    ) -> AudioChunk:
        """Speak one sentence, a long one in pieces."""
        if is_silent(sentence):
            return silence(speaker.sample_rate)
        ratio = pitch_ratio(sentence.pitch_semitones + options.pitch_semitones)
        manner = speaker.manner(
            number,
            rate=sentence.rate * options.rate / ratio,
            noise=options.noise,
            seed=options.seed,
        )
        takes = []
        with foreign_errors(NAME):
            for span in pieces(sentence, LONGEST_PIECE):
                context.check()
                takes.append(speaker.speak(sentence, span, manner))
            take = raised(joined(takes), ratio)
        return chunk_of(take, sentence.volume_db + options.volume_db)

    def _find(self, voice: str) -> tuple[PiperFile, int | None]:
        """Find a voice; one with several speakers speaks as its first unless one is named."""
        known = {voice_id: (file, number) for file, voice_id, number in self._speakers()}
        for file in self._files:
            if voice == file.name and voice not in known:
                return file, int(file.config.get("default_speaker_id", 0))
        name, _, speaker = voice.partition(SPEAKER)
        for file in self._files:
            if name == file.name and speaker in file.config.get("speaker_id_map", {}):
                return file, int(file.config["speaker_id_map"][speaker])
        return find(voice, known, NAME)

    def _speakers(self) -> Iterator[tuple[PiperFile, str, int | None]]:
        for file in self._files:
            for voice_id, number, _ in file.speakers():
                yield file, voice_id, number

    def _speaker(self, file: PiperFile) -> PiperSpeaker:
        """Return a voice that is loaded, if need be in place of the one not used for longest."""
        if file.name not in self._loaded:
            while len(self._loaded) >= MOST_LOADED:
                self._loaded.popitem(last=False)
            with foreign_errors(NAME):
                self._loaded[file.name] = PiperSpeaker.load(file, self._setup)
        self._loaded.move_to_end(file.name)
        return self._loaded[file.name]
