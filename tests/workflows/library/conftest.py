"""A library in folders of the test's own."""

from pathlib import Path

import pytest

from speechstudio.workflows.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """An empty library."""
    return opened(tmp_path)


def opened(root: Path) -> Library:
    """The library as another start of the program sees it."""
    return Library(projects=root / "Projects", state=root / "state", cache=root / "cache")
