from importlib import import_module
from pathlib import Path

import pytest

from tests.packaging.linux.programs import output_of

commands = import_module("linux_steps.commands")
completion = import_module("linux_steps.completion")

ASK_BASH = """
. "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_speechstudio
echo "${COMPREPLY[*]}"
"""


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (("mod",), "models"),
        (("models", "ins"), "install"),
        (("models", "install", "whisper-base", "--t"), "--token"),
        (("--offline", "transcribe", "--no-sp"), "--no-speakers"),
        (("transcribe", "ins"), ""),
    ],
)
def test_bash_offers_what_can_follow(typed: tuple[str, ...], offered: str, tmp_path: Path) -> None:
    script = tmp_path / "completion"
    script.write_text(completion.for_bash(commands.program()), encoding="utf-8")
    said = output_of("bash", "-c", ASK_BASH, "-", str(script), "speechstudio", *typed)
    assert said.strip() == offered


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_take_theirs(shell: str, tmp_path: Path) -> None:
    script = tmp_path / "completion"
    write = completion.for_zsh if shell == "zsh" else completion.for_fish
    script.write_text(write(commands.program()), encoding="utf-8")
    assert not output_of(shell, "-n", str(script))
