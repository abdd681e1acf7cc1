"""What is in `resources/` is in the wheel, but for pictures that only the repository shows."""

import tomllib
from typing import Any

from tests.architecture.source_tree import CLONE

LEFT_OUT = {"screenshots"}


def test_every_resource_goes_into_the_wheel_or_is_left_out_on_purpose() -> None:
    project: dict[str, Any] = tomllib.loads((CLONE / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    included = wheel["force-include"]
    there = {path.name for path in (CLONE / "resources").iterdir()}
    assert set(included) == {f"resources/{name}" for name in there - LEFT_OUT}
    assert all(inside == f"speechstudio/{name}" for name, inside in included.items())


def test_licences_of_fonts_are_among_those_of_the_wheel() -> None:
    project = tomllib.loads((CLONE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found = {path for pattern in project["license-files"] for path in CLONE.glob(pattern)}
    fonts = CLONE / "resources" / "fonts"
    assert {*fonts.glob("*-OFL.txt"), CLONE / "LICENSE"} == found
    assert len(list(fonts.glob("*.ttf"))) == len(found) - 1
