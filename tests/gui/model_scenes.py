"""The states of the place of models."""

from dataclasses import replace
from types import SimpleNamespace
from typing import cast

from speechstudio.gui.viewmodels.model_entries import ModelEntry, ModelState, Task
from speechstudio.gui.viewmodels.model_installs import Install
from speechstudio.gui.viewmodels.model_shelf import ModelShelf
from speechstudio.gui.viewmodels.pace import StepPace
from speechstudio.jobs.queue import Job
from speechstudio.models.progress import InstallStep
from tests.gui.sitting import Sitting

_SPEEDS = {"whisper-base": 6.4, "whisper-small": 2.1, "piper-en-us-joe-medium": 11.8}
_INSTALLED = (*_SPEEDS, "pyannote-segmentation-3.0", "campplus")
_UNDERWAY = "distil-large-v3.5"


def recognisers(sitting: Sitting) -> None:
    """What recognises speech; one model is on its way."""
    shelf = _shelf(sitting)
    _begin(shelf)
    shelf.show(task=Task.RECOGNISE)
    sitting.opened.others.models.filters.tasks.choose(Task.RECOGNISE)
    _choose(sitting, "whisper-large-v3-turbo")


def installing(sitting: Sitting) -> None:
    """A model that is on its way."""
    shelf = _shelf(sitting)
    _begin(shelf)
    _choose(sitting, _UNDERWAY)


def gated(sitting: Sitting) -> None:
    """A model that wants an account."""
    _shelf(sitting).show(query="diarization")
    _choose(sitting, "pyannote-speaker-diarization-3.1")


def nothing(sitting: Sitting) -> None:
    """A search that finds no model."""
    _shelf(sitting).show(query="no such model")


def _shelf(sitting: Sitting) -> ModelShelf:
    sitting.window.places.show("models")
    shelf = sitting.opened.others.models.shelf
    shelf.entries = tuple(map(_sample, shelf.entries))
    shelf.changed.emit()
    return shelf


def _sample(entry: ModelEntry) -> ModelEntry:
    name = entry.model.id
    state = ModelState.INSTALLED if name in _INSTALLED else ModelState.ABSENT
    return replace(entry, state=state, speed=_SPEEDS.get(name))


def _choose(sitting: Sitting, model_id: str) -> None:
    sitting.opened.others.models.table.choose(model_id)
    sitting.rest()


def _begin(shelf: ModelShelf) -> None:
    """Show a model on its way, without any network."""
    title = shelf.store.catalogue.get(_UNDERWAY).title
    job = cast("Job", SimpleNamespace(cancel=lambda: None))
    made = Install(_UNDERWAY, title, job, "installed", InstallStep.DOWNLOAD)
    made.pace = StepPace(done=652_000_000, total=1_516_479_656)
    shelf.installs.show(made)


MODEL_SCENES = {
    "models": recognisers,
    "models-installing": installing,
    "models-gated": gated,
    "models-none": nothing,
}
"""Names of pictures, and how they come about."""
