"""The four networks of Chatterbox: who speaks, what is read, what is said, and its sound.

What is said are 25 numbers a second, each of which is drawn by what was said before. Drawing goes
as its makers have it: guided by what would be said without the text, away from what was just said,
and never what is far less likely than the likeliest.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import numpy as np

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.onnx_network import Network
from speechstudio.engines.synthesis.chatterbox_spec import (
    EXAGGERATION,
    GUIDANCE,
    MIN_P,
    REPETITION_PENALTY,
    TEMPERATURE,
)
from speechstudio.engines.synthesis.sound import Samples

START, STOP = 6561, 6562
"""Smaller numbers are speech; these begin and end it."""
MOST_SAID = 1000
"""40 s; it was not taught to say more at once."""
SAID_A_SIGN, SAID_FOR_ALL = 10, 75
"""It has gone astray where it says more than so much for each sign of the text and in all."""
PAST = "past_key_values"
_SIZES = ("_q4", "_quantized", "_int8", "", "_fp16", "_q4f16")
"""Ways in which the largest network is published, the quickest on a processor first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardVoice:
    """How somebody sounds, as the networks tell each other."""

    condition: Any
    tokens: Any
    embedding: Any
    features: Any


class ChatterboxNetworks:
    """A model that is loaded."""

    def __init__(
        self, *, encoder: Network, embedder: Network, language: Network, decoder: Network
    ) -> None:
        self._encoder = encoder
        self._embedder = embedder
        self._language = language
        self._decoder = decoder

    @classmethod
    def load(cls, folder: Path, *, threads: int, device: str) -> Self:
        """Load a model; takes seconds. Raises EngineFailedError where it is not whole."""

        def network(*names: str) -> Network:
            return Network.load(_found(folder, names), threads=threads, device=device)

        return cls(
            encoder=network("speech_encoder"),
            embedder=network("embed_tokens"),
            language=network(*(f"language_model{size}" for size in _SIZES)),
            decoder=network("conditional_decoder"),
        )

    def heard(self, samples: Samples) -> HeardVoice:
        """Listen to somebody, at 24 kHz."""
        made = self._encoder.run({"audio_values": samples[None].astype(np.float32, copy=False)})
        condition, tokens, embedding, features = made
        return HeardVoice(
            condition=condition, tokens=tokens, embedding=embedding, features=features
        )

    def said(self, ids: list[int], voice: HeardVoice, extra: Mapping[str, float], seed: int) -> Any:
        """Say a text: give what is said, without its sound."""
        chance = np.random.default_rng(seed)
        guidance = GUIDANCE.value(extra)
        text = np.array([ids], np.int64)
        places = np.where(text >= START, 0, np.arange(len(ids)) - 1)
        embedded = self._embedded(text, places, extra)
        given = np.concatenate((voice.condition, embedded), axis=1)
        if guidance:
            given = np.concatenate((given, _without_text(given, text)))
        past = _Past(self._language, len(given))
        said: list[int] = []
        for place in range(1, min(MOST_SAID, SAID_FOR_ALL + SAID_A_SIGN * len(ids)) + 1):
            likely = past.after(given)
            if guidance:
                likely = likely[:1] + guidance * (likely[:1] - likely[1:])
            token = _drawn(likely[0], said, extra, chance)
            if token == STOP:
                break
            said.append(token)
            step = self._embedded(np.array([[token]]), np.array([[place]]), extra)
            given = np.repeat(step, len(given), axis=0)
        return np.array([said], np.int64)

    def sound(self, said: Any, voice: HeardVoice) -> Samples:
        """Give the sound of what is said, at 24 kHz."""
        given = {
            "speech_tokens": np.concatenate((voice.tokens, said), axis=1),
            "speaker_embeddings": voice.embedding,
            "speaker_features": voice.features,
        }
        samples: Samples = self._decoder.run(given)[0].reshape(-1).astype(np.float32, copy=False)
        return samples

    def _embedded(self, ids: Any, places: Any, extra: Mapping[str, float]) -> Any:
        given = {
            "input_ids": ids.astype(np.int64),
            "position_ids": places.astype(np.int64),
            "exaggeration": np.array([EXAGGERATION.value(extra)], np.float32),
        }
        return self._embedder.run(given)[0]


class _Past:
    """What the language network has seen, which it takes again with every step."""

    def __init__(self, network: Network, rows: int) -> None:
        from onnxruntime import OrtValue

        self._value = OrtValue.ortvalue_from_numpy
        self._network = network
        self._seen = 0
        self._kept: dict[str, Any] = {
            name: self._value(np.zeros(_shape(network, name, rows), network.number_type(name)))
            for name in network.inputs
            if name.startswith(PAST)
        }

    def after(self, given: Any) -> Any:
        """Give how likely each number is behind what is given, one row for each of its rows."""
        self._seen += given.shape[1]
        kind = self._network.number_type("inputs_embeds")
        mask = np.ones((len(given), self._seen), np.int64)
        made = self._network.run_values(
            {
                "inputs_embeds": self._value(np.ascontiguousarray(given, kind)),
                "attention_mask": self._value(mask),
                **self._kept,
            }
        )
        likely, *kept = zip(self._network.outputs, made, strict=True)
        self._kept = {name.replace("present", PAST): value for name, value in kept}
        return likely[1].numpy()[:, -1].astype(np.float32)


def _shape(network: Network, name: str, rows: int) -> tuple[int, ...]:
    """Give the shape of an empty past: rows, heads, time, numbers."""
    _, heads, _, numbers = network.shape(name)
    return rows, int(heads or 0), 0, int(numbers or 0)


def _without_text(given: Any, text: Any) -> Any:
    """Give the same without what is read: what guides away from saying anything."""
    without = given.copy()
    without[:, -text.shape[1] :][text < START] = 0.0
    return without


def _drawn(likely: Any, said: list[int], extra: Mapping[str, float], chance: Any) -> int:
    """Draw what is said next."""
    likely = np.concatenate((likely[:START], likely[STOP : STOP + 1])).astype(np.float64)
    penalty = REPETITION_PENALTY.value(extra)
    before = np.unique(np.array(said, np.int64))
    likely[before] *= np.where(likely[before] < 0, penalty, 1 / penalty)
    temperature = TEMPERATURE.value(extra)
    if not temperature:
        drawn = int(np.argmax(likely))
    else:
        share = np.exp((likely - likely.max()) / temperature)
        share[share < MIN_P.value(extra)] = 0.0  # the likeliest has 1
        drawn = int(chance.choice(len(share), p=share / share.sum()))
    return STOP if drawn == START else drawn


def _found(folder: Path, names: tuple[str, ...]) -> Path:
    places = (place / f"{name}.onnx" for name in names for place in (folder / "onnx", folder))
    found = next((path for path in places if path.is_file()), None)
    if found is None:
        raise EngineFailedError(
            f"{names[0]}.onnx is missing in {folder.name}",
            hint="Install the model again: “speechstudio models verify” says what it lacks.",
        )
    return found
