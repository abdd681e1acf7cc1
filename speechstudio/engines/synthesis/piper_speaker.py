"""One voice of Piper, loaded: how it reads, and how its network is asked."""

from itertools import accumulate
from typing import Any, Self

from speechstudio.domain.errors import EngineUnavailableError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import EngineSetup
from speechstudio.engines.synthesis.piper_network import Manner, PiperNetwork
from speechstudio.engines.synthesis.piper_voices import PiperFile
from speechstudio.engines.synthesis.sharing import SPACE
from speechstudio.engines.synthesis.sound import Samples, Take
from speechstudio.engines.synthesis.speaking import speak
from speechstudio.engines.synthesis.text import harmless

FASTEST, SLOWEST = 6.0, 0.2
"""Paces beyond which nothing can be understood; the network is not asked for them."""
DEFAULT_SEED = 20_240_229
UNREAD = frozenset({"pinyin", "japanese", "thai"})
"""Kinds of writing that Piper reads by libraries which are not part of this program."""


class PiperSpeaker:
    """A voice that is loaded; a `speaking.Reading`."""

    def __init__(self, file: PiperFile, reader: Any, network: PiperNetwork) -> None:
        self.language = file.language
        self.known = reader.config.phoneme_id_map
        self.sample_rate = int(reader.config.sample_rate)
        self._reader = reader
        self._network = network

    @classmethod
    def load(cls, file: PiperFile, setup: EngineSetup) -> Self:
        """Load a voice; takes a second or two."""
        from piper import PiperConfig, PiperVoice

        kind = str(file.config.get("phoneme_type", ""))
        if kind in UNREAD:
            raise EngineUnavailableError(
                f"the voice {file.name} reads {kind}, which needs a library that is not here",
                hint="Choose another voice of that language, of Piper or of eSpeak.",
            )
        reader = PiperVoice(session=None, config=PiperConfig.from_dict(dict(file.config)))
        network = PiperNetwork.load(file.path, threads=setup.threads, device=setup.device)
        return cls(file, reader, network)

    def manner(self, number: int | None, *, rate: float, noise: float | None, seed: int) -> Manner:
        """Say how to speak: less noise makes rhythm and tone more even, in the same measure."""
        config = self._reader.config
        noise = config.noise_scale if noise is None else noise
        share = noise / config.noise_scale if config.noise_scale else 1.0
        return Manner(
            speaker=number,
            length_scale=config.length_scale / min(max(rate, SLOWEST), FASTEST),
            noise_scale=noise,
            noise_w_scale=config.noise_w_scale * share,
            seed=seed or DEFAULT_SEED,
        )

    def speak(self, sentence: SpokenSentence, span: tuple[int, int], manner: Manner) -> Take:
        """Speak what lies between two offsets of a sentence."""

        def render(sounds: list[str]) -> tuple[Samples, list[int]]:
            return self._render(sounds, manner)

        return speak(self, render, self.sample_rate, sentence, span)

    def read(self, text: str) -> list[str]:
        """Read text in one breath, whatever Piper would make of its full stops."""
        plain = harmless(text).replace("[[", "  ")  # Piper's own sign for sounds
        sounds: list[str] = []
        for breath in self._reader.phonemize(plain):
            if sounds and sounds[-1] != SPACE:
                sounds.append(SPACE)
            sounds.extend(breath)
        return sounds

    def given(self, sounds: list[str]) -> list[str]:
        """Take sounds as they are: voices learned the phonetic alphabet."""
        return sounds

    def _render(self, sounds: list[str], manner: Manner) -> tuple[Samples, list[int]]:
        """See `speaking.Render`."""
        ids, counts = self._numbered(sounds)
        samples, frames = self._network.speak(ids, manner)
        if len(frames) != len(ids):
            return samples, []
        hop = self._reader.config.hop_length
        at = [0, *(round(float(done) * hop) for done in accumulate(frames))]
        return samples, [at[place] for place in accumulate(counts)]

    def _numbered(self, sounds: list[str]) -> tuple[list[int], list[int]]:
        """Give the ids of sounds, each padded, and how many ids stand before and in each."""
        pad = self.known["_"]
        ids = [*self.known["^"], *pad]
        counts = [len(ids)]
        for sound in sounds:
            own = [*self.known[sound], *pad] if sound in self.known else []
            ids.extend(own)
            counts.append(len(own))
        return [*ids, *self.known["$"]], counts
