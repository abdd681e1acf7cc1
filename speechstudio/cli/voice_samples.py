"""Carries out `voices --sample`: voices are heard, or written to files."""

import re
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from speechstudio.audio.playback import Player
from speechstudio.audio.sound_format import FORMATS
from speechstudio.audio.speech_file import SpeechFile
from speechstudio.audio.tags import Tags
from speechstudio.cli.interrupts import noticed_interrupts
from speechstudio.domain.errors import JobCancelledError, UsageError
from speechstudio.workflows.speaking.cloned_voices import CLONED, NOTICE
from speechstudio.workflows.speaking.samples import Sample, samples
from speechstudio.workflows.speaking.voices import KnownVoice, VoiceBook

_SUFFIX = ".wav"
_UNSAFE = re.compile(r"[^\w.-]+")
_BETWEEN_MS = 600


def let_speak(
    voices: Sequence[KnownVoice], book: VoiceBook, cache: Path, output: Path | None
) -> int:
    """Play a sentence of each voice, or write it; return the exit code.

    Raises UsageError for one file and several voices, AudioDeviceError, StorageError and
    JobCancelledError.
    """
    paths = {} if output is None else _paths(voices, output.expanduser())
    code = 0
    with noticed_interrupts() as asked, ExitStack() as stack:
        player = stack.enter_context(Player(cancelled=asked.is_set)) if output is None else None
        for sample in samples(voices, book, cache, asked.is_set):
            name = sample.voice.name
            if sample.error is not None:
                print(f"speechstudio: {name}: {sample.error}", file=sys.stderr)
                code = 1
            elif player is None:
                _write(sample, paths[name])
                print(paths[name], flush=True)
            else:
                print(f"{name}: {sample.voice.voice.sample_text}", flush=True)
                _play(sample, player)
            if asked.is_set():
                raise JobCancelledError
    return code


def _play(sample: Sample, player: Player) -> None:
    for chunk in sample.chunks:
        player.play(chunk.samples, chunk.sample_rate)
    player.pause(_BETWEEN_MS)


def _write(sample: Sample, path: Path) -> None:
    voice = sample.voice.voice
    with SpeechFile(path) as file:
        for chunk in sample.chunks:
            file.add(chunk.samples, chunk.sample_rate)
        notice = NOTICE if CLONED in voice.capabilities else ""
        file.finish(tags=Tags(title=voice.sample_text, artist=voice.name, notice=notice))


def _paths(voices: Sequence[KnownVoice], output: Path) -> dict[str, Path]:
    """Name a file for each voice: what was given, or one in the folder that was."""
    if output.suffix.lower() not in FORMATS:
        names = (_UNSAFE.sub("-", voice.name) for voice in voices)
        return {v.name: output / f"{n}{_SUFFIX}" for v, n in zip(voices, names, strict=True)}
    if len(voices) > 1:
        raise UsageError(
            f"{len(voices)} voices do not go into one file",
            hint="Name one voice with --sample, or give a folder.",
        )
    return {voices[0].name: output}
