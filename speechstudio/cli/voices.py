"""`speechstudio voices`: who can speak here."""

import argparse
import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from speechstudio.domain.errors import UsageError, UserFixableError

if TYPE_CHECKING:
    from speechstudio.storage.folders import Folders
    from speechstudio.workflows.speaking.voices import KnownVoice

_FAILED = 1
_WRONG_USE = 2
_EPILOG = """\
More voices: “speechstudio models list” shows Kokoro's. Piper's are installed by name, as in
“speechstudio models install piper:de_DE-thorsten-medium”.
"""


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `voices` to the command line."""
    parser = subparsers.add_parser(
        "voices",
        help="list the voices that can speak",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--language", metavar="TAG", help="only of this language, such as de")
    parser.add_argument("--engine", metavar="ID", help="only of this engine, such as piper")
    parser.add_argument("--json", action="store_true", help="as JSON, with every detail")


def run(args: argparse.Namespace, folders: "Folders") -> int:
    """List voices; return the exit code."""
    from speechstudio.models.catalogue_reader import load_catalogue
    from speechstudio.models.store import ModelStore
    from speechstudio.workflows.speaking.voices import VoiceBook

    book = VoiceBook(ModelStore(folders.models, load_catalogue()))
    try:
        voices = [v for v in book.voices(args.engine) if _is_of(v, args.language)]
    except UserFixableError as error:
        print(f"speechstudio: {error}", file=sys.stderr)
        return _WRONG_USE if isinstance(error, UsageError) else _FAILED
    if args.json:
        rows = [{"name": v.name, "engine": v.engine, **asdict(v.voice)} for v in voices]
        print(json.dumps(rows, indent=2, ensure_ascii=False))
        return 0
    width = max((len(voice.name) for voice in voices), default=0)
    for known in voices:
        voice = known.voice
        notes = ", ".join(filter(None, (voice.gender, voice.licence)))
        print(f"{known.name:<{width}}  {voice.language:<8}  {voice.name}  {notes}".rstrip())
    if not voices:
        print("no voice is installed for that; see “speechstudio voices --help”", file=sys.stderr)
        return _FAILED
    return 0


def _is_of(known: "KnownVoice", language: str | None) -> bool:
    if not language:
        return True
    wanted, own = language.lower(), known.voice.language.lower()
    return own == wanted or own.startswith(f"{wanted}-")
