"""Facts about a transcript that stand over its text in md and docx."""

from speechstudio.domain.transcript import Transcript
from speechstudio.formats.columns import one_line
from speechstudio.formats.spec import WriteOptions
from speechstudio.formats.timestamps import clock

_TASKS = {"recognition": "Recognized by", "diarization": "Speakers found by"}


def facts(transcript: Transcript, options: WriteOptions) -> list[tuple[str, str]]:
    """Label and value of what is known: duration, language, speakers, engines with models."""
    found: list[tuple[str, str]] = []
    if transcript.duration_ms:
        found.append(("Duration", clock(transcript.duration_ms)))
    if transcript.language:
        found.append(("Language", transcript.language))
    if transcript.speakers and options.speakers:
        found.append(("Speakers", ", ".join(speaker.name for speaker in transcript.speakers)))
    found.extend(
        (_TASKS.get(use.task, use.task), f"{use.engine}, {use.model}") for use in transcript.engines
    )
    return [(label, one_line(value)) for label, value in found]
