"""Where the journal of a recording lies; light, so that looking for one costs nothing."""

from pathlib import Path

SUFFIX = ".recording"
"""Stands behind the whole name of the recording."""


def journal_of(recording: Path) -> Path:
    """Give the place of a recording's journal."""
    return recording.with_name(recording.name + SUFFIX)


def journals(folder: Path) -> list[Path]:
    """Give the journals in a folder by name; lets OSError through."""
    return sorted(folder.glob(f"*{SUFFIX}"))
