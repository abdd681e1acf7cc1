"""From written to spoken text."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from speechstudio.domain.errors import UsageError
from speechstudio.normalization.decisions import Decision, assemble, spaced, without_overlaps
from speechstudio.normalization.forcing import (
    Part,
    by_precedence,
    check_overrides,
    of_lexicon,
    of_marks,
    of_overrides,
)
from speechstudio.normalization.languages import grammar_of
from speechstudio.normalization.lexicon.entries import Lexicon
from speechstudio.normalization.markup.marked import Mark, Marked
from speechstudio.normalization.markup.reading import Markup, read_markup
from speechstudio.normalization.options import Override
from speechstudio.normalization.paragraphs import Switches, decide
from speechstudio.normalization.regions import regions, subtags
from speechstudio.normalization.semiotic import Origin, SemioticClass
from speechstudio.normalization.utterance import Control, Utterance

AUTO = "auto"
"""In place of a language: it is detected for each paragraph."""
_DEFAULT = "en-US"
_SHORT = 40
"""Characters of a heading."""
_NO_LEXICON = Lexicon()
_FOR_THE_VOICE = frozenset({"break", "prosody", "voice", "lang", "emphasis", "phoneme", "p", "s"})


def normalize(
    text: str,
    language: str = _DEFAULT,
    *,
    switches: Switches | None = None,
    overrides: Sequence[Override] = (),
    lexicon: Lexicon = _NO_LEXICON,
    markup: Markup = Markup.AUTO,
) -> Utterance:
    """Say how a written text is spoken.

    `language` is a BCP 47 tag, or `auto` to detect it for each paragraph. Positions of
    overrides and spans count in `text` as it is, markup included. Markup goes before
    overrides, these before the lexicon, and that before the rules.

    Never fails for any text. An unknown language and an override outside the text raise
    `UsageError`.
    """
    check_overrides(text, overrides)
    marked = read_markup(text, markup)
    parts, warnings = _parts(marked, language)
    forced = _forced(marked, overrides, lexicon, parts)
    decisions: list[Decision] = []
    at = 0
    for part in parts:
        at, inside = _inside(forced, at, part)
        piece = marked.plain[part.start : part.end]
        found = decide(piece, part.grammar, part.region, switches or {}, inside)
        decisions.extend(decision.moved(part.start) for decision in found)
    decisions = _whole(marked.plain, forced, decisions, parts)
    spoken, spans = assemble(text, _in_source(marked, decisions))
    said = Utterance(
        written=text,
        spoken=spoken,
        spans=spans,
        language=language if language != AUTO else _longest(parts).language,
        warnings=(*marked.warnings, *warnings, *(s.warning for s in spans if s.warning)),
    )
    return replace(said, controls=tuple(_controls(said, marked)))


def _whole(
    text: str, forced: Sequence[Decision], decisions: list[Decision], parts: Sequence[Part]
) -> list[Decision]:
    """Add the forced decisions that reach over the edge of a part, and spaces at the edges."""
    if not forced and len({part.language for part in parts}) == 1:
        return decisions
    placed = {decision.start for decision in decisions if decision.origin is not Origin.AUTOMATIC}
    beyond = [decision for decision in forced if decision.start not in placed]
    merged = without_overlaps(beyond, decisions)
    is_spaced = all(part.grammar.is_spaced for part in parts)
    return list(spaced(text, merged)) if is_spaced else merged


def _longest(parts: Sequence[Part]) -> Part:
    return max(parts, key=lambda part: part.end - part.start)


def _inside(forced: Sequence[Decision], at: int, part: Part) -> tuple[int, list[Decision]]:
    """Give the forced decisions that lie in a part, placed from its start, and where to go on."""
    while at < len(forced) and forced[at].end <= part.start:
        at += 1
    last = at
    while last < len(forced) and forced[last].end <= part.end:
        last += 1
    return last, [d.moved(-part.start) for d in forced[at:last] if d.start >= part.start]


def _parts(marked: Marked, language: str) -> tuple[list[Part], list[str]]:
    """Cut the plain text into parts of one language; an unknown one in markup is passed over."""
    warnings: list[str] = []
    if language != AUTO:
        grammar_of(subtags(language)[0])  # the caller hears of an unknown language
    language_of: Callable[[str], str] = (
        _Detected(marked.plain) if language == AUTO else partial(_given, language)
    )
    parts: list[Part] = []
    for start, end, tag in regions(marked.plain, marked.marks, language_of):
        try:
            grammar = grammar_of(subtags(tag)[0])
        except UsageError as error:
            warnings.append(error.message)
            tag = language_of(marked.plain[start:end])  # noqa: PLW2901  (the one that is read)
            grammar = grammar_of(subtags(tag)[0])
        parts.append(Part(start=start, end=end, language=tag, grammar=grammar))
    return parts, warnings


def _given(language: str, _paragraph: str) -> str:
    return language


class _Detected:
    """Detects the language of one paragraph after the other.

    One that does not tell, such as a heading, is taken for the language of the one before it.
    """

    def __init__(self, text: str) -> None:
        from speechstudio.normalization.detection import detect  # noqa: PLC0415  (reads tables)

        self._detect = detect
        self._last = detect(text)

    def __call__(self, paragraph: str) -> str:
        found = self._detect(paragraph)
        if found == "zh" and self._last == "ja" and len(paragraph) < _SHORT:
            found = "ja"  # a heading in Japanese is often without kana
        self._last = found or self._last
        return _DEFAULT if self._last in {"", "en"} else self._last


def _forced(
    marked: Marked, overrides: Sequence[Override], lexicon: Lexicon, parts: Sequence[Part]
) -> list[Decision]:
    """Gather what people decided, in positions of the plain text."""
    to_plain = marked.to_plain()
    moved: list[Override] = []
    for override in overrides:
        start, end = to_plain.translate(override.start, override.end)
        if start < end:
            moved.append(replace(override, start=start, end=end))
    if not (marked.marks or moved or lexicon):
        return []
    layers = (
        of_marks(marked.plain, marked.marks, parts),
        of_overrides(marked.plain, moved, parts),
        (d for part in parts for d in of_lexicon(marked.plain, lexicon, part)),
    )
    return by_precedence(layers)


def _in_source(marked: Marked, decisions: Sequence[Decision]) -> list[Decision]:
    """Move decisions from the plain text to the source, and leave the marks out of the speech."""
    if not marked.cuts:
        return list(decisions)
    to_source = marked.to_source()
    moved: list[Decision] = []
    for decision in decisions:
        start, end = to_source.translate(decision.start, decision.end)
        moved.append(replace(decision, start=start, end=end))
    cuts = [
        Decision(
            start=cut.start,
            end=cut.end,
            semiotic_class=SemioticClass.PUNCT,
            spoken=cut.plain,
            rule="markup.tag",
            origin=Origin.MARKUP,
        )
        for cut in marked.cuts
    ]
    return without_overlaps(moved, cuts)


def _controls(said: Utterance, marked: Marked) -> Iterator[Control]:
    """Say where in the spoken text the voice has to do what marks and lexicon ask."""
    to_source = marked.to_source()
    for mark in marked.marks:
        if mark.kind in _FOR_THE_VOICE:
            yield _control(said, mark, *to_source.translate(mark.start, mark.end))
    for span in said.spans:
        if "ipa" in span.fields and span.origin is Origin.LEXICON:
            sound = {"alphabet": "ipa", "ph": span.fields["ipa"]}
            yield Control(
                kind="phoneme", start=span.spoken_start, end=span.spoken_end, attributes=sound
            )


def _control(said: Utterance, mark: Mark, start: int, end: int) -> Control:
    first, last = said.spoken_range(start, end)
    if mark.kind == "break":
        first = last
    return Control(kind=mark.kind, start=first, end=last, attributes=mark.attributes)
