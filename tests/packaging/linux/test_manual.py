import datetime as dt
import os
import re
import shutil
from importlib import import_module
from pathlib import Path

import pytest

from speechstudio.cli.main import COMMANDS
from tests.packaging.linux.programs import output_of

commands = import_module("linux_steps.commands")
manual = import_module("linux_steps.manual")


def shown(text: str, folder: Path) -> str:
    """What man shows of a page, on very wide lines; the test fails at its warnings."""
    if shutil.which("man") is None:
        pytest.skip("man is not installed")
    page = folder / "speechstudio.1"
    page.write_text(text, encoding="utf-8")
    env = os.environ | {"MANWIDTH": "400", "LC_ALL": "C.UTF-8", "MAN_KEEP_FORMATTING": ""}
    said = output_of("man", "--warnings", "-E", "UTF-8", "-l", str(page), env=env)
    assert "warning:" not in said
    return re.sub(".\b", "", said)


def test_every_command_and_option_is_in_the_manual(tmp_path: Path) -> None:
    program = commands.program()
    page = shown(manual.manual(program, released=dt.date(2026, 11, 22)), tmp_path)
    for command in program.walk():
        assert " ".join(("speechstudio", *command.path)) in page
        for option in command.options:
            for name in option.names:
                assert name in page, (command.path, name)
            assert option.names == ("-h", "--help") or option.explanation in page, command.path


def test_all_commands_are_read_with_those_below_them() -> None:
    paths = {command.path for command in commands.program().walk()}
    assert {(name,) for name in COMMANDS} <= paths
    assert ("models", "install") in paths
