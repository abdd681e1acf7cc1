"""What holds for every text, in every language."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from speechstudio.normalization import Markup, SemioticClass, Utterance, normalize
from speechstudio.normalization.languages import built_in
from tests.normalization.plausible import JOINTS, PIECES

pytestmark = pytest.mark.models

PLAUSIBLE = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(JOINTS)), max_size=12).map(
    lambda parts: "".join(piece + joint for piece, joint in parts)
)
TEXTS = st.one_of(
    PLAUSIBLE, st.text(max_size=40), st.text(alphabet="0123456789.,:/-+ $%IVX", max_size=30)
)
LANGUAGES = st.sampled_from([*built_in(), "en-GB", "auto"])


def check(said: Utterance) -> None:
    at = spoken_at = 0
    for span in said.spans:
        assert at <= span.start < span.end <= len(said.written)
        assert span.source == said.written[span.start : span.end]
        assert span.spoken == said.spoken[span.spoken_start : span.spoken_end]
        assert said.written[at : span.start] == said.spoken[spoken_at : span.spoken_start]
        assert isinstance(span.semiotic_class, SemioticClass)
        assert 0 <= span.confidence <= 1
        assert span.rule
        at, spoken_at = span.end, span.spoken_end
    assert said.written[at:] == said.spoken[spoken_at:]


@given(TEXTS, LANGUAGES)
@settings(max_examples=60)
def test_spans_are_ordered_disjoint_and_inside_and_the_rest_is_untouched(
    text: str, language: str
) -> None:
    check(normalize(text, language))


@given(TEXTS, st.sampled_from([*built_in(), "en-GB"]))
@settings(max_examples=60)
def test_normalizing_the_spoken_form_changes_nothing(text: str, language: str) -> None:
    once = normalize(text, language, markup=Markup.NONE).spoken
    assert normalize(once, language, markup=Markup.NONE).spoken == once


@given(TEXTS)
def test_markup_of_any_kind_never_fails(text: str) -> None:
    check(normalize(f"<speak>{text}</speak>"))
    check(normalize(f"[{text}](digits) [{text}](= {text})"))


REPEATED = (
    "1", "1 ", "1.", "1,", "1-", "1/", "1:", "0", "$1", "$", "a.", "A", "A.", "I", "IV ", "a@",
    "a.b@", "http://", "/", "#", "#a", "(", "((1", "[a](", "<a", "&", "&a", "+1 ", "+", "1x",
    "x1", "1a", "A1", "A-", "St. ", "No. ", "Dr. ", "1 1/", "½", "²", "5'", "1h", "👩\u200d",
    "e\u0301", "\n", " ", "_", "*", "1e", ".", "...", "'s", "May ", "PIN ", "to ", "5 to ",
)  # fmt: skip
EVERYWHERE = ("1 ", "1/", "1개年")


@pytest.mark.parametrize(
    ("language", "unit"),
    [("en", unit) for unit in REPEATED]
    + [(language, unit) for language in built_in() if language != "en" for unit in EVERYWHERE],
)
def test_repetition_takes_linear_time(language: str, unit: str) -> None:
    """Four times the text takes some four times as long, never sixteen."""
    short, long = unit * (500 // len(unit)), unit * (2000 // len(unit))
    normalize(short, language)
    for _ in range(3):  # the machine may be busy with something else
        took = [_seconds(text, language) for text in (short, long)]
        if took[1] < max(8 * took[0], 0.04):
            return
    pytest.fail(f"{took[0]:.3f} s for the short text, {took[1]:.3f} s for the long one")


def _seconds(text: str, language: str) -> float:
    start = time.process_time()
    normalize(text, language)
    return time.process_time() - start
