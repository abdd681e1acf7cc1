"""A tiny SpeechT5 beside the usual models: enough to speak, in nobody's voice."""

from pathlib import Path

from speechstudio.cli.main import main
from speechstudio.engines.synthesis.speecht5_spec import SPEC
from speechstudio.storage.folders import Folders
from speechstudio.workflows.tiny_models import tiny_models
from tests.environments import environments_root, python_of


def install_tiny_speecht5(folders: Folders, usual_models: Path, scratch: Path) -> str:
    """Install it for the user whose folders these are, and give its id."""
    python = python_of(SPEC)
    folders.models.mkdir(parents=True)
    for path in usual_models.resolve().glob("[!.]*"):
        (folders.models / path.name).symlink_to(path)
    (folders.data / "environments").symlink_to(environments_root().resolve())
    (tiny,) = tiny_models(SPEC, python, scratch).values()
    assert main(["models", "import", str(tiny), "--engine", SPEC.id, "--name", "tiny"]) == 0
    return "speecht5-tiny"
