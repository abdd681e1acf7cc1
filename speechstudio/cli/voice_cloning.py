"""`speechstudio voices clone` and `voices remove`: voices made of recordings."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from speechstudio.domain.errors import UsageError

if TYPE_CHECKING:
    from speechstudio.models.store import ModelStore
    from speechstudio.workflows.speaking.voices import VoiceBook

MAY_USE = "--i-may-use-this-voice"
_EPILOG = """\
  speechstudio voices clone anna.wav --name Anna --engine coqui
  speechstudio speak story.txt --voice Anna -o story.mp3

Best are 15 to 60 seconds of one person who speaks clearly in a quiet room. Files in which the voice
is heard say in their tags that it is synthetic."""


def add_cloning_parsers(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `clone` and `remove` to the commands of `voices`."""
    clone = commands.add_parser(
        "clone",
        help="make a voice of a recording",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    clone.add_argument("recording", type=Path, metavar="RECORDING")
    clone.add_argument("--name", required=True, help="what the voice is to be called")
    clone.add_argument("--engine", required=True, metavar="ID", help="such as coqui or speecht5")
    clone.add_argument("--model", default="", metavar="ID", help="if the engine has several")
    clone.add_argument(MAY_USE, action="store_true", help="state that, and be asked nothing")
    clone.add_argument("--anyway", action="store_true", help="in spite of what was warned of")
    remove = commands.add_parser("remove", help="forget cloned voices")
    remove.add_argument("names", nargs="+", metavar="NAME")


def _clone(args: argparse.Namespace, book: "VoiceBook", store: "ModelStore") -> None:
    """Make a voice of a recording; raises what keeps it from being one."""
    from speechstudio.cli.interrupts import noticed_interrupts
    from speechstudio.workflows.cloning.check import check
    from speechstudio.workflows.cloning.cloning import clone, wish
    from speechstudio.workflows.cloning.findings import Gravity

    wanted = wish(book, args.name, args.engine, args.model)
    _ask(args)
    with noticed_interrupts() as asked:
        checked = check(args.recording.expanduser(), store, asked.is_set)
    for finding in checked.findings:
        if finding.gravity is not Gravity.REFUSAL:
            word = "warning: " if finding.gravity is Gravity.WARNING else ""
            print(f"speechstudio: {word}{finding}", file=sys.stderr)
    if checked.gravity is Gravity.WARNING and not args.anyway:
        raise UsageError(
            "no voice was made, as it may be poor", hint="Mend it, or take it with --anyway."
        )
    print(clone(book, wanted, checked).name)


def _remove(args: argparse.Namespace, book: "VoiceBook", _store: "ModelStore") -> None:
    """Forget cloned voices; raises UsageError for a name that is none."""
    from speechstudio.workflows.cloning.cloning import remove

    for name in args.names:
        remove(book, name)


def _ask(args: argparse.Namespace) -> None:
    """Have it stated that the voice may be used: in a terminal by a question."""
    from speechstudio.workflows.cloning.cloning import STATEMENT

    if args.i_may_use_this_voice:
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise UsageError(
            "nobody has said that this voice may be used",
            hint=f"Give {MAY_USE} if this is true: {STATEMENT}",
        )
    print(f"{STATEMENT}\nIs that so? [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in {"y", "yes"}:
        raise UsageError("no voice was made", hint="A voice is used only by those who may.")


CHANGES = {"clone": _clone, "remove": _remove}
"""What carries out each command."""
