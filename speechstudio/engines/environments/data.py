"""Where an engine finds what its environment's installation prepared."""

import sys
from pathlib import Path


def data_folder() -> Path:
    """Folder that `EnvironmentSpec.prepare` was given, seen from inside the environment."""
    return Path(sys.prefix).parent / "data"
