"""KittenTTS: very small networks for English, which any processor can take."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from speechstudio.engines.contract import EngineSetup, Voice
from speechstudio.engines.synthesis.folder_synthesizer import FolderSynthesizer, Manner
from speechstudio.engines.synthesis.kitten_library import (
    LANGUAGE,
    KittenFiles,
    kitten_files,
    load_model,
)
from speechstudio.engines.synthesis.sound import Samples, Take
from speechstudio.engines.synthesis.voice_folders import VoiceFolder

SAMPLE_RATE = 24_000
TAIL = 5000
"""Samples behind the last sound that the networks make up; their publisher leaves them out, too."""
LOUDEST = 2.0
"""Beyond full scale by so much lies no sound, but what the smallest networks make now and then."""
MOST_WRONG = 0.01
"""Share of such samples with which the rest is still speech."""
_GENDERS = {"f": "female", "m": "male"}
"""By the last letter of a voice as the model calls it: `expr-voice-2-f`."""


class Kitten(FolderSynthesizer):
    """A synthesizer around `kittentts.KittenTTS`."""

    name = "KittenTTS"
    longest_piece = 400
    """In letters, as its publisher has it."""
    most_loaded = 2

    def voices_in(self, folder: VoiceFolder) -> Iterator[Voice]:
        """See `FolderSynthesizer`."""
        files = kitten_files(folder)
        for voice in sorted(files.styles()):
            yield folder.voice(
                voice,
                sample_rate=SAMPLE_RATE,
                language=LANGUAGE,
                name=files.names.get(voice, voice),
                gender=_GENDERS.get(voice.rpartition("-")[2], ""),
                licence="Apache-2.0",
                commercial_use="yes",
            )

    def load(self, folder: VoiceFolder, setup: EngineSetup) -> "_Speaker":
        """See `FolderSynthesizer`."""
        files = kitten_files(folder)
        return _Speaker(files, load_model(files, setup))


class _Speaker:
    """A model that is loaded; see `folder_synthesizer.Speaker`."""

    sample_rate = SAMPLE_RATE

    def __init__(self, files: KittenFiles, made: Any) -> None:
        self._made = made
        self._paces = files.paces
        self._styles: Mapping[str, Samples] = files.styles()

    def written(self, text: str) -> str:
        """See `Speaker`; eSpeak NG reads letters of every kind."""
        return text

    def speak(self, text: str, manner: Manner) -> Take:
        """See `Speaker`."""
        styles = self._styles[manner.speaker]
        row = min(len(text), len(styles) - 1)
        chosen = {manner.speaker: styles[row : row + 1]}
        self._made._voices = chosen  # noqa: SLF001 - the library knows of one row a voice only
        pace = manner.pace * self._paces.get(manner.speaker, 1.0)
        samples = self._made.generate(text, manner.speaker, pace).reshape(-1)
        return Take(samples=mended(samples[: max(0, len(samples) - TAIL)]), sample_rate=SAMPLE_RATE)


def mended(samples: Samples) -> Samples:
    """Put what lies between its neighbours for each sample that is none, and “nan” for many."""
    wrong = ~(np.abs(samples) <= LOUDEST)  # which no “nan” is
    if not wrong.any():
        return samples
    repaired = samples.copy()
    if wrong.mean() > MOST_WRONG:
        repaired[wrong] = np.nan
        return repaired
    good = np.flatnonzero(~wrong)
    repaired[wrong] = np.interp(np.flatnonzero(wrong), good, samples[good])
    return repaired
