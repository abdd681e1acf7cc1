"""Options about speech, shared by the commands that speak."""

import argparse
import re
import sys
from typing import TYPE_CHECKING

from speechstudio.cli.reading_options import add_reading_options, lexicon_of, switches_of
from speechstudio.domain.errors import UsageError

if TYPE_CHECKING:
    from speechstudio.audio.sound_settings import SoundSettings
    from speechstudio.engines.contract import SynthesisOptions
    from speechstudio.storage.folders import Folders
    from speechstudio.workflows.speaking.plan import Reading

_SLOWEST, _FASTEST = 0.25, 4.0
_MOST_SEMITONES = 24
_PART = re.compile(r"(?P<name>\s*+[^\s=][^=]*)=(?P<voice>\s*+[^\s=][^=]*?)(?:$|,(?=[^=]+=))")
"""A name and a voice, which ends before the comma behind which the next name stands."""


def add_voice_options(parser: argparse.ArgumentParser) -> None:
    """Add who speaks, and how text is read."""
    voice = parser.add_argument_group("voice")
    voice.add_argument(
        "-v", "--voice", default="", metavar="NAME", help="see “speechstudio voices”"
    )
    voice.add_argument("--rate", type=float, default=1.0, metavar="N", help="pace, 0.25 to 4 (1)")
    voice.add_argument("--pitch", type=float, default=0.0, metavar="N", help="semitones up (0)")
    voice.add_argument(
        "--cast",
        action="append",
        default=[],
        metavar="NAME=VOICE,...",
        help="who speaks for a person in a transcript, in subtitles or in lines as “Name: text”",
    )
    voice.add_argument("--seed", type=int, default=0, metavar="N", help="the same again")
    voice.add_argument(
        "--engine-option",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="what only some engines have; a wrong one is answered with those of the voices",
    )
    reading = parser.add_argument_group("reading")
    reading.add_argument(
        "--no-normalize",
        action="store_true",
        help="leave numbers and signs to the voice",
    )
    add_reading_options(reading)


def add_sound_options(group: "argparse._ArgumentGroup") -> None:
    """Add what sound files are like."""
    group.add_argument(
        "--loudness", metavar="LUFS|off", default="-16", help="level of the whole (-16)"
    )
    group.add_argument("--sample-rate", type=int, metavar="HZ", help="the voice's own if not given")
    group.add_argument(
        "--verify",
        action="store_true",
        help="listen to each sentence with Whisper; what is misheard is spoken again, then listed",
    )
    group.add_argument("--channels", type=int, choices=(1, 2), default=1, help="(1)")


def options_of(args: argparse.Namespace) -> "SynthesisOptions":
    """Understand pace, pitch and seed; raises UsageError for what nobody can speak."""
    from speechstudio.engines.contract import SynthesisOptions

    if not _SLOWEST <= args.rate <= _FASTEST:
        raise UsageError(f"a pace of {args.rate:g} cannot be spoken", hint="Give 0.25 to 4.")
    if not abs(args.pitch) <= _MOST_SEMITONES:
        raise UsageError(f"a pitch of {args.pitch:g} cannot be spoken", hint="Give -24 to 24.")
    return SynthesisOptions(
        rate=args.rate, pitch_semitones=args.pitch, seed=args.seed, extra=_extra_of(args)
    )


def _extra_of(args: argparse.Namespace) -> dict[str, float]:
    """Understand options of single engines; which there are is known once voices are chosen."""
    extra: dict[str, float] = {}
    for given in args.engine_option:
        name, _, value = given.partition("=")
        try:
            extra[name.strip()] = float(value)
        except ValueError:
            raise UsageError(
                f"--engine-option {given} is not understood", hint="Give NAME=NUMBER."
            ) from None
    return extra


def cast_of(args: argparse.Namespace) -> dict[str, str]:
    """Understand who speaks for whom; raises UsageError."""
    cast: dict[str, str] = {}
    for given in args.cast:
        at = 0
        while at == 0 or at < len(given):
            part = _PART.match(given, at)
            if part is None:
                raise UsageError(
                    f"--cast {given} is not understood",
                    hint="Give NAME=VOICE, such as Ann=af_heart.",
                )
            cast[part["name"].strip()] = part["voice"].strip()
            at = part.end()
    return cast


def reading_of(args: argparse.Namespace, folders: "Folders") -> "Reading":
    """Understand how text is to be read; raises what lexicons and switches raise."""
    from speechstudio.normalization import Markup
    from speechstudio.workflows.speaking.plan import Reading, has_rules

    if not args.no_normalize and not has_rules(args.language):
        print(
            f"speechstudio: no rules for the language {args.language!r}; numbers and signs are"
            " left to the voice",
            file=sys.stderr,
        )
    return Reading(
        language=args.language,
        lexicon=lexicon_of(args, folders),
        switches=switches_of(args),
        markup=Markup(args.markup),
        is_normalized=not args.no_normalize,
    )


def sound_of(args: argparse.Namespace) -> "SoundSettings":
    """Understand what a sound file is to be like; raises UsageError."""
    from speechstudio.audio.sound_settings import SoundSettings

    loudness: float | None = None
    if args.loudness.lower() != "off":
        try:
            loudness = float(args.loudness)
        except ValueError:
            raise UsageError(
                f"--loudness {args.loudness} is not understood", hint="Give a number, or off."
            ) from None
    return SoundSettings(
        sample_rate_hz=args.sample_rate, channels=args.channels, loudness_lufs=loudness
    )
