"""What a user may choose about a transcription."""

from dataclasses import asdict, dataclass, field
from typing import Any

from speechstudio.audio.channels import MIX, ChannelChoice, ChannelMode
from speechstudio.domain.errors import UsageError
from speechstudio.engines.contract import DiarizationOptions, RecognitionOptions
from speechstudio.workflows.machine import usable_cores, usual_processor
from speechstudio.workflows.time_range import TimeRange

DEFAULT_MODEL = "whisper-base"
MOST_SPEAKERS = 200
OPEN_PIPELINE = "open"
"""The pipeline of the open models, which need no account."""
DIARIZER = "light"
"""Tells speakers apart by the open models; pipelines of other publishers need their own engine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TranscriptionSettings:
    """How recordings are transcribed."""

    recognizer: str = "faster-whisper"
    model: str = DEFAULT_MODEL
    """Id in the catalogue, with or without `whisper-`, or the folder of a model."""
    recognition: RecognitionOptions = field(default_factory=RecognitionOptions)
    diarizer: str | None = DIARIZER
    """None where nobody asks who is speaking."""
    pipeline: str = OPEN_PIPELINE
    """`open`, the id of a published pipeline in the catalogue, or the folder of one."""
    diarization: DiarizationOptions = field(default_factory=DiarizationOptions)
    channels: ChannelChoice = MIX
    time_range: TimeRange | None = None
    """Part of the recording in which speech is recognized; None is all of it."""
    device: str = field(default_factory=usual_processor)

    @property
    def finds_speakers(self) -> bool:
        """Whether a diarizer is wanted; not where each channel is a speaker already."""
        return self.diarizer is not None and self.channels.mode is not ChannelMode.EACH

    def to_dict(self) -> dict[str, Any]:
        """Everything that the result depends on, as what JSON can hold."""
        return {**asdict(self), "channels": str(self.channels)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Threads:
    """Threads for each of two engines that run side by side."""

    recognition: int
    diarization: int

    @classmethod
    def of_this_machine(cls, *, side_by_side: bool) -> "Threads":
        """Divide the cores that this process may use.

        Beside diarization, recognition has half of them, and eight at most; but two where there
        are two, in which it decodes two windows at a time. Diarization works on as many stretches
        of speech as there are cores, four at most, each in one thread. So no core idles while one
        waits for the other, or when one is done.
        """
        cores = usable_cores()
        share = max((cores + 1) // 2, min(cores, 2)) if side_by_side else cores
        return cls(recognition=min(8, share), diarization=min(4, cores))


def parse_speakers(text: str) -> DiarizationOptions:
    """Read `N` or `MIN-MAX`; raises UsageError for anything else."""
    first, dash, last = text.strip().partition("-")
    numbers = [part.strip() for part in ((first, last) if dash else (first, first))]
    if all(number.isascii() and number.isdigit() for number in numbers):
        low, high = map(int, numbers)
        if 1 <= low <= high <= MOST_SPEAKERS:
            return DiarizationOptions(min_speakers=low, max_speakers=high)
    raise UsageError(
        f"“{text}” is no number of speakers",
        hint=f"Give a number such as 2, or a range such as 2-4; at most {MOST_SPEAKERS}.",
    )
