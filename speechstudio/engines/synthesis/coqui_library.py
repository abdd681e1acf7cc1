"""Networks of Coqui TTS: from a folder, ready to speak. Nothing is written there, or fetched."""

import json
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from pickle import UnpicklingError
from types import SimpleNamespace
from typing import Any

from speechstudio.domain.errors import EngineFailedError, EngineUnavailableError
from speechstudio.engines.contract import EngineSetup
from speechstudio.engines.diarization.torchaudio_repair import import_torchaudio
from speechstudio.engines.synthesis.coqui_folders import (
    CONFIG,
    FAIRSEQ,
    FILES,
    XTTS,
    Settings,
    file_of,
    read_config,
    weights_in,
)
from speechstudio.engines.synthesis.coqui_sounds import offer_espeak

_READER = "Phonemizer"
"""Stands in the library's words when what reads a language is not here."""
_ENCODER = ("speaker_encoder_model_path", "speaker_encoder_config_path")


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocoder:
    """A network that makes sound of the spectrograms of another."""

    config: Any
    network: Any
    scale: Any
    """Puts a spectrogram into its measure."""

    def sound(self, spectrogram: Any, speaking: Any, device: str) -> Any:
        """Make sound of what the network `speaking` gave."""
        from TTS.utils.synthesizer import Synthesizer

        parts = SimpleNamespace(
            tts_model=speaking,
            vocoder_ap=self.scale,
            vocoder_config=self.config,
            vocoder_model=self.network,
        )
        return Synthesizer._run_vocoder(parts, spectrogram, device)  # noqa: SLF001 - what the library does, without all that it loads for it


@cache
def make_ready() -> None:
    """Import the library as it can be here."""
    import_torchaudio()
    offer_espeak()


def load_network(settings: Settings, setup: EngineSetup) -> Any:
    """Load the network that speaks; its file is read as mere tensors.

    Raises EngineFailedError for a file that is damaged or has more than weights in it, and
    EngineUnavailableError where text is to be read by what is not here.
    """
    import torch

    make_ready()
    torch.set_num_threads(setup.threads)
    if setup.device == "cuda" and not torch.cuda.is_available():
        raise EngineUnavailableError(
            "there is no graphics card here that can be used",
            hint="Leave --device out; see also “speechstudio doctor”.",
        )
    try:
        return _loaded(settings).to(setup.device)
    except (UnpicklingError, EOFError) as error:
        raise _more_than_weights(settings.weights, error) from error
    except ImportError as error:
        if _READER not in str(error):
            raise
        raise EngineUnavailableError(
            f"nothing here reads the language as {settings.weights.parent.name} wants it",
            hint="Choose another model of that language.",
            detail=repr(error),
        ) from error


def load_vocoder(folder: Path, device: str) -> Vocoder:
    """Load what makes sound of spectrograms; raises as `load_network`."""
    from TTS.utils.audio import AudioProcessor
    from TTS.vocoder.models import setup_model

    weights = weights_in(folder)
    if weights is None:
        raise EngineFailedError(
            f"the vocoder in {folder.name} has no weights",
            hint="Get it again from its publisher.",
        )
    config = _config(amended(read_config(folder / CONFIG), folder))
    network = setup_model(config)
    try:
        network.load_checkpoint(config, str(weights), eval=True)
    except (UnpicklingError, EOFError) as error:
        raise _more_than_weights(weights, error) from error
    return Vocoder(config=config, network=network.to(device), scale=AudioProcessor(config.audio))


def amended(config: Mapping[str, Any], folder: Path) -> dict[str, Any]:
    """Return a configuration whose files are those in the folder, wherever they were before.

    What listens to recordings is left out where it is not there.
    """
    changed = _in_folder(config, folder)
    places = [changed, changed.get("model_args")]
    if not all(file_of(config, key, folder) for key in _ENCODER):
        for place in places:
            if isinstance(place, dict):
                place.update({key: "" for key in _ENCODER if key in place})
                place.update({key: False for key in place if key == "use_speaker_encoder_as_loss"})
    return changed


def _in_folder(config: Mapping[str, Any], folder: Path) -> dict[str, Any]:
    changed = dict(config)
    for key, value in config.items():
        if isinstance(value, dict):
            changed[key] = _in_folder(value, folder)
        elif key in FILES:
            found = file_of(config, key, folder)
            if found is not None:
                changed[key] = [str(found)] if isinstance(value, list) else str(found)
    return changed


def _loaded(settings: Settings) -> Any:
    from TTS.tts.configs.vits_config import VitsConfig
    from TTS.tts.models import setup_model
    from TTS.tts.models.vits import Vits

    if settings.kind == FAIRSEQ:
        network = Vits(VitsConfig())
        network.load_fairseq_checkpoint(network.config, settings.weights, eval=True)
        return network
    folder = settings.weights.parent
    config = _config(amended(settings.config, folder))
    network = setup_model(config)
    if settings.kind == XTTS:
        network._load_checkpoint = _xtts_weights  # noqa: SLF001 - its own writes old files anew
        network.load_checkpoint(config, checkpoint_dir=folder, checkpoint_path=settings.weights)
    else:
        network.load_checkpoint(config, str(settings.weights), eval=True)
    return network


def _config(told: Mapping[str, Any]) -> Any:
    """Make the library's own configuration of a table."""
    from TTS.config import load_config

    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / CONFIG
        path.write_text(json.dumps(told), encoding="utf-8")
        return load_config(path)


def _xtts_weights(path: Path) -> Any:
    """Read weights of XTTS; those that were published first have their configuration with them."""
    import torch
    from TTS.tts.models import xtts

    try:
        read = torch.load(path, map_location="cpu", weights_only=True)
    except UnpicklingError:
        with xtts._legacy_safe_globals():  # noqa: SLF001 - names four classes of settings
            read = torch.load(path, map_location="cpu", weights_only=True)
    return read["model"]


def _more_than_weights(path: Path, error: Exception) -> EngineFailedError:
    return EngineFailedError(
        f"the weights in {path.parent.name} are damaged or are more than weights",
        hint="Get the model again from its publisher.",
        detail=repr(error),
    )
