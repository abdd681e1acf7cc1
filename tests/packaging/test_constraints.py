import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

CLONE = Path(__file__).resolve().parents[2]


def pins() -> dict[str, str]:
    lines = (CLONE / "packaging" / "constraints.txt").read_text().splitlines()
    pairs = (line.split("==") for line in lines if line and not line.startswith("#"))
    return {canonicalize_name(name): version for name, version in pairs}


def requirements() -> list[Requirement]:
    project = tomllib.loads((CLONE / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"].values()
    texts = [*project["project"]["dependencies"], *(text for group in groups for text in group)]
    return [Requirement(text) for text in texts if isinstance(text, str)]


@pytest.mark.parametrize("requirement", requirements(), ids=str)
def test_every_requirement_has_a_pin_inside_its_range(requirement: Requirement) -> None:
    assert requirement.specifier.contains(pins()[canonicalize_name(requirement.name)])


def test_pins_are_sorted_and_hold_on_every_system() -> None:
    lines = (CLONE / "packaging" / "constraints.txt").read_text().splitlines()
    names = [line for line in lines if line and not line.startswith("#")]
    assert names == sorted(names, key=str.lower)
    assert not [line for line in names if "+" in line or "@" in line or "speechstudio" in line]
