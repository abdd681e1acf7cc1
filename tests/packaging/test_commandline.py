import argparse
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

commandline = import_module("bootstrap_steps.commandline")

passed_on = st.lists(
    st.sampled_from(
        ["--output", "out", "--language", "en", "a.wav", "--format=srt", "-q", "--print"]
    )
)


def parse(argv: list[str]) -> tuple[argparse.Namespace, list[str]]:
    options, rest = commandline._parser().parse_known_args(argv)
    return options, rest


@given(before=passed_on, after=passed_on)
def test_what_is_no_option_of_the_script_is_passed_on_in_order(
    before: list[str], after: list[str]
) -> None:
    options, rest = parse(["run", *before, "--venv", "somewhere", *after])
    assert rest == [*before, *after]
    assert options.venv == Path("somewhere")


def test_abbreviated_options_are_not_taken_from_the_program() -> None:
    assert parse(["test", "--model", "--lint"])[1] == ["--model", "--lint"]


@pytest.mark.parametrize(
    ("chosen", "variable", "expected"),
    [("a", "b", "a"), (None, "b", "b"), (None, None, ".venv"), (None, "", ".venv")],
)
def test_the_environment_lies_where_it_is_told(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    chosen: str | None,
    variable: str | None,
    expected: str,
) -> None:
    monkeypatch.delenv(commandline.VENV_VARIABLE, raising=False)
    if variable is not None:
        monkeypatch.setenv(commandline.VENV_VARIABLE, str(tmp_path / variable if variable else ""))
    folder = commandline.venv_folder(tmp_path / chosen if chosen else None, clone=tmp_path)
    assert folder == tmp_path / expected
