"""Fixtures of the view-models' tests."""

from tests.gui.viewmodels.speaking_scripts import spoken_cache

__all__ = ["spoken_cache"]
