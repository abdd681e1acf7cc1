"""The command line: one module a command, imported when the command is given."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from speechstudio import __version__
from speechstudio.cli.closed_pipe import discard

COMMANDS = {
    "transcribe": "turn recordings into transcripts that say who said what",
    "models": "list, install, check and remove models",
    "doctor": "say what works here, what is missing, and how to mend it",
}
DESCRIPTION = "Recordings become transcripts that say who said what: offline, on your own machine."
EPILOG = "“speechstudio COMMAND --help” tells more. Start with: speechstudio models install"
WRONG_USE = 2
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code."""
    _survive_any_character()
    try:
        try:
            return _run(list(sys.argv[1:] if arguments is None else arguments))
        finally:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        discard(sys.stdout)  # whoever read our output has gone; that is no failure
        return 0


def _run(given: Sequence[str]) -> int:
    """Run one command; argparse raises SystemExit for help and for wrong use."""
    command = next((word for word in given if not word.startswith("-")), None)
    parser = _parser(command)
    if not given:
        parser.print_help()
        return 0
    args = parser.parse_args(given)
    if args.command is None:
        parser.print_usage(sys.stderr)
        return WRONG_USE
    from speechstudio.storage.folders import Folders

    code: int = import_module(f"speechstudio.cli.{args.command}").run(args, Folders.of_this_user())
    return code


def _parser(command: str | None) -> argparse.ArgumentParser:
    """Make the parser; only the given command's own options are filled in."""
    parser = argparse.ArgumentParser(
        prog="speechstudio", description=DESCRIPTION, epilog=EPILOG, allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"speechstudio {__version__}")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, summary in COMMANDS.items():
        if name == command:
            import_module(f"speechstudio.cli.{name}").add_parser(subparsers)
        else:
            subparsers.add_parser(name, help=summary)
    return parser


def _survive_any_character() -> None:
    """Let no terminal's encoding stop a result that has been worked for."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
