"""The transcript itself as JSON: everything that is known, for programs and for keeping.

`resources/transcript.schema.json` describes the file. Reading what was written gives an equal
transcript.
"""

import json
from collections.abc import Iterable, Sequence

from speechstudio.domain.courtesy import between
from speechstudio.domain.transcript import Segment, Transcript, Word
from speechstudio.formats.encoding import encode
from speechstudio.formats.json_reading import FORMAT, VERSION, read
from speechstudio.formats.spec import FormatSpec, WriteOptions

__all__ = ["SPEC", "read", "write"]

_Value = str | int | float | bool | None | Sequence[str]
_Record = dict[str, _Value]


def write(transcript: Transcript, options: WriteOptions) -> bytes:
    """Give the whole transcript, whatever the options; a line for each word and each turn."""
    head: _Record = {
        "format": FORMAT,
        "version": VERSION,
        "source": transcript.source,
        "language": transcript.language,
        "duration_ms": transcript.duration_ms,
    }
    lists = {
        "speakers": _rows(
            {"id": speaker.id, "name": speaker.name} for speaker in transcript.speakers
        ),
        "engines": _rows(
            {"task": use.task, "engine": use.engine, "model": use.model}
            for use in transcript.engines
        ),
        "segments": [_segment(each) for each in between(transcript.segments, options.pause)],
        "turns": _rows(
            {"start_ms": turn.start_ms, "end_ms": turn.end_ms, "speaker": turn.speaker}
            for turn in between(transcript.turns, options.pause)
        ),
        "missed": _rows(
            {"start_ms": span.start_ms, "end_ms": span.end_ms} for span in transcript.missed
        ),
    }
    fields = [f" {_dumps(name)}: {_dumps(value)}" for name, value in head.items()]
    fields.extend(f" {_dumps(name)}: {_list(items, '  ')}" for name, items in lists.items())
    return encode("{\n" + ",\n".join(fields) + "\n}\n")


def _segment(segment: Segment) -> str:
    head = _dumps(
        {
            "start_ms": segment.start_ms,
            "end_ms": segment.end_ms,
            "speaker": segment.speaker,
            "text": segment.text,
            "suspect": [str(reason) for reason in segment.suspect],
        }
    )
    words = _list(_rows(map(_word, segment.words)), "   ")
    return f'{head[:-1]}, "words": {words}}}'


def _word(word: Word) -> _Record:
    record: _Record = {
        "text": word.text,
        "start_ms": word.start_ms,
        "end_ms": word.end_ms,
        "speaker": word.speaker,
        "confidence": word.confidence,
    }
    if not word.spaced:
        record["spaced"] = False
    return record


def _rows(records: Iterable[_Record]) -> list[str]:
    return [_dumps(record) for record in records]


def _list(items: Sequence[str], indent: str) -> str:
    if not items:
        return "[]"
    inner = f",\n{indent}".join(items)
    return f"[\n{indent}{inner}\n{indent[:-1]}]"


def _dumps(value: _Value | _Record) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


SPEC = FormatSpec(id="json", suffix=".json", title="JSON", write=write, read=read)
