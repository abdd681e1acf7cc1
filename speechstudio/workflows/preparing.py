"""What the usual diarizer would else do when it is used for the first time."""

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from speechstudio.domain.errors import StorageError
from speechstudio.models.catalogue import Model
from speechstudio.models.store import ModelStore
from speechstudio.workflows.engine_pool import OPEN_MODELS, EnginePool
from speechstudio.workflows.settings import TranscriptionSettings

_SILENCE = bytes(4 * 1600)
"""A tenth of a second."""


def is_diarizer_new(installed: Iterable[Model], store: ModelStore) -> bool:
    """Tell whether models that were just installed complete those of the usual diarizer."""
    needed = set(OPEN_MODELS.values())
    return bool(needed & {model.id for model in installed}) and all(
        store.is_installed(name) for name in needed
    )


def prepare_diarizer(store: ModelStore) -> None:
    """Have the usual diarizer make its networks of the models: half a minute, once.

    They are compared with the models by speech. Raises what the engine lacks, EngineFailedError
    where a network does not answer as its model does, or StorageError.
    """
    pool = EnginePool(store)
    diarizer = pool.diarizer(TranscriptionSettings())
    try:
        with TemporaryDirectory(prefix="speechstudio-", ignore_cleanup_errors=True) as name:
            recording = Path(name) / "silence.f32"
            recording.write_bytes(_SILENCE)
            request = diarizer.request(recording, Path(name) / "journal", threads=1)
            pool.run(request, cancelled=lambda: False, tell=lambda _event: None)
    except OSError as error:
        raise StorageError(
            f"cannot write a temporary file: {error.strerror or error}",
            hint="Make room on that disk, or allow writing there.",
        ) from error
    finally:
        pool.close()
