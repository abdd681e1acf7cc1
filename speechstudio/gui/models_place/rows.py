"""What a row of the table of models says."""

from dataclasses import dataclass

from speechstudio.gui.viewmodels.model_entries import ModelEntry, ModelState
from speechstudio.gui.viewmodels.model_installs import Install
from speechstudio.gui.viewmodels.pace import time_left
from speechstudio.models.disk import size_text
from speechstudio.models.progress import InstallStep
from speechstudio.models.sizes import UNKNOWN

_FAST = 10.0
"""Seconds of sound in a second of work that fill the bar."""
_DOING = {
    InstallStep.WAIT: "Waiting for another installation",
    InstallStep.DOWNLOAD: "Downloading",
    InstallStep.VERIFY: "Checking",
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

    @property
    def spoken(self) -> str:
        """The row for those who hear it."""
        words = [self.title, self.meta, self.size, self.speed, self.licence]
        words += ["no commercial use"] if self.is_warning else []
        words += ["installed by default"] if self.is_default else []
        return ", ".join(word for word in words if word)


def row_of(entry: ModelEntry, install: Install | None, measuring: float | None) -> ModelRow:
    """Say of a model what the table shows; `measuring` is the share that is measured."""
    model = entry.model
    speed, share, is_underway = _speed(entry), _bar(entry), False
    action, icon = _action(entry)
    if install is not None:
        speed, share, is_underway = _on_its_way(install), install.pace.share, True
        action, icon = "Pause", "pause"
    elif measuring is not None:
        speed, share, is_underway = f"Measuring, {measuring:.0%}", measuring, True
        action, icon = "Stop", "x"
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
    )


def _short(size: str) -> str:
    """Write a size as a narrow column takes it."""
    return "?" if size == UNKNOWN else size.replace("about ", "~ ")


def speed_text(speed: float) -> str:
    """Say how fast a model is, against playing."""
    return f"{speed:.1f} × playing" if speed < _FAST else f"{speed:.0f} × playing"


def short_licence(licence: str) -> str:
    """Leave out of a licence what has room in the panel at the side alone."""
    return licence.partition(";")[0].removeprefix("recordings: ")


def step_text(install: Install) -> str:
    """Say what is being done, and how much longer."""
    if install.step is None:
        return "Waiting"
    done, total = install.pace.done, install.pace.total
    parts = [_DOING[install.step]]
    parts += [f"{size_text(done)} of {size_text(total)}"] if total else []
    parts += [time_left(install.left_s())]
    return " · ".join(part for part in parts if part)


def _on_its_way(install: Install) -> str:
    if install.step is InstallStep.DOWNLOAD and install.pace.total:
        return f"{size_text(install.pace.done)}, {install.pace.share:.0%}"
    return {InstallStep.VERIFY: "Checking", None: "Waiting"}.get(install.step, "Waiting")


def _speed(entry: ModelEntry) -> str:
    return "Not measured" if entry.speed is None else speed_text(entry.speed)


def _bar(entry: ModelEntry) -> float | None:
    return None if entry.speed is None else min(1.0, entry.speed / _FAST)


def _action(entry: ModelEntry) -> tuple[str, str]:
    if entry.state is ModelState.INSTALLED:
        return ("", "") if entry.is_default else ("Remove", "trash")
    return ("Go on", "download") if entry.state is ModelState.PARTLY else ("Install", "download")
