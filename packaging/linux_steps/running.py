"""Programs of the system that do a part of the work."""

import os
import subprocess
from collections.abc import Mapping

from .identity import PackageError


def run(*command: str, environment: Mapping[str, str] | None = None) -> str:
    """Run a program, with more in its environment, and give what it prints; raises PackageError."""
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, **(environment or {})},
        )
    except FileNotFoundError:
        raise PackageError(f"{command[0]} is missing: install it first") from None
    if done.returncode:
        raise PackageError(f"{' '.join(command)}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout
