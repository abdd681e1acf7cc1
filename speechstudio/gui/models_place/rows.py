"""What a row of the table of models says."""

from dataclasses import dataclass

from speechstudio.engines.environments.progress import EnvironmentStep
from speechstudio.gui.viewmodels.library_work import LibraryAct
from speechstudio.gui.viewmodels.model_entries import ModelEntry, ModelState
from speechstudio.gui.viewmodels.model_install import Install
from speechstudio.gui.viewmodels.model_libraries import LibrariesState
from speechstudio.gui.viewmodels.pace import time_left
from speechstudio.gui.words import number, tr
from speechstudio.models.disk import size_text
from speechstudio.models.progress import InstallStep
from speechstudio.models.sizes import UNKNOWN

_FAST = 10.0
"""Seconds of sound in a second of work that fill the bar."""
_DOING = {
    InstallStep.WAIT: tr("Waiting for another installation"),
    InstallStep.DOWNLOAD: tr("Downloading"),
    InstallStep.VERIFY: tr("Checking"),
}
_DOING_LIBRARIES = {
    EnvironmentStep.WAIT: tr("Waiting for another installation"),
    EnvironmentStep.MAKE: tr("Making room for the libraries"),
    EnvironmentStep.SHARE: tr("Taking over libraries of the program"),
    EnvironmentStep.FETCH: tr("Downloading libraries"),
    EnvironmentStep.PREPARE: tr("Preparing data"),
    EnvironmentStep.CHECK: tr("Checking the libraries"),
}
"""Apart from the others: steps of the same name are equal."""
LACKING = {
    LibrariesState.ABSENT: tr("Lacks libraries"),
    LibrariesState.CHANGING: tr("Lacks libraries"),
    LibrariesState.BROKEN: tr("Libraries broken"),
    LibrariesState.OUTDATED: tr("Libraries are old"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelRow:
    """One row."""

    key: str
    title: str
    meta: str
    languages: str
    size: str
    speed: str
    share: float | None = None
    """Of the bar below the speed, from 0 to 1; None for no bar."""
    is_underway: bool = False
    """Whether the bar tells how far something is, and not how fast it is."""
    licence: str = ""
    is_warning: bool = False
    """Whether the licence forbids commercial use."""
    action: str = ""
    """Words of the button."""
    icon: str = ""
    is_default: bool = False
    is_shipped: bool = False

    @property
    def spoken(self) -> str:
        """The row for those who hear it."""
        words = [self.title, self.meta, self.size, self.speed, self.licence]
        words += [tr("no commercial use")] if self.is_warning else []
        if self.is_shipped:
            words += [tr("comes with the program")]
        elif self.is_default:
            words += [tr("installed by default")]
        return ", ".join(word for word in words if word)


def row_of(entry: ModelEntry, install: Install | None, measuring: float | None) -> ModelRow:
    """Say of a model what the table shows; `measuring` is the share that is measured."""
    model = entry.model
    speed, share, is_underway = _speed(entry), _bar(entry), False
    action, icon = _action(entry)
    if install is not None:
        speed, share, is_underway = _on_its_way(install), install.share, True
        action, icon = (tr("Pause"), "pause") if install.is_kept else (tr("Cancel"), "x")
    elif measuring is not None:
        speed, share, is_underway = (
            tr("Measuring, {share}", share=f"{measuring:.0%}"),
            measuring,
            True,
        )
        action, icon = tr("Stop"), "x"
    return ModelRow(
        key=model.id,
        title=model.title,
        meta=entry.limits[0] if entry.limits else "",
        languages=entry.languages,
        size=_short(entry.size),
        speed=speed,
        share=share,
        is_underway=is_underway,
        licence=short_licence(model.licence),
        is_warning=entry.is_forbidden,
        action=action,
        icon=icon,
        is_default=entry.is_default and entry.state is ModelState.INSTALLED,
        is_shipped=entry.is_shipped,
    )


def _short(size: str) -> str:
    """Write a size as a narrow column takes it."""
    return "?" if size == UNKNOWN else size.replace("about ", "~ ")


def speed_text(speed: float) -> str:
    """Say how fast a model is, against playing."""
    pace = number(speed, 1) if speed < _FAST else number(round(speed))
    return tr("{pace} × playing", pace=pace)


def short_licence(licence: str) -> str:
    """Leave out of a licence what has room in the panel at the side alone."""
    return licence.partition(";")[0].removeprefix("recordings: ")


def step_text(install: Install) -> str:
    """Say what is being done, and how much longer."""
    if install.words == LibraryAct.REMOVE:
        return tr("Removing the libraries")
    if install.step is None:
        return tr("Waiting")
    done, total = install.pace.done, install.pace.total
    step = 1 if install.is_at_libraries else 2
    parts = [tr("{step} of 2", step=step)] if install.has_libraries_first else []
    is_in_bytes = True
    if isinstance(install.step, EnvironmentStep):
        parts += [_DOING_LIBRARIES[install.step]]
        is_in_bytes = install.step is EnvironmentStep.FETCH
    else:
        parts += [_DOING[install.step]]
    if total and is_in_bytes:
        parts += [tr("{done} of {total}", done=size_text(done), total=size_text(total))]
    parts += [time_left(install.left_s())]
    return " · ".join(part for part in parts if part)


def _on_its_way(install: Install) -> str:
    if install.is_at_libraries:
        return tr("Libraries, {share}", share=f"{install.share:.0%}")
    if install.step is InstallStep.DOWNLOAD and install.pace.total:
        return f"{size_text(install.pace.done)}, {install.share:.0%}"
    return tr("Checking") if install.step is InstallStep.VERIFY else tr("Waiting")


def _speed(entry: ModelEntry) -> str:
    if entry.state is ModelState.INSTALLED and entry.libraries and not entry.libraries.is_ready:
        return LACKING[entry.libraries.state]
    return tr("Not measured") if entry.speed is None else speed_text(entry.speed)


def _bar(entry: ModelEntry) -> float | None:
    return None if entry.speed is None or not entry.can_run else min(1.0, entry.speed / _FAST)


def _action(entry: ModelEntry) -> tuple[str, str]:
    if entry.state is ModelState.INSTALLED:
        if entry.libraries is not None and not entry.libraries.is_ready:
            libraries = entry.libraries
            return (
                (libraries.mending, "retry") if libraries.is_flawed else (tr("Install"), "download")
            )
        is_kept = entry.is_default or entry.is_shipped
        return ("", "") if is_kept else (tr("Remove"), "trash")
    return (
        (tr("Go on"), "download")
        if entry.state is ModelState.PARTLY
        else (tr("Install"), "download")
    )
