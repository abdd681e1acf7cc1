"""What the words beside a number tell about it."""

from speechstudio.normalization.languages.en.calendar_terms import MONTH_FORMS, WEEKDAYS
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

_WORDS = LazyPattern(
    r"[ \u00a0\u202f]([A-Za-z\u00c0-\u024f]{1,32})(?:['\u2019]s)?(?![A-Za-z0-9'\u2019])"
    r"(?:[ \u00a0\u202f]([A-Za-z\u00c0-\u024f]{1,32})(?![A-Za-z0-9]))?"
)
_STOP = LazyPattern(
    r"\.(?=[ \u00a0\u202f](?:[a-z0-9(&]|[A-Z][a-z]{2,8}\b\.?)|[,;:!?)\u2013\u2014-])"
)


def next_words(text: str, at: int) -> tuple[str, str]:
    """Give the two words behind a place with nothing but a space between; empty when none."""
    match = _WORDS.match(text, at)
    return (match[1], match[2] or "") if match else ("", "")


def behind_stop(text: str, at: int) -> int:
    """Step over the full stop of an abbreviation, unless it ends the sentence as well."""
    match = _STOP.match(text, at)
    if match is None:
        return at
    word = next_words(text, at + 1)[0]
    if word[:1].isupper() and not is_calendar_word(word):
        return at
    return at + 1


def is_calendar_word(word: str) -> bool:
    """Tell whether a word names a month or a weekday."""
    small = word.lower()
    return small in MONTH_FORMS or small in WEEKDAYS or small.endswith("day")


def word_set(kind: str) -> frozenset[str]:
    """Give a list of words of `dates.toml`."""
    found = _SETS.get(kind)
    if found is None:
        found = _SETS[kind] = frozenset(" ".join(table("en", "dates")["words"][kind]).split())
    return found


_SETS: dict[str, frozenset[str]] = {}


def is_plural(word: str) -> bool:
    """Tell whether a word in small letters looks like the name of several things."""
    if word in word_set("plurals"):
        return True
    if not word.endswith("s") or word.endswith(("ss", "us", "is")) or len(word) < 4:
        return False
    return word not in word_set("no_plurals")


def counts(text: str, at: int) -> bool:
    """Tell whether what stands behind a number are things that it counts."""
    first, second = next_words(text, at)
    if not first:
        return False
    small = first.lower()
    if small in word_set("multipliers") or is_plural(small):
        return True
    if small in word_set("functions") or small in word_set("year_heads"):
        return False
    return is_plural(second.lower()) and second.lower() not in word_set("year_heads")


def has_left(site: Site, kind: str, count: int = 1) -> bool:
    """Tell whether one of the words before the match is in a list."""
    return not word_set(kind).isdisjoint(site.left_set(count))


def has_right(site: Site, kind: str, count: int = 1) -> bool:
    """Tell whether one of the words behind the match is in a list."""
    return not word_set(kind).isdisjoint(site.right_set(count))
