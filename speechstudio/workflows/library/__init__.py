"""The library: all projects of a user, found, listed, searched, made and removed."""

from speechstudio.workflows.library.entries import Entry, EntryState
from speechstudio.workflows.library.library import Library
from speechstudio.workflows.library.removal import Removal

__all__ = ["Entry", "EntryState", "Library", "Removal"]
