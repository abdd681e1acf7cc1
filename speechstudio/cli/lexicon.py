"""`speechstudio lexicon`: readings of your own, which go before every rule."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from speechstudio.domain.errors import UsageError, UserFixableError
from speechstudio.storage.folders import Folders

if TYPE_CHECKING:
    from speechstudio.normalization.lexicon.entries import Entry

_FAILED = 1
_WRONG_USE = 2


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `lexicon` and its commands to the command line."""
    lexicon = subparsers.add_parser("lexicon", help="teach it how your words are read")
    commands = lexicon.add_subparsers(dest="lexicon_command", required=True, metavar="COMMAND")
    commands.add_parser("list", help="print the lexicon as TOML")
    commands.add_parser("path", help="print where it is kept, to edit it by hand")
    add = commands.add_parser("add", help="add a reading; an earlier one of the same gives way")
    add.add_argument("written", metavar="WRITTEN")
    add.add_argument("spoken", metavar="SPOKEN", nargs="?", default="")
    add.add_argument("--class", dest="semiotic_class", metavar="CLASS", help="read it as a class")
    add.add_argument("--ipa", default="", help="pronunciation for voices that take IPA")
    add.add_argument("--language", default="", metavar="TAG", help="only in this language")
    add.add_argument("--case-sensitive", action="store_true")
    add.add_argument(
        "--expected", action="store_true",
        help="have transcriptions expect it, as a name; it needs no reading then",
    )  # fmt: skip
    remove = commands.add_parser("remove", help="forget readings")
    remove.add_argument("written", nargs="+", metavar="WRITTEN")
    bring = commands.add_parser("import", help="add all of a TOML, CSV or PLS file")
    bring.add_argument("file", type=Path, metavar="FILE")
    give = commands.add_parser("export", help="write all to a TOML, CSV, TSV or PLS file")
    give.add_argument("file", type=Path, metavar="FILE")
    give.add_argument("--overwrite", action="store_true", help="replace a file that is there")


def run(args: argparse.Namespace, folders: Folders) -> int:
    """Carry out one command; return the exit code: 0 done, 1 it failed, 2 asked for wrongly."""
    commands = {
        "list": _list, "path": _path, "add": _add, "remove": _remove,
        "import": _import, "export": _export,
    }  # fmt: skip
    try:
        commands[args.lexicon_command](args, folders)
    except UserFixableError as error:
        print(f"speechstudio: {error.message}", file=sys.stderr)
        if error.hint:
            print(f"  {error.hint}", file=sys.stderr)
        return _WRONG_USE if isinstance(error, UsageError) else _FAILED
    return 0


def _list(_args: argparse.Namespace, folders: Folders) -> None:
    from speechstudio.normalization.lexicon.writing import write_lexicon
    from speechstudio.workflows.lexicons import user_lexicon

    print(write_lexicon(user_lexicon(folders)), end="")


def _path(_args: argparse.Namespace, folders: Folders) -> None:
    from speechstudio.workflows.lexicons import lexicon_path

    print(lexicon_path(folders))


def _add(args: argparse.Namespace, folders: Folders) -> None:
    from speechstudio.normalization.lexicon.entries import Entry, Lexicon
    from speechstudio.normalization.lexicon.reading import class_named
    from speechstudio.workflows.lexicons import save_user_lexicon, user_lexicon

    entry = Entry(
        written=args.written,
        spoken=args.spoken,
        semiotic_class=class_named(args.semiotic_class or "", args.written),
        ipa=args.ipa,
        language=args.language,
        is_case_sensitive=args.case_sensitive,
        is_expected=args.expected,
    )
    kept = [old for old in user_lexicon(folders).entries if not _is_same(old, entry)]
    save_user_lexicon(folders, Lexicon((*kept, entry)))


def _is_same(old: "Entry", new: "Entry") -> bool:
    """Tell whether a new entry replaces an old one: it differs in the reading only."""
    return new == replace(
        old,
        spoken=new.spoken,
        semiotic_class=new.semiotic_class,
        ipa=new.ipa,
        is_expected=new.is_expected,
    )


def _remove(args: argparse.Namespace, folders: Folders) -> None:
    from speechstudio.normalization.lexicon.entries import Lexicon
    from speechstudio.workflows.lexicons import save_user_lexicon, user_lexicon

    lexicon = user_lexicon(folders)
    unknown = set(args.written) - {entry.written or entry.pattern for entry in lexicon.entries}
    if unknown:
        raise UsageError(
            f"not in the lexicon: {', '.join(sorted(unknown))}",
            hint="See “speechstudio lexicon list”.",
        )
    kept = [e for e in lexicon.entries if (e.written or e.pattern) not in args.written]
    save_user_lexicon(folders, Lexicon(tuple(kept)))


def _import(args: argparse.Namespace, folders: Folders) -> None:
    from speechstudio.normalization.lexicon.entries import Lexicon
    from speechstudio.workflows.lexicons import load_lexicon, save_user_lexicon, user_lexicon

    brought = load_lexicon(args.file)
    kept = tuple(e for e in user_lexicon(folders).entries if e not in brought.entries)
    path = save_user_lexicon(folders, Lexicon(brought.entries + kept))
    print(f"added {len(brought.entries)} readings to {path}")


def _export(args: argparse.Namespace, folders: Folders) -> None:
    from speechstudio.workflows.lexicons import export_lexicon, user_lexicon

    if args.file.exists() and not args.overwrite:
        raise UsageError(f"{args.file} is there already", hint="Give --overwrite to replace it.")
    exported = export_lexicon(args.file, user_lexicon(folders))
    for path in exported.paths:
        print(path)
    if exported.remark:
        print(exported.remark, file=sys.stderr)
