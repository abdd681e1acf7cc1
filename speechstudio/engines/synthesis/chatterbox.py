"""Chatterbox: says what is written in the voice of a recording, with feeling, and marks it."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from speechstudio.engines.contract import EngineSetup, Voice
from speechstudio.engines.synthesis.chatterbox_network import ChatterboxNetworks, HeardVoice
from speechstudio.engines.synthesis.chatterbox_text import ChatterboxText, languages_of
from speechstudio.engines.synthesis.chatterbox_watermark import Watermark
from speechstudio.engines.synthesis.folder_synthesizer import FolderSynthesizer, Manner
from speechstudio.engines.synthesis.recordings import RECORDINGS, mono
from speechstudio.engines.synthesis.sound import Take
from speechstudio.engines.synthesis.stretching import stretched
from speechstudio.engines.synthesis.voice_folders import VoiceFolder

SAMPLE_RATE = 24_000
OWN_VOICE = "default_voice.wav"
VOICES = "voices"
LONGEST_S = 10
"""More of a recording is not listened to."""


class Chatterbox(FolderSynthesizer):
    """A synthesizer around the networks of Chatterbox as they are published for onnxruntime."""

    name = "Chatterbox"
    longest_piece = 300
    """Some 20 s."""

    def voices_in(self, folder: VoiceFolder) -> Iterator[Voice]:
        """See `FolderSynthesizer`.

        In a model of several languages each voice is there in each: without a language in its id
        it follows the text.
        """
        languages = languages_of(folder)
        for language in languages or ("en",):
            for speaker in recordings(folder.path):
                named = ".".join(filter(None, (speaker, language)))
                yield folder.voice(
                    speaker if language == "en" else named,
                    sample_rate=SAMPLE_RATE,
                    name=speaker or folder.id,
                    language=language,
                    licence="MIT",
                    commercial_use="yes",
                )

    def load(self, folder: VoiceFolder, setup: EngineSetup) -> "_Speaker":
        """See `FolderSynthesizer`."""
        networks = ChatterboxNetworks.load(folder.path, threads=setup.threads, device=setup.device)
        return _Speaker(folder, networks)


class _Speaker:
    """A model that is loaded, with the voices in its folder; see `folder_synthesizer.Speaker`."""

    sample_rate = SAMPLE_RATE

    def __init__(self, folder: VoiceFolder, networks: ChatterboxNetworks) -> None:
        self._recordings = recordings(folder.path)
        self._languages = languages_of(folder)
        self._networks = networks
        self._text = ChatterboxText(folder)
        self._watermark = Watermark.load()
        self._voices: dict[str, HeardVoice] = {}

    def written(self, text: str) -> str:
        """See `Speaker`."""
        return self._text.written(text)

    def speak(self, text: str, manner: Manner) -> Take:
        """See `Speaker`; what is said carries the watermark."""
        speaker, language = self._chosen(manner.speaker)
        voice = self._voice(speaker)
        ids = self._text.ids(text, language or manner.language)
        said = self._networks.said(ids, voice, manner.extra, manner.seed)
        if not said.size:
            raise ValueError(f"it says nothing for “{text}”")
        take = Take(samples=self._networks.sound(said, voice), sample_rate=SAMPLE_RATE)
        take = stretched(take, manner.pace)
        marked = self._watermark.marked(take.samples, SAMPLE_RATE)
        return Take(samples=marked, sample_rate=SAMPLE_RATE)

    def _chosen(self, speaker: str) -> tuple[str, str]:
        """Return whose voice and which language is meant by what follows `#` in a voice's id."""
        if speaker in self._recordings:
            return speaker, ""
        name, _, language = speaker.rpartition(".")
        return name, language

    def _voice(self, speaker: str) -> HeardVoice:
        """Return how somebody sounds, worked out once."""
        if speaker not in self._voices:
            samples = mono(self._recordings[speaker], SAMPLE_RATE, LONGEST_S)
            self._voices[speaker] = self._networks.heard(samples)
        return self._voices[speaker]


def recordings(folder: Path) -> Mapping[str, Path]:
    """Find whose voices a model has: by name, its own without one."""
    own = folder / OWN_VOICE
    given = (path for path in sorted((folder / VOICES).glob("*")))
    found = {path.stem: path for path in given if path.suffix.lower() in RECORDINGS}
    return {"": own, **found} if own.is_file() else found
