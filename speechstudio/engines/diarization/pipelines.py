"""The diarization pipelines, made from local files alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from pyannote.audio.core.plda import PLDA
from pyannote.audio.pipelines import SpeakerDiarization
from pyannote.audio.pipelines.clustering import AgglomerativeClustering

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.contract import EngineContext
from speechstudio.engines.diarization.checkpoints import load_model
from speechstudio.engines.diarization.embedding import CamPlusPlusEmbedding
from speechstudio.engines.diarization.journaled import FinishedCalls

PARAMETERS = {
    "segmentation": {"min_duration_off": 0.0},
    "clustering": {"method": "centroid", "min_cluster_size": 12, "threshold": 0.7},
}
"""Threshold measured for CAM++: 0.6 to 0.8 do equally well on pyannote's sample."""
STEP = 0.1
"""Of the ten seconds that the segmentation model hears at a time."""
BATCH = 8
MOST_EMBEDDINGS = 8000
"""Clustering needs memory in the square of this: half a gigabyte. Hours of speech give more."""


class _BoundedClustering(AgglomerativeClustering):
    """pyannote's clustering, which learns from at most so many vectors, spread evenly.

    All vectors are then assigned to the clusters that were found, as always.
    """

    def filter_embeddings(self, *args: Any, **kwargs: Any) -> tuple[Any, Any, Any]:
        """Leave out what the base class leaves out, and then every other one if needed."""
        vectors, chunks, speakers = super().filter_embeddings(*args, **kwargs)
        if len(vectors) <= MOST_EMBEDDINGS:
            return vectors, chunks, speakers
        kept = np.linspace(0, len(vectors) - 1, MOST_EMBEDDINGS).round().astype(int)
        return vectors[kept], chunks[kept], speakers[kept]


class _NoPLDA(PLDA):
    """Stands where agglomerative clustering needs nothing; None would be looked up online."""

    def __init__(self) -> None:
        pass


def open_pipeline(segmentation: Path, embedding: Path, threads: int = 1) -> Any:
    """Make the pipeline around segmentation-3.0 and CAM++."""
    pipeline = SpeakerDiarization(
        segmentation=load_model(segmentation),
        embedding=CamPlusPlusEmbedding(_only_file(embedding, "*.pt"), threads),
        plda=_NoPLDA(),
        clustering="AgglomerativeClustering",
        segmentation_step=STEP,
        segmentation_batch_size=BATCH,
        embedding_batch_size=BATCH,
        embedding_exclude_overlap=True,
    )
    pipeline.clustering = _BoundedClustering(metric="cosine")
    return pipeline.instantiate(PARAMETERS)


def published_pipeline(folder: Path) -> Any:
    """Make one of the publisher's pipelines from a folder with its `config.yaml`.

    Its models lie in the folders `segmentation`, `embedding` and `plda` beside it, whatever
    repository the configuration names them by.
    """
    config = _configuration(folder / "config.yaml")
    settings = dict(config["pipeline"].get("params", {}))
    settings["segmentation"] = load_model(folder / "segmentation")
    settings["embedding"] = load_model(folder / "embedding")
    settings["plda"] = PLDA.from_pretrained(folder / "plda") if "plda" in settings else _NoPLDA()
    settings.setdefault("clustering", "VBxClustering")
    settings.pop("legacy", None)
    pipeline = SpeakerDiarization(**settings)
    return pipeline.instantiate(config.get("params", pipeline.default_parameters()))


@contextmanager
def journaled(pipeline: Any, context: EngineContext) -> Iterator[Any]:
    """Answer calls of the two models from the journal where it has them, and write the rest."""
    finished = FinishedCalls(context.journal)
    inference, embedding = pipeline._segmentation, pipeline._embedding  # noqa: SLF001 - no public place
    infer, embed = inference.infer, type(embedding).__call__
    inference.infer = finished.of("segmentation", infer, context)
    pipeline._embedding = _Embedding(  # noqa: SLF001
        embedding, finished.of("embedding", lambda *a, **k: embed(embedding, *a, **k), context)
    )
    try:
        yield pipeline
    finally:
        del inference.infer
        pipeline._embedding = embedding  # noqa: SLF001


class _Embedding:
    """An embedding whose calls are answered elsewhere."""

    def __init__(self, embedding: Any, call: Any) -> None:
        self._embedding = embedding
        self._call = call

    def __getattr__(self, name: str) -> Any:
        """Give everything else as the embedding has it."""
        return getattr(self._embedding, name)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Answer from the journal, or ask the embedding."""
        return self._call(*args, **kwargs)


def _configuration(file: Path) -> dict[str, Any]:
    """Read a pipeline's configuration; raises EngineFailedError where it is none."""
    try:
        config = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError, UnicodeDecodeError) as error:
        raise _no_pipeline(file) from error
    if not isinstance(config, dict) or "pipeline" not in config:
        raise _no_pipeline(file)
    return config


def _no_pipeline(file: Path) -> EngineFailedError:
    return EngineFailedError(
        f"{file} is no configuration of a pipeline, or is missing",
        hint="Give the folder of one of pyannote's own pipelines, or leave --pipeline out.",
    )


def _only_file(path: Path, pattern: str) -> Path:
    """Return the path itself where it is a file, else the file of that pattern in the folder."""
    found = path if path.is_file() else next(path.glob(pattern), None)
    if found is None:
        raise EngineFailedError(
            f"there is no {pattern} in {path}", hint="Install the model again: “models install”."
        )
    return found
