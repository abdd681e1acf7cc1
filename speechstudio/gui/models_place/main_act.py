"""What the large button of the panel does, and what is fetched then."""

from speechstudio.gui.viewmodels.model_entries import ModelEntry, ModelState
from speechstudio.gui.viewmodels.model_install import Install
from speechstudio.gui.viewmodels.model_libraries import LibrariesState, ModelLibraries
from speechstudio.gui.words import tr
from speechstudio.models.catalogue import HubSource
from speechstudio.models.disk import size_text
from speechstudio.models.repository import FolderSource, RepositorySource
from speechstudio.models.sizes import download_text

Act = tuple[str, str, str]
"""What it does, its words and its icon; empty where there is nothing to do."""
_MENDING = {
    LibrariesState.BROKEN: tr("Repair the libraries"),
    LibrariesState.OUTDATED: tr("Update the libraries"),
}


def main_act(entry: ModelEntry, install: Install | None, measuring: float | None) -> Act:
    """Say what is most wanted of a model; `measuring` is the share that is measured."""
    if install is not None:
        return ("pause", tr("Pause"), "pause") if install.is_kept else ("pause", tr("Cancel"), "x")
    if measuring is not None:
        return "stop", tr("Stop measuring"), "x"
    if entry.state is ModelState.INSTALLED:
        return _libraries_act(entry.libraries)
    return "install", _installing(entry), "download"


def origin_of(entry: ModelEntry) -> str:
    """Say where all that is to be fetched comes from."""
    if entry.libraries is None or entry.libraries.is_ready:
        return entry.origin
    source = entry.model.sources[0]
    if isinstance(source, FolderSource):
        return tr(
            "First the libraries, from the package index;"
            " then the model, from a folder, and nowhere else."
        )
    if isinstance(source, RepositorySource):
        return tr(
            "First the libraries, from the package index;"
            " then the model, from the model hub, checked by the hashes that it gives."
        )
    if isinstance(source, HubSource):
        return tr(
            "First the libraries, from the package index;"
            " then the model, from the model hub, checked by SHA-256."
        )
    return tr(
        "First the libraries, from the package index;"
        " then the model, from the package index, checked by SHA-256."
    )


def mending_of(libraries: ModelLibraries) -> str:
    """Say what makes sure of libraries, or mends them."""
    return _MENDING.get(libraries.state, tr("Check the libraries"))


def _libraries_act(libraries: ModelLibraries | None) -> Act:
    if libraries is None or libraries.is_ready:
        return "", "", ""
    if libraries.is_flawed:
        return "repair", mending_of(libraries), "retry"
    if not libraries.about_size:
        return "libraries", tr("Install the libraries"), "download"
    words = tr("Install the libraries, {size}", size=libraries.about_size)
    return "libraries", words, "download"


def _installing(entry: ModelEntry) -> str:
    is_partly = entry.state is ModelState.PARTLY
    if not entry.model.download_bytes:
        return tr("Go on") if is_partly else tr("Install")
    size = _size_of_all(entry)
    return tr("Go on, {size} in all", size=size) if is_partly else tr("Install, {size}", size=size)


def _size_of_all(entry: ModelEntry) -> str:
    """Say what has to be fetched for a model, with the libraries that are not there."""
    libraries = entry.libraries
    if libraries is None or libraries.is_ready or not libraries.environment.size_bytes:
        return download_text(entry.model)
    size = entry.model.download_bytes + libraries.environment.size_bytes
    return tr("about {size}", size=size_text(size))
