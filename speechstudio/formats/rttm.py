"""Rich Transcription Time Marked (NIST RT-09 evaluation plan): who spoke when, without text."""

import re
from collections.abc import Iterable
from pathlib import PurePath

from speechstudio.domain.transcript import Transcript, Word
from speechstudio.domain.turns import SpeakerTurn
from speechstudio.formats.encoding import encode
from speechstudio.formats.spec import FormatSpec, WriteOptions

_JOINED_GAP_MS = 500
_NOT_IN_A_FIELD = re.compile(r"[\s\"\x00-\x1f\x7f]+")
_MEANS_MISSING = frozenset(
    {"", "#n/a", "#na", "<na>", "-nan", "-1.#ind", "1.#ind", "-1.#qnan", "1.#qnan"}
    | {"n/a", "na", "nan", "none", "null"}
)


def write(transcript: Transcript, _options: WriteOptions) -> bytes:
    """Give the diarizer's own turns, overlap included, in order of time; seconds to the ms.

    Speakers are ids. Where nobody was asked for turns they are made from the words that have
    a speaker, joined over gaps of up to half a second. Turns without length are left out.
    """
    source = PurePath(transcript.source or "").stem or "recording"
    uri = _field(source)
    turns = sorted(transcript.turns) or turns_of_words(transcript.words())
    return encode("".join(_line(uri, turn) for turn in turns if turn.duration_ms > 0))


def turns_of_words(words: Iterable[Word]) -> list[SpeakerTurn]:
    """Make the turns of each speaker from the times of the words, in order of time."""
    turns: list[SpeakerTurn] = []
    latest: dict[str, SpeakerTurn] = {}
    for word in sorted(words, key=lambda word: word.start_ms):
        if word.speaker is None:
            continue
        turn = latest.get(word.speaker)
        if turn is not None and word.start_ms - turn.end_ms > _JOINED_GAP_MS:
            turns.append(turn)
            turn = None
        latest[word.speaker] = SpeakerTurn(
            start_ms=turn.start_ms if turn else word.start_ms,
            end_ms=max(turn.end_ms, word.end_ms) if turn else word.end_ms,
            speaker=word.speaker,
        )
    return sorted([*turns, *latest.values()])


def _line(uri: str, turn: SpeakerTurn) -> str:
    start, length = _seconds(turn.start_ms), _seconds(turn.duration_ms)
    return f"SPEAKER {uri} 1 {start} {length} <NA> <NA> {_field(turn.speaker)} <NA> <NA>\n"


def _seconds(time_ms: int) -> str:
    return f"{time_ms // 1000}.{time_ms % 1000:03}"


def _field(text: str) -> str:
    """Make one field of a line; readers that use data frames take names such as NA as missing."""
    field = _NOT_IN_A_FIELD.sub("_", text)
    return f"{field}_" if field.lower() in _MEANS_MISSING else field


SPEC = FormatSpec(id="rttm", suffix=".rttm", title="RTTM", write=write)
