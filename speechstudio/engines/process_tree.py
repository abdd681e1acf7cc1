"""Starts child processes apart from the terminal, and ends them with all that they started."""

import contextlib
import os
import signal
import subprocess
import sys
from typing import Any

import psutil

PATIENCE_S = 2.0
"""So long an ended process is waited for."""


def own_session() -> dict[str, Any]:
    """Options of Popen that keep the terminal's Ctrl+C away from the child."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


def end_tree(process: "subprocess.Popen[Any]") -> None:
    """Kill a process and all its descendants, and wait until they are gone."""
    family: list[psutil.Process] = []
    with contextlib.suppress(psutil.NoSuchProcess):
        family.append(psutil.Process(process.pid))
        family += family[0].children(recursive=True)
    for member in family:
        with contextlib.suppress(psutil.NoSuchProcess):
            member.kill()
    if sys.platform != "win32":
        # What a process leaves that has died by itself is nobody's child, but still of its group.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(PATIENCE_S)
