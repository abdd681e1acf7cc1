"""Sizes of models in words, also where they are known only when the hub is asked."""

from speechstudio.models.catalogue import Model
from speechstudio.models.disk import size_text

UNKNOWN = "not known"


def disk_text(model: Model, installed_bytes: int = 0) -> str:
    """Say what a model takes on the disk; `installed_bytes` is what it takes once it is there."""
    if installed_bytes:
        return size_text(installed_bytes)
    return _text(model.disk_bytes, is_exact=model.is_size_known)


def download_text(model: Model) -> str:
    """Say what has to be fetched for a model."""
    return _text(model.download_bytes, is_exact=model.is_size_known)


def _text(count: int, *, is_exact: bool) -> str:
    if not count:
        return UNKNOWN
    return size_text(count) if is_exact else f"about {size_text(count)}"
