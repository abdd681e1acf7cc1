"""A transcript of a recording in which each channel is one person's microphone."""

from collections.abc import Sequence
from dataclasses import replace

from speechstudio.domain.attribution import Origin
from speechstudio.domain.regrouping import regroup
from speechstudio.domain.suspicion import flag_beside, missed_speech
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Segment, Speaker, Transcript
from speechstudio.domain.turns import SpeakerTurn, united_turns


def assemble_channels(
    channels: Sequence[tuple[Sequence[Segment], Sequence[TimeSpan]]], origin: Origin
) -> Transcript:
    """Put segments and speech of each channel together, in order of time.

    The speaker of channel 1 is `S1`, shown as `Channel 1`, whether or not they speak.
    """
    segments: list[Segment] = []
    missed: list[TimeSpan] = []
    for number, (found, speech) in enumerate(channels, start=1):
        words = [word for segment in found for word in segment.words]
        gaps = missed_speech(words, speech)
        own = regroup([_spoken_by(segment, f"S{number}") for segment in found])
        segments.extend(flag_beside(own, gaps))
        missed.extend(gaps)
    segments.sort(key=lambda segment: segment.start_ms)
    return Transcript(
        segments=tuple(segments),
        speakers=tuple(
            Speaker(id=f"S{number}", name=f"Channel {number}")
            for number in range(1, len(channels) + 1)
        ),
        turns=united_turns(
            SpeakerTurn(start_ms=s.start_ms, end_ms=s.end_ms, speaker=s.speaker or "")
            for s in segments
        ),
        missed=tuple(sorted(missed)),
        language=origin.language,
        duration_ms=origin.duration_ms,
        source=origin.source,
        engines=origin.engines,
    )


def _spoken_by(segment: Segment, speaker: str) -> Segment:
    """Give every word of a segment that speaker."""
    return replace(segment, words=tuple(replace(word, speaker=speaker) for word in segment.words))
