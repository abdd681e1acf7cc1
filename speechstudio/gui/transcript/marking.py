"""Which words are marked, and how: suspect, found, in review, under the pointer, playing."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from operator import attrgetter

from speechstudio.domain.edits.replacement import Match
from speechstudio.domain.review import doubtful_runs
from speechstudio.domain.transcript import Segment, Transcript
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.editor import Editor
from speechstudio.gui.transcript.spans import Run
from speechstudio.gui.transcript.word_marks import Marking

Words = tuple[int, int, int]
"""A segment, its first word, and the word behind the last."""
Place = tuple[int, int]
"""A segment and one of its words."""

_start_ms = attrgetter("start_ms")
_OVERLAPPING = 3
"""So many segments may speak at once."""


class Marks:
    """Everything that is marked in a transcript, beside caret and selection."""

    def __init__(self) -> None:
        self.review: Words | None = None
        """The passage that is looked at in the queue of doubts."""
        self.hovered: Place | None = None
        """The word under the pointer."""
        self.playing: Place | None = None
        """The word that is heard."""
        self._found: dict[int, list[Match]] = {}
        self._found_now: Match | None = None

    def find(self, matches: Sequence[Match], current: int | None) -> None:
        """Mark what was found; `current` is the index of the one that is looked at."""
        found: defaultdict[int, list[Match]] = defaultdict(list)
        for match in matches:
            found[match.segment].append(match)
        self._found = dict(found)
        self._found_now = None if current is None else matches[current]

    def play(self, transcript: Transcript, at_ms: int | None) -> set[int]:
        """Mark the word that is heard at a time; give the segments that look different now."""
        before = self.playing
        self.playing = None if at_ms is None else _word_at(transcript, at_ms)
        if self.playing == before:
            return set()
        return {word[0] for word in (before, self.playing) if word is not None}

    def place_playing(self, editor: Editor) -> Caret | None:
        """Where the word that is heard begins."""
        if self.playing is None or self.playing[0] >= len(editor.transcript.segments):
            return None
        segment, word = self.playing
        spans = editor.word_spans(segment)
        return Caret(segment, spans[min(word, len(spans) - 1)][0])

    def of(self, at: int, segment: Segment, spans: Sequence[Run], selected: Run | None) -> Marking:
        """Give what is marked in one segment, as runs of its text."""
        now = self._found_now
        is_here = now is not None and now.segment == at
        others = [match for match in self._found.get(at, ()) if match is not now]
        return Marking(
            suspect=[_run(spans, first, stop) for first, stop in doubtful_runs(segment)],
            review=_run(spans, *self.review[1:]) if self.review and self.review[0] == at else None,
            found=[(match.start, match.end) for match in others],
            found_now=(now.start, now.end) if now is not None and is_here else None,
            selected=selected,
            hovered=_word(spans, self.hovered, at),
            playing=_word(spans, self.playing, at),
            edited=_edited(segment, spans),
        )


def _word_at(transcript: Transcript, at_ms: int) -> Place | None:
    """Give the word that is heard at a time, or the last one before it in its segment."""
    segments = transcript.segments
    found = bisect_right(segments, at_ms, key=_start_ms) - 1
    for at in range(found, max(-1, found - _OVERLAPPING), -1):
        if at_ms <= segments[at].end_ms:
            words = segments[at].words
            return at, max(0, bisect_right(words, at_ms, key=_start_ms) - 1)
    return None


def _edited(segment: Segment, spans: Sequence[Run]) -> list[Run]:
    """Words that a person typed among others that were recognized."""
    typed = [word.confidence is None for word in segment.words]
    if all(typed):
        return []
    return [span for span, is_typed in zip(spans, typed, strict=True) if is_typed]


def _run(spans: Sequence[Run], first: int, stop: int) -> Run:
    """Characters of a run of words."""
    last = min(stop, len(spans)) - 1
    return spans[max(0, min(first, last))][0], spans[last][1]


def _word(spans: Sequence[Run], word: Place | None, at: int) -> Run | None:
    """Characters of a word that is marked, if it stands in this segment."""
    if word is None or word[0] != at or word[1] >= len(spans):
        return None
    return spans[word[1]]
