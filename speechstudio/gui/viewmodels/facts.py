"""What is known about a recording and the making of its transcript, as names and values."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QLocale

from speechstudio.audio.channels import ChannelMode
from speechstudio.domain.effort import Effort
from speechstudio.domain.transcript import Transcript
from speechstudio.gui import words
from speechstudio.gui.times import span_text
from speechstudio.gui.words import number, tr, trn
from speechstudio.storage.project import Details
from speechstudio.workflows.settings import TranscriptionSettings
from speechstudio.workflows.time_range import TimeRange, written

_MB = 1_000_000
_GB = 1_000_000_000
_MINUTE_S = 60
_DEVICES = {"cpu": "CPU", "cuda": "GPU"}
_TASKS = {"recognition": tr("Speech"), "diarization": tr("Speakers")}


class Fact(NamedTuple):
    """One line of a list of facts."""

    name: str
    value: str


def made_with(
    transcript: Transcript,
    title_of: Callable[[str], str],
    effort: Effort | None = None,
) -> tuple[Fact, ...]:
    """Say with what a transcript was made; `title_of` names a model by its id."""
    facts = [
        Fact(_TASKS.get(use.task, use.task), title_of(use.model)) for use in transcript.engines
    ]
    if effort is not None:
        threads = trn("{n} thread", "{n} threads", effort.threads)
        facts.append(
            Fact(tr("Machine"), f"{_DEVICES.get(effort.device, effort.device)}, {threads}")
        )
        facts.append(Fact(tr("Took"), took(effort.took_ms / 1000)))
    return tuple(facts)


def run_facts(
    settings: TranscriptionSettings, title_of: Callable[[str], str], heard: str | None = None
) -> tuple[Fact, ...]:
    """Say with which settings a transcription runs; `heard` is the language that was detected."""
    return (
        Fact(tr("Model"), title_of(settings.model)),
        Fact(tr("Language"), language_fact(settings, heard)),
        Fact(tr("Speakers"), _speakers(settings)),
        Fact(tr("Range"), range_fact(settings.time_range)),
    )


def language_fact(settings: TranscriptionSettings, heard: str | None) -> str:
    """Name the language of a transcription, and say how it is known."""
    asked = settings.recognition.language
    if asked:
        return language_name(asked)
    return tr("{language}, detected", language=language_name(heard)) if heard else tr("Detect")


def range_fact(time_range: TimeRange | None) -> str:
    """Say which part of a recording is transcribed."""
    if time_range is None:
        return tr("Whole recording")
    start = written(time_range.start_ms)
    if time_range.end_ms is None:
        return tr("From {start}", start=start)
    return f"{start} \N{EN DASH} {written(time_range.end_ms)}"


def _speakers(settings: TranscriptionSettings) -> str:
    if not settings.finds_speakers:
        is_split = settings.channels.mode is ChannelMode.EACH
        return tr("One a channel") if is_split else tr("Not told apart")
    low, high = settings.diarization.min_speakers, settings.diarization.max_speakers
    if not low or not high:
        return tr("Find out how many")
    return f"{low}" if low == high else f"{low}\N{EN DASH}{high}"


def engine_facts(transcript: Transcript) -> tuple[Fact, ...]:
    """Name the engines with their versions."""
    return tuple(Fact(_TASKS.get(use.task, use.task), use.engine) for use in transcript.engines)


def recording_facts(
    transcript: Transcript, details: Details, *, is_only_inside: bool = False
) -> tuple[Fact, ...]:
    """Say which recording it is, where it was last seen, how long and how large it is."""
    source = details.source
    length_ms = transcript.duration_ms or (source.duration_ms if source else None) or 0
    facts = []
    if source is not None:
        facts += [Fact(tr("File"), source.path.name)]
        facts += [] if is_only_inside else [Fact(tr("Folder"), str(source.path.parent))]
    elif transcript.source:
        facts += [Fact(tr("File"), transcript.source)]
    facts += [Fact(tr("Length"), span_text(length_ms))] if length_ms else []
    facts += [Fact(tr("Size"), size_text(source.size_bytes))] if source is not None else []
    if transcript.language:
        facts.append(Fact(tr("Language"), language_name(transcript.language)))
    return tuple(facts)


def size_text(size_bytes: int) -> str:
    """Write a size: `38.2 MB`, `1.45 GB`."""
    if size_bytes >= _GB:
        return tr("{size} GB", size=number(size_bytes / _GB, 2))
    return tr("{size} MB", size=number(size_bytes / _MB, 1))


def language_name(tag: str) -> str:
    """Name the language of a BCP-47 tag; the tag itself where it is a strange one."""
    language = QLocale(tag.replace("-", "_")).language()
    if language in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return tag
    return words.tr(QLocale.languageToString(language), "language")


def took(seconds: float) -> str:
    """Write how long work took: `45 s`, `11 min 45 s`, `2 h 05 min`."""
    minutes, rest = divmod(round(seconds), _MINUTE_S)
    hours, left = divmod(minutes, _MINUTE_S)
    if hours:
        return tr("{hours} h {minutes} min", hours=hours, minutes=f"{left:02}")
    if minutes:
        return tr("{minutes} min {seconds} s", minutes=minutes, seconds=rest)
    return tr("{seconds} s", seconds=rest)
