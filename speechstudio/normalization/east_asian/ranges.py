"""The word between the two ends of a range; the ends are read by other rules."""

import re

from speechstudio.normalization.east_asian.shapes import (
    DASH_SET,
    DASHES,
    NUMBER,
    SPACE,
    WAVES,
    D,
    clause_before,
    holds,
    joins,
    narrow,
    starts_with,
)
from speechstudio.normalization.east_asian.wording import SharedBook, Wording
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = SharedBook()

_NUMBER = LazyPattern(NUMBER)


@BOOK.rule(
    "range.sign",
    SemioticClass.RANGE,
    starts={*DASHES, *WAVES},
    pattern=rf"(?:[{DASH_SET}]{{1,2}}|[{WAVES}]){SPACE}?(?=[$¥￥€£+{DASH_SET}]?{D})",
    score=0.55,
)
def _between_numbers(site: Site, wording: Wording) -> Reading | None:
    """Say the sign between two amounts: `3-5`, `10%~20%`, `9月〜11月`."""
    is_wave = site.source[0] in WAVES
    if not is_wave and _is_chain(site):
        return None
    before = site.left_text(2).rstrip(" \u00a0\u202f\u3000")[-1:]
    ends_amount = before.isalnum() or (before != "" and before in ")）%％℃")
    last = site.start + len(site.source.rstrip(" \u00a0\u202f\u3000")) - 1
    if not joins(site.text, last) and not (is_wave and ends_amount):
        return None
    start = site.start - 1 if site.before.isspace() else site.start
    return Reading(spoken=wording.phrase("range"), start=start, score=0.6 if is_wave else None)


def _is_chain(site: Site) -> bool:
    """Tell whether more than two numbers hang together by dashes, which is a name."""
    return (
        re.search(rf"{D}[{DASH_SET}]{D}{{1,12}}$", site.left_text(16)) is not None
        or re.match(rf"{D}{{1,12}}[{DASH_SET}]{D}", site.right_text(16)) is not None
    )


@BOOK.rule(
    "range.wave",
    SemioticClass.RANGE,
    starts=set(WAVES),
    pattern=rf"[{WAVES}](?=[\u3400-\u9fff\u30a0-\u30ffA-Z])",
    score=0.5,
)
def _between_words(site: Site, wording: Wording) -> str | None:
    """Say the wave between two names, where it is no drawn-out sound: `东京〜大阪`, `周一~周五`."""
    names = wording.cues("range_names")
    left, right = site.left_text(2), site.right_text(2)
    if names and not (holds(left, names) and holds(right, names)):
        return None
    return wording.phrase("range") if "\u3400" <= site.before <= "\u9fff" else None


@BOOK.rule(
    "range.open",
    SemioticClass.RANGE,
    starts=set(WAVES),
    pattern=rf"(?<=[0-9\uff10-\uff19年月日時分点點号號])[{WAVES}](?=[\s、。）)]|$)",
    score=0.5,
)
def _open(_site: Site, wording: Wording) -> str | None:
    """Say the wave behind the start of something: `9時〜`."""
    return wording.phrase("open_range") or None


@BOOK.rule(
    "score.dash",
    SemioticClass.SCORE,
    starts={DIGIT},
    pattern=rf"(?P<first>{D}{{1,3}})[{DASH_SET}](?P<second>{D}{{1,3}})(?!{D}|[{DASH_SET}./])",
    score=0.8,
)
def _score(site: Site, wording: Wording) -> Reading | None:
    """Read `3-2` as the score of a match, where winning or losing is spoken of."""
    if site.before in {*DASHES, ".", "/"}:
        return None
    left = holds(clause_before(site.text, site.start), wording.cues("score"))
    right = holds(site.right_text(4), wording.cues("won"))
    first, second = narrow(site["first"]), narrow(site["second"])
    falls = int(first) > int(second) and not starts_with(
        site.right_text(4), wording.cues("counters")
    )
    if not (left or right or falls):
        return None
    spoken = wording.phrase("ratio").join(map(wording.cardinal, (first, second)))
    return Reading(spoken=spoken, score=None if left or right else 0.6)


@BOOK.rule(
    "code.chain",
    SemioticClass.ADDRESS,
    starts={DIGIT},
    pattern=rf"{D}{{1,4}}(?:[{DASH_SET}]{D}{{1,4}}){{2,4}}(?!{D}|[{DASH_SET}/])",
    score=0.65,
)
def _chain(site: Site, wording: Wording) -> str | None:
    """Read the numbers of an address or a part: `1-2-3`."""
    if site.before in {*DASHES}:
        return None
    parts = re.split(f"[{DASH_SET}]", narrow(site.source))
    if len(parts[0]) > 1 and parts[0][0] in "0０":
        return None
    sep = wording.phrase("chain")
    return sep.join(wording.model(part) if part else "" for part in parts)
