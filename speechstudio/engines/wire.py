"""Engine results as plain JSON values, for frames between processes and for journals."""

from collections.abc import Mapping, Sequence
from typing import Any

from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Segment, Suspicion, Word
from speechstudio.domain.turns import Diarization, SpeakerTurn
from speechstudio.engines.contract import Passage

Json = dict[str, Any]


def passage_to_json(passage: Passage) -> Json:
    """Make a JSON object of a passage."""
    return {
        "start_ms": passage.start_ms,
        "end_ms": passage.end_ms,
        "language": passage.language,
        "speech": [[span.start_ms, span.end_ms] for span in passage.speech],
        "segments": [
            {
                "suspect": [str(reason) for reason in segment.suspect],
                "words": [
                    [word.text, word.start_ms, word.end_ms, word.confidence, word.spaced]
                    for word in segment.words
                ],
            }
            for segment in passage.segments
        ],
    }


def passage_from_json(data: Mapping[str, Any]) -> Passage:
    """Read a passage again."""
    return Passage(
        start_ms=data["start_ms"],
        end_ms=data["end_ms"],
        language=data["language"],
        speech=tuple(TimeSpan(start_ms=start, end_ms=end) for start, end in data["speech"]),
        segments=tuple(
            Segment(
                suspect=tuple(Suspicion(reason) for reason in segment["suspect"]),
                words=tuple(
                    Word(
                        text=text, start_ms=start, end_ms=end, confidence=confidence, spaced=spaced
                    )
                    for text, start, end, confidence, spaced in segment["words"]
                ),
            )
            for segment in data["segments"]
        ),
    )


def diarization_to_json(diarization: Diarization) -> Json:
    """Make a JSON object of a diarization."""
    return {
        "turns": _turns_to_json(diarization.turns),
        "exclusive": _turns_to_json(diarization.exclusive),
    }


def diarization_from_json(data: Mapping[str, Any]) -> Diarization:
    """Read a diarization again."""
    return Diarization(
        turns=_turns_from_json(data["turns"]), exclusive=_turns_from_json(data["exclusive"])
    )


def _turns_to_json(turns: Sequence[SpeakerTurn]) -> list[list[int | str]]:
    return [[turn.start_ms, turn.end_ms, turn.speaker] for turn in turns]


def _turns_from_json(rows: Sequence[Sequence[Any]]) -> tuple[SpeakerTurn, ...]:
    return tuple(
        SpeakerTurn(start_ms=start, end_ms=end, speaker=speaker) for start, end, speaker in rows
    )
