"""Families of letters that a transcript can be read in, as far as this machine has them."""

from collections.abc import Mapping

from PySide6.QtGui import QFontDatabase

_FAMILIES: Mapping[str, tuple[str, ...]] = {
    "serif": (
        *("Source Serif 4", "Source Serif Pro", "Charter", "Georgia", "Cambria", "Noto Serif"),
        *("Liberation Serif", "DejaVu Serif", "Times New Roman"),
    ),
    "atkinson": ("Atkinson Hyperlegible Next", "Atkinson Hyperlegible"),
    "mono": ("JetBrains Mono",),
}
"""Names of choices, and what serves them, the best first; any other name is the design's own."""


def reading_family(name: str) -> str:
    """Give the family for a choice; empty for the design's own, or where none is installed."""
    wanted = _FAMILIES.get(name, ())
    installed = set(QFontDatabase.families()) if wanted else set()
    return next((family for family in wanted if family in installed), "")


def is_offered(name: str) -> bool:
    """Whether this machine has letters for a choice."""
    return name not in _FAMILIES or bool(reading_family(name))
