"""`speechstudio batch`: many texts become many sound files."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from speechstudio.cli.speech_options import add_sound_options, add_voice_options
from speechstudio.domain.errors import JobCancelledError, UsageError, UserFixableError

if TYPE_CHECKING:
    from speechstudio.storage.folders import Folders
    from speechstudio.workflows.speaking.batch import Batch, BatchSettings
    from speechstudio.workflows.speaking.batch_items import BatchInput

_FAILED = 1
_WRONG_USE = 2
_INTERRUPTED = 130
EPILOG = """\
Takes txt, md, html, docx, epub, pdf, ssml, srt and vtt (spoken at their times), csv or tsv
(columns: text, voice, file, rate, language; each line becomes a file), and the json of
“speechstudio transcribe” (a voice for each speaker, see --cast). What is done is skipped,
and an interrupted run goes on where it stopped. report.csv and report.json in the output folder
say what became of every input, up to the moment. As many texts are spoken side by side as there
are cores, up to eight, and less where memory is short, unless --workers says otherwise.

exit codes: 0 all done, 1 an input failed and the others are done, 2 wrong use, 130 after Ctrl+C
"""


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `batch` to the command line."""
    parser = subparsers.add_parser(
        "batch",
        help="turn many texts into speech",
        description="Turn files and whole folders of text into speech.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("inputs", nargs="+", type=Path, metavar="INPUT", help="files and folders")
    result = parser.add_argument_group("results")
    result.add_argument(
        "-o", "--output", type=Path, required=True, metavar="DIR", help="made when missing"
    )
    result.add_argument(
        "-f", "--format", default="mp3", metavar="NAME", help="wav, flac, mp3, opus, m4a, m4b (mp3)"
    )
    result.add_argument(
        "--name", default="{stem}", metavar="TEMPLATE", help="of {stem} {title} {author} {n}"
    )
    result.add_argument("--workers", type=int, metavar="N", help="side by side (to fit)")
    result.add_argument("--overwrite", action="store_true", help="make again what is there")
    result.add_argument("-q", "--quiet", action="store_true", help="say only what failed")
    add_sound_options(result)
    add_voice_options(parser)


def run(args: argparse.Namespace, folders: "Folders") -> int:
    """Make everything; return the exit code."""
    try:
        return _run(args, folders)
    except UserFixableError as error:
        print(f"speechstudio: {error}", file=sys.stderr)
        return _WRONG_USE if isinstance(error, UsageError) else _FAILED


def _run(args: argparse.Namespace, folders: "Folders") -> int:
    from speechstudio.cli.batch_display import BatchDisplay
    from speechstudio.cli.interrupts import noticed_interrupts
    from speechstudio.cli.terminal import open_terminal

    batch, inputs, workers = _planned(args, folders)
    has_failed = False
    with noticed_interrupts() as asked, open_terminal(quiet=args.quiet) as terminal:
        display = BatchDisplay(terminal, quiet=args.quiet)
        try:
            changed = None if args.quiet else display.changed
            rows = batch.run(inputs, workers, asked.is_set, changed)
            for number, row in enumerate(rows, 1):
                has_failed = has_failed or row.result == "failed"
                display.row(row, number, len(inputs))
        except JobCancelledError:
            terminal.say("speechstudio: interrupted; run the same again to go on")
            return _INTERRUPTED
    return _FAILED if has_failed else 0


def _planned(
    args: argparse.Namespace, folders: "Folders"
) -> "tuple[Batch, tuple[BatchInput, ...], int]":
    """Decide everything before the first long work; raises what the user has to mend."""
    from functools import partial

    from speechstudio.cli.speech_options import cast_of, options_of
    from speechstudio.models.catalogue_reader import load_catalogue
    from speechstudio.models.store import ModelStore
    from speechstudio.workflows.outputs import Outputs
    from speechstudio.workflows.services import Services
    from speechstudio.workflows.speaking.batch import Batch
    from speechstudio.workflows.speaking.batch_items import check_template, find_documents
    from speechstudio.workflows.speaking.batch_workers import worker_count
    from speechstudio.workflows.speaking.casting import USUAL_LANGUAGE, Casting
    from speechstudio.workflows.speaking.chunk_cache import ChunkCache
    from speechstudio.workflows.speaking.extras import check_extras
    from speechstudio.workflows.speaking.listening import Listener
    from speechstudio.workflows.speaking.speaker import Speaker
    from speechstudio.workflows.speaking.voices import VoiceBook

    settings = _settings(args, folders)
    check_template(args.name)
    if args.workers is not None and args.workers < 1:
        raise UsageError(f"{args.workers} workers do no work", hint="Give 1 or more.")
    options = options_of(args)
    language = USUAL_LANGUAGE if args.language == "auto" else args.language
    store = ModelStore(folders.models, load_catalogue())
    book = VoiceBook(store, Services.of(folders))
    cast = cast_of(args)
    casting = Casting(book, settings.reading, cast, usual=args.voice, language=language)
    voices = (args.voice, *cast.values())
    check_extras((book.choose(voice, language).spec for voice in voices), options.extra)
    inputs = find_documents((path.expanduser() for path in args.inputs), settings.output)
    if not inputs:
        raise UsageError("there is no text to speak", hint="Give files, or folders with texts.")

    def speaker() -> Speaker:
        cache = ChunkCache(folders.cache / "speech")
        return Speaker(lambda name: book.choose(name or args.voice, language), options, cache)

    if args.verify:
        Listener(store).close()  # a model that is missing is told at once
    listener = partial(Listener, store) if args.verify else None
    batch = Batch(settings, Outputs(folders.state / "outputs"), casting, speaker, listener)
    usual = book.choose(args.voice, language)
    workers = args.workers or worker_count(len(inputs), usual, listens=args.verify)
    return batch, inputs, workers


def _settings(args: argparse.Namespace, folders: "Folders") -> "BatchSettings":
    """Understand how all of it is to be made; raises UsageError."""
    from speechstudio.audio.sound_format import format_for
    from speechstudio.cli.speech_options import reading_of, sound_of
    from speechstudio.workflows.speaking.batch import BatchSettings

    return BatchSettings(
        output=args.output.expanduser().absolute(),
        suffix=format_for(Path(f"x.{args.format.lower().lstrip('.')}")).suffix,
        template=args.name,
        reading=reading_of(args, folders),
        sound=sound_of(args),
        overwrite=args.overwrite,
    )
