"""Which build of torch an environment gets."""

import sys
from pathlib import Path

import pytest

from speechstudio.engines.environments import building
from speechstudio.engines.environments.building import Building
from speechstudio.engines.environments.installers import Order
from speechstudio.engines.environments.notes import note_nothing
from speechstudio.engines.environments.places import EnvironmentPlace
from speechstudio.engines.environments.progress import never, tell_nobody
from speechstudio.engines.environments.working import Working
from speechstudio.engines.spec import EnvironmentSpec
from tests.frozen import freeze

SPEC = EnvironmentSpec(id="x", requirements=("torch==2.13.0", "numpy==2.4.6"))


@pytest.fixture
def ordered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Order]:
    """What is ordered, in a program that has no torch."""
    orders: list[Order] = []
    monkeypatch.setattr(building, "_program_torch", lambda: None)
    monkeypatch.setattr(Building, "order", lambda _self, order, _expected=0: orders.append(order))
    return orders


def install(folder: Path) -> None:
    working = Working(
        environment_id="x", tell=tell_nobody, cancelled=never, variables={}, note=note_nothing
    )
    Building(spec=SPEC, place=EnvironmentPlace(id="x", folder=folder), working=working).install({})


@pytest.mark.parametrize(
    ("system", "constraints"),
    [("linux", ("torch==2.13.0+cpu",)), ("darwin", ()), ("win32", ())],
)
def test_a_frozen_program_gets_none_for_graphics_cards(
    system: str,
    constraints: tuple[str, ...],
    ordered: list[Order],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    freeze(monkeypatch, tmp_path)
    monkeypatch.setattr(sys, "platform", system)
    install(tmp_path / "x")
    assert [(one.cpu_only, one.constraints) for one in ordered] == [(True, constraints)]


def test_without_a_build_of_its_own_a_program_takes_the_usual_one(
    ordered: list[Order], tmp_path: Path
) -> None:
    install(tmp_path / "x")
    assert [(one.cpu_only, one.constraints) for one in ordered] == [(False, ())]
