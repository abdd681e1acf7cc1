"""What an environment takes over from the program."""

import os
from importlib.metadata import distribution
from pathlib import Path, PurePosixPath

import pytest

from speechstudio.engines.environments.lock_file import installed
from speechstudio.engines.environments.sharing import share, shareable, shared_files
from speechstudio.engines.environments.state import size_of
from speechstudio.engines.spec import EnvironmentSpec
from tests.frozen import freeze

SOXR = distribution("soxr").version


def asking(*requirements: str, shared: tuple[str, ...] = ("soxr",)) -> EnvironmentSpec:
    return EnvironmentSpec(id="x", requirements=requirements, shared=shared)


def taken(spec: EnvironmentSpec, folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    for one, files in shared_files(shareable(spec).values()):
        share(one, files, folder, lambda: None)
    return folder


def test_what_is_shared_comes_with_what_it_needs() -> None:
    assert set(shareable(asking(f"soxr=={SOXR}"))) == {"soxr", "numpy"}


def test_another_version_is_not_shared() -> None:
    assert shareable(asking("soxr==0.0.1")) == {}
    assert set(shareable(asking("soxr", "numpy==1.26.4"))) == {"soxr"}


def test_what_the_program_does_not_have_is_not_shared() -> None:
    assert shareable(asking(shared=("nowhere-to-be-found", "speechstudio"))) == {}


def test_a_frozen_program_has_nothing_whole_to_share(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    freeze(monkeypatch, tmp_path)
    assert shareable(asking(f"soxr=={SOXR}")) == {}


def test_needs_of_other_systems_and_of_extras_are_left_out() -> None:
    found = shareable(asking(shared=("rich",)))
    assert "rich" in found
    assert not {"ipywidgets", "colorama"} & set(found)


def test_files_are_the_same_and_those_that_are_written_are_not(tmp_path: Path) -> None:
    folder = taken(asking(f"soxr=={SOXR}", "numpy==0"), tmp_path / "packages")
    ours = Path(str(distribution("soxr").locate_file("soxr/__init__.py")))
    assert (folder / "soxr" / "__init__.py").samefile(ours)
    (one,) = installed(folder)
    assert (one.name, one.version) == ("soxr", SOXR)
    record = folder / f"soxr-{SOXR}.dist-info" / "RECORD"
    assert record.stat().st_nlink == 1
    assert not list(folder.rglob("*.pyc"))
    assert not list(folder.rglob("direct_url.json"))
    listed = {PurePosixPath(file) for file in one.files or ()}
    there = {PurePosixPath(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file()}
    assert listed == there


def test_scripts_stay_where_they_are(tmp_path: Path) -> None:
    folder = taken(asking("numpy", shared=("numpy",)), tmp_path / "packages")
    assert [path.name for path in tmp_path.iterdir()] == ["packages"]
    (one,) = installed(folder)
    assert not [file for file in one.files or () if ".." in file.parts]


def test_sharing_again_changes_nothing_of_the_program(tmp_path: Path) -> None:
    source = Path(str(distribution("soxr").locate_file("soxr/__init__.py")))
    before = source.read_bytes()
    folder = taken(asking("soxr", "numpy==0"), tmp_path / "packages")
    (folder / "soxr" / "__init__.py").unlink()
    (folder / "soxr" / "__init__.py").write_text("damaged")
    taken(asking("soxr", "numpy==0"), folder)
    assert (folder / "soxr" / "__init__.py").read_bytes() == source.read_bytes() == before


def test_shared_files_take_no_room_and_count_once(tmp_path: Path) -> None:
    (tmp_path / "own").write_bytes(b"x" * 1000)
    (tmp_path / "one").write_bytes(b"x" * 300)
    os.link(tmp_path / "one", tmp_path / "two")
    (tmp_path / "link").symlink_to("own")
    size = size_of(tmp_path)
    assert size.shared_bytes == 300
    assert size.own_bytes in range(1000, 1010)


def test_a_cancel_stops_it_between_files(tmp_path: Path) -> None:
    ((one, files),) = shared_files(shareable(asking("soxr", "numpy==0")).values())

    def count() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        share(one, files, tmp_path, count)
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 1
