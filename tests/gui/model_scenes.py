"""The states of the place of models."""

from dataclasses import replace
from types import SimpleNamespace
from typing import cast
from unittest.mock import patch

from speechstudio.engines.environments.progress import EnvironmentStep
from speechstudio.engines.environments.state import EnvironmentSize
from speechstudio.gui.viewmodels import model_install
from speechstudio.gui.viewmodels.model_entries import ModelEntry, ModelState, Task
from speechstudio.gui.viewmodels.model_install import Install, Step
from speechstudio.gui.viewmodels.model_libraries import LibrariesState
from speechstudio.gui.viewmodels.model_shelf import ModelShelf
from speechstudio.gui.viewmodels.pace import StepPace
from speechstudio.jobs.queue import Job
from speechstudio.models.progress import InstallStep
from tests.gui.sitting import Sitting

_SPEEDS = {"whisper-base": 6.4, "whisper-small": 2.1, "piper-en-us-joe-medium": 11.8}
_INSTALLED = (*_SPEEDS, "pyannote-segmentation-3.0", "campplus")
_UNDERWAY = "distil-large-v3.5"
_APART = "melotts-english"
"""A model whose engine runs apart from the program."""


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


def shipped(sitting: Sitting) -> None:
    """Models that came with the program, and one that was installed besides."""
    shelf = _shelf(sitting)
    shelf.entries = tuple(replace(e, is_shipped=e.is_default) for e in shelf.entries)
    shelf.show(only_installed=True)
    shelf.chosen_changed.emit()
    _choose(sitting, "whisper-base")


def nothing(sitting: Sitting) -> None:
    """A search that finds no model."""
    _shelf(sitting).show(query="no such model")


def libraries_wanted(sitting: Sitting) -> None:
    """A model whose engine wants libraries that are not there."""
    _shelf(sitting).show(query="melo")
    _choose(sitting, _APART)


def libraries_lacking(sitting: Sitting) -> None:
    """A model that is there, and whose libraries are not."""
    _stand(sitting, LibrariesState.ABSENT)


def libraries_installing(sitting: Sitting) -> None:
    """Libraries on their way, with the model after them."""
    clock = SimpleNamespace(monotonic=sitting.clock.monotonic)
    sitting.ends.enter_context(patch.object(model_install, "time", clock))
    shelf = _stand(sitting, LibrariesState.CHANGING, ModelState.ABSENT)
    install = _install(shelf, _APART, EnvironmentStep.FETCH)
    install.libraries_part, install.weights_bytes = 0.9, 208_000_000
    install.pace = StepPace(done=652_000_000, total=1_900_000_000, began_s=-130.0)
    shelf.installs.show(install)


def libraries_broken(sitting: Sitting) -> None:
    """Libraries that want mending."""
    _stand(sitting, LibrariesState.BROKEN, reason="files are missing: torch and 2 more")


def libraries_ready(sitting: Sitting) -> None:
    """Libraries that are there."""
    _stand(sitting, LibrariesState.READY)


def libraries_removing(sitting: Sitting) -> None:
    """The question before libraries go."""
    _stand(sitting, LibrariesState.READY)
    sitting.opened.others.models.details.libraries.remove.click()
    sitting.rest()


def _stand(
    sitting: Sitting,
    state: LibrariesState,
    model: ModelState = ModelState.INSTALLED,
    reason: str = "",
) -> ModelShelf:
    """Show a model with libraries that stand like that."""
    shelf = _shelf(sitting)
    size = EnvironmentSize(own_bytes=1_130_000_000, shared_bytes=770_000_000)

    def stand(entry: ModelEntry) -> ModelEntry:
        if entry.libraries is None or entry.model.engine != "melotts":
            return entry
        libraries = replace(entry.libraries, state=state, reason=reason)
        shelf._sizes._known[libraries.environment.id] = size
        known = model if entry.model.id == _APART else entry.state
        return replace(entry, libraries=libraries, state=known)

    shelf.entries = tuple(map(stand, shelf.entries))
    shelf.show(query="melo")
    _choose(sitting, _APART)
    return shelf


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
    made = _install(shelf, _UNDERWAY, InstallStep.DOWNLOAD)
    made.pace = StepPace(done=652_000_000, total=1_516_479_656)
    shelf.installs.show(made)


def _install(shelf: ModelShelf, model_id: str, step: Step) -> Install:
    title = shelf.store.catalogue.get(model_id).title
    job = cast("Job", SimpleNamespace(cancel=lambda: None))
    return Install(model_id, title, job, "installed", step)


MODEL_SCENES = {
    "models": recognisers,
    "models-installing": installing,
    "models-gated": gated,
    "models-none": nothing,
    "models-shipped": shipped,
    "models-libraries": libraries_wanted,
    "models-libraries-lacking": libraries_lacking,
    "models-libraries-installing": libraries_installing,
    "models-libraries-broken": libraries_broken,
    "models-libraries-ready": libraries_ready,
    "models-libraries-removing": libraries_removing,
}
"""Names of pictures, and how they come about."""
