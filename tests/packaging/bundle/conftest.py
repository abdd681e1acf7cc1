"""The program as people get it, and a system that has nothing else to run it with."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.conftest import IS_CI
from tests.environments import environments_root
from tests.packaging.bundle.clean_root import CleanRoot, make_clean_root

BUNDLE_VARIABLE = "SPEECHSTUDIO_TEST_BUNDLE"
CLONE = Path(__file__).resolve().parents[3]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put these tests first: they take longest, and the last to begin would be waited for."""
    here = Path(__file__).parent
    items.sort(key=lambda item: here not in item.path.parents)


@pytest.fixture(scope="session")
def clean_root() -> Iterator[CleanRoot]:
    """A Debian without Python."""
    with tempfile.TemporaryDirectory(prefix="clean-") as folder:
        debs = environments_root().with_name("debs")
        yield make_clean_root(Path(folder, "root"), debs)


@pytest.fixture(scope="session")
def bundle(clean_root: CleanRoot, model_store_root: Path) -> Iterator[Path]:
    """Folder of the bundle: the one that the variable names, or else one that is made now."""
    named = os.environ.get(BUNDLE_VARIABLE)
    if named:
        yield Path(named).resolve()
        return
    if find_spec("PyInstaller") is None and not IS_CI:
        pytest.skip(f"install the group packaging, or set {BUNDLE_VARIABLE}")
    with tempfile.TemporaryDirectory(prefix="bundle-") as out:
        _make("bundle.py", "--out", out, "--models", str(model_store_root.resolve()))
        yield Path(out, "speechstudio")


@pytest.fixture(scope="session")
def debian_package(bundle: Path) -> Iterator[Path]:
    """The package that is made of the bundle."""
    with tempfile.TemporaryDirectory(prefix="deb-") as out:
        _make("linux.py", "deb", "--bundle", str(bundle), "--out", out, "--uncompressed")
        (package,) = Path(out).glob("*.deb")
        yield package


def _make(script: str, *words: str) -> None:
    """Run a script of the folder `packaging` to its end."""
    done = subprocess.run(
        [sys.executable, str(CLONE / "packaging" / script), *words],
        capture_output=True,
        text=True,
        check=False,
        cwd=CLONE,
    )
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-5000:]
