"""From written to spoken text."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from speechstudio.normalization.decisions import Decision, assemble
from speechstudio.normalization.languages import grammar_of
from speechstudio.normalization.options import Override
from speechstudio.normalization.paragraphs import Switches, decide
from speechstudio.normalization.semiotic import Origin, SemioticClass
from speechstudio.normalization.utterance import Utterance

_REGION = re.compile(r"[A-Za-z]{2}|[0-9]{3}")
_BREAK = re.compile(r"\n[^\S\n]*\n\s*")


def subtags(language: str) -> tuple[str, str]:
    """Split a tag such as `en-GB` into language and region; the region may be empty."""
    parts = language.replace("_", "-").split("-")
    region = next((part.upper() for part in parts[1:] if _REGION.fullmatch(part)), "")
    return parts[0].lower(), region


def normalize(
    text: str,
    language: str = "en-US",
    *,
    switches: Switches | None = None,
    overrides: Sequence[Override] = (),
) -> Utterance:
    """Say how a written text is spoken.

    `language` is a BCP 47 tag. Never fails for any text; an unknown language raises
    `UsageError`.
    """
    subtag, region = subtags(language)
    grammar = grammar_of(subtag)
    forced = [_forced(text, override, language) for override in overrides]
    decisions: list[Decision] = []
    for start, end in paragraphs(text):
        inside = [shift(d, -start) for d in forced if start <= d.start and d.end <= end]
        found = decide(text[start:end], grammar, region, switches or {}, inside)
        decisions.extend(shift(decision, start) for decision in found)
    spoken, spans = assemble(text, decisions, is_spaced=grammar.is_spaced)
    return Utterance(written=text, spoken=spoken, spans=spans, language=language)


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Give the ranges between blank lines, which together hold every other character."""
    start = 0
    for gap in _BREAK.finditer(text):
        yield start, gap.start()
        start = gap.end()
    yield start, len(text)


def shift(decision: Decision, by: int) -> Decision:
    """Move a decision along the text."""
    if not by:
        return decision
    return replace(decision, start=decision.start + by, end=decision.end + by)


def _forced(text: str, override: Override, language: str) -> Decision:
    """Carry out an override: the words that were given, or the class that was asked for."""
    source = text[override.start : override.end]
    if override.spoken is not None:
        return Decision(
            start=override.start,
            end=override.end,
            semiotic_class=override.semiotic_class or SemioticClass.PLAIN,
            spoken=override.spoken,
            rule="override",
            origin=Origin.OVERRIDE,
        )
    wanted = override.semiotic_class or SemioticClass.VERBATIM
    return read_as(
        source,
        wanted,
        style=override.style,
        language=language,
        origin=Origin.OVERRIDE,
        start=override.start,
    )


def read_as(
    source: str,
    wanted: SemioticClass,
    *,
    style: str,
    language: str,
    origin: Origin,
    start: int,
) -> Decision:
    """Read a text as a class that somebody asked for; spell it when it cannot be, and say so."""
    subtag, region = subtags(language)
    grammar = grammar_of(subtag)
    reading = grammar.read_as(source, wanted, style, region)
    warning = "" if reading else f"{source!r} cannot be read as {wanted}, so it is spelled out"
    return Decision(
        start=start,
        end=start + len(source),
        semiotic_class=wanted if reading else SemioticClass.VERBATIM,
        spoken=reading.spoken if reading else grammar.spell(source),
        rule=f"{origin}.{wanted}",
        fields=reading.fields if reading else {},
        origin=origin,
        warning=warning,
    )


def spoken_lines(lines: Iterable[str], language: str = "en-US") -> Iterator[str]:
    """Say each line as it comes."""
    return (normalize(line, language).spoken for line in lines)
