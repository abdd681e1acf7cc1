"""Engine results as plain JSON values, for frames between processes and for journals."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from typing import Any

from speechstudio.domain.services import Service, ServiceKind, ServiceSetup, SoundFormat
from speechstudio.domain.speech import PhonemeSpan, SpokenSentence, SpokenWord
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Segment, Suspicion, Word
from speechstudio.domain.turns import Diarization, SpeakerTurn
from speechstudio.engines.contract import AudioChunk, Passage, Voice

Json = dict[str, Any]

SAMPLE_TYPE = "<f4"
"""What numpy calls a sample on its way between processes."""


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


def sentence_to_json(sentence: SpokenSentence) -> Json:
    """Make a JSON object of a sentence that is to be spoken."""
    return asdict(sentence)


def sentence_from_json(data: Mapping[str, Any]) -> SpokenSentence:
    """Read a sentence again."""
    spans = tuple(PhonemeSpan(**span) for span in data["phonemes"])
    return SpokenSentence(**{**data, "phonemes": spans})


def voice_to_json(voice: Voice) -> Json:
    """Make a JSON object of a voice."""
    return asdict(voice)


def voice_from_json(data: Mapping[str, Any]) -> Voice:
    """Read a voice again."""
    return Voice(**{**data, "capabilities": tuple(data["capabilities"])})


def service_to_json(service: Service) -> Json:
    """Make a JSON object of a service, with its key."""
    return asdict(service)


def service_from_json(data: Mapping[str, Any]) -> Service:
    """Read a service again."""
    told = data["setup"]
    enums = {"kind": ServiceKind(told["kind"]), "sound": SoundFormat(told["sound"])}
    setup = ServiceSetup(**{**told, **enums})
    return Service(**{**data, "setup": setup, "addresses": tuple(data["addresses"])})


def chunk_to_wire(index: int | None, chunk: AudioChunk) -> tuple[Json, bytes]:
    """Make a JSON object and bytes of the sound of the sentence of that index.

    A part of the sentence that is being spoken, ahead of the whole, has no index.
    """
    header = {
        "index": index,
        "sample_rate": chunk.sample_rate,
        "words": [[getattr(word, name) for name in _WORD] for word in chunk.words],
    }
    return header, chunk.samples.astype(SAMPLE_TYPE, copy=False).tobytes()


def chunk_from_wire(data: Mapping[str, Any], payload: bytes) -> tuple[int | None, AudioChunk]:
    """Read the index of a sentence, and its sound again; the samples may be written to.

    A part of a sentence, ahead of the whole, has None for an index.
    """
    import numpy as np

    words = (SpokenWord(**dict(zip(_WORD, row, strict=True))) for row in data["words"])
    return data["index"], AudioChunk(
        samples=np.frombuffer(payload, dtype=SAMPLE_TYPE).astype(np.float32),
        sample_rate=data["sample_rate"],
        words=tuple(words),
    )


_WORD = tuple(field.name for field in fields(SpokenWord))


def _turns_to_json(turns: Sequence[SpeakerTurn]) -> list[list[int | str]]:
    return [[turn.start_ms, turn.end_ms, turn.speaker] for turn in turns]


def _turns_from_json(rows: Sequence[Sequence[Any]]) -> tuple[SpeakerTurn, ...]:
    return tuple(
        SpeakerTurn(start_ms=start, end_ms=end, speaker=speaker) for start, end, speaker in rows
    )
