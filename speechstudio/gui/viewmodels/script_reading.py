"""One paragraph as it is read: its sentences, and what became of what in each."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from speechstudio.domain.script import ScriptParagraph
from speechstudio.domain.scripts import count_unspaced, tokenize
from speechstudio.gui.viewmodels.script_row import RowSpan, SpanGroup
from speechstudio.gui.viewmodels.span_groups import group_of
from speechstudio.normalization import Origin, Span, Utterance
from speechstudio.workflows.scripts.reading import overrides_of
from speechstudio.workflows.speaking.plan import (
    Reading,
    sentence_ranges,
    utterance_of,
    written_starts,
)

_NEARLY = 0.1
"""A reading that is so much less likely is as good."""
_TAG = "markup.tag"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of a paragraph."""

    start: int
    end: int
    """Offsets in the text; the sentences of a paragraph make up all of it."""
    spoken: str
    spans: tuple[RowSpan, ...] = ()
    is_settled: bool = True


@dataclass(frozen=True, kw_only=True)
class ParagraphReading:
    """What was found out about a paragraph."""

    text: str
    sentences: tuple[Sentence, ...]
    """At least one."""
    utterance: Utterance | None = None
    """What they were made from; None while some of them are not settled."""

    @cached_property
    def lengths(self) -> tuple[int, ...]:
        """Characters of each sentence, in the form that has more."""
        return tuple([max(each.end - each.start, len(each.spoken)) for each in self.sentences])

    @cached_property
    def spoken_count(self) -> int:
        """How many sentences have words."""
        return sum(bool(sentence.spoken.strip()) for sentence in self.sentences)

    @cached_property
    def word_count(self) -> int:
        """How many words are written, or characters where a script has no spaces."""
        text = self.text
        return len(tokenize(text)) if count_unspaced(text) else len(text.split())

    @cached_property
    def counts(self) -> Mapping[SpanGroup, int]:
        """How many spans there are of each group."""
        groups = [span.group for sentence in self.sentences for span in sentence.spans]
        return Counter(groups) if groups else {}


def read_paragraph(paragraph: ScriptParagraph, reading: Reading) -> ParagraphReading:
    """Read a paragraph, by the functions that plan what is spoken."""
    said = utterance_of(paragraph.text, reading, overrides_of(paragraph))
    return ParagraphReading(text=paragraph.text, sentences=tuple(_sentences(said)), utterance=said)


def unread(text: str, before: ParagraphReading | None = None) -> ParagraphReading:
    """Say what can be said of a paragraph that is still to be read.

    What is known of the text before stays where the text is the same: only the sentences in
    which it changed are not settled. Of the same text all stays, and nothing is counted anew.
    """
    if before is None or not before.text.strip() or not text.strip():
        return _as_written(text)
    if before.text == text:
        return before
    old = before.text
    head = _same(old, text)
    tail = min(_same(old[::-1], text[::-1]), len(old) - head, len(text) - head)
    first = bisect_right(before.sentences, head, key=lambda sentence: sentence.end)
    last = bisect_left(before.sentences, len(old) - tail, key=lambda sentence: sentence.start)
    last = max(first, last)
    by = len(text) - len(old)
    kept_before = before.sentences[:first]
    kept_behind = tuple(_moved(sentence, by) for sentence in before.sentences[last:])
    start = kept_before[-1].end if kept_before else 0
    end = kept_behind[0].start if kept_behind else len(text)
    changed = Sentence(start=start, end=end, spoken=text[start:end].strip(), is_settled=False)
    between = (changed,) if start < end or not (kept_before or kept_behind) else ()
    sentences = (*kept_before, *between, *kept_behind)
    return ParagraphReading(text=text, sentences=sentences)


def _as_written(text: str) -> ParagraphReading:
    whole = Sentence(start=0, end=len(text), spoken=text.strip(), is_settled=not text.strip())
    return ParagraphReading(text=text, sentences=(whole,))


def _sentences(said: Utterance) -> Iterator[Sentence]:
    """Cut a paragraph so that every character belongs to a sentence."""
    ranges = sentence_ranges(said)
    if not ranges:
        yield Sentence(start=0, end=len(said.written), spoken="")
        return
    starts = [0, *written_starts(said)[1:], len(said.written)]
    spans = [span for span in said.spans if span.rule != _TAG]
    at = 0
    for (start, end), (low, high) in zip(pairwise(starts), ranges, strict=True):
        first = at
        while at < len(spans) and spans[at].start < end:
            at += 1
        shown = tuple(_shown(span, start, (low, high)) for span in spans[first:at])
        yield Sentence(start=start, end=end, spoken=said.spoken[low:high], spans=shown)


def _shown(span: Span, start: int, spoken: tuple[int, int]) -> RowSpan:
    """Place a span in its sentence."""
    low, high = spoken
    return RowSpan(
        start=span.start - start,
        end=span.end - start,
        spoken_start=min(max(span.spoken_start, low), high) - low,
        spoken_end=min(max(span.spoken_end, low), high) - low,
        group=group_of(span),
        span=span,
        is_forced=span.origin is not Origin.AUTOMATIC,
        is_unsure=_is_unsure(span),
    )


def _is_unsure(span: Span) -> bool:
    if span.origin is not Origin.AUTOMATIC or not span.alternatives:
        return False
    return max(a.confidence for a in span.alternatives) >= span.confidence - _NEARLY


def _moved(sentence: Sentence, by: int) -> Sentence:
    """Move a sentence along the text."""
    if not by:
        return sentence
    return Sentence(
        start=sentence.start + by,
        end=sentence.end + by,
        spoken=sentence.spoken,
        spans=sentence.spans,
        is_settled=sentence.is_settled,
    )


def _same(one: str, other: str) -> int:
    """Count the characters that two texts begin with."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
