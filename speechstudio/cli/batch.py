"""`speechstudio batch`: many texts become many sound files."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from speechstudio.cli.speech_options import add_sound_options, add_voice_options
from speechstudio.domain.errors import JobCancelledError, UsageError, UserFixableError

if TYPE_CHECKING:
    from speechstudio.storage.folders import Folders
    from speechstudio.workflows.speaking.batch import BatchSettings, Row
    from speechstudio.workflows.speaking.batch_items import BatchInput

_FAILED = 1
_WRONG_USE = 2
_INTERRUPTED = 130
_MOST_WORKERS = 8
EPILOG = """\
Takes txt, md, html, docx, epub, pdf, ssml, srt and vtt (spoken at their times), and csv or tsv
(columns: text, voice, file, rate, language; each line becomes a file). What is done is skipped,
and an interrupted run goes on where it stopped. report.csv and report.json in the output folder
say what became of every input.

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
    result.add_argument("--workers", type=int, metavar="N", help="side by side (as many as cores)")
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
    from functools import partial

    from speechstudio.cli.interrupts import noticed_interrupts
    from speechstudio.cli.speech_options import options_of
    from speechstudio.models.catalogue_reader import load_catalogue
    from speechstudio.models.store import ModelStore
    from speechstudio.workflows.outputs import Outputs
    from speechstudio.workflows.speaking.batch import Batch
    from speechstudio.workflows.speaking.batch_items import check_template, find_documents
    from speechstudio.workflows.speaking.batch_report import write_report
    from speechstudio.workflows.speaking.chunk_cache import ChunkCache
    from speechstudio.workflows.speaking.listening import Listener
    from speechstudio.workflows.speaking.speaker import Speaker
    from speechstudio.workflows.speaking.voices import VoiceBook

    settings = _settings(args, folders)
    check_template(args.name)
    options = options_of(args)
    language = "en-US" if args.language == "auto" else args.language
    store = ModelStore(folders.models, load_catalogue())
    book = VoiceBook(store)
    book.choose(args.voice, language)  # a voice that is missing is told at once
    inputs = find_documents(path.expanduser() for path in args.inputs)
    if not inputs:
        raise UsageError("there is no text to speak", hint="Give files, or folders with texts.")

    def speaker() -> Speaker:
        cache = ChunkCache(folders.cache / "speech")
        return Speaker(lambda name: book.choose(name or args.voice, language), options, cache)

    if args.verify:
        Listener(store).close()  # a model that is missing is told at once
    outputs = Outputs(folders.state / "outputs")
    listener = partial(Listener, store) if args.verify else None
    batch = Batch(settings, outputs, speaker, listener)
    rows: list[Row] = []
    code = 0
    with noticed_interrupts() as asked:
        try:
            for row in batch.run(inputs, args.workers or _cores(), asked.is_set):
                rows.append(row)
                _tell(row, len(rows), len(inputs), quiet=args.quiet)
        except JobCancelledError:
            print("speechstudio: interrupted; run the same again to go on", file=sys.stderr)
            code = _INTERRUPTED
        finally:
            write_report(settings.output, _whole(rows, inputs))
    return code or (_FAILED if any(row.result == "failed" for row in rows) else 0)


def _whole(rows: "list[Row]", inputs: "Sequence[BatchInput]") -> "list[Row]":
    """Give a row for each input, in their order, with those that were not reached."""
    from speechstudio.workflows.speaking.batch import WAITING, Row

    reached = {row.input: row for row in rows}
    names = [str(entry.path) for entry in inputs]
    return [reached.get(name) or Row(input=name, result=WAITING) for name in names]


def _settings(args: argparse.Namespace, folders: "Folders") -> "BatchSettings":
    """Understand how all of it is to be made; raises UsageError."""
    from speechstudio.audio.sound_format import format_for
    from speechstudio.cli.speech_options import cast_of, reading_of, sound_of
    from speechstudio.workflows.speaking.batch import BatchSettings

    return BatchSettings(
        output=args.output.expanduser().absolute(),
        suffix=format_for(Path(f"x.{args.format.lower().lstrip('.')}")).suffix,
        template=args.name,
        reading=reading_of(args, folders),
        sound=sound_of(args),
        cast=cast_of(args),
        overwrite=args.overwrite,
    )


def _cores() -> int:
    """Count the cores that this process may use; each worker's voice takes some 300 MB."""
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return min(count or 1, _MOST_WORKERS)


def _tell(row: "Row", number: int, total: int, *, quiet: bool) -> None:
    if row.result == "failed":
        print(f"speechstudio: {row.input}: {row.message}", file=sys.stderr)
    elif not quiet:
        made = f"{row.duration_s:.1f} s of speech" if row.result == "done" else "done already"
        late = f", {row.late_cues} subtitles too long for their time" if row.late_cues else ""
        heard = f", {row.misheard} sentences misheard" if row.misheard else ""
        print(f"[{number}/{total}] {row.input}: {made}{late}{heard}", flush=True)
