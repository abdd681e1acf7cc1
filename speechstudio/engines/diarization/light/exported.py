"""The ONNX networks of the published weights; made once, and kept beside these."""

import os
from dataclasses import dataclass
from pathlib import Path

from speechstudio.domain.errors import EngineFailedError

_FORMAT = 1
"""Goes up when networks are made in another way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Networks:
    """Files of the two networks."""

    segmentation: Path
    embedding: Path


def exported(segmentation: Path, embedding: Path) -> Networks:
    """Give the networks of two models (folders); what is missing is made, which loads torch.

    Raises EngineFailedError where it can neither be found nor made.
    """
    networks = Networks(
        segmentation=segmentation / f"light-{_FORMAT}.onnx",
        embedding=embedding / f"light-{_FORMAT}.onnx",
    )
    if not (networks.segmentation.is_file() and networks.embedding.is_file()):
        from speechstudio.engines.diarization.light import exporting  # the only user of torch

        _write(networks.segmentation, exporting.segmentation_network(segmentation))
        _write(networks.embedding, exporting.embedding_network(embedding))
    return networks


def _write(file: Path, network: bytes) -> None:
    """Write a file that is whole as soon as it is there."""
    partial = file.with_suffix(f".{os.getpid()}.part")
    try:
        partial.write_bytes(network)
        partial.replace(file)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise EngineFailedError(
            f"the network {file.name} could not be written: {error.strerror}",
            hint=f"Let {file.parent} be written to, or choose --diarizer pyannote.",
        ) from error
