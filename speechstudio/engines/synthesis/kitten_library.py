"""The library of KittenTTS: a network and its voices in a folder, and how it reads.

What it would fetch models with, and its second eSpeak NG, are stood in for: everything lies in the
folder, and the eSpeak NG of this program reads.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from zipfile import BadZipFile

import numpy as np

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.contract import EngineSetup
from speechstudio.engines.onnx_network import Network
from speechstudio.engines.stand_ins import stand_ins
from speechstudio.engines.synthesis.espeak_library import espeak
from speechstudio.engines.synthesis.sound import Samples
from speechstudio.engines.synthesis.styletts2_reading import StyleReading
from speechstudio.engines.synthesis.voice_folders import VoiceFolder

LANGUAGE = "en-US"
_ABSENT = {"huggingface_hub": ("hf_hub_download",), "phonemizer": (), "soundfile": ()}


@dataclass(frozen=True, slots=True, kw_only=True)
class KittenFiles:
    """Where a model lies, and what it says of its voices."""

    network: Path
    voices: Path
    names: Mapping[str, str]
    """What people call a voice, by what the model calls it."""
    paces: Mapping[str, float]
    """How many times faster than usual a voice has to be asked to speak."""

    def styles(self) -> Mapping[str, Samples]:
        """Read the voices: for each a row, or a row for each number of letters in a text."""
        try:
            with self.voices.open("rb") as file, np.load(file) as archive:
                return {name: np.atleast_2d(archive[name]) for name in archive.files}
        except (OSError, ValueError, EOFError, BadZipFile) as error:
            raise EngineFailedError(
                f"the voices in {self.voices.name} cannot be read: {error}",
                hint="Get the model again from its publisher.",
            ) from error


def kitten_files(folder: VoiceFolder) -> KittenFiles:
    """Find a model in a folder. EngineFailedError where there is none."""
    told = folder.json("config.json")
    network = _found(folder.path, str(told.get("model_file", "")), "*.onnx")
    voices = _found(folder.path, str(told.get("voices", "")), "*.npz")
    if network is None or voices is None:
        raise EngineFailedError(
            f"there is no model of KittenTTS in {folder.path.name}",
            hint="Put its network (.onnx), its voices (.npz) and its config.json into one folder.",
        )
    names, paces = (told.get(key) or {} for key in ("voice_aliases", "speed_priors"))
    return KittenFiles(
        network=network,
        voices=voices,
        names={str(voice): str(name) for name, voice in names.items()},
        paces={str(voice): float(pace) for voice, pace in paces.items()},
    )


def load_model(files: KittenFiles, setup: EngineSetup) -> Any:
    """Load a model into an object of the library's class `KittenTTS`; takes a second."""
    library = _library()
    library.ort = SimpleNamespace(InferenceSession=lambda path: _Session(path, setup))
    library.phonemizer = SimpleNamespace(backend=SimpleNamespace(EspeakBackend=_Reader))
    made = library.KittenTTS(str(files.network), str(files.voices))
    reader, known = made._phonemizer, made._word_index_dictionary  # noqa: SLF001 - kept nowhere else
    reader.known = known
    return made


@cache
def _library() -> Any:
    with stand_ins(_ABSENT):
        return import_module("kittentts")


class _Session:
    """A network that leaves other processors alone, as the library calls it."""

    def __init__(self, path: str, setup: EngineSetup) -> None:
        self._network = Network.load(Path(path), threads=setup.threads, device=setup.device)

    def run(self, _outputs: None, given: Mapping[str, Any]) -> list[Any]:
        """Give everything that the network makes of its inputs."""
        return self._network.run(given)


class _Reader:
    """Reads as the library's own reader does: sounds with the marks of the text between."""

    def __init__(self, **_how: object) -> None:
        """Take what the library says: that it wants American English, with stress and marks."""
        self.known: Mapping[str, int] = {}

    def phonemize(self, texts: Sequence[str]) -> list[str]:
        """Give the sounds of each text."""
        reading = StyleReading(language=LANGUAGE, known=self.known, library=espeak())
        return [reading.read(text) for text in texts]


def _found(folder: Path, name: str, pattern: str) -> Path | None:
    """Return the file of that name, else the first that looks like it."""
    named = folder / name
    return named if name and named.is_file() else next(iter(sorted(folder.glob(pattern))), None)
