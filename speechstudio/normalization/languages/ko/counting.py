"""Numbers and what they count, which decides between native and Sino-Korean numerals."""

import re
from functools import cache

from speechstudio.normalization.languages.ko import amounts, numbers
from speechstudio.normalization.languages.ko.cues import cue
from speechstudio.normalization.languages.ko.particles import agreeing
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()

_LONGEST_COUNTER = 4
_PARTICLES = LazyPattern(
    r"[은는이가을를에의와과도로만인일였번씩뿐랑]|까지|부터|으로|보다|처럼|입니다|라고|예요|마다"
    r"|대로|조차|하고"
)


@cache
def _limits() -> dict[str, int]:
    """How far native numerals go, by counter."""
    data = table("ko", "counters")
    limits: dict[str, int] = {}
    for name, limit in (("native", 99), ("teens", 19), ("dozen", 12), ("sino", 0)):
        limits.update(dict.fromkeys(data[name].split(), limit))
    return limits


def counter_of(word: str) -> tuple[str, int]:
    """Give the counter with which a word begins and how far native numerals go before it."""
    limits = _limits()
    for length in range(min(_LONGEST_COUNTER, len(word)), 0, -1):
        if word[:length] in limits:
            return word[:length], limits[word[:length]]
    return "", 0


def _names(word: str, kinds: tuple[str, ...]) -> bool:
    """Whether a word, with its particle or without, is one of some nouns."""
    return any(word.startswith(kind) and len(word) - len(kind) <= 2 for kind in kinds) or any(
        word.endswith(kind) for kind in kinds if len(kind) > 1
    )


def _by_context(site: Site, counter: str, limit: int, value: int, rest: str) -> int:
    """Correct the limit for counters that go with both kinds of numerals."""
    polite = {"분": "guests", "부": "copies", "점": "works"}.get(counter)
    if polite:
        return numbers.LARGEST_NATIVE if _names(site.left(), cue(polite)) else 0
    if counter == "번":
        return 0 if _is_numbered(site, rest) else limit
    if counter == "대":
        return _limit_of_dae(site, value, rest)
    if counter == "장":
        return 0 if re.match(r"[ ]?[0-9]{1,3}[ ]?절", site.right_text(8)) else limit
    return limit


def _is_numbered(site: Site, rest: str) -> bool:
    """Whether 번 tells which one and not how often."""
    left = site.left() if site.left_text(2).rstrip()[-1:].isalpha() else ""
    behind = rest or site.right()
    return _names(behind, cue("numbered")) or _names(left, cue("numbered"))


def _limit_of_dae(site: Site, value: int, rest: str) -> int:
    """대: machines are counted natively; decades of life and generations are not."""
    around = {site.left(), site.left(1), site.left(2)}
    if any(_names(word, cue("machines")) for word in around):
        return numbers.LARGEST_NATIVE
    if value >= 10 or rest or around & {*cue("ranked")}:
        return 0
    return 0 if site.right().startswith(cue("rulers")) else numbers.LARGEST_NATIVE


@BOOK.rule(
    "cardinal.counted",
    SemioticClass.CARDINAL,
    starts={DIGIT},
    pattern=rf"(?P<number>{amounts.AMOUNT})(?P<some>[여몇])?(?P<gap>[ ]?)(?P<word>[가-힣]{{1,8}})",
    score=0.6,
)
@agreeing
def _counted(site: Site) -> Reading | None:
    """A number and the counter behind it: 20살, 3 개월, 50만 원."""
    word = site["word"]
    value = amounts.whole(site["number"])
    counter, limit = counter_of(word)
    if not counter and word[0] in "번대분장부점":
        counter = word[0]
    if site["gap"] and not counter:
        return None
    if value is None or site["some"] or site.before == "제":
        limit = 0
    elif counter:
        limit = _by_context(site, counter, limit, value, word[len(counter) :])
    said = amounts.amount(site["number"])
    if value is not None and 1 <= value <= limit:
        said = "첫" if counter == "번째" and value == 1 else numbers.native(value)
    end = site.match.end("some") if site["some"] else site.match.end("number")
    said += site["some"]
    if counter:
        return Reading(spoken=f"{said} {counter}", end=site.match.start("word") + len(counter))
    # a word that is glued on stays glued when it is a particle
    glued = not site["gap"] and _PARTICLES.match(word) is not None
    return Reading(spoken=said if glued else f"{said} ", end=end, score=0.3 if glued else 0.5)


@BOOK.rule(
    "cardinal.plain",
    SemioticClass.CARDINAL,
    starts={DIGIT},
    pattern=amounts.AMOUNT,
    score=0.3,
)
@agreeing
def _plain(site: Site) -> Reading:
    """Any amount; leading zeros make it a name."""
    return Reading(spoken=amounts.amount(site.source))


@BOOK.rule(
    "cardinal.negative",
    SemioticClass.CARDINAL,
    starts={"-", "−"},
    pattern=rf"(?<![0-9A-Za-z가-힣)])[-−](?P<number>{amounts.AMOUNT})(?!-[0-9])",
    score=0.5,
)
@agreeing
def _negative(site: Site) -> Reading:
    """A negative number."""
    return Reading(spoken=f"마이너스 {amounts.amount(site['number'])}")
