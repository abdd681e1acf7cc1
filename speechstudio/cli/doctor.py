"""`speechstudio doctor`: what works on this machine, what is missing, and how to mend it."""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from speechstudio.cli.doctor_checks import (
    Check,
    State,
    check_engines,
    check_folders,
    check_machine,
    check_models,
    check_python,
)
from speechstudio.storage.folders import Folders

_NAME_WIDTH = 32


def add_parser(
    subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]",
) -> argparse.ArgumentParser:
    """Add the command to those of the program and return its parser."""
    parser = subparsers.add_parser(
        "doctor",
        help="say what works here, what is missing, and how to mend it",
        description="Check this machine: libraries, models, folders, sound devices. "
        "Changes nothing and uses no network. Exits with 0 when transcribing can work.",
    )
    parser.add_argument("--json", action="store_true", help="print the checks as JSON")
    return parser


def run(args: argparse.Namespace, folders: Folders) -> int:
    """Print every check as soon as it is made; return 1 when something needed is missing."""
    found = []
    for check in checks(folders):
        found.append(check)
        if not args.json:
            print(as_text(check), flush=True)
    works = can_transcribe(found)
    if args.json:
        print(json.dumps({"can_transcribe": works, "checks": [asdict(c) for c in found]}, indent=2))
    else:
        print("\nTranscribing can work." if works else "\nTranscribing cannot work yet.")
    return 0 if works else 1


def checks(folders: Folders) -> Iterator[Check]:
    """Make every check, the quick ones first."""
    from speechstudio.cli.doctor_libraries import check_libraries

    yield check_python()
    yield check_machine()
    yield from check_folders(folders)
    yield from check_models(folders)
    yield from check_engines()
    yield from check_libraries()


def can_transcribe(found: Sequence[Check]) -> bool:
    """Whether nothing that transcribing needs is missing."""
    return all(check.state is not State.MISSING for check in found)


def as_text(check: Check) -> str:
    """Return one line for people, and under it what to do."""
    line = f"{check.state.value:<8} {check.name:<{_NAME_WIDTH}} {check.found}"
    return f"{line}\n{'':<9}-> {check.remedy}" if check.remedy else line
