"""What is known about a recording and the making of its transcript, as names and values."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QLocale

from speechstudio.domain.transcript import Transcript
from speechstudio.gui.times import span_text
from speechstudio.storage.project import Details

_MB = 1_000_000
_MINUTE_S = 60
_TASKS = {"recognition": "Speech", "diarization": "Speakers"}


class Fact(NamedTuple):
    """One line of a list of facts."""

    name: str
    value: str


def made_with(
    transcript: Transcript,
    title_of: Callable[[str], str],
    *,
    machine: str = "",
    took_s: float | None = None,
) -> tuple[Fact, ...]:
    """Say with what a transcript was made; `title_of` names a model by its id.

    `machine` is such as `CPU, 2 threads`; what is not known is left out.
    """
    facts = [
        Fact(_TASKS.get(use.task, use.task), title_of(use.model)) for use in transcript.engines
    ]
    facts += [Fact("Machine", machine)] if machine else []
    facts += [Fact("Took", took(took_s))] if took_s is not None else []
    return tuple(facts)


def engine_facts(transcript: Transcript) -> tuple[Fact, ...]:
    """Name the engines with their versions."""
    return tuple(Fact(_TASKS.get(use.task, use.task), use.engine) for use in transcript.engines)


def recording_facts(transcript: Transcript, details: Details) -> tuple[Fact, ...]:
    """Say which recording it is, where it was last seen, how long and how large it is."""
    source = details.source
    length_ms = transcript.duration_ms or (source.duration_ms if source else None) or 0
    facts = []
    if source is not None:
        facts += [Fact("File", source.path.name), Fact("Folder", str(source.path.parent))]
    elif transcript.source:
        facts += [Fact("File", transcript.source)]
    facts += [Fact("Length", span_text(length_ms))] if length_ms else []
    facts += [Fact("Size", f"{source.size_bytes / _MB:,.1f} MB")] if source is not None else []
    facts += [Fact("Language", language_name(transcript.language))] if transcript.language else []
    return tuple(facts)


def language_name(tag: str) -> str:
    """Name the language of a BCP-47 tag in English; the tag itself where it is a strange one."""
    language = QLocale(tag.replace("-", "_")).language()
    if language in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return tag
    return QLocale.languageToString(language)


def took(seconds: float) -> str:
    """Write how long work took: `45 s`, `11 min 45 s`, `2 h 05 min`."""
    minutes, rest = divmod(round(seconds), _MINUTE_S)
    hours, left = divmod(minutes, _MINUTE_S)
    if hours:
        return f"{hours} h {left:02} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
