"""What holds for every text, in every language."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from speechstudio.normalization import SemioticClass, Utterance, normalize
from speechstudio.normalization.languages import built_in

PIECES = st.sampled_from(
    r"""
    1 12 007 1,000 3.14 1984 2024 4821 90210 555-0143 +44 020 7946 $5 €3.50 £1.2m 50p 5% 1/2 ½
    3:30 14h30 a.m. p.m. 31.12.2024 2024-03-15 5th 3.er 1º 80s '90s 5kg 10°C km/h m² 5'11" A320
    B-52 MP3 FBI NASA US IT I V X II XIV Henry Chapter Dr. St. No. no. e.g. PIN code Room flight
    @bob #tag a@b.com https://x.org/a?b=1 /usr/bin C:\x 192.168.0.1 00:1A:2B x² √16 ≠ ≤ → 😀
    👩‍👩‍👧 🇩🇪 :) é § §§ ¶ © ™ ° ′ ″ – — … “x” ‘y’ ( ) [ ] { } < > & | ~ ^ _ = + - * / \ ! ? ; : , .
    ' " ` # 値段は 1500円 3月15日 午後 电话 百分之 3.5元 第3 오전 3시 30분 5개 010-1234-5678
    ٣ １２ Ⅷ ⅷ ㎏ ㎡ ﷼ XXI siglo le 1er mai der 3. Platz R$ 3,50 SO TIRED Ph.D. iPhone H2O CO₂
    x y the of and in
    """.split()  # noqa: SIM905  (a list of pieces reads best as a text)
)
JOINTS = st.sampled_from(["", " ", " ", " ", "  ", "\n", "\n\n", "\u00a0", "\u202f", "\t"])
PLAUSIBLE = st.lists(st.tuples(PIECES, JOINTS), max_size=12).map(
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
@settings(max_examples=400)
def test_spans_are_ordered_disjoint_and_inside_and_the_rest_is_untouched(
    text: str, language: str
) -> None:
    check(normalize(text, language))


@given(TEXTS, st.sampled_from([*built_in(), "en-GB"]))
@settings(max_examples=400)
def test_normalizing_the_spoken_form_changes_nothing(text: str, language: str) -> None:
    once = normalize(text, language, markup="none").spoken
    assert normalize(once, language, markup="none").spoken == once


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
EVERYWHERE = ("1", "1 ", "1.", "1/", "1:", "A", "a.", "+1 ", "$1", "一", "1年", "가", "1개 ", "。")


@pytest.mark.parametrize(
    ("language", "unit"),
    [("en", unit) for unit in REPEATED]
    + [(language, unit) for language in built_in() if language != "en" for unit in EVERYWHERE],
)
def test_repetition_takes_linear_time(language: str, unit: str) -> None:
    """Four times the text takes some four times as long, never sixteen."""
    short, long = unit * (1500 // len(unit)), unit * (6000 // len(unit))
    normalize(short, language)
    took = [_seconds(text, language) for text in (short, long)]
    assert took[1] < max(9 * took[0], 0.15)


def _seconds(text: str, language: str) -> float:
    start = time.process_time()
    normalize(text, language)
    return time.process_time() - start
