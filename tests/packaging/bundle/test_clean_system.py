"""The bundle on a Debian that has no Python and no network, for a person who may not do much."""

import shutil
import tempfile
from importlib import import_module
from pathlib import Path

import pytest

from speechstudio import __version__
from speechstudio.domain.transcript import Transcript
from tests.models_run.clips import sample_folder
from tests.models_run.scoring import word_errors
from tests.models_run.test_sample import WORD_LIMIT, read, spoken
from tests.packaging.bundle.clean_root import CleanRoot, Loan
from tests.packaging.bundle.package_life import Life, live
from tests.packaging.bundle.package_sources import named_places, pip_variables

PLACE = Path("/opt/speechstudio")
PROGRAM = f"{PLACE}/speechstudio"
DESKTOPS_HAVE = {
    *("libEGL.so.1", "libGL.so.1", "libxcb.so.1"),
    *("libwayland-client.so.0", "libwayland-cursor.so.0", "libwayland-egl.so.1"),
    *("libasound.so.2", "libcups.so.2"),
}
"""For the window, sound and printing; without a window only sound is missed."""
C_LIBRARY = {"ld-linux", "libc", "libdl", "libm", "libpthread", "librt"}
SENTENCE = "The house by the river was sold in the month of May."

pytestmark = [pytest.mark.models, pytest.mark.timeout(1200)]


@pytest.fixture(scope="module")
def loan(bundle: Path) -> Loan:
    return Loan(seen={bundle: PLACE})


@pytest.fixture(scope="module")
def index() -> Loan:
    """The network, with the package index that is used here."""
    variables = pip_variables()
    return Loan(
        seen={path: path for path in named_places(variables)},
        variables=variables,
        has_network=True,
    )


def test_there_is_no_python(clean_root: CleanRoot) -> None:
    assert [path for path in clean_root.folder.rglob("python*") if path.parent.name == "bin"] == []
    assert clean_root.run("python3", "--version").returncode == 127


def test_it_starts(clean_root: CleanRoot, loan: Loan) -> None:
    done = clean_root.run(PROGRAM, "--version", loans=[loan])
    assert (done.stdout.strip(), done.stderr) == (f"speechstudio {__version__}", "")


def test_the_doctor_misses_nothing(clean_root: CleanRoot, loan: Loan) -> None:
    done = clean_root.run(PROGRAM, "doctor", loans=[loan])
    print(done.stdout)
    assert done.returncode == 0, done.stderr
    assert [line for line in done.stdout.splitlines() if line.startswith("missing")] == []


def test_the_system_need_not_have_more_than_every_desktop(bundle: Path) -> None:
    wanted = set(import_module("linux_steps.native_files").needs(bundle).libraries)
    assert {name for name in wanted if name.partition(".")[0].split("-x")[0] not in C_LIBRARY} <= (
        DESKTOPS_HAVE
    )


def transcribed(root: CleanRoot, loan: Loan, name: str) -> Transcript:
    """Transcribe a recording in the home folder."""
    words = ("transcribe", name, "--format", "json", "--output", ".")
    done = root.run(PROGRAM, *words, loans=[loan])
    assert done.returncode == 0, done.stderr
    return read((root.home / name).with_suffix(".json"), "json")


def test_a_call_is_written_down_with_who_said_what(clean_root: CleanRoot, loan: Loan) -> None:
    shutil.copy(sample_folder() / "sample.wav", clean_root.home)
    made = transcribed(clean_root, loan, "sample.wav")
    rate = word_errors(spoken(), made.text).rate
    print(f"WER of the sample: {100 * rate:.1f} %")
    assert rate <= WORD_LIMIT
    assert len({word.speaker for word in made.words()}) == 2


def test_what_is_spoken_is_understood(clean_root: CleanRoot, loan: Loan) -> None:
    done = clean_root.run(PROGRAM, "speak", SENTENCE, "--output", "said.wav", loans=[loan])
    assert done.returncode == 0, done.stderr
    heard = transcribed(clean_root, loan, "said.wav").text
    assert word_errors(SENTENCE, heard).rate <= WORD_LIMIT, heard


def test_an_engine_is_installed_and_speaks(clean_root: CleanRoot, loan: Loan, index: Loan) -> None:
    installed = clean_root.run(PROGRAM, "engines", "install", "kitten", loans=[loan, index])
    assert installed.returncode == 0, installed.stdout + installed.stderr
    tested = clean_root.run(PROGRAM, "engines", "test", "kitten", loans=[loan])
    assert tested.returncode == 0, tested.stdout + tested.stderr


@pytest.fixture(scope="module")
def life(
    clean_root: CleanRoot, debian_package: Path, tmp_path_factory: pytest.TempPathFactory
) -> Life:
    """The package in a system of its own, in which nothing else was ever installed."""
    pictures = tmp_path_factory.mktemp("pictures")
    with tempfile.TemporaryDirectory(prefix="package-") as folder:
        return live(
            clean_root.copied(Path(folder, "root")), debian_package, pictures / "window.png"
        )


def test_the_package_puts_the_program_into_the_path_and_the_menu(life: Life) -> None:
    assert life.version == f"speechstudio {__version__}"
    assert "Exec=speechstudio" in life.desktop_entry


def test_the_window_of_the_package_opens_with_what_the_package_brings(life: Life) -> None:
    print(f"Picture of the window: {life.on_screen}")
    assert life.window_code == 0


def test_a_removal_leaves_what_is_the_users_and_says_where(life: Life) -> None:
    assert life.left_by_program == set()
    assert life.of_user
    assert life.left_of_user == life.of_user
    assert "~/.local/share/speechstudio" in life.farewell
