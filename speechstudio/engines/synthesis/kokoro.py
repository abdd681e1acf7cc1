"""Kokoro: one network of 82 million weights for many voices, and nearer to people than Piper."""

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # read when onnxruntime is imported

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from typing import Any

import numpy as np

from speechstudio.domain.errors import EngineFailedError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import (
    AudioChunk,
    EngineContext,
    EngineSetup,
    SynthesisOptions,
    Voice,
)
from speechstudio.engines.foreign import foreign_errors
from speechstudio.engines.onnx_network import Network
from speechstudio.engines.synthesis.espeak_library import espeak
from speechstudio.engines.synthesis.kokoro_reading import KokoroReading, reading_language
from speechstudio.engines.synthesis.kokoro_voices import (
    SAMPLE_RATE,
    Styles,
    kokoro_voices,
    load_styles,
)
from speechstudio.engines.synthesis.sound import (
    Samples,
    chunk_of,
    joined,
    pitch_and_pace,
    raised,
    silence,
)
from speechstudio.engines.synthesis.speaking import speak
from speechstudio.engines.synthesis.text import is_silent, pieces
from speechstudio.engines.synthesis.voices import find

NAME = "Kokoro"
LONGEST_PIECE = 250
"""In characters; what is longer would have more sounds than the network takes."""
MOST_SOUNDS = 510
SLOWEST, FASTEST = 0.3, 4.0
BOUNDARY = 0
"""Stands before the first and behind the last sound."""


class Kokoro:
    """A synthesizer around the network and the voices in the folders that it is given."""

    def __init__(self, setup: EngineSetup) -> None:
        """Look for voices; the network is loaded when one first speaks."""
        self._setup = setup
        self._voices = kokoro_voices(dict.fromkeys(setup.models.values()))
        self._styles = lru_cache(maxsize=8)(load_styles)
        self._loaded: tuple[Network, Mapping[str, int]] | None = None

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
        path, chosen = find(voice, self._voices, NAME)
        context.check()
        styles = self._styles(path, voice)
        for sentence in sentences:
            context.check()
            if is_silent(sentence):
                yield silence(SAMPLE_RATE)
                continue
            language = reading_language(chosen.language, sentence.language)
            yield self._speak(sentence, language, styles, options, context)

    def _speak(
        self,
        sentence: SpokenSentence,
        language: str,
        styles: Styles,
        options: SynthesisOptions,
        context: EngineContext,
    ) -> AudioChunk:
        """Speak one sentence, a long one in pieces."""
        ratio, pace = pitch_and_pace(sentence, options, slowest=SLOWEST, fastest=FASTEST)
        with foreign_errors(NAME):
            network, numbers = self._network()
            reading = KokoroReading(language=language, known=numbers, library=espeak())

            def render(sounds: list[str]) -> tuple[Samples, list[int]]:
                return _render(network, numbers, sounds, styles, pace)

            takes = []
            for span in pieces(sentence, LONGEST_PIECE):
                context.check()
                takes.append(speak(reading, render, SAMPLE_RATE, sentence, span))
            take = raised(joined(takes), ratio)
        return chunk_of(take, sentence.volume_db + options.volume_db)

    def _network(self) -> tuple[Network, Mapping[str, int]]:
        """Return the network and its numbers of sounds, loaded once."""
        if self._loaded is None:
            folder = self._setup.models["kokoro"]
            numbers = _numbers(folder / "vocab.json")
            setup = self._setup
            network = Network.load(
                folder / "model.onnx", _tell_lengths, threads=setup.threads, device=setup.device
            )
            self._loaded = network, numbers
        return self._loaded


def _numbers(path: Path) -> Mapping[str, int]:
    """Read the number of every sound that the network knows."""
    try:
        numbers: dict[str, int] = json.loads(path.read_text(encoding="utf-8"))["vocab"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EngineFailedError(
            f"the sounds of Kokoro cannot be read: {error}",
            hint="Install it again: “speechstudio models install kokoro-82m”.",
        ) from error
    return numbers


def _tell_lengths(model: Any) -> None:
    """Add the number of frames of each sound, which the graph rounds and clips, to its output."""
    import onnx

    rounded = {node.output[0] for node in model.graph.node if node.op_type == "Round"}
    clipped = [
        node.output[0]
        for node in model.graph.node
        if node.op_type == "Clip" and node.input[0] in rounded
    ]
    if len(clipped) == 1 and len(model.graph.output) == 1:
        model.graph.output.append(onnx.ValueInfoProto(name=clipped[0]))


def _render(
    network: Network, numbers: Mapping[str, int], sounds: list[str], styles: Styles, pace: float
) -> tuple[Samples, list[int]]:
    """See `speaking.Render`; sounds beyond what the network takes are left out."""
    known = [sound in numbers for sound in sounds]
    ids = [numbers[sound] for sound in sounds if sound in numbers][:MOST_SOUNDS]
    samples, *lengths = network.run(
        {
            "tokens": np.array([[BOUNDARY, *ids, BOUNDARY]], dtype=np.int64),
            "style": styles[min(len(ids), len(styles)) - 1][None],
            "speed": np.array([pace], dtype=np.float32),
        }
    )
    samples = samples.reshape(-1)
    frames = lengths[0].reshape(-1) if lengths else np.zeros(0)
    if len(frames) != len(ids) + 2 or not frames.sum():
        return samples, []
    at = [0, *(round(float(f) * len(samples) / frames.sum()) for f in np.cumsum(frames))]
    places = accumulate((int(is_known) for is_known in known), initial=1)
    return samples, [at[min(place, len(ids) + 1)] for place in places]
