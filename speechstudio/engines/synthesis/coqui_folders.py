"""Models of Coqui TTS as they lie in folders: what kind, whose voices, in which languages."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from speechstudio.engines.synthesis.coqui_names import names_in
from speechstudio.engines.synthesis.coqui_published import plain_name, published
from speechstudio.engines.synthesis.recordings import RECORDINGS
from speechstudio.engines.synthesis.speaker_embeddings import VOICES
from speechstudio.engines.synthesis.voice_folders import VoiceFolder

CONFIG, VOCABULARY, VOCODER = "config.json", "vocab.txt", "vocoder"
XTTS, FAIRSEQ = "xtts", "fairseq"
KINDS = frozenset(
    {
        XTTS, FAIRSEQ, "align_tts", "delightful_tts", "fast_pitch", "fast_speech", "fastspeech2",
        "forward_tts", "glow_tts", "neuralhmm_tts", "overflow", "speedy_speech", "tacotron",
        "tacotron2", "vits",
    }
)  # fmt: skip
"""Bark and Tortoise have engines of their own here."""
_WITHOUT_VOCODER = frozenset({XTTS, FAIRSEQ, "tacotron"})
"""The last gives what no vocoder takes."""
KEPT_VOICE = ".pth"
"""What the library keeps a cloned voice of XTTS in."""
XTTS_RATE, USUAL_RATE, FAIRSEQ_RATE = 24_000, 22_050, 16_000
XTTS_LANGUAGES = (
    "en", "es", "fr", "de", "it", "pt", "pl", "tr", "ru", "nl", "cs", "ar", "zh-cn", "hu", "ko",
    "ja", "hi",
)  # fmt: skip
FILES: Mapping[str, tuple[str, ...]] = {
    "stats_path": ("scale_stats.npy",),
    "d_vector_file": ("speakers.json", "speakers.pth"),
    "speaker_file": ("speaker_ids.json", "speaker_ids.pth"),
    "speakers_file": ("speaker_ids.json", "speaker_ids.pth"),
    "language_ids_file": ("language_ids.json",),
    "speaker_encoder_model_path": ("model_se.pth", "model_se.pth.tar"),
    "speaker_encoder_config_path": ("config_se.json",),
}
"""Keys of a configuration that name files beside it, and what those are usually called."""
_BEST = ("model_file.pth", "model_file.pth.tar", "model.pth", "best_model.pth", "checkpoint.pth")
_WEIGHTS = ("*.pth", "*.pth.tar")
_NO_WEIGHTS = re.compile(r"(speaker|model_se|dvae|mel_stats|mel_norms|optimizer).*")
_COMMENT = re.compile(r'("(?:[^"\\]|\\.)*")|//[^\n]*|/\*.*?\*/', re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a folder says of its model."""

    kind: str
    """One of `KINDS`."""
    config: Mapping[str, Any]
    weights: Path
    vocoder: Path | None
    speakers: Mapping[str, str]
    """Names of speakers on one line, and as the model has them."""
    own: Mapping[str, Path]
    """Voices that were given to it: by name a recording, or a file that the library has kept."""
    languages: tuple[str, ...]
    """As the model calls them; empty where it has one."""
    sample_rate: int

    def chosen(self, speaker: str) -> tuple[str, str]:
        """Return whose voice and which language is meant by what follows `#` in a voice's id."""
        if speaker in self.speakers or speaker in self.own:
            return speaker, ""
        if speaker in self.languages:
            return "", speaker
        name, _, language = speaker.rpartition(".")
        return name, language

    def language(self, tag: str) -> str:
        """Return the model's own name of a language, else the first that it has, else nothing."""
        wanted = tag.lower()
        family = wanted.partition("-")[0]
        exact = (known for known in self.languages if known.lower() == wanted)
        near = (known for known in self.languages if known.lower().partition("-")[0] == family)
        return next(iter((*exact, *near, *self.languages)), "")


def settings_of(folder: VoiceFolder) -> Settings | None:
    """Read a folder; None where it holds no model that speaks by this engine."""
    config = read_config(folder.path / CONFIG)
    kind = kind_of(config, folder.path)
    weights = weights_in(folder.path)
    if kind not in KINDS or weights is None:
        return None
    vocoder = None if kind in _WITHOUT_VOCODER else vocoder_of(folder)
    return Settings(
        kind=kind,
        config=config,
        weights=weights,
        vocoder=vocoder,
        speakers=_speakers(kind, config, folder.path),
        own=dict(_own_voices(kind, folder.path)),
        languages=_languages(kind, config, folder.path),
        sample_rate=_sample_rate(kind, config, vocoder),
    )


def read_config(path: Path) -> Mapping[str, Any]:
    """Read a configuration, older ones of which have comments; empty where it is none."""
    try:
        text = path.read_text(encoding="utf-8")
        read = json.loads(_COMMENT.sub(lambda found: found[1] or "", text))
    except (OSError, ValueError):
        return {}
    return read if isinstance(read, dict) else {}


def kind_of(config: Mapping[str, Any], folder: Path) -> str:
    """Say what kind of model it is; empty where nothing tells."""
    told = config.get("model")
    if isinstance(told, str):
        return told.lower()
    is_fairseq = isinstance(config.get("data"), dict) and (folder / VOCABULARY).is_file()
    return FAIRSEQ if is_fairseq else ""


def weights_in(folder: Path) -> Path | None:
    """Find the network in a folder: by its usual names, else the largest that it may be."""
    named = (folder / name for name in _BEST)
    found = (path for pattern in _WEIGHTS for path in sorted(folder.glob(pattern)))
    others = [path for path in found if not _NO_WEIGHTS.fullmatch(path.name)]
    others.sort(key=lambda path: path.stat().st_size, reverse=True)
    return next((path for path in (*named, *others) if path.is_file()), None)


def vocoder_of(folder: VoiceFolder) -> Path | None:
    """Find what makes sound of a spectrogram: inside the model, or where the library puts it."""
    inside = folder.path / VOCODER
    if (inside / CONFIG).is_file():
        return inside
    wanted = published(folder.path.name).vocoder
    if not wanted:
        return None
    beside = (path for path in sorted(folder.path.parent.iterdir()) if path.is_dir())
    return next((path for path in beside if plain_name(path.name).endswith(wanted)), None)


def option(config: Mapping[str, Any], key: str) -> Any:
    """Return what a configuration says, to the network itself or in all."""
    arguments = config.get("model_args")
    inner = arguments.get(key) if isinstance(arguments, dict) else None
    return inner or config.get(key)


def file_of(config: Mapping[str, Any], key: str, folder: Path) -> Path | None:
    """Find a file that a configuration names, wherever it was when it was written."""
    told = option(config, key)
    told = told[0] if isinstance(told, list) and told else told
    name = re.split(r"[\\/]", told)[-1] if isinstance(told, str) else ""
    names = (name, *FILES.get(key, ())) if name else FILES.get(key, ())
    return next((folder / one for one in names if (folder / one).is_file()), None)


def _speakers(kind: str, config: Mapping[str, Any], folder: Path) -> Mapping[str, str]:
    names: tuple[str, ...] = ()
    if kind == XTTS:
        names = names_in(folder / "speakers_xtts.pth")
    elif option(config, "use_speaker_embedding"):
        files = (file_of(config, key, folder) for key in ("speaker_file", "speakers_file"))
        file = next(filter(None, files), None)
        names = tuple(config.get("speakers") or ()) or (names_in(file) if file else ())
    elif option(config, "use_d_vector_file"):
        file = file_of(config, "d_vector_file", folder)
        names = names_in(file) if file else ()
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(" ".join(name.split()), name)
    return found


def _own_voices(kind: str, folder: Path) -> Iterator[tuple[str, Path]]:
    """Find voices that were given to a model that can take on anybody's."""
    hears = all((folder / name).is_file() for name in ("model_se.pth", "config_se.json"))
    if kind != XTTS and not hears:
        return
    for path in sorted((folder / VOICES).glob("*")):
        suffix = path.suffix.lower()
        if suffix in RECORDINGS or (suffix == KEPT_VOICE and kind == XTTS):
            yield path.stem, path


def _languages(kind: str, config: Mapping[str, Any], folder: Path) -> tuple[str, ...]:
    if kind == XTTS:
        return tuple(config.get("languages") or XTTS_LANGUAGES)
    if not option(config, "use_language_embedding"):
        return ()
    file = file_of(config, "language_ids_file", folder)
    return (names_in(file) if file else ()) or tuple(config.get("languages") or ())


def _sample_rate(kind: str, config: Mapping[str, Any], vocoder: Path | None) -> int:
    if kind == FAIRSEQ:
        return int(config["data"].get("sampling_rate", FAIRSEQ_RATE))
    if vocoder is not None:
        config = read_config(vocoder / CONFIG)
    audio = config.get("audio")
    told = audio if isinstance(audio, dict) else {}
    usual = XTTS_RATE if kind == XTTS else told.get("sample_rate", USUAL_RATE)
    return int(told.get("output_sample_rate") or usual)
