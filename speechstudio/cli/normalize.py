"""`speechstudio normalize`: show how a text would be read aloud."""

import argparse
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from speechstudio.cli.reading_options import add_reading_options, lexicon_of, switches_of
from speechstudio.domain.errors import UsageError, UserFixableError
from speechstudio.storage.folders import Folders

if TYPE_CHECKING:
    from speechstudio.normalization import Utterance

_FAILED = 1
_WRONG_USE = 2
_STDIN = "-"
_NAME_OF_FILE = re.compile(
    r"(?!https?:)[^\s@]{1,250}\.(?:txt|md|ssml|xml|html?|csv|tsv|json|srt|vtt)", re.IGNORECASE
)
_EPILOG = """\
Marks in the text: SSML 1.1 inside <speak>...</speak>, or [4821](digits), [Siobhan](= Shi vawn),
[tomato](/t@meito/), [bonjour](lang: fr), [pause 0.5s]. Markup goes before the lexicon, and that
before the rules.

With - each line is answered at once; an empty line ends each answer of `--show spans` and
`--explain`. JSON is one line for each text.
Classes: plain punct cardinal ordinal digit telephone date time duration money measure decimal
fraction range score version code letters verbatim electronic address roman abbreviation math.
Languages: de en es fr it ja ko pt zh, with a region where it matters: en-GB, zh-TW, pt-BR."""


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `normalize` to the command line."""
    parser = subparsers.add_parser(
        "normalize",
        help="show how a text would be read aloud",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "text",
        nargs="?",
        default=_STDIN,
        metavar="TEXT|FILE|-",
        help="words, a text file, or - to answer standard input line by line (the default)",
    )
    parser.add_argument(
        "--show",
        choices=("spoken", "spans", "diff", "json"),
        default="spoken",
        help="the answer, what became of what, both texts in one, or everything (spoken)",
    )
    parser.add_argument("--explain", action="store_true", help="say why each span is read so")
    add_reading_options(parser)
    parser.add_argument(
        "--inverse",
        action="store_true",
        help="from spoken to written: twenty five dollars to $25 (en, zh, ja)",
    )


def run(args: argparse.Namespace, folders: Folders) -> int:
    """Normalize; return the exit code: 0 done, 1 it failed, 2 it was asked for wrongly."""
    from speechstudio.cli.normalize_views import view

    try:
        normalizer = _normalizer(args, folders)
        name = "explain" if args.explain else args.show
        turn = args.inverse and name != "json"
        is_stream = args.text == _STDIN
        for text in _texts(args.text):
            utterance = normalizer(text)
            for warning in utterance.warnings:
                print(f"speechstudio: {warning}", file=sys.stderr)
            shown = view(utterance.swapped() if turn else utterance, name)
            if is_stream and name in {"spans", "explain"} and shown:
                shown += "\n"  # an empty line ends the answer to each line
            print(
                shown, end="" if shown.endswith("\n") and not is_stream else "\n", flush=is_stream
            )
    except UserFixableError as error:
        print(f"speechstudio: {error.message}", file=sys.stderr)
        if error.hint:
            print(f"  {error.hint}", file=sys.stderr)
        return _WRONG_USE if isinstance(error, UsageError) else _FAILED
    return 0


def _texts(given: str) -> Iterator[str]:
    """Give standard input line by line, a file as a whole, or the words themselves."""
    if given == _STDIN:
        for number, line in enumerate(sys.stdin.buffer):
            text = line.decode("utf-8", errors="replace").rstrip("\r\n")
            yield text if number else text.removeprefix("\ufeff")
        return
    path = Path(given)
    if not _is_file(path):
        if _NAME_OF_FILE.fullmatch(given):
            print(f"speechstudio: there is no file {given}; the name is read", file=sys.stderr)
        yield given
        return
    try:
        yield path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        why = "it is not UTF-8 text" if isinstance(error, UnicodeDecodeError) else error.strerror
        raise UsageError(f"cannot read {given}: {why}", hint="Give a text file.") from error


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # words, and too long or odd for a name
        return False


def _normalizer(args: argparse.Namespace, folders: Folders) -> "Callable[[str], Utterance]":
    """Put together what the options ask for."""
    from functools import partial

    if args.inverse:
        _refuse_with_inverse(args)
        from speechstudio.normalization.inverse import denormalize

        denormalize("", args.language)  # so that a wrong language is told before any input
        return partial(denormalize, language=args.language)
    from speechstudio.normalization import Markup, normalize

    normalize("", args.language)  # likewise
    return partial(
        normalize,
        language=args.language,
        switches=switches_of(args),
        lexicon=lexicon_of(args, folders),
        markup=Markup(args.markup),
    )


def _refuse_with_inverse(args: argparse.Namespace) -> None:
    """Refuse what the inverse would not heed."""
    given = {"--set": args.switches, "--lexicon": args.lexicon, "--markup": args.markup != "auto"}
    unused = [name for name, value in given.items() if value]
    if unused:
        raise UsageError(
            f"--inverse does not go with {', '.join(unused)}", hint="Leave one of them out."
        )
