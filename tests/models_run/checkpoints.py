"""Pipelines as their publisher lays them out, made of small models that know nothing."""

import os
import pickle
import warnings
from pathlib import Path
from typing import Any

import numpy as np

from speechstudio.engines.diarization.torchaudio_repair import import_torchaudio

SETTINGS = """
pipeline:
  name: pyannote.audio.pipelines.SpeakerDiarization
  params:
    clustering: {clustering}
    embedding: {embedding}
    embedding_batch_size: 32
    embedding_exclude_overlap: true
    segmentation: {segmentation}
    segmentation_batch_size: 32
{more}
params:
  clustering:
{parameters}
  segmentation:
    min_duration_off: 0.0
"""
OLD_PARAMETERS = "    method: centroid\n    min_cluster_size: 12\n    threshold: 0.7"
NEW_PARAMETERS = "    threshold: 0.6\n    Fa: 0.07\n    Fb: 0.8"
WIDTH, LDA_WIDTH = 256, 128
"""Of the embeddings of ResNet34, and of what is compared."""


class Trap:
    """What a malicious checkpoint holds: unpickled, it touches a file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, tuple[Path]]:
        return (Path.touch, (self.path,))


def old_pipeline(folder: Path) -> Path:
    """Lay out a pipeline as version 3.1 is; it names its models by repository."""
    _write_models(folder)
    text = SETTINGS.format(
        clustering="AgglomerativeClustering",
        embedding="pyannote/wespeaker-voxceleb-resnet34-LM",
        segmentation="pyannote/segmentation-3.0",
        more="",
        parameters=OLD_PARAMETERS,
    )
    (folder / "config.yaml").write_text(f"version: 3.1.0\n{text}", encoding="utf-8")
    return folder


def new_pipeline(folder: Path) -> Path:
    """Lay out a pipeline as community-1 is; it has a PLDA of its own."""
    _write_models(folder)
    _write_plda(folder / "plda")
    text = SETTINGS.format(
        clustering="VBxClustering",
        embedding="$model/embedding",
        segmentation="$model/segmentation",
        more="    plda: $model/plda",
        parameters=NEW_PARAMETERS,
    )
    (folder / "config.yaml").write_text(f"version: 4.0.0\n{text}", encoding="utf-8")
    return folder


def poison(folder: Path, touched: Path) -> None:
    """Put something into the segmentation model that is run when it is unpickled."""
    import torch

    file = folder / "segmentation" / "pytorch_model.bin"
    checkpoint = torch.load(file, weights_only=False)
    torch.save({**checkpoint, "callbacks": Trap(touched)}, file, pickle_module=pickle)


def _write_models(folder: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        os.environ["PYANNOTE_METRICS_ENABLED"] = "0"
        import_torchaudio()
        from pyannote.audio.models.embedding import WeSpeakerResNet34

        _save(folder / "segmentation", _segmentation())
        embedding = WeSpeakerResNet34()
        embedding.specifications = _specifications(["voice"], duration=4.0)
        _save(folder / "embedding", embedding)


def _segmentation() -> Any:
    """Make a small network that always hears one speaker."""
    import torch
    from pyannote.audio.models.segmentation import PyanNet

    torch.manual_seed(1)
    small = {"hidden_size": 8, "num_layers": 1}
    model = PyanNet(sincnet={"stride": 10}, lstm=small, linear=small)
    model.specifications = _specifications(["a", "b", "c"], duration=10.0)
    model.setup()
    with torch.no_grad():
        model.classifier.weight.zero_()
        model.classifier.bias.copy_(torch.tensor([0.0, 9.0, 0.0, 0.0, 0.0, 0.0, 0.0]))
    return model


def _specifications(classes: list[str], *, duration: float) -> Any:
    from pyannote.audio.core.task import Problem, Resolution, Specifications

    if len(classes) == 1:
        return Specifications(
            problem=Problem.REPRESENTATION, resolution=Resolution.CHUNK, duration=duration
        )
    return Specifications(
        problem=Problem.MONO_LABEL_CLASSIFICATION,
        resolution=Resolution.FRAME,
        duration=duration,
        classes=classes,
        powerset_max_classes=2,
        permutation_invariant=True,
    )


def _save(folder: Path, model: Any) -> None:
    """Save a model as its trainer does."""
    import lightning
    import torch

    folder.mkdir(parents=True)
    checkpoint: dict[str, Any] = {
        "pytorch-lightning_version": lightning.__version__,
        "epoch": 1,
        "hyper_parameters": dict(model.hparams),
        "state_dict": model.state_dict(),
    }
    model.on_save_checkpoint(checkpoint)
    torch.save(checkpoint, folder / "pytorch_model.bin")


def _write_plda(folder: Path) -> None:
    """Write matrices that are sound and say nothing."""
    folder.mkdir()
    random = np.random.default_rng(1)
    np.savez(
        folder / "xvec_transform.npz",
        mean1=np.zeros(WIDTH),
        mean2=np.zeros(LDA_WIDTH),
        lda=np.linalg.qr(random.standard_normal((WIDTH, LDA_WIDTH)))[0],
    )
    np.savez(
        folder / "plda.npz",
        mu=np.zeros(LDA_WIDTH),
        tr=np.eye(LDA_WIDTH),
        psi=np.linspace(2.0, 0.1, LDA_WIDTH),
    )
