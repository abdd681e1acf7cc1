"""Programs of the system that judge what was made."""

import shutil
import subprocess
from pathlib import Path

import pytest


def output_of(*command: str, env: dict[str, str] | None = None, folder: Path | None = None) -> str:
    """What a program prints, on both streams; the test fails with it, and skips without it."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=env,
        cwd=folder,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout
