"""Says why a span is read as it is, and puts an utterance into other forms."""

from collections.abc import Iterator
from typing import Any

from speechstudio.normalization.languages import available, grammar_of
from speechstudio.normalization.regions import subtags
from speechstudio.normalization.semiotic import Origin
from speechstudio.normalization.utterance import Alternative, Span, Utterance

_BY_HAND = {
    Origin.MARKUP: "markup in the text says so",
    Origin.OVERRIDE: "an override says so",
    Origin.LEXICON: "the lexicon says so",
}


def reason(span: Span, language: str) -> str:
    """Say in a line what decided about a span: a person, or a rule and what it looks for."""
    if span.origin is not Origin.AUTOMATIC:
        return _BY_HAND[span.origin]
    if span.rule.startswith("inverse."):
        return f"the grammar of {span.rule.partition('.')[2]} writes these words so"
    # a part of the text may be of another language
    candidates = (subtags(language)[0], *available())
    return next(filter(None, (grammar_of(tag).purpose(span.rule) for tag in candidates)), "")


def difference(
    utterance: Utterance, *, before: str = "[-", between: str = "-]{+", after: str = "+}"
) -> str:
    """Show both texts in one, as word differences are shown: `[-5-]{+five+}`."""
    return "".join(_differing(utterance, before, between, after))


def _differing(utterance: Utterance, before: str, between: str, after: str) -> Iterator[str]:
    at = 0
    for span in utterance.spans:
        yield utterance.written[at : span.start]
        yield f"{before}{span.source}{between}{span.spoken}{after}"
        at = span.end
    yield utterance.written[at:]


def as_json(utterance: Utterance) -> dict[str, Any]:
    """Give everything an utterance holds as values that JSON knows."""
    return {
        "language": utterance.language,
        "written": utterance.written,
        "spoken": utterance.spoken,
        "spans": [_span(span) for span in utterance.spans],
        "controls": [
            {
                "kind": control.kind,
                "start": control.start,
                "end": control.end,
                "attributes": dict(control.attributes),
            }
            for control in utterance.controls
        ],
        "warnings": list(utterance.warnings),
    }


def _span(span: Span) -> dict[str, Any]:
    return {
        "start": span.start,
        "end": span.end,
        "source": span.source,
        "class": span.semiotic_class.value,
        "fields": dict(span.fields),
        "spoken": span.spoken,
        "spoken_start": span.spoken_start,
        "spoken_end": span.spoken_end,
        "rule": span.rule,
        "confidence": round(span.confidence, 3),
        "origin": span.origin.value,
        "alternatives": [_alternative(other) for other in span.alternatives],
        "warning": span.warning,
    }


def _alternative(other: Alternative) -> dict[str, Any]:
    return {
        "class": other.semiotic_class.value,
        "spoken": other.spoken,
        "confidence": round(other.confidence, 3),
        "rule": other.rule,
    }
