"""What is to be spoken: a text cut into sentences with voice, prosody and pauses.

A text is planned paragraph by paragraph, so that the first sentence is there at once and a long
text never stands in memory in all its forms.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, pairwise

from speechstudio.domain.speech import PhonemeSpan, SpokenSentence
from speechstudio.normalization import (
    Control,
    Lexicon,
    Markup,
    Origin,
    Override,
    SemioticClass,
    Switch,
    Utterance,
)
from speechstudio.normalization.decisions import Decision, assemble
from speechstudio.normalization.languages import available
from speechstudio.normalization.markup.ssml import is_ssml
from speechstudio.normalization.normalizer import normalize
from speechstudio.normalization.regions import paragraphs, subtags
from speechstudio.normalization.sentences import sentences
from speechstudio.workflows.speaking.prosody import Prosody, break_ms, prosody_of

_WORD = re.compile(r"\S+")
_CHANGING = frozenset({"prosody", "emphasis", "voice", "lang"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How text is read before it is spoken."""

    language: str = "en-US"
    lexicon: Lexicon = field(default_factory=Lexicon)
    switches: Mapping[SemioticClass, Switch] = field(default_factory=dict)
    markup: Markup = Markup.AUTO
    is_normalized: bool = True
    """False hands numbers and signs to the voice as they are written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pauses:
    """Silence between pieces, in milliseconds."""

    sentence_ms: int = 350
    paragraph_ms: int = 750


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """A word as it was written, and where the sentence says it."""

    text: str
    start: int
    end: int
    """Offsets in the text of the sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """What is spoken in one breath, and the silence behind it."""

    sentence: SpokenSentence
    written: tuple[int, int]
    """Where the words stand in the text that was given."""
    captions: tuple[Caption, ...] = ()
    """What a reader sees while it is spoken."""
    voice: str = ""
    """Voice that markup asks for; empty for the one that was chosen."""
    pause_ms: int = 0
    take: int = 0
    """Which of the ways to say it was chosen."""


def plan(
    text: str, reading: Reading, pauses: Pauses, overrides: Sequence[Override] = ()
) -> Iterator[Piece]:
    """Plan a text; a piece without words is left out, its pause is not.

    Positions of overrides count in the text; each lies inside a paragraph.
    """
    if reading.markup is Markup.SSML or (reading.markup is Markup.AUTO and is_ssml(text)):
        ranges = [(0, len(text))]
    else:
        ranges = list(paragraphs(text))
    for start, end in ranges:
        paragraph = text[start:end]
        if paragraph.strip():
            inside = [_moved(o, -start) for o in overrides if start <= o.start and o.end <= end]
            yield from pieces(utterance_of(paragraph, reading, inside), start, pauses)


def has_rules(language: str) -> bool:
    """Tell whether text of a language can be normalized; else it is left to the voice."""
    return language == "auto" or subtags(language)[0] in available()


def utterance_of(text: str, reading: Reading, overrides: Sequence[Override] = ()) -> Utterance:
    """Read a paragraph as `plan` does.

    In a language without rules, only the words that overrides give take another's place.
    """
    if not reading.is_normalized or not has_rules(reading.language):
        return _as_written(text, reading.language, overrides)
    return normalize(
        text,
        reading.language,
        switches=reading.switches,
        overrides=overrides,
        lexicon=reading.lexicon,
        markup=reading.markup,
    )


def sentence_ranges(said: Utterance) -> tuple[tuple[int, int], ...]:
    """Give the ranges of the spoken text that are said in one breath each.

    Nothing that is read as one is cut, also where its words end a sentence.
    """
    ranges: list[tuple[int, int]] = []
    spans = iter(said.spans)
    span = next(spans, None)
    for start, end in sentences(said.spoken, said.language or "en"):
        while span is not None and span.spoken_end <= start:
            span = next(spans, None)
        if ranges and span is not None and span.spoken_start < ranges[-1][1]:
            ranges[-1] = ranges[-1][0], end
        else:
            ranges.append((start, end))
    return tuple(ranges)


def written_starts(said: Utterance) -> tuple[int, ...]:
    """Say where in the written text each of the sentences begins."""
    return tuple(said.written_range(start, start + 1)[0] for start, _ in sentence_ranges(said))


def pieces(said: Utterance, offset: int, pauses: Pauses) -> Iterator[Piece]:
    """Cut a paragraph that was read into pieces; it stands at that offset of the text."""
    return chain.from_iterable(pieces_by_sentence(said, offset, pauses))


def pieces_by_sentence(said: Utterance, offset: int, pauses: Pauses) -> Iterator[tuple[Piece, ...]]:
    """Give the pieces of each of `sentence_ranges`; none for one without words."""
    ranges = sentence_ranges(said)
    for at, (start, end) in enumerate(ranges):
        is_last = at == len(ranges) - 1
        until = len(said.spoken) if is_last else ranges[at + 1][0]
        pause = pauses.paragraph_ms if is_last else pauses.sentence_ms
        yield tuple(_of_sentence(said, (start, end, until), offset, pause))


def _moved(override: Override, by: int) -> Override:
    return replace(override, start=override.start + by, end=override.end + by)


def _as_written(text: str, language: str, overrides: Sequence[Override]) -> Utterance:
    given = [
        Decision(
            start=override.start,
            end=override.end,
            semiotic_class=SemioticClass.PLAIN,
            spoken=override.spoken,
            rule=str(Origin.OVERRIDE),
            origin=Origin.OVERRIDE,
        )
        for override in sorted(overrides, key=lambda override: override.start)
        if override.spoken is not None
    ]
    spoken, spans = assemble(text, given)
    return Utterance(written=text, spoken=spoken, spans=spans, language=language)


def _of_sentence(
    said: Utterance, place: tuple[int, int, int], offset: int, pause: int
) -> Iterator[Piece]:
    """Cut a sentence where markup changes the voice or asks for silence.

    `place` is where the sentence starts and ends and the next begins.
    """
    start, end, until = place
    edges = sorted({start, end, *_edges(said.controls, start, end)})
    for low, high in pairwise(edges):
        is_last = high == end
        silence = sum(
            break_ms(control.attributes)
            for control in said.controls
            if control.kind == "break"
            and (high <= control.start < until if is_last else control.start == high)
        )
        piece = _piece(said, low, high, offset, silence + (pause if is_last else 0))
        if piece is not None:
            yield piece


def _edges(controls: tuple[Control, ...], start: int, end: int) -> Iterator[int]:
    for control in controls:
        if control.kind in _CHANGING | {"break"}:
            yield from (at for at in (control.start, control.end) if start < at < end)


def _piece(said: Utterance, low: int, high: int, offset: int, pause: int) -> Piece | None:
    """Make a piece of a stretch of the spoken text."""
    text = said.spoken[low:high]
    low += len(text) - len(text.lstrip())
    text = text.strip()
    if not text:
        return None
    around = [c for c in said.controls if c.start <= low and low + len(text) <= c.end]
    prosody, voice, language = Prosody(), "", said.language
    for control in around:
        if control.kind in {"prosody", "emphasis"}:
            prosody = prosody_of(control.kind, control.attributes).within(prosody)
        voice = control.attributes.get("name", voice) if control.kind == "voice" else voice
        language = control.attributes.get("xml:lang", language)
    first, last = said.written_range(low, low + len(text))
    return Piece(
        sentence=SpokenSentence(
            text=text,
            language=language,
            phonemes=tuple(_phonemes(said.controls, low, low + len(text))),
            rate=prosody.rate,
            pitch_semitones=prosody.pitch_semitones,
            volume_db=prosody.volume_db,
        ),
        written=(offset + first, offset + last),
        captions=tuple(_captions(said, low, low + len(text))),
        voice=voice,
        pause_ms=pause,
    )


def _captions(said: Utterance, low: int, high: int) -> Iterator[Caption]:
    """Give the written words of a stretch; where tags stand between, the spoken ones."""
    first, last = said.written_range(low, high)
    has_tags = any(
        span.start < last and first < span.end and span.rule == "markup.tag" for span in said.spans
    )
    text, begin, end = (said.spoken, low, high) if has_tags else (said.written, first, last)
    for word in _WORD.finditer(text, begin, end):
        start, stop = word.span() if has_tags else said.spoken_range(*word.span())
        yield Caption(text=word.group(), start=max(start, low) - low, end=min(stop, high) - low)


def _phonemes(controls: tuple[Control, ...], low: int, high: int) -> Iterator[PhonemeSpan]:
    """Give the sounds that are asked for in a stretch; of two for the same words, the first."""
    end = 0
    for control in sorted(controls, key=lambda control: control.start):
        if control.kind != "phoneme" or not low <= control.start < control.end <= high:
            continue
        if control.attributes.get("alphabet", "ipa") == "ipa" and control.start - low >= end:
            end = control.end - low
            yield PhonemeSpan(start=control.start - low, end=end, ipa=control.attributes["ph"])
