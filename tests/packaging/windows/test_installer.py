"""The installer as makensis makes it; where there is Wine, it installs, upgrades and removes."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.packaging.windows.stand_in import (
    FILES,
    MAY_END,
    PROGRAMS,
    STARTED,
    make_bundle,
    waiting_programs,
)

CLONE = Path(__file__).resolve().parents[3]
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\SpeechStudio"
CLASSES = r"Software\Classes"
REFUSED = 2
PATIENCE_S = 60

pytestmark = [
    pytest.mark.models,
    pytest.mark.skipif(shutil.which("makensis") is None, reason="needs NSIS"),
]


def build(bundle: Path, out: Path, *more: str) -> Path:
    script = CLONE / "packaging" / "windows.py"
    command = [sys.executable, str(script), "--bundle", str(bundle), "--out", str(out), *more]
    subprocess.run(command, check=True)
    return next(out.glob("speechstudio-*-windows-x64-setup.exe"))


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return waiting_programs(tmp_path_factory.mktemp("programs"))


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory, programs: dict[str, bytes]) -> Path:
    return make_bundle(tmp_path_factory.mktemp("bundle") / "speechstudio", programs)


def test_the_installer_holds_the_bundle_file_by_file(bundle: Path, tmp_path: Path) -> None:
    if shutil.which("7z") is None:
        pytest.skip("needs 7z")
    setup = build(bundle, tmp_path / "out")
    subprocess.run(["7z", "x", "-y", f"-o{tmp_path / 'held'}", setup], check=True)
    for name in (*PROGRAMS, *FILES):
        assert (tmp_path / "held" / name).read_bytes() == (bundle / name).read_bytes()
    assert (tmp_path / "held" / "uninstall.exe").is_file()


@pytest.mark.skipif(os.name != "posix", reason="the signer is a shell script here")
def test_the_installer_and_its_uninstaller_are_handed_to_the_signer(
    bundle: Path, tmp_path: Path
) -> None:
    signer = tmp_path / "sign"
    signer.write_text(f'#!/bin/sh\nhead -c 2 "$1" >> "{tmp_path}/signed"\n')
    signer.chmod(0o755)
    build(bundle, tmp_path / "out", "--sign", str(signer))
    assert (tmp_path / "signed").read_text() == "MZMZ"


def test_a_folder_that_is_no_bundle_makes_no_installer(tmp_path: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        build(tmp_path, tmp_path / "out")
    assert not list((tmp_path / "out").iterdir())


Registry = dict[str, dict[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wine:
    """A user's Windows of its own."""

    prefix: Path

    @property
    def drive(self) -> Path:
        return self.prefix / "drive_c"

    @property
    def local(self) -> Path:
        return next(self.drive.glob("users/*/AppData/Local"))

    @property
    def environment(self) -> dict[str, str]:
        return os.environ | {"WINEPREFIX": str(self.prefix), "WINEDEBUG": "-all"}

    def run(self, *words: str | Path) -> int:
        """Run a program to its end and return its exit code."""
        command = ["wine", *(str(word) for word in words)]
        return subprocess.run(command, env=self.environment, check=False, timeout=200).returncode

    def registry(self) -> Registry:
        """Return what the user's registry holds: keys without `HKEY_CURRENT_USER`, their values.

        The value without a name is "@"; texts are as they are, numbers as they are written.
        """
        assert self.run("reg", "export", "HKCU", r"C:\all.reg", "/y") == 0
        found: Registry = {}
        values: dict[str, str] = {}
        text = (self.drive / "all.reg").read_text(encoding="utf-16")
        for line in text.replace("\\\n  ", "").splitlines():  # long values go on in a new line
            if line.startswith("[HKEY_CURRENT_USER\\"):
                values = found[line.strip("[]").partition("\\")[2]] = {}
            elif "=" in line:
                name, _, value = line.partition("=")
                values[_plain(name)] = _plain(value)
        return found

    def remove(self, folder: Path) -> int:
        """Remove the program from a folder whose path has no blank.

        The uninstaller runs where it lies then, so that its end and exit code are seen.
        """
        inside = str(folder.relative_to(self.drive)).replace("/", "\\")
        return self.run(folder / "uninstall.exe", "/S", f"_?=C:\\{inside}")


def _plain(written: str) -> str:
    """Take the quotes off a text of a file of the registry."""
    return re.sub(r"\\(.)", r"\1", written[1:-1]) if written.startswith('"') else written


@pytest.fixture(scope="module")
def wine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wine]:
    if shutil.which("wine") is None:
        pytest.skip("needs Wine")
    machine = Wine(prefix=tmp_path_factory.mktemp("wine") / "prefix")
    machine.run("wineboot", "--init")
    yield machine
    subprocess.run(["wineserver", "-k"], env=machine.environment, check=False)


@pytest.fixture(scope="module")
def setup(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(bundle, tmp_path_factory.mktemp("setup"), "--target", "amd64-unicode")


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def await_that(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def path_of(registry: Registry) -> str:
    """Decode the user's Path, which is written in hexadecimal bytes of UTF-16."""
    written = registry.get("Environment", {}).get("Path", "")
    return bytes.fromhex(written.partition(":")[2].replace(",", "")).decode("utf-16-le")


def test_it_is_installed_and_removed_without_a_question(wine: Wine, setup: Path) -> None:
    assert wine.run(setup, "/S", "/PATH") == 0
    folder = wine.local / "Programs" / "Speech Studio"
    assert files_in(folder) == {*PROGRAMS, *FILES, "uninstall.exe"}
    assert list(wine.drive.rglob("Start Menu/Programs/Speech Studio.lnk"))
    registry = wine.registry()
    opening = registry[f"{CLASSES}\\SpeechStudio.Project\\shell\\open\\command"]["@"]
    assert opening.endswith('\\Speech Studio\\Speech Studio.exe" "%1"')
    assert registry[f"{CLASSES}\\.speech"]["@"] == "SpeechStudio.Project"
    assert registry[f"{CLASSES}\\.script"]["@"] == "SpeechStudio.Script"
    assert ".wav" in registry[f"{CLASSES}\\Applications\\Speech Studio.exe\\SupportedTypes"]
    assert f"{CLASSES}\\.wav" not in registry
    assert {"DisplayVersion", "Publisher", "EstimatedSize"} < registry[UNINSTALL].keys()
    assert "Programs\\Speech Studio" in path_of(registry)

    compiled = folder / "_internal/shipped/python/Lib/__pycache__"
    compiled.mkdir()
    (compiled / "module.cpython-311.pyc").write_bytes(b"")
    settings = wine.local / "speechstudio" / "settings.toml"
    settings.parent.mkdir()
    settings.write_text("")
    assert wine.run(folder / "uninstall.exe", "/S") == 0
    await_that(lambda: not folder.exists() and UNINSTALL not in wine.registry())
    assert settings.is_file()
    assert not list(wine.drive.rglob("Speech Studio.lnk"))
    registry = wine.registry()
    ours = ("SpeechStudio", "Speech Studio", ".speech", ".script")
    assert not [key for key in registry if any(name in key for name in ours)]
    assert "Speech Studio" not in path_of(registry)


def test_a_newer_version_takes_the_place_of_the_older_one(
    wine: Wine, setup: Path, programs: dict[str, bytes], tmp_path: Path
) -> None:
    older = make_bundle(tmp_path / "older", programs | {"_internal/old.dll": b"old"})
    folder = wine.drive / "Elsewhere"
    first = build(older, tmp_path / "out", "--target", "amd64-unicode")
    assert wine.run(first, "/S", "/PATH", r"/D=C:\Elsewhere") == 0
    assert (folder / "_internal" / "old.dll").is_file()
    (folder / "mine.txt").write_text("a file of the user")
    assert wine.run(setup, "/S") == 0
    assert files_in(folder) == {*PROGRAMS, *FILES, "uninstall.exe", "mine.txt"}
    assert path_of(wine.registry()).count("Elsewhere") == 1
    assert wine.remove(folder) == 0
    assert "mine.txt" in files_in(folder)


def test_types_of_another_program_stay_with_it(wine: Wine, setup: Path) -> None:
    kind = f"{CLASSES}\\.script"
    wine.run("reg", "add", f"HKCU\\{kind}", "/ve", "/d", "Other.Program", "/f")
    assert wine.run(setup, "/S", r"/D=C:\Third") == 0
    registry = wine.registry()
    assert registry[kind]["@"] == "Other.Program"
    assert "SpeechStudio.Script" in registry[f"{kind}\\OpenWithProgids"]
    assert wine.remove(wine.drive / "Third") == 0
    assert wine.registry()[kind]["@"] == "Other.Program"


def test_it_refuses_while_the_program_runs(wine: Wine, setup: Path) -> None:
    assert wine.run(setup, "/S", r"/D=C:\Fourth") == 0
    folder = wine.drive / "Fourth"
    with subprocess.Popen(["wine", folder / "Speech Studio.exe"], env=wine.environment) as running:
        await_that((wine.local / STARTED).exists)
        assert wine.run(setup, "/S") == REFUSED
        assert wine.remove(folder) == REFUSED
        assert files_in(folder) == {*PROGRAMS, *FILES, "uninstall.exe"}
        (wine.local / MAY_END).touch()
        running.wait(timeout=60)
    assert wine.remove(folder) == 0
