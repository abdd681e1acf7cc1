"""Voices of MeloTTS as they lie in folders: `config.json`, `checkpoint.pth`, and `bert` beside."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from speechstudio.engines.contract import Voice
from speechstudio.engines.synthesis.voice_folders import VoiceFolder

CONFIG, WEIGHTS, LANGUAGE_NETWORK = "config.json", "checkpoint.pth", "bert"
_LANGUAGES = {
    "EN": ("en", "English"),
    "ES": ("es", "Spanish"),
    "SP": ("es", "Spanish"),
    "FR": ("fr", "French"),
    "ZH": ("zh", "Chinese"),
    "JP": ("ja", "Japanese"),
    "KR": ("ko", "Korean"),
}
"""Tag and name of what speakers' names begin with."""
_ACCENTS = {
    "EN-US": ("en-US", "American English"),
    "EN-BR": ("en-GB", "British English"),
    "EN-INDIA": ("en-IN", "Indian English"),
    "EN-AU": ("en-AU", "Australian English"),
    "EN-DEFAULT": ("en-US", "English"),
    "EN-NEWEST": ("en-US", "English, third edition"),
}
_FAMILIES = {"en": "EN", "es": "ES", "fr": "FR", "zh": "ZH", "cmn": "ZH", "ja": "JP", "ko": "KR"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the configuration of a model says of its voices."""

    speakers: Mapping[str, int]
    sample_rate: int

    @classmethod
    def of(cls, config: Mapping[str, Any]) -> "Settings | None":
        """Read it; None where it is not a configuration of MeloTTS."""
        data = config.get("data")
        if not isinstance(data, dict) or not isinstance(data.get("spk2id"), dict):
            return None
        speakers = {str(name): int(number) for name, number in data["spk2id"].items()}
        return cls(speakers=speakers, sample_rate=int(data.get("sampling_rate", 44_100)))


def melotts_voices(folder: VoiceFolder) -> Iterator[Voice]:
    """Describe every voice of a model; the accents of one are several voices."""
    settings = Settings.of(folder.json(CONFIG))
    if settings is None:
        return
    for speaker in settings.speakers:
        tag, name = _described(speaker)
        yield folder.voice(
            speaker if len(settings.speakers) > 1 else "",
            sample_rate=settings.sample_rate,
            language=tag,
            name=name,
            licence="MIT",
            commercial_use="yes",
        )


def language_of(folder: VoiceFolder, voice_language: str) -> str:
    """Return the language of a voice as MeloTTS calls it.

    Raises ValueError for one that it does not read.
    """
    family = voice_language.lower().partition("-")[0]
    if family not in _FAMILIES:
        raise ValueError(
            f'the language of {folder.id} is not told; write “language = "en"”, or es, fr, ja,'
            " ko, zh, into its voice.toml"
        )
    return _FAMILIES[family]


def _described(speaker: str) -> tuple[str, str]:
    """Return the tag and the name of a voice; empty where its speaker's name does not tell."""
    known = re.sub(r"[_ ]", "-", speaker.upper())
    if known in _ACCENTS:
        return _ACCENTS[known]
    return _LANGUAGES.get(known.partition("-")[0], ("", ""))
