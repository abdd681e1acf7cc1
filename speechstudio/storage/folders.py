"""Which folders hold what, for one user of this machine."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import platformdirs

_APP = "speechstudio"
HOME_VARIABLE = "SPEECHSTUDIO_HOME"
"""Environment variable that puts data, cache, state and settings under one folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Folders:
    """Where things are kept. Nothing is created here: who writes makes the folder."""

    data: Path
    """What is costly to get again: models, environments of engines."""
    cache: Path
    """What may be deleted at any time."""
    state: Path
    """What one run leaves for the next: the queue, checkpoints, logs."""
    config: Path
    """What the user has chosen: settings, the lexicon."""
    documents: Path
    """What belongs to the user: projects, transcripts, recordings."""

    @property
    def models(self) -> Path:
        """Root of the store of models."""
        return self.data / "models"

    @classmethod
    def of_this_user(cls, environment: Mapping[str, str] | None = None) -> Self:
        """Return the folders that the system gives this user.

        With `SPEECHSTUDIO_HOME` set, data, cache, state and settings lie under that folder, as a
        portable copy needs them; documents stay where the user keeps documents.
        """
        environment = os.environ if environment is None else environment
        documents = platformdirs.user_documents_path() / "Speech Studio"
        home = environment.get(HOME_VARIABLE, "").strip()
        if home:
            root = Path(home).expanduser().absolute()
            return cls(
                data=root / "data",
                cache=root / "cache",
                state=root / "state",
                config=root / "config",
                documents=documents,
            )
        return cls(
            data=platformdirs.user_data_path(_APP, appauthor=False),
            cache=platformdirs.user_cache_path(_APP, appauthor=False),
            state=platformdirs.user_state_path(_APP, appauthor=False),
            config=platformdirs.user_config_path(_APP, appauthor=False),
            documents=documents,
        )
