"""The models that are shipped, so that the program works at once, without a network."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from speechstudio.models.catalogue_reader import load_catalogue

from .failures import BundleError

_NETWORKS = ("pyannote-segmentation-3.0", "campplus")
"""Models whose networks are made when they are installed: a bundle cannot make them."""
_NETWORK = "light-*.onnx"


def install_defaults(home: Path) -> Path:
    """Install the default models in a home of their own; give the folder that holds them.

    What is there is kept. Raises BundleError.
    """
    models = home / "data" / "models"
    for model in _NETWORKS:
        if (models / model).is_dir() and not _has_network(models / model):
            shutil.rmtree(models / model)
    environment = os.environ | {"SPEECHSTUDIO_HOME": str(home)}
    command = [sys.executable, "-m", "speechstudio", "models", "install"]
    if subprocess.run(command, env=environment, check=False).returncode:
        raise BundleError("the default models could not be installed")
    return models


def ship_models(models: Path, folder: Path) -> None:
    """Copy the default models from a folder of models; raises BundleError when one is not whole."""
    for model in load_catalogue().defaults:
        source = models / model
        if not (source / "manifest.json").is_file():
            raise BundleError(f"the model {model} is not in {models}")
        if model in _NETWORKS and not _has_network(source):
            raise BundleError(f"the network of {model} was not made: see that torch is installed")
        shutil.copytree(source, folder / model)


def _has_network(model: Path) -> bool:
    return any(model.glob(_NETWORK))
