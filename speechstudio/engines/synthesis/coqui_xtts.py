"""XTTS: a language model of sound that speaks 17 languages in the voice of a recording."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

from speechstudio.domain.errors import EngineFailedError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import EngineSetup
from speechstudio.engines.synthesis.coqui_folders import KEPT_VOICE, Settings
from speechstudio.engines.synthesis.coqui_library import load_network
from speechstudio.engines.synthesis.coqui_spec import XTTS_EXTRAS
from speechstudio.engines.synthesis.folder_synthesizer import Manner
from speechstudio.engines.synthesis.recordings import mono
from speechstudio.engines.synthesis.sound import Samples, Take, joined
from speechstudio.engines.synthesis.tensors import take_of
from speechstudio.engines.synthesis.text import pieces

HEARING_RATE = 22_050
"""Of the recordings that it takes, in Hz."""
USUAL_LIMIT = 200
"""Letters that it says at once, in a language of which it says nothing."""
FIRST_PART = 20
"""Numbers that make the first part, each some 46 ms of sound."""


class XttsSpeaker:
    """A model that is loaded; see `folder_synthesizer.Speaker`."""

    def __init__(self, settings: Settings, setup: EngineSetup) -> None:
        self._settings = settings
        self._network: Any = load_network(settings, setup)
        self._voices: dict[str, tuple[Any, Any]] = {}
        self.sample_rate = settings.sample_rate

    def written(self, text: str) -> str:
        """See `Speaker`: it takes whatever is written."""
        return " ".join(text.split())

    def speak(self, text: str, manner: Manner) -> Take:
        """See `Speaker`; what is too long for a language is said in pieces."""
        import torch

        style, voice = self._voice(self._settings.chosen(manner.speaker)[0])
        takes = []
        for piece, language in self._pieces(text, manner):
            with _lengths_told(piece):
                made = self._network.inference(
                    piece, language, style, voice, speed=manner.pace, **self._choices(manner)
                )
            takes.append(take_of(torch.as_tensor(made["wav"]), self.sample_rate))
        return joined(takes)

    def streams(self, manner: Manner) -> bool:
        """See `StreamingSpeaker`."""
        del manner
        return True

    def stream(self, text: str, manner: Manner) -> Iterator[Samples]:
        """See `StreamingSpeaker`."""
        style, voice = self._voice(self._settings.chosen(manner.speaker)[0])
        for piece, language in self._pieces(text, manner):
            with _lengths_told(piece):
                for part in self._network.inference_stream(
                    piece,
                    language,
                    style,
                    voice,
                    stream_chunk_size=_PartSize(FIRST_PART),
                    speed=manner.pace,
                    **self._choices(manner),
                ):
                    yield take_of(part, self.sample_rate).samples

    def _pieces(self, text: str, manner: Manner) -> Iterator[tuple[str, str]]:
        """Yield what can be said at once, each with the model's name of its language."""
        language = self._settings.chosen(manner.speaker)[1]
        language = self._settings.language(language or manner.language)
        family = language.partition("-")[0]
        limit = self._network.tokenizer.char_limits.get(family, USUAL_LIMIT)
        sentence = SpokenSentence(text=text, language=family)
        for start, end in pieces(sentence, limit):
            piece = text[start:end].strip()
            if any(map(str.isalnum, piece)):
                yield piece, language

    def _choices(self, manner: Manner) -> Mapping[str, float]:
        """Return what was chosen, else what the model itself has."""
        return {
            option.name: (int if option.is_whole else float)(
                manner.extra.get(option.name, self._network.config[option.name])
            )
            for option in XTTS_EXTRAS
        }

    def _voice(self, name: str) -> tuple[Any, Any]:
        """Return how somebody sounds, worked out once."""
        if name not in self._voices:
            path = self._settings.own.get(name)
            if path is None:
                known = self._network.speaker_manager.speakers[self._settings.speakers[name]]
                self._voices[name] = (known["gpt_cond_latent"], known["speaker_embedding"])
            else:
                self._voices[name] = self._given(path)
        return self._voices[name]

    def _given(self, path: Path) -> tuple[Any, Any]:
        """Make a voice of a file: a recording, or what the library kept of one."""
        import torch

        if path.suffix.lower() != KEPT_VOICE:
            return self._heard(path)
        try:
            kept = torch.load(path, map_location="cpu", weights_only=True)
            return kept["gpt_conditioning_latents"], kept["speaker_embedding"]
        except (OSError, RuntimeError, KeyError, TypeError, EOFError, UnpicklingError) as error:
            raise EngineFailedError(
                f"{path.name} is no voice that XTTS has kept",
                hint="Give the recording itself, as a WAV file.",
                detail=repr(error),
            ) from error

    def _heard(self, path: Path) -> tuple[Any, Any]:
        """Listen to a recording as the model's configuration has it."""
        import torch

        config = self._network.config
        sound = torch.from_numpy(mono(path, HEARING_RATE, config.max_ref_len))[None]
        sound = sound.clamp(-1.0, 1.0).to(self._network.device)
        if config.sound_norm_refs:
            sound = 0.75 * sound / sound.abs().max()
        style = self._network.get_gpt_cond_latents(
            sound, HEARING_RATE, length=config.gpt_cond_len, chunk_length=config.gpt_cond_chunk_len
        )
        return style, self._network.get_speaker_embedding(sound, HEARING_RATE)


class _PartSize(int):
    """How many numbers make a part: twice as many as made the part before.

    The library makes the sound of everything before a part anew, so that parts of one size would
    take many times as long as the whole.
    """

    def __init__(self, _first: int) -> None:
        self._now = int(self)

    def __le__(self, have: int) -> bool:
        """Answer the library, which asks whether it has as many."""
        if have < self._now:
            return False
        self._now *= 2
        return True


@contextmanager
def _lengths_told(text: str) -> Iterator[None]:
    """Say of which text the model says that it is too long."""
    try:
        yield
    except AssertionError as error:
        raise ValueError(f"“{text}” is too long for it: {error}") from error
