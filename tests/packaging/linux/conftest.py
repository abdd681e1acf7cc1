"""What tests of packages share: a small bundle, and a moment that everything is dated with."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

EPOCH = 1795000000

LICENCES = """\
# Licences

| part | version | licence |
| --- | --- | --- |
| speechstudio | 0.1.0 | GPL-3.0-or-later |
| numpy | 2.4.6 | BSD-3-Clause AND MIT |
| libx11-6 | 2:1.8.4-2 | see its text |
"""


@pytest.fixture(scope="package")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle whose program is one that does nothing, with a library, data, and its licences."""
    folder = tmp_path_factory.mktemp("bundle") / "speechstudio"
    inside = folder / "_internal"
    inside.mkdir(parents=True)
    shutil.copy("/bin/true", folder / "speechstudio")
    (inside / "data.txt").write_text("data\n")
    (inside / "data.txt").chmod(0o600)
    (folder / "licences" / "numpy").mkdir(parents=True)
    (folder / "licences" / "README.md").write_text(LICENCES)
    (folder / "licences" / "numpy" / "LICENSE.txt").write_text("The terms.\n")
    return folder


@pytest.fixture(scope="package")
def dated() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as changed:
        changed.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
        yield


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip where packages for Linux cannot be made, as programs of it take part."""
    elsewhere = pytest.mark.skipif(os.name != "posix", reason="packages for Linux are made there")
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(elsewhere)
