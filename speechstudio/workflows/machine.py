"""What this machine has to give to work that runs side by side."""

import os
from collections.abc import MutableMapping

from speechstudio.storage.settings import DeviceSettings

THREADS_VARIABLE = "SPEECHSTUDIO_THREADS"
"""Environment variable: how many threads work at most."""
PROCESSOR_VARIABLE = "SPEECHSTUDIO_PROCESSOR"
"""Environment variable: `cpu` or `cuda`, for recordings that are transcribed."""


def cores_here() -> int:
    """Count the cores that the system gives this process; at least one."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return max(1, cores or 1)


def usable_cores() -> int:
    """Count the cores that work may use: all, or fewer where the settings want that."""
    wanted = os.environ.get(THREADS_VARIABLE, "").strip()
    limit = int(wanted) if wanted.isascii() and wanted.isdigit() else 0
    return min(cores_here(), limit) if limit else cores_here()


def usual_processor() -> str:
    """Say on what recordings are transcribed unless something else is asked for: cpu or cuda."""
    return "cuda" if os.environ.get(PROCESSOR_VARIABLE, "").strip() == "cuda" else "cpu"


def obey(devices: DeviceSettings, environment: MutableMapping[str, str]) -> None:
    """Work from now on as the settings say, children too."""
    environment[THREADS_VARIABLE] = str(devices.threads or "")
    environment[PROCESSOR_VARIABLE] = devices.processor


def free_memory_bytes() -> int:
    """Memory that programs can have without others being swapped out."""
    import psutil  # noqa: PLC0415 - few ask, and it takes a while to load

    return int(psutil.virtual_memory().available)


def memory_bytes() -> tuple[int, int]:
    """Memory that this machine has, and what programs can have of it now."""
    import psutil  # noqa: PLC0415 - few ask, and it takes a while to load

    memory = psutil.virtual_memory()
    return int(memory.total), int(memory.available)
