"""Reads the JSON of `speechstudio.formats.json`, every field checked."""

import json

from speechstudio.domain.errors import FormatError
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import EngineUse, Segment, Speaker, Suspicion, Transcript, Word
from speechstudio.domain.turns import SpeakerTurn
from speechstudio.formats.encoding import decode
from speechstudio.formats.json_fields import Field, problem

FORMAT = "speechstudio-transcript"
"""What the field `format` says."""

VERSION = 1
"""Version that is written, and the newest that is read."""


def read(data: bytes) -> Transcript:
    """Read a transcript; fields that version 1 does not know are left out.

    Time, text and speaker of a segment are read from its words; what the segment itself says
    of them is for people and other programs. Raises FormatError with the path of the field.
    """
    root = Field(value=_parse(decode(data, what="JSON transcript", legacy=False)))
    _check_version(root)
    return Transcript(
        segments=tuple(_segment(item) for item in root.field("segments").items()),
        speakers=_speakers(root.field("speakers")),
        turns=tuple(_turn(item) for item in root.field("turns").items()),
        missed=tuple(
            TimeSpan(start_ms=start, end_ms=end)
            for start, end in map(_span, root.field("missed").items())
        ),
        language=root.field("language").text_or_none(),
        duration_ms=root.field("duration_ms").time_ms(),
        source=root.field("source").text_or_none(),
        engines=tuple(_engine(item) for item in root.field("engines").items()),
    )


def _parse(text: str) -> object:
    try:
        value: object = json.loads(text)
    except json.JSONDecodeError as error:
        raise problem(f"line {error.lineno} is not JSON ({error.msg})") from error
    except RecursionError as error:
        raise problem("it is nested too deeply") from error
    except ValueError as error:
        raise problem("it holds a number with thousands of digits") from error
    return value


def _check_version(root: Field) -> None:
    if root.optional("format", None).value != FORMAT:
        raise FormatError(
            f"The file is JSON and not a transcript: $.format is not “{FORMAT}”",
            hint="Choose a file that Speech Studio exported as JSON.",
        )
    version = root.field("version").whole_number()
    if version > VERSION:
        raise FormatError(
            f"The transcript was made by a newer Speech Studio: $.version is {version},"
            f" and this one reads up to {VERSION}",
            hint="Update Speech Studio and open the file again.",
        )
    if version < 1:
        raise problem(f"$.version must be 1 or more, not {version}")


def _span(item: Field) -> tuple[int, int]:
    start, end = item.field("start_ms").time_ms(), item.field("end_ms").time_ms()
    if end < start:
        raise problem(f"{item.path} ends at {end} ms, before its start at {start} ms")
    return start, end


def _segment(item: Field) -> Segment:
    words = tuple(_word(word) for word in item.field("words").items())
    if not words:
        raise problem(f"{item.path}.words is empty")
    return Segment(
        words=words,
        suspect=tuple(_suspicion(reason) for reason in item.field("suspect").items()),
    )


def _word(item: Field) -> Word:
    start, end = _span(item)
    return Word(
        text=item.field("text").token(),
        start_ms=start,
        end_ms=end,
        speaker=item.field("speaker").text_or_none(),
        confidence=item.field("confidence").probability_or_none(),
        spaced=item.optional("spaced", default=True).truth(),
    )


def _suspicion(item: Field) -> Suspicion:
    name = item.text()
    try:
        return Suspicion(name)
    except ValueError as error:
        known = ", ".join(Suspicion)
        raise problem(f"{item.path} is none of {known}") from error


def _speakers(items: Field) -> tuple[Speaker, ...]:
    seen: set[str] = set()
    speakers: list[Speaker] = []
    for item in items.items():
        speaker = Speaker(id=item.field("id").text(), name=item.field("name").text())
        if speaker.id in seen:
            raise problem(f"{item.path}.id names a speaker for the second time")
        seen.add(speaker.id)
        speakers.append(speaker)
    return tuple(speakers)


def _turn(item: Field) -> SpeakerTurn:
    start, end = _span(item)
    return SpeakerTurn(start_ms=start, end_ms=end, speaker=item.field("speaker").text())


def _engine(item: Field) -> EngineUse:
    return EngineUse(
        task=item.field("task").text(),
        engine=item.field("engine").text(),
        model=item.field("model").text(),
    )
