"""The graphics card of this machine, as far as the engines can compute on it."""

import subprocess
import sys
from pathlib import Path

from speechstudio.domain.own_python import module_command, unseen

_PATIENCE_S = 60
_LINUX = Path("/proc/driver/nvidia/version")
_WINDOWS = Path("C:/Windows/System32/nvcuda.dll")


def graphics_card() -> str | None:
    """Name the card; None where there is none, or none that the engines can use.

    Takes seconds where there is a driver, as the engines' libraries are asked in a child.
    """
    if not (_LINUX.exists() or (sys.platform == "win32" and _WINDOWS.exists())):
        return None
    command = module_command("speechstudio.engines.graphics")
    try:
        child = subprocess.run(
            command,
            capture_output=True,
            text=True,
            timeout=_PATIENCE_S,
            check=False,
            **unseen(),
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return child.stdout.strip() or None
