"""StyleTTS2: finds a style for each sentence, near to that of a recording or of its own."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from speechstudio.engines.contract import EngineSetup, Voice
from speechstudio.engines.synthesis.espeak_library import espeak
from speechstudio.engines.synthesis.folder_synthesizer import FolderSynthesizer, Manner
from speechstudio.engines.synthesis.recordings import RECORDINGS, mono
from speechstudio.engines.synthesis.sound import Take, trimmed
from speechstudio.engines.synthesis.stretching import stretched
from speechstudio.engines.synthesis.styletts2_network import (
    ModelFiles,
    library,
    model_files,
    no_style,
    style_of,
    styletts2,
)
from speechstudio.engines.synthesis.styletts2_reading import StyleReading
from speechstudio.engines.synthesis.styletts2_spec import ALPHA, BETA, CARRIED, SCALE, STEPS
from speechstudio.engines.synthesis.voice_folders import VoiceFolder

VOICES = "voices"
LONGEST_S = 30
"""More of a recording is not listened to."""


class StyleTTS2(FolderSynthesizer):
    """A synthesizer around `styletts2.tts.StyleTTS2`."""

    name = "StyleTTS2"
    longest_piece = 400
    """In sounds, spaces and marks; the network for their melody takes 511."""

    def voices_in(self, folder: VoiceFolder) -> Iterator[Voice]:
        """See `FolderSynthesizer`."""
        files = model_files(folder.path)
        names = [path.stem for path in _recordings(folder.path)] if files.has_many_voices else [""]
        for name in names:
            yield folder.voice(
                name,
                sample_rate=files.sample_rate,
                language="en-US",
                licence="MIT, with terms for voices",
                commercial_use="with terms: say that it is synthetic, or have leave of the person",
            )

    def load(self, folder: VoiceFolder, setup: EngineSetup) -> "_Speaker":
        """See `FolderSynthesizer`."""
        language = next(self.voices_in(folder)).language
        files = model_files(folder.path)
        return _Speaker(folder.path, files, language, styletts2(files, setup))


class _Speaker:
    """A model that is loaded, with the voices in its folder; see `folder_synthesizer.Speaker`."""

    def __init__(self, folder: Path, files: ModelFiles, language: str, made: Any) -> None:
        known = library().TextCleaner().word_index_dictionary
        self._folder = folder
        self._made = made
        self._has_many_voices = files.has_many_voices
        self._reading = StyleReading(language=language, known=known, library=espeak())
        self._styles: dict[str, Any] = {}
        self._before: Any = None
        self.sample_rate = files.sample_rate

    def written(self, text: str) -> str:
        """See `Speaker`: in sounds. A sentence begins here, and with it a new style."""
        self._before = None
        return self._reading.read(text)

    def speak(self, text: str, manner: Manner) -> Take:
        """See `Speaker`; the style of the piece before goes on."""
        samples, self._before = self._made.long_inference_segment(
            text,
            self._before,
            self._style(manner.speaker),
            alpha=ALPHA.value(manner.extra) if self._has_many_voices else 1.0,
            beta=BETA.value(manner.extra) if self._has_many_voices else 1.0,
            t=CARRIED.value(manner.extra),
            diffusion_steps=int(STEPS.value(manner.extra)),
            embedding_scale=SCALE.value(manner.extra),
            phonemize=False,
        )
        take = Take(samples=samples.astype(np.float32, copy=False), sample_rate=self.sample_rate)
        return stretched(take, manner.pace)

    def _style(self, speaker: str) -> Any:
        """Return how a voice sounds and speaks, worked out once."""
        if not self._has_many_voices:
            return no_style().to(self._made.device)
        if speaker not in self._styles:
            path = {path.stem: path for path in _recordings(self._folder)}[speaker]
            sound = Take(
                samples=mono(path, self.sample_rate, LONGEST_S), sample_rate=self.sample_rate
            )
            self._styles[speaker] = style_of(self._made, trimmed(sound).samples)
        return self._styles[speaker]


def _recordings(folder: Path) -> list[Path]:
    files = sorted((folder / VOICES).glob("*"))
    return [path for path in files if path.suffix.lower() in RECORDINGS]
