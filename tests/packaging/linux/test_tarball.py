import subprocess
import tarfile
from importlib import import_module
from pathlib import Path

import pytest

from speechstudio import __version__
from tests.architecture.source_tree import CLONE
from tests.packaging.linux.programs import output_of

tarball = import_module("linux_steps.tarball")

FLATPAK = CLONE / "packaging/linux/flatpak/io.github.speechstudio.SpeechStudio.yml"


@pytest.mark.models  # a compressor and the drawing of icons take a second
def test_what_is_unpacked_starts_and_says_how_it_is_removed(bundle: Path, tmp_path: Path) -> None:
    output_of("tar", "--version")
    made = tarball.make_tarball(bundle, tmp_path / "out")
    with tarfile.open(made) as archive:
        archive.extractall(tmp_path / "unpacked", filter="data")
    (folder,) = (tmp_path / "unpacked").iterdir()
    assert subprocess.run([folder / "bin" / "speechstudio"], check=True).returncode == 0
    readme = (folder / "README.txt").read_text(encoding="utf-8")
    assert f"{folder.name}/bin/speechstudio window" in readme
    assert "~/.local/share/speechstudio" in readme
    assert "{" not in readme


@pytest.mark.models
def test_the_same_bundle_gives_the_same_archive(bundle: Path, dated: None, tmp_path: Path) -> None:
    first, second = (tarball.make_tarball(bundle, tmp_path / name) for name in ("one", "other"))
    assert first.read_bytes() == second.read_bytes()


def test_the_flatpak_is_made_of_this_version() -> None:
    assert f"path: speechstudio-{__version__}-linux-x86_64.tar.xz" in FLATPAK.read_text()


def test_flatpak_builder_reads_the_manifest(tmp_path: Path) -> None:
    said = output_of("flatpak-builder", "--show-manifest", str(FLATPAK), folder=tmp_path)
    assert '"command" : "speechstudio"' in said
