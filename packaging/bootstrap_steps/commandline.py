"""The two commands of the script and their options."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from . import debian, running, testing
from .environment import Environment, obtain
from .installing import Wish, prepare
from .stamp import Mode
from .trouble import SetUpError

VENV_VARIABLE = "SPEECHSTUDIO_VENV"

_RUN = """
Makes an environment, installs the program and its default models, and transcribes: the files you
name, or else a sample recording. What is there already is not done again. Other options go to
`speechstudio transcribe`; name files first:

  python3 packaging/bootstrap.py run talk.mp3 --language en --output transcripts
"""
_TEST = """
Makes an environment with the developers' tools and runs ruff, mypy, lint-imports and pytest there.
Other options and paths go to pytest:

  python3 packaging/bootstrap.py test tests/domain -k words
"""
_TORCH = """
package index with the build of PyTorch you want. On Linux the usual index brings a build for NVIDIA
cards, which takes several GB; PyTorch's own site lists an index with builds for the processor only
"""


def main(argv: Sequence[str], *, clone: Path) -> int:
    """Do what the command line says and return the exit code; `clone` is the source tree."""
    options, passed_on = _parser().parse_known_args(argv)
    venv = venv_folder(options.venv, clone=clone)
    try:
        if options.command == "run":
            environment = _environment(venv, clone, Mode.INSTALLED, options.torch_index)
            return running.run(environment, passed_on)
        selection = testing.Selection(
            lint=not options.tests_only,
            tests=not options.lint_only,
            models=options.models and not options.lint_only,
            pytest_arguments=tuple(passed_on),
        )
        if selection.tests:
            debian.provide(debian.WINDOW_AND_SOUND + debian.FOR_TESTS)
        environment = _environment(venv, clone, Mode.EDITABLE, options.torch_index)
        return testing.run(environment, selection, clone=clone)
    except SetUpError as error:
        _report(error)
        return 1


def venv_folder(chosen: Path | None, *, clone: Path) -> Path:
    """Return where the environment lies: as chosen, as the variable says, or in the clone."""
    if chosen is None:
        chosen = Path(os.environ.get(VENV_VARIABLE) or clone / ".venv")
    return chosen.expanduser().absolute()


def _environment(venv: Path, clone: Path, mode: Mode, torch_index: str | None) -> Environment:
    """Return the environment with everything in it."""
    environment = obtain(venv)
    prepare(environment, Wish(clone=clone, mode=mode, torch_index=torch_index))
    return environment


def _report(error: SetUpError) -> None:
    """Tell what went wrong and what to do; what pip said stands last."""
    print(f"\n{error.message}.", file=sys.stderr)
    if error.hint:
        print(error.hint, file=sys.stderr)
    if error.detail:
        print(error.detail, file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    """Return the parser; abbreviations are off, since they would catch what is passed on."""
    parser = argparse.ArgumentParser(
        prog="bootstrap.py",
        description="Set up and start Speech Studio from its clone.",
        allow_abbrev=False,
    )
    commands = parser.add_subparsers(dest="command", required=True)
    run = _command(commands, "run", "set up and transcribe", _RUN)
    test = _command(commands, "test", "set up and run every check", _TEST)
    for command in (run, test):
        command.add_argument(
            "--venv",
            type=Path,
            metavar="DIR",
            help=f"folder of the environment (default: {VENV_VARIABLE}, else .venv in the clone)",
        )
        command.add_argument("--torch-index", metavar="URL", help=_TORCH)
    test.add_argument("--models", action="store_true", help="also run tests with real models")
    part = test.add_mutually_exclusive_group()
    part.add_argument("--lint-only", action="store_true", help="only the checks without tests")
    part.add_argument("--tests-only", action="store_true", help="only the tests")
    return parser


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    title: str,
    text: str,
) -> argparse.ArgumentParser:
    """Add a command."""
    return commands.add_parser(
        name,
        help=title,
        description=text,
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
