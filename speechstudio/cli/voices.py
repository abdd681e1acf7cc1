"""`speechstudio voices`: who can speak here."""

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from speechstudio.cli.voice_cloning import CHANGES, add_cloning_parsers
from speechstudio.domain.errors import JobCancelledError, UsageError, UserFixableError
from speechstudio.domain.services import LEAVES_MACHINE

if TYPE_CHECKING:
    from speechstudio.storage.folders import Folders
    from speechstudio.workflows.speaking.voices import KnownVoice

_FAILED = 1
_WRONG_USE = 2
_INTERRUPTED = 130
_EPILOG = """\
More voices: “speechstudio models list” shows Kokoro's. Piper's are installed by name, as in
“speechstudio models install piper:de_DE-thorsten-medium”.

“speechstudio voices --language en --sample” lets each English voice say a sentence;
“--sample VOICE” just one. With --output the sound goes to files: to one for one voice
(voice.mp3), else to a folder.

“speechstudio voices clone --help” tells how a voice is made of a recording.
"""


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `voices` to the command line."""
    parser = subparsers.add_parser(
        "voices",
        help="list the voices that can speak, and try them",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_options(parser)
    commands = parser.add_subparsers(dest="voices_command", metavar="COMMAND")
    listing = commands.add_parser(
        "list", help="list them, as without a command", argument_default=argparse.SUPPRESS
    )
    _add_options(listing)
    add_cloning_parsers(commands)


def _add_options(parser: argparse.ArgumentParser) -> None:
    """Add what concerns the list and samples."""
    parser.add_argument("--language", metavar="TAG", help="only of this language, such as de")
    parser.add_argument("--engine", metavar="ID", help="only of this engine, such as piper")
    parser.add_argument("--json", action="store_true", help="as JSON, with every detail")
    parser.add_argument(
        "--sample", nargs="?", const="", metavar="VOICE", help="hear them, or this one"
    )
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE|DIR", help="write the samples there"
    )


def run(args: argparse.Namespace, folders: "Folders") -> int:
    """List voices or let them speak; return the exit code."""
    from speechstudio.models.catalogue_reader import load_catalogue
    from speechstudio.models.store import ModelStore
    from speechstudio.workflows.services import Services
    from speechstudio.workflows.speaking.voices import VoiceBook

    store = ModelStore(folders.models, load_catalogue())
    book = VoiceBook(store, Services.of(folders))
    try:
        if args.voices_command in CHANGES:
            CHANGES[args.voices_command](args, book, store)
            return 0
        if args.sample is None and args.output is not None:
            raise UsageError("--output needs --sample", hint="Give both.")
        voices = [v for v in book.voices(args.engine) if _is_wanted(v, args)]
        for error in book.unanswered:
            print(f"speechstudio: {error}", file=sys.stderr)
        if not voices and args.sample:
            raise UsageError(
                f"there is no voice “{args.sample}”",
                hint="“speechstudio voices” lists those there are.",
            )
        if not voices:
            print(
                "no voice is installed for that; see “speechstudio voices --help”", file=sys.stderr
            )
            return _FAILED
        if args.sample is not None:
            from speechstudio.cli.voice_samples import let_speak

            return let_speak(voices, book, folders.cache / "speech", args.output)
    except UserFixableError as error:
        print(f"speechstudio: {error}", file=sys.stderr)
        return _WRONG_USE if isinstance(error, UsageError) else _FAILED
    except JobCancelledError:
        print("speechstudio: interrupted", file=sys.stderr)
        return _INTERRUPTED
    _show(voices, is_json=args.json)
    return 0


def _show(voices: "list[KnownVoice]", *, is_json: bool) -> None:
    from speechstudio.workflows.speaking.cloned_voices import CLONED

    if is_json:
        rows = [
            {**asdict(v.voice), "name": v.name, "title": v.voice.name, "engine": v.engine}
            for v in voices
        ]
        print(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    width = max(len(voice.name) for voice in voices)
    for known in voices:
        voice = known.voice
        use = f"commercial use: {voice.commercial_use}" if voice.commercial_use else ""
        leaves = LEAVES_MACHINE if LEAVES_MACHINE in voice.capabilities else ""
        cloned = CLONED if CLONED in voice.capabilities else ""
        notes = "; ".join(filter(None, (cloned, voice.gender, voice.licence, use, leaves)))
        print(f"{known.name:<{width}}  {voice.language:<8}  {voice.name}  {notes}".rstrip())


def _is_wanted(known: "KnownVoice", args: argparse.Namespace) -> bool:
    if args.sample and args.sample not in {known.name, known.voice.id}:
        return False
    if not args.language:
        return True
    wanted, own = args.language.lower(), known.voice.language.lower()
    return own == wanted or own.startswith(f"{wanted}-")
