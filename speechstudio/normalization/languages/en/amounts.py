"""Written amounts: `1,250`, `2.5`, `.5`, `4 1/2`, `1½`, `1 000 000`, `1.5 million`."""

from dataclasses import dataclass, replace

from speechstudio.normalization.languages.en import numbers
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

GAP = r"[ \u00a0\u202f]?"
"""A space that may stand between a number and its unit."""
VULGAR = {
    "\u00bd": (1, 2),
    "\u00bc": (1, 4),
    "\u00be": (3, 4),
    "\u2153": (1, 3),
    "\u2154": (2, 3),
    "\u2155": (1, 5),
    "\u2156": (2, 5),
    "\u2157": (3, 5),
    "\u2158": (4, 5),
    "\u2159": (1, 6),
    "\u215a": (5, 6),
    "\u2150": (1, 7),
    "\u215b": (1, 8),
    "\u215c": (3, 8),
    "\u215d": (5, 8),
    "\u215e": (7, 8),
    "\u2151": (1, 9),
    "\u2152": (1, 10),
}
"""Fractions that are one character."""
_SIGN = "[\u00bd\u00bc\u00be\u2150-\u215e]"
_SLASHED = r"[0-9]{1,4}[/\u2044][0-9]{1,5}(?![0-9/\u2044.])"
_WHOLE = (
    r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,12}(?![0-9])"
    r"|[0-9]{1,2}(?:,[0-9]{2}){1,4},[0-9]{3}(?![0-9])"
    r"|[0-9]{1,3}(?:['\u2019\u00a0\u202f\u2009][0-9]{3}){1,10}(?![0-9])"
    r"|[0-9]{1,3}(?:[ ][0-9]{3}){2,10}(?![0-9])"
    r"|[0-9]{1,3}[ ][0-9]{3}(?=[ \u00a0]?(?:[€£]|(?:EUR|km|kg|PLN|SEK|NOK|zł|kr)\b)|\Z)"
    r"|[0-9]{1,3}(?:\.[0-9]{3}){1,6}(?=,[0-9]{1,2}(?![0-9,]))"
    r"|[0-9]{1,3}(?:\.[0-9]{3}){2,6}(?![0-9.])"
    r"|[0-9]{1,60}(?![0-9]))"
)
_FRACTION = r"(?:\.[0-9]{1,60}(?![0-9]|\.[0-9])|(?<!,[0-9]{3}),[0-9]{1,2}(?![0-9,]))"
_MIXED = (
    rf"(?:[ \u00a0\u202f-]?{_SIGN}|[ \u00a0\u202f-][0-9]{{1,3}}[/\u2044][0-9]{{1,4}}(?![0-9/]))"
)
AMOUNT = rf"(?:{_SLASHED}|{_WHOLE}(?:{_FRACTION})?+(?:{_MIXED})?+|\.[0-9]{{1,60}}(?![0-9])|{_SIGN})"
"""A number in any of its written forms, without a sign; fits a rule's pattern."""
STARTS_AMOUNT = r"(?<![\w.,])(?<![0-9][/\u2044'\u2019])"
"""What stands before an amount: never part of a longer number or name."""

_READ = LazyPattern(AMOUNT)
_PARTS = LazyPattern(
    rf"(?P<top>[0-9]{{1,4}})[/\u2044](?P<bottom>[0-9]{{1,5}})"
    rf"|(?P<whole>{_WHOLE})?(?P<fraction>{_FRACTION})?"
    rf"(?:[ \u00a0\u202f-]?(?P<sign>{_SIGN})"
    r"|[ \u00a0\u202f-](?P<over>[0-9]+)[/\u2044](?P<under>[0-9]+))?"
)
_MAGNITUDE = LazyPattern(r"(?P<gap>[ \u00a0\u202f-]?)(?P<word>[A-Za-z]{1,11})(?![\w])")
_SIGNS = {"-": "minus ", "\u2212": "minus ", "+": "plus ", "\u00b1": "plus or minus "}
_EITHER_SIGN = LazyPattern(r"(?<![^\s(\[=:,;])(\+/[-\u2212] ?)$")
_NEVER_BEFORE_SIGN = (
    ")]}%._+-\u2212\u2010\u2011\u2013\u2014\u2019\u201d!&#*\\@$\u20ac\u00a3\u00a5\u00b0\u00b2\u00b3"
)
"""Behind these a hyphen joins, or the sign is doubled or part of something else."""
_INDIAN = LazyPattern(r"[0-9]{1,2}(?:,[0-9]{2}){1,4},[0-9]{3}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A written number taken apart."""

    whole: str = ""
    """Digits of the integer; empty when there is none, as in `.5` and `1/2`."""
    fraction: str = ""
    """Digits behind the point."""
    top: int = 0
    bottom: int = 0
    """Numerator and denominator; 0 when there is no fraction."""
    magnitude: str = ""
    """`million`; empty when there is none."""
    is_indian: bool = False
    """Whether it is grouped in lakhs and crores."""

    @property
    def is_one(self) -> bool:
        """Whether what it counts stands in the singular."""
        if self.magnitude or self.fraction:
            return False
        if self.bottom:
            return not self.whole and self.top <= self.bottom
        return self.whole == "1"

    @property
    def value(self) -> float:
        """About how much it is, magnitude left out; good for comparing."""
        value = float(f"{self.whole[:15] or '0'}.{self.fraction[:9] or '0'}")
        return value + (self.top / self.bottom if self.bottom else 0)

    @property
    def spoken(self) -> str:
        """The number in words, magnitude included."""
        if self.bottom:
            words = mixed(self.whole, self.top, self.bottom)
        elif self.fraction:
            words = numbers.decimal(self.whole, self.fraction)
        elif self.is_indian:
            words = indian(self.whole)
        else:
            words = numbers.cardinal(self.whole)
        return f"{words} {self.magnitude}" if self.magnitude else words


def parse(text: str) -> Amount | None:
    """Take an amount apart; None when its denominator is zero."""
    match = _PARTS.fullmatch(text)
    if match is None:
        return None
    top, bottom = 0, 0
    if match["sign"]:
        top, bottom = VULGAR[match["sign"]]
    elif match["bottom"] or match["under"]:
        top, bottom = int(match["top"] or match["over"]), int(match["bottom"] or match["under"])
        if not bottom:
            return None
    whole = match["whole"] or ""
    digits = "".join(filter(str.isdecimal, whole))
    return Amount(
        whole=digits.lstrip("0") or "0" if digits else "",
        fraction=(match["fraction"] or "")[1:],
        top=top,
        bottom=bottom,
        is_indian=_INDIAN.fullmatch(whole) is not None,
    )


def read(text: str, at: int) -> tuple[Amount, int] | None:
    """Read the amount that begins at a place; gives where it ends, too."""
    match = _READ.match(text, at)
    amount = parse(match.group()) if match else None
    return (amount, match.end()) if match and amount else None


def with_magnitude(amount: Amount, text: str, at: int, kind: str = "money") -> tuple[Amount, int]:
    """Add the magnitude behind an amount, if there is one: `5 million`, `5bn`, `$5 m`.

    The kind names the table of short forms: after a currency more of them are clear.
    """
    match = _MAGNITUDE.match(text, at)
    if match is None or amount.magnitude:
        return amount, at
    magnitudes = table("en", "magnitudes")
    word = match["word"]
    found = magnitudes["words"].get(word.lower())
    if found is None and match["gap"] != "-":
        found = magnitudes[kind].get(word)
    if found is None:
        return amount, at
    return replace(amount, magnitude=found), match.end()


def continues_name(site: Site) -> bool:
    """Whether a hyphen ties the number to a name before it: `i5-6600K`."""
    return site.before == "-" and site.text[site.start - 2 : site.start - 1].isalnum()


def sign_before(site: Site) -> tuple[int, str]:
    """Give where a sign right before the match starts, with its word and a space behind."""
    word = _SIGNS.get(site.before, "")
    if not word and site.before != " ":
        return site.start, ""
    either = _EITHER_SIGN.search(site.left_text(5))
    if either:
        return site.start - len(either[1]), "plus or minus "
    ahead = site.text[max(0, site.start - 2) : site.start - 1]
    if word and not ahead.isalnum() and (not ahead or ahead not in _NEVER_BEFORE_SIGN):
        return site.start - 1, word
    return site.start, ""


def indian(digits: str) -> str:
    """Say a number in lakhs and crores: `150000` as one lakh fifty thousand."""
    crores, rest = divmod(int(digits), 10_000_000)
    lakhs, rest = divmod(rest, 100_000)
    words = [f"{numbers.cardinal(crores)} crore"] if crores else []
    words += [f"{numbers.cardinal(lakhs)} lakh"] if lakhs else []
    words += [numbers.cardinal(rest)] if rest or not words else []
    return " ".join(words)


def mixed(whole: str, top: int, bottom: int) -> str:
    """Say an integer and a fraction: `2`, `1`, `2` as two and a half."""
    part = fraction(top, bottom)
    if not whole:
        return part
    if top == 1 and bottom <= 100:
        tail = part.removeprefix("one ")
        part = f"{'an' if tail[0] in 'aeiou' else 'a'} {tail}"
    return f"{numbers.cardinal(whole)} and {part}"


def fraction(top: int, bottom: int) -> str:
    """Say a fraction: three quarters, nine sixteenths, five over one."""
    if bottom == 1:
        return f"{numbers.cardinal(top)} over one"
    if bottom == 2:
        name, many = "half", "halves"
    elif bottom == 4:
        name, many = "quarter", "quarters"
    else:
        name = numbers.ordinal(bottom)
        if top != 1 and bottom in {100, 1000}:
            name = name.removeprefix("one ")
        many = numbers.plural(name) if not name.endswith("th") else f"{name}s"
    return f"{numbers.cardinal(top)} {name if top == 1 else many}"
