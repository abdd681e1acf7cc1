import json
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

import pytest

distributions = import_module("release_steps.distributions")
notes = import_module("release_steps.notes")
failures = import_module("release_steps.failures")
bundled_parts = import_module("release_steps.bundled_parts")
trying = import_module("release_steps.trying")

CLONE = Path(__file__).resolve().parents[3]
CHANGELOG = """# Changelog

## [Unreleased]

### Added

- Something new.

## [1.2.0] - 2026-01-01

### Fixed

- Something old.

[1.2.0]: somewhere
"""
PROJECT = """
[tool.hatch.build.targets.wheel.force-include]
"resources/theme" = "speechstudio/resources/theme"
"""
METADATA = """Metadata-Version: 2.4
Name: speechstudio
Version: 1.2.0
Description-Content-Type: text/markdown

# Speech Studio
"""
IN_THE_WHEEL = {
    "speechstudio/__init__.py": "",
    "speechstudio/resources/theme/tokens.json": "{}",
    "speechstudio-1.2.0.dist-info/METADATA": METADATA,
}
IN_THE_SOURCE = {
    "pyproject.toml": PROJECT,
    "LICENSE": "",
    "README.md": "# Speech Studio\n",
    "CHANGELOG.md": CHANGELOG,
    "speechstudio/__init__.py": "",
    "resources/theme/tokens.json": "{}",
    "tests/conftest.py": "",
    "packaging/release.py": "",
}


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A project of a few files, with a cache that nobody should get."""
    root = tmp_path / "clone"
    for name, text in {**IN_THE_SOURCE, "speechstudio/__pycache__/a.pyc": ""}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


def pack(folder: Path, wheel: Mapping[str, str], source: Mapping[str, str]) -> object:
    folder.mkdir(parents=True)
    with zipfile.ZipFile(folder / "speechstudio-1.2.0-py3-none-any.whl", "w") as archive:
        for name, text in wheel.items():
            archive.writestr(name, text)
    tree = folder / "speechstudio-1.2.0"
    for name, text in source.items():
        path = tree / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    with tarfile.open(folder / "speechstudio-1.2.0.tar.gz", "w:gz") as packed:
        packed.add(tree, "speechstudio-1.2.0")
    shutil.rmtree(tree)
    return distributions.found_in(folder)


def test_what_is_whole_passes(clone: Path, tmp_path: Path) -> None:
    distributions.check(pack(tmp_path / "dist", IN_THE_WHEEL, IN_THE_SOURCE), clone)


@pytest.mark.parametrize(
    ("wheel", "source", "fault"),
    [
        (IN_THE_WHEEL | {"speechstudio/__pycache__/a.pyc": ""}, IN_THE_SOURCE, "not be published"),
        (IN_THE_WHEEL, IN_THE_SOURCE | {"packaging/signing.p12": ""}, "not be published"),
        (
            {name: IN_THE_WHEEL[name] for name in IN_THE_WHEEL if "theme" not in name},
            IN_THE_SOURCE,
            r"lacks speechstudio/resources/theme/tokens\.json",
        ),
        (
            IN_THE_WHEEL,
            {name: IN_THE_SOURCE[name] for name in IN_THE_SOURCE if "tests" not in name},
            r"lacks tests/conftest\.py",
        ),
        (
            IN_THE_WHEEL
            | {"speechstudio-1.2.0.dist-info/METADATA": METADATA.replace("1.2.0", "one")},
            IN_THE_SOURCE,
            "description of the wheel is wrong",
        ),
    ],
)
def test_what_should_not_be_published_is_refused(
    clone: Path, tmp_path: Path, wheel: Mapping[str, str], source: Mapping[str, str], fault: str
) -> None:
    with pytest.raises(failures.ReleaseError, match=fault):
        distributions.check(pack(tmp_path / "dist", wheel, source), clone)


def test_two_wheels_in_a_folder_are_one_too_many(tmp_path: Path) -> None:
    pack(tmp_path / "dist", IN_THE_WHEEL, IN_THE_SOURCE)
    (tmp_path / "dist" / "speechstudio-1.1.0-py3-none-any.whl").touch()
    with pytest.raises(failures.ReleaseError, match="one wheel"):
        distributions.found_in(tmp_path / "dist")


def test_a_release_says_what_the_changelog_says_of_it() -> None:
    assert notes.section(CHANGELOG, "1.2.0") == "### Fixed\n\n- Something old.\n"


@pytest.mark.parametrize("version", ["1.3.0", "1.2", "1.2.0rc1"])
def test_a_version_that_the_changelog_does_not_know_is_not_released(version: str) -> None:
    with pytest.raises(failures.ReleaseError, match="no section"):
        notes.section(CHANGELOG, version)


def test_a_tag_is_that_of_the_program() -> None:
    notes.require_version("v1.2.0", "1.2.0")
    with pytest.raises(failures.ReleaseError, match=r"the program says v1\.2\.0"):
        notes.require_version("v1.2.1", "1.2.0")


def test_the_bill_of_a_bundle_names_what_is_in_it_and_nothing_else(tmp_path: Path) -> None:
    described = tmp_path / "_internal" / "Ruamel_Yaml-1.dist-info" / "METADATA"
    described.parent.mkdir(parents=True)
    described.write_text("Name: Ruamel.Yaml\nVersion: 1\n")
    parts = [
        {"bom-ref": f"{name}==1", "name": name} for name in ("ruamel-yaml", "torch", "pyinstaller")
    ]
    relations = [
        {"ref": "program", "dependsOn": ["ruamel-yaml==1", "torch==1"]},
        {"ref": "torch==1", "dependsOn": ["ruamel-yaml==1"]},
    ]
    bill = {
        "metadata": {"component": {"bom-ref": "program"}},
        "components": parts,
        "dependencies": relations,
    }
    chosen = bundled_parts.of_bundle(bill, tmp_path)
    assert [part["name"] for part in chosen["components"]] == [
        "Python",
        "ruamel-yaml",
        "pyinstaller",
    ]
    assert chosen["dependencies"] == [{"ref": "program", "dependsOn": ["ruamel-yaml==1"]}]


def test_tests_that_are_left_out_for_the_wheel_are_there() -> None:
    for folder in trying.ABOUT_THE_SOURCE:
        assert (CLONE / folder).is_dir()
    for test in trying.OF_A_CLONE:
        path, _, name = test.partition("::")
        assert f"def {name}(" in (CLONE / path).read_text(encoding="utf-8")


@pytest.mark.models
def test_the_wheel_and_the_source_distribution_are_whole(tmp_path: Path) -> None:
    distributions.check(distributions.build(CLONE, tmp_path), CLONE)


@pytest.mark.models
def test_the_bill_of_an_environment_is_as_its_schema_wants_it(tmp_path: Path) -> None:
    pytest.importorskip("cyclonedx_py")
    bill = tmp_path / "bill.json"
    script = CLONE / "packaging" / "release.py"
    subprocess.run([sys.executable, script, "bill", "--out", bill], check=True)  # it validates
    names = {part["name"] for part in json.loads(bill.read_text(encoding="utf-8"))["components"]}
    assert {"numpy", "onnxruntime"} <= names
