"""Mathematics: `3 − 5 = −2`, `x²`, `√16`, `f(x) = 2x`, `3×10^8`, `5!`, `|x|`, `6.02e23`."""

from speechstudio.normalization.languages.en import amounts, numbers
from speechstudio.normalization.languages.en.expressions import (
    GREEK,
    LOWERED,
    RAISED,
    power,
    read_expression,
)
from speechstudio.normalization.languages.en.measures import unit_behind
from speechstudio.normalization.languages.en.unit_evidence import likelihood
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, LETTER, MIXED, SYMBOL, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_SIGN = r"[-+−=≠≈≡∝<>≤≥×⋅·*÷±^!/(∈"
_LOOKS = (
    r"(?=[0-9]{1,6}[Α-ω]"
    r"|(?:sin|cos|tan|ln|log)(?:[ (][α-ωa-z][ ).,;=+?]|\()"
    r"|[(|√∛∑∫∂∇∞]"
    rf"|[-−+]?[0-9.,]{{1,24}}[A-Za-zͰ-Ͽ]{{0,2}}[ ]{{0,2}}{_SIGN}–{RAISED}]"
    rf"|[A-Za-z{GREEK}]{{1,3}}[{RAISED}{LOWERED}0-9']{{0,3}}[ ]{{0,2}}{_SIGN}|{RAISED}{LOWERED}])"
)
"""A quick look whether a formula may begin: most places of a text stop here."""
_OPTION = LazyPattern(r"[a-z]{2,8} (?:--?[A-Za-z]|a [a-z]{2})|[0-9]{1,2} ?[-+]0[0-9]{3}(?![0-9])")
"""An option of a command, or a time with the distance of its zone."""
_ANCHORS = (
    *"(|abcdefghijklmnopqrstuvwxyz",
    *"αβγδεθλμνπρστφχψω",
    *"sin cos tan log ln exp lim max min sqrt ab xy mx".split(),
)


@BOOK.rule(
    "math.formula",
    SemioticClass.MATH,
    starts={DIGIT, LETTER, MIXED, SYMBOL, *_ANCHORS},
    pattern=r"(?<![\w.,$€£@#/\\=+×÷*^≤≥≠])(?<![=+×÷*≤≥≠] )" + _LOOKS,
    score=0.85,
)
def _formula(site: Site) -> Reading | None:
    """A formula of numbers, variables and at least one sign of mathematics."""
    if _OPTION.match(site.text, site.start):
        return None
    formula = read_expression(site.text, site.start)
    strength = formula.strength
    if not formula.said or strength < 0.5 or site.text[formula.end : formula.end + 1].isalnum():
        return None
    words = " ".join(formula.said).replace(" ,", ",")
    if words.startswith("the ") and site.left() in {"the", "a", "this", "that", "its", "their"}:
        words = words.removeprefix("the ")
    start, sign = amounts.sign_before(site)
    if formula.operators > 1:
        strength = max(strength, 0.9)
    unit, end = _unit_behind(site, formula.end)
    score = max(strength, 0.91) if unit else strength
    return Reading(spoken=sign + words + unit, start=start, end=end, score=score)


def _unit_behind(site: Site, at: int) -> tuple[str, int]:
    """Say the unit behind a formula: `5 ± 0.2 kg`."""
    text = site.text
    if text[at : at + 1] == "%":
        return " percent", at + 1
    found = unit_behind(text, at) if text[at - 1].isdigit() else None
    if found is None:
        return "", at
    unit, end, is_attached = found
    if unit.sign and likelihood(site, unit.sign, end, is_attached=is_attached) < 0.7:
        return "", at
    return f" {unit.many}", end


@BOOK.rule(
    "math.scientific",
    SemioticClass.MATH,
    starts={DIGIT},
    needs="eE",
    pattern=(
        r"(?<![\w.,])(?P<number>[0-9]{1,6}(?:\.[0-9]{1,12})?)[eE](?P<exponent>[-−+]?[0-9]{1,3})"
        r"(?![\w.])"
    ),
    score=0.72,
)
def _scientific(site: Site) -> Reading | None:
    """A number with its power of ten: `1e-5`, `6.02E23`."""
    exponent = site["exponent"]
    if exponent.isdigit() and len(site["number"]) > 2 and site["number"].isdigit():
        return None
    if exponent.isdigit() and "." not in site["number"] and "E" in site.source:
        return None
    start, sign = amounts.sign_before(site)
    words = f"{sign}{numbers.number(site['number'])} times ten {power(exponent.lstrip('+'))}"
    return Reading(spoken=words, start=start)
