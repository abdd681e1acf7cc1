"""The command line: one module a command, imported when the command is given."""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from speechstudio import __version__
from speechstudio.cli.closed_pipe import SparedFile, spared_streams
from speechstudio.cli.window import OpenWindow, has_screen, show

COMMANDS = {
    "window": "open the window: record, transcribe, read, correct, export",
    "transcribe": "turn recordings into transcripts that say who said what",
    "speak": "turn text into speech",
    "batch": "turn many texts into speech",
    "voices": "list the voices that can speak",
    "engines": "list, install, mend, test and remove engines",
    "services": "set up services of others that speak",
    "normalize": "show how a text would be read aloud",
    "lexicon": "teach it how your words are read",
    "models": "list, install, check and remove models",
    "doctor": "say what works here, what is missing, and how to mend it",
    "update": "look for a newer version, and say how to get it",
}
DESCRIPTION = "Recordings become transcripts that say who said what: offline, on your own machine."
EPILOG = (
    "“speechstudio COMMAND --help” tells more; “speechstudio” alone opens the window. "
    "Start with: speechstudio models install"
)
OFFLINE = "--offline"
FAILED = 1
WRONG_USE = 2
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None, open_window: OpenWindow | None = None) -> int:
    """Run one command and return the exit code.

    Without a command the window opens, where there is a screen and somebody to open it.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if OFFLINE in given[:1]:  # before the command only: behind it, words may be those of a text
        from speechstudio.storage.network_rules import OFFLINE_VARIABLE

        os.environ[OFFLINE_VARIABLE] = "1"
        given = given[1:]
    try:
        with spared_streams() as output:
            try:
                code = _run(given, open_window)
            finally:
                sys.stdout.flush()
                is_lost = _tell_of_lost(output)
    except KeyboardInterrupt:
        return INTERRUPTED
    except SystemExit:  # argparse has printed what was asked for
        if is_lost:
            return FAILED
        raise
    return (code or FAILED) if is_lost else code


def _tell_of_lost(output: SparedFile | None) -> bool:
    """Say on one line that output was lost; a reader who has gone wanted no more of it."""
    if output is None or output.failure is None or isinstance(output.failure, BrokenPipeError):
        return False
    why = (output.failure.strerror or str(output.failure)).lower()
    print(f"speechstudio: cannot print: {why}; what was saved is kept", file=sys.stderr)
    return True


def _run(given: Sequence[str], open_window: OpenWindow | None) -> int:
    """Run one command; argparse raises SystemExit for help and for wrong use."""
    command = next((word for word in given if not word.startswith("-")), None)
    parser = parser_for(command)
    if not given and (open_window is None or not has_screen()):
        parser.print_help()
        return 0
    args = parser.parse_args(given or ["window"])
    if args.command is None:
        parser.print_usage(sys.stderr)
        return WRONG_USE
    from speechstudio.storage.folders import Folders
    from speechstudio.workflows.obeying import obey_file

    folders = Folders.of_this_user()
    for warning in obey_file(folders):
        print(f"speechstudio: {warning}", file=sys.stderr)
    if args.command == "window":
        if open_window is None:
            raise AssertionError  # only whoever has a window lists it
        return show(folders, getattr(args, "files", ()), open_window)
    code: int = import_module(f"speechstudio.cli.{args.command}").run(args, folders)
    return code


def parser_for(command: str | None) -> argparse.ArgumentParser:
    """Make the parser; only the given command's own options are filled in."""
    parser = argparse.ArgumentParser(
        prog="speechstudio", description=DESCRIPTION, epilog=EPILOG, allow_abbrev=False
    )
    parser.add_argument(OFFLINE, action="store_true", help="connect to nothing; stands first")
    parser.add_argument("--version", action="version", version=f"speechstudio {__version__}")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, summary in COMMANDS.items():
        if name == command:
            import_module(f"speechstudio.cli.{name}").add_parser(subparsers)
        else:
            subparsers.add_parser(name, help=summary)
    return parser
