"""`speechstudio transcribe`: recordings to transcripts."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from speechstudio.domain.errors import UsageError, UserFixableError

if TYPE_CHECKING:
    from speechstudio.storage.folders import Folders
    from speechstudio.workflows.settings import TranscriptionSettings

EPILOG = """\
Results are named after their recordings (talk.mp3 gives talk.txt) and go to the folder
“Speech Studio” among your documents, unless --output says otherwise. What is done is skipped.
Work that was interrupted goes on where it stopped when you run the same again.

exit codes: 0 all done, 1 a recording failed and the others are done, 2 wrong use, 130 after Ctrl+C
"""


WIDEST_BEAM = 20


def _path(text: str) -> Path:
    """Take a path; an empty one, as an unset variable gives, would be the working folder."""
    if not text.strip():
        raise argparse.ArgumentTypeError("an empty name")
    return Path(text).expanduser()


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its options."""
    parser = subparsers.add_parser(
        "transcribe",
        help="turn recordings into transcripts that say who said what",
        description="Turn recordings, audio or video, into transcripts that say who said what.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="+", metavar="FILE", type=_path, help="files and folders")
    _add_output_options(parser.add_argument_group("results"))
    _add_speech_options(parser.add_argument_group("speech"))
    _add_speaker_options(parser.add_argument_group("speakers"))


def _add_output_options(group: "argparse._ArgumentGroup") -> None:
    """Add what is written, and where."""
    group.add_argument(
        "-f", "--format", metavar="LIST",
        help="txt, srt, vtt, json, csv, md, rttm, docx; several with commas (default: txt)",
    )  # fmt: skip
    group.add_argument(
        "-o", "--output", type=_path, metavar="PATH",
        help="a folder, made when missing; or a file, for one recording and one format",
    )  # fmt: skip
    group.add_argument(
        "--overwrite", action="store_true", help="do again what is done, and replace what is there"
    )
    group.add_argument(
        "--print", action="store_true", dest="show", help="print the finished transcript too"
    )
    group.add_argument("-q", "--quiet", action="store_true", help="no progress, no live text")


def _add_speech_options(group: "argparse._ArgumentGroup") -> None:
    """Add what concerns recognition."""
    group.add_argument(
        "-m", "--model", default="whisper-base", metavar="NAME",
        help="base, tiny, small, medium, large-v3, ... or the folder of a model (default: base)",
    )  # fmt: skip
    group.add_argument("-l", "--language", metavar="TAG", help="such as en; found out if not given")
    group.add_argument("--translate", action="store_true", help="write English whatever is spoken")
    group.add_argument("--beam", type=int, default=5, metavar="N", help="beam size (default: 5)")
    group.add_argument("--prompt", metavar="TEXT", help="text in the wanted style and spelling")
    group.add_argument(
        "--hotwords", metavar="WORDS",
        help="words to expect, such as names, with commas between; those of the lexicon come behind"
        " (speechstudio lexicon add NAME --expected)",
    )  # fmt: skip
    group.add_argument(
        "--channels", default="mix", metavar="mix|N|each",
        help="mix all, take one, or take each channel as a speaker (default: mix)",
    )  # fmt: skip
    group.add_argument(
        "--range", metavar="FROM-TO", dest="time_range",
        help="hear only this part, such as 1:00-5:30; 1:00- is all behind the first minute",
    )  # fmt: skip
    group.add_argument(
        "--device", choices=("cpu", "cuda"), help="where to compute; as in the settings, else cpu"
    )


def _add_speaker_options(group: "argparse._ArgumentGroup") -> None:
    """Add what concerns diarization."""
    group.add_argument(
        "-s", "--speakers", metavar="N|MIN-MAX",
        help="how many people speak; only if you know it: a wrong number does harm",
    )  # fmt: skip
    group.add_argument("--no-speakers", action="store_true", help="do not ask who is speaking")
    group.add_argument(
        "--diarizer", choices=("light", "pyannote"), default="light",
        help="what runs the open models: light (usual), or pyannote.audio, which takes longer",
    )  # fmt: skip
    group.add_argument(
        "--pipeline", default="open", metavar="NAME",
        help="open, speaker-diarization-3.1, speaker-diarization-community-1, or a folder",
    )  # fmt: skip


def run(args: argparse.Namespace, folders: "Folders") -> int:
    """Transcribe everything that is named; returns the exit code."""
    from speechstudio.cli.transcription_batch import TranscriptionBatch

    try:
        batch = TranscriptionBatch.plan(args, _settings(args), folders)
    except UserFixableError as error:
        print(f"speechstudio: {error}", file=sys.stderr)
        return 2 if isinstance(error, UsageError) else 1
    return batch.run()


def _settings(args: argparse.Namespace) -> "TranscriptionSettings":
    """Make settings of options; raises UsageError for those that cannot be met."""
    from speechstudio.audio.channels import ChannelChoice
    from speechstudio.engines.contract import DiarizationOptions, RecognitionOptions
    from speechstudio.workflows.machine import usual_processor
    from speechstudio.workflows.settings import TranscriptionSettings, parse_speakers
    from speechstudio.workflows.time_range import TimeRange

    if args.speakers is not None and args.no_speakers:
        raise UsageError("--speakers and --no-speakers cannot go together", hint="Give one.")
    if args.speakers is not None and args.channels == "each":
        raise UsageError(
            "--speakers and --channels each cannot go together: each channel is a speaker",
            hint="Give one.",
        )
    if not 1 <= args.beam <= WIDEST_BEAM:
        raise UsageError(
            f"a beam of {args.beam} cannot be used",
            hint=f"Give 1 to {WIDEST_BEAM}; 5 is usual.",
        )
    return TranscriptionSettings(
        model=args.model,
        recognition=RecognitionOptions(
            language=args.language,
            translate=args.translate,
            beam_size=args.beam,
            initial_prompt=args.prompt,
            hotwords=args.hotwords,
        ),
        diarizer=None if args.no_speakers else args.diarizer,
        pipeline=args.pipeline,
        diarization=parse_speakers(args.speakers)
        if args.speakers is not None
        else DiarizationOptions(),
        channels=ChannelChoice.parse(args.channels),
        time_range=None if args.time_range is None else TimeRange.parse(args.time_range),
        device=args.device or usual_processor(),
    )
