"""`speechstudio speak`: text becomes speech, on the loudspeaker or in a file."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from speechstudio.cli.speech_options import add_sound_options, add_voice_options
from speechstudio.domain.errors import JobCancelledError, UsageError, UserFixableError

if TYPE_CHECKING:
    from speechstudio.storage.folders import Folders

_FAILED = 1
_WRONG_USE = 2
_INTERRUPTED = 130
EPILOG = """\
Documents are txt, md, html, docx, epub, pdf, ssml, srt and vtt (spoken at their times), csv, tsv,
and the json of “speechstudio transcribe”. In a transcript each speaker has a voice of their own,
where voices of the language are installed; --cast "Speaker 1=VOICE,Speaker 2=VOICE" names others.

Without --output the text is played. The suffix of --output decides the format: wav, flac, mp3,
opus, m4a or m4b (with chapters, where the text has headings). What was spoken before is not
spoken again, so an interrupted run goes on where it stopped.

exit codes: 0 done, 1 it failed, 2 wrong use, 130 after Ctrl+C
"""


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `speak` to the command line."""
    parser = subparsers.add_parser(
        "speak",
        help="turn text into speech",
        description="Turn words or a document into speech.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "text", metavar="TEXT|FILE|-",
        help="words, a document (see below), or - for standard input",
    )  # fmt: skip
    _add_output_options(parser.add_argument_group("result"))
    add_voice_options(parser)


def _add_output_options(group: "argparse._ArgumentGroup") -> None:
    group.add_argument("-o", "--output", type=Path, metavar="FILE", help="write a sound file")
    group.add_argument("--play", action="store_true", help="play it, beside --output too")
    group.add_argument(
        "--device", metavar="NAME", default="",
        help="loudspeaker, by name or a part of it; “speechstudio doctor” lists them",
    )  # fmt: skip
    group.add_argument(
        "--subtitles", metavar="LIST", default="", help="srt, vtt or both, beside it"
    )
    add_sound_options(group)
    group.add_argument("--title", default="", help="of the recording; the document's own if empty")
    group.add_argument("--author", default="", help="likewise")
    group.add_argument("--cover", type=Path, metavar="PICTURE", help="a JPEG or PNG")
    group.add_argument("--overwrite", action="store_true", help="replace a file that is there")
    group.add_argument("-q", "--quiet", action="store_true", help="no progress")


def run(args: argparse.Namespace, folders: "Folders") -> int:
    """Speak; return the exit code."""
    from speechstudio.cli.speaking import Speaking

    try:
        with Speaking(args, folders) as speaking:
            speaking.run()
    except UserFixableError as error:
        print(f"speechstudio: {error}", file=sys.stderr)
        return _WRONG_USE if isinstance(error, UsageError) else _FAILED
    except JobCancelledError:
        print("speechstudio: interrupted; run the same command again to go on", file=sys.stderr)
        return _INTERRUPTED
    return 0
