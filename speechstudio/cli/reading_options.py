"""Options about how text is read, shared by the commands that read text."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from speechstudio.domain.errors import UsageError

if TYPE_CHECKING:
    from speechstudio.normalization import Lexicon, SemioticClass, Switch
    from speechstudio.storage.folders import Folders


def add_reading_options(parser: "argparse._ActionsContainer") -> None:
    """Add language, switches, lexicon and markup."""
    parser.add_argument(
        "--language",
        default="en-US",
        type=_language,
        metavar="TAG",
        help="such as en-GB, or auto to find out for each paragraph (en-US)",
    )
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        dest="switches",
        metavar="CLASS=on|off|spell",
        help="leave a class as written, or spell it; may be repeated",
    )
    parser.add_argument(
        "--lexicon",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="readings of your own in TOML, CSV or PLS, before those of `speechstudio lexicon`",
    )
    parser.add_argument(
        "--markup", choices=("auto", "ssml", "light", "none"), default="auto", help="(auto)"
    )


def lexicon_of(args: argparse.Namespace, folders: "Folders") -> "Lexicon":
    """Read the lexicons that are named, and the user's own behind them."""
    from speechstudio.normalization import Lexicon
    from speechstudio.workflows.lexicons import load_lexicon, user_lexicon

    lexicon = Lexicon()
    for path in args.lexicon:
        lexicon = lexicon.joined(load_lexicon(path))
    return lexicon.joined(user_lexicon(folders))


def switches_of(args: argparse.Namespace) -> "dict[SemioticClass, Switch]":
    """Understand `--set`; raises UsageError for a class or value that there is not."""
    from speechstudio.normalization import SemioticClass, Switch

    switches: dict[SemioticClass, Switch] = {}
    for setting in args.switches:
        name, _, value = (part.strip() for part in setting.partition("="))
        if name.lower() not in set(SemioticClass) or value.lower() not in set(Switch):
            raise UsageError(
                f"--set {setting} is not understood",
                hint=f"Give CLASS={'|'.join(Switch)}; classes are {', '.join(SemioticClass)}.",
            )
        switches[SemioticClass(name.lower())] = Switch(value.lower())
    return switches


def _language(tag: str) -> str:
    return tag.lower() if tag.lower() == "auto" else tag
