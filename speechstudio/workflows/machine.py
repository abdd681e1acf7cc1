"""What this machine has to give to work that runs side by side."""

import os


def usable_cores() -> int:
    """Count the cores that this process may use; at least one."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return max(1, cores or 1)


def free_memory_bytes() -> int:
    """Memory that programs can have without others being swapped out."""
    import psutil  # noqa: PLC0415 - few ask, and it takes a while to load

    return int(psutil.virtual_memory().available)
