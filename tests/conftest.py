"""Fixtures that tests of every part share."""

import os

# Before numpy is imported, here and in every child: the second thread of OpenBLAS waits by spinning
# when it starts, which costs a third of all that a short-lived child does.
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import settings

from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import Folders

pytest_plugins = ["tests.sound_devices", "tests.fakes.transcribing", "tests.environments"]

EVAL_FOLDER = Path(__file__).resolve().parents[1] / ".." / "shared" / "eval"
MODELS_VARIABLE = "SPEECHSTUDIO_TEST_MODELS"
THREAD_PATIENCE_S = 2.0

IS_CI = os.environ.get("CI", "").lower() in {"1", "true", "yes"}

QUICK_EXAMPLES = 50
"""Of each property; `--hypothesis-profile thorough` tries many more."""

settings.register_profile("developer", deadline=None, max_examples=QUICK_EXAMPLES)
settings.register_profile("ci", deadline=None, max_examples=QUICK_EXAMPLES, derandomize=True)
settings.register_profile("thorough", deadline=None, max_examples=1000)
settings.load_profile("ci" if IS_CI else "developer")


ALLOCATIONS_BETWEEN_COLLECTIONS = 5000


def pytest_xdist_auto_num_workers() -> int:
    """One more than processors: tests wait for children, timers and sound as often as they work."""
    return (os.cpu_count() or 1) + 1


def pytest_collection(session: pytest.Session) -> None:
    """Look for no garbage while modules are imported and tests listed: all of it stays."""
    gc.disable()
    worker = getattr(session.config, "workerinput", None)
    if worker and session.config.args == session.config.getini("testpaths"):
        _import_own_share(int(worker["workerid"].removeprefix("gw")), worker["workercount"])


def _import_own_share(number: int, count: int) -> None:
    """Compile every so many modules of tests, so that no two workers compile the same one."""
    here = Path(__file__).parent
    for path in sorted(here.rglob("test_*.py"))[number::count]:
        with suppress(Exception, pytest.skip.Exception):  # the collection tells of it
            import_module(".".join((here.name, *path.relative_to(here).with_suffix("").parts)))


def pytest_collection_finish() -> None:
    """Look for garbage more rarely: by default it takes a tenth of the time of all tests."""
    gc.set_threshold(ALLOCATIONS_BETWEEN_COLLECTIONS, 20, 20)
    gc.collect()
    gc.freeze()
    gc.enable()


@pytest.fixture(autouse=True)
def _no_threads_left() -> Iterator[None]:
    with threads_that_end():
        yield


@contextmanager
def threads_that_end() -> Iterator[None]:
    """Fail a test that leaves a thread behind which would keep the program from ending."""
    before = set(threading.enumerate())
    yield
    left = [
        thread
        for thread in threading.enumerate()
        if thread not in before and thread.is_alive() and not thread.daemon
    ]
    for thread in left:
        thread.join(timeout=THREAD_PATIENCE_S)
    alive = [thread.name for thread in left if thread.is_alive()]
    if alive:
        pytest.fail(f"threads still run after the test: {', '.join(alive)}")


@pytest.fixture
def isolated_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of the test's own: nothing of the person who runs it is read or written."""
    home = tmp_path / "home"
    for variable, folder in _home_variables(home).items():
        folder.mkdir(parents=True, exist_ok=True)
        monkeypatch.setenv(variable, str(folder))
    return home


@pytest.fixture(scope="session")
def eval_folder() -> Path:
    """Recordings with known words and speakers, which lie beside the clone on some machines."""
    if not (EVAL_FOLDER / "manifest.tsv").is_file():
        pytest.skip("no recordings for evaluation beside the clone")
    return EVAL_FOLDER.resolve()


@pytest.fixture(scope="session")
def model_store_root() -> Path:
    """Root of a store that has the default models; without them tests skip, and fail in CI."""
    named = os.environ.get(MODELS_VARIABLE)
    root = Path(named) if named else Folders.of_this_user().models
    catalogue = load_catalogue()
    missing = ModelStore(root, catalogue).missing(catalogue.defaults)
    if not missing:
        return root
    names = ", ".join(model.id for model in missing)
    reason = f"no {names} in {root}: run `speechstudio models install`, or set {MODELS_VARIABLE}"
    if IS_CI:
        pytest.fail(reason)
    pytest.skip(reason)


def _home_variables(home: Path) -> dict[str, Path]:
    """Return every variable by which a system names the folders of a person."""
    return {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "AppData" / "Roaming",
        "LOCALAPPDATA": home / "AppData" / "Local",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_DOCUMENTS_DIR": home / "Documents",
        "XDG_STATE_HOME": home / ".local" / "state",
        "SPEECHSTUDIO_HOME": home / "speechstudio",
    }
