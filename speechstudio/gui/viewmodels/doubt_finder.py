"""Finds the doubts of a transcript that is being edited, without reading all of it each time."""

from dataclasses import replace

from speechstudio.domain.review import Doubt, doubts
from speechstudio.domain.transcript import Segment, Transcript


class DoubtFinder:
    """Remembers which segments are beyond doubt: most are, and most stay as they are."""

    def __init__(self) -> None:
        self._clean: dict[int, Segment] = {}
        """By identity; the segments are held, so that no other one takes their place."""

    def find(self, transcript: Transcript) -> tuple[Doubt, ...]:
        """Give every passage to check, in order of time: the same as `review.doubts`."""
        clean = self._clean
        doubtful = [at for at, each in enumerate(transcript.segments) if id(each) not in clean]
        rest = replace(transcript, segments=tuple(transcript.segments[at] for at in doubtful))
        found = tuple(
            doubt if doubt.segment is None else replace(doubt, segment=doubtful[doubt.segment])
            for doubt in doubts(rest)
        )
        dirty = {doubt.segment for doubt in found}
        self._clean = {
            id(each): each for at, each in enumerate(transcript.segments) if at not in dirty
        }
        return found
