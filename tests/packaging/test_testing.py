import sys
from importlib import import_module
from pathlib import Path

import pytest

environment = import_module("bootstrap_steps.environment")
testing = import_module("bootstrap_steps.testing")

HERE = environment.Environment(
    folder=Path(sys.prefix), python=Path(sys.executable), version="3.11", packages=Path()
)
LINT = ["ruff check", "ruff format", "mypy", "lint-imports"]


@pytest.mark.parametrize(
    ("selection", "titles"),
    [
        ({}, [*LINT, "pytest"]),
        ({"tests": False}, LINT),
        ({"lint": False}, ["pytest"]),
        ({"models": True}, [*LINT, "pytest", "models install", "pytest models"]),
    ],
)
def test_the_chosen_checks_run_in_order(selection: dict[str, bool], titles: list[str]) -> None:
    chosen = testing.Selection(**selection)
    assert [check.title for check in testing.checks(HERE, chosen)] == titles


def test_a_failing_check_does_not_stop_the_next_and_fails_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    commands = {"first": "raise SystemExit(3)", "second": "print('second ran')"}
    steps = [
        testing.Check(title=title, command=(sys.executable, "-c", program))
        for title, program in commands.items()
    ]
    monkeypatch.setattr(testing, "checks", lambda *_: iter(steps))
    assert testing.run(HERE, testing.Selection(), clone=tmp_path) == 1
    printed = capfd.readouterr().out
    assert "second ran" in printed
    assert "FAILED  first" in printed
    assert "ok      second" in printed


def test_choosing_tests_that_one_run_has_none_of_is_no_failure() -> None:
    chosen = testing.Selection(lint=False, pytest_arguments=("tests/domain",))
    (check,) = testing.checks(HERE, chosen)
    assert check.also_good == {testing.NO_TESTS_COLLECTED}
    assert check.command[-1] == "tests/domain"


def test_tests_with_models_run_in_two_workers_that_share_no_file() -> None:
    chosen = testing.Selection(lint=False, tests=False, models=True)
    *_, check = testing.checks(HERE, chosen)
    assert check.command[5:9] == ("-n", "2", "--dist", "loadfile")
