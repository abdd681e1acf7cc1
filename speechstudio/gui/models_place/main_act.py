"""What the large button of the panel does, and what is fetched then."""

from speechstudio.gui.viewmodels.model_entries import ModelEntry, ModelState
from speechstudio.gui.viewmodels.model_install import Install
from speechstudio.gui.viewmodels.model_libraries import ModelLibraries
from speechstudio.models.disk import size_text
from speechstudio.models.sizes import download_text

Act = tuple[str, str, str]
"""What it does, its words and its icon; empty where there is nothing to do."""


def main_act(entry: ModelEntry, install: Install | None, measuring: float | None) -> Act:
    """Say what is most wanted of a model; `measuring` is the share that is measured."""
    if install is not None:
        return ("pause", "Pause", "pause") if install.is_kept else ("pause", "Cancel", "x")
    if measuring is not None:
        return "stop", "Stop measuring", "x"
    if entry.state is ModelState.INSTALLED:
        return _libraries_act(entry.libraries)
    size = f", {_size_of_all(entry)}" if entry.model.download_bytes else ""
    if entry.state is ModelState.PARTLY:
        return "install", f"Go on{size} in all" if size else "Go on", "download"
    return "install", f"Install{size}", "download"


def origin_of(entry: ModelEntry) -> str:
    """Say where all that is to be fetched comes from."""
    if entry.libraries is None or entry.libraries.is_ready:
        return entry.origin
    model = entry.origin[:1].lower() + entry.origin[1:]
    return f"First the libraries, from the package index; then the model, {model}"


def _libraries_act(libraries: ModelLibraries | None) -> Act:
    if libraries is None or libraries.is_ready:
        return "", "", ""
    if libraries.is_flawed:
        return "repair", f"{libraries.mending} the libraries", "retry"
    size = f", {libraries.about_size}" if libraries.about_size else ""
    return "libraries", f"Install the libraries{size}", "download"


def _size_of_all(entry: ModelEntry) -> str:
    """Say what has to be fetched for a model, with the libraries that are not there."""
    libraries = entry.libraries
    if libraries is None or libraries.is_ready or not libraries.environment.size_bytes:
        return download_text(entry.model)
    return f"about {size_text(entry.model.download_bytes + libraries.environment.size_bytes)}"
