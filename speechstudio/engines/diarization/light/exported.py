"""The ONNX networks of the published weights; made once, and kept beside these with a proof."""

import atexit
import errno
import json
import os
import shutil
import tempfile
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from speechstudio.domain import own_python
from speechstudio.domain.errors import EngineFailedError, EngineUnavailableError

if TYPE_CHECKING:  # it loads torch
    from speechstudio.engines.diarization.light.exporting import Made

_FORMAT = 1
"""Goes up when networks are made in another way."""
_MAY_NOT = (errno.EACCES, errno.EPERM, errno.EROFS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Networks:
    """Files of the two networks."""

    segmentation: Path
    embedding: Path


def exported(segmentation: Path, embedding: Path) -> Networks:
    """Give the networks of two models (folders); what is missing is made, which loads torch.

    Raises EngineUnavailableError where a network is missing and there is no torch to make it with,
    EngineFailedError where it cannot be made for another reason.
    """
    networks = Networks(segmentation=_place(segmentation), embedding=_place(embedding))
    if networks.segmentation.is_file() and networks.embedding.is_file():
        return networks
    if find_spec("torch") is None:
        raise EngineUnavailableError(
            "networks that tell speakers apart are missing, and there is no PyTorch to make them",
            hint="Install the program again, or choose --diarizer pyannote"
            " after “speechstudio engines install pyannote”.",
        )
    from speechstudio.engines.diarization.light import exporting  # the only user of torch

    return Networks(
        segmentation=_kept_with_proof(
            networks.segmentation, exporting.segmentation_network(segmentation)
        ),
        embedding=_kept_with_proof(networks.embedding, exporting.embedding_network(embedding)),
    )


def _place(model: Path) -> Path:
    """Say where the network of a model is, or is to be made.

    The one beside a model that came with the program serves a copy of that model, too: it was made
    of the same weights, and where the program is installed whole there is nothing to make it with.
    """
    own = model / f"light-{_FORMAT}.onnx"
    shipped = own_python.shipped("models")
    if own.is_file() or shipped is None:
        return own
    theirs = shipped / model.name / own.name
    return theirs if theirs.is_file() else own


def _kept_with_proof(file: Path, made: "Made") -> Path:
    """Keep a network, and beside it how near its answers are to those of the original."""
    kept = _kept(file, made.network)
    proof = {"largest_difference": made.difference, "tolerance": made.tolerance}
    _kept(kept.with_suffix(".json"), json.dumps(proof).encode())
    return kept


def _kept(file: Path, network: bytes) -> Path:
    """Keep a network, where nothing may be written beside the models for this time only."""
    try:
        try:
            return _written(file, network)
        except OSError as error:
            if error.errno not in _MAY_NOT:
                raise
            folder = Path(tempfile.mkdtemp(prefix="speechstudio-"))
            atexit.register(shutil.rmtree, folder, ignore_errors=True)
            return _written(folder / file.name, network)
    except OSError as error:
        raise EngineFailedError(
            f"the network {file.name} could not be written: {error.strerror}",
            hint=f"Make room in {file.parent}, or choose --diarizer pyannote.",
        ) from error


def _written(file: Path, network: bytes) -> Path:
    """Write a file that is whole as soon as it is there."""
    partial = file.with_suffix(f".{os.getpid()}.part")
    try:
        partial.write_bytes(network)
        return partial.replace(file)
    finally:
        partial.unlink(missing_ok=True)
