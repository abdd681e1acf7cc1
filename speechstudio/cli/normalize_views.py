"""Ways to show an utterance on a terminal."""

import json
from collections.abc import Callable, Iterator, Mapping

from speechstudio.normalization.explanation import as_json, difference, reason
from speechstudio.normalization.utterance import Span, Utterance

_TAG = "markup.tag"
"""Name of what takes tags out of the text, of which there is nothing to tell."""


def view(utterance: Utterance, name: str) -> str:
    """Show an utterance as `spoken`, `spans`, `diff`, `json` or `explain`."""
    return _VIEWS[name](utterance)


def _spoken(utterance: Utterance) -> str:
    return utterance.spoken


def _json(utterance: Utterance) -> str:
    return json.dumps(as_json(utterance), ensure_ascii=False)


def _spans(utterance: Utterance) -> str:
    """One span a line: where, class, confidence, rule, source and words, between tabs."""
    return "\n".join(
        f"{span.start}-{span.end}\t{span.semiotic_class}\t{span.confidence:.2f}\t{span.rule}"
        f"\t{_line(span.source)}\t{_line(span.spoken)}"
        for span in utterance.spans
    )


def _explained(utterance: Utterance) -> str:
    return "\n".join(_explanation(utterance))


def _explanation(utterance: Utterance) -> Iterator[str]:
    yield utterance.written
    yield utterance.spoken
    for span in utterance.spans:
        if span.rule == _TAG and not span.spoken.strip():
            continue
        yield f"  {_line(span.source)} -> {_line(span.spoken) or '(silent)'}"
        yield f"    {span.semiotic_class}, {span.confidence:.2f}, by {span.rule}"
        why = reason(span, utterance.language)
        if why:
            yield f"    {why}"
        yield from _details(span)


def _details(span: Span) -> Iterator[str]:
    if span.fields:
        yield f"    found: {', '.join(f'{name} {value}' for name, value in span.fields.items())}"
    for other in span.alternatives:
        yield f"    or: {other.spoken} ({other.semiotic_class}, {other.confidence:.2f})"
    if span.warning:
        yield f"    {span.warning}"


def _line(text: str) -> str:
    return " ".join(text.split())


_VIEWS: Mapping[str, Callable[[Utterance], str]] = {
    "spoken": _spoken,
    "spans": _spans,
    "diff": difference,
    "json": _json,
    "explain": _explained,
}
