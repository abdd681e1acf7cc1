"""Abbreviations in their place: the stem, the full stop behind it, the words on both sides.

The full stop of an abbreviation is not said. Where it ends the sentence too it stays in the
text, outside the span, so that the voice comes to rest there.
"""

from dataclasses import dataclass

from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import Reading
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import words

STOP = r"\.(?![^\W_])"
"""A full stop that no letter or digit follows."""
BARE = r"[^\W\d_]{1,12}(?![\w.'\u2019@/\\-])"
"""A word without a full stop behind it."""

_STEM = LazyPattern(r"(?<![\w@/\\.#&'\u2019-])(?:[^\W\d_]{1,5}\.){0,5}[^\W\d_]{1,12}\Z")
_LONGEST_STEM = 24
_PREVIOUS = LazyPattern(r"([^\W_]{1,24}(?:['\u2019][^\W\d_]{1,3})?)(\.?)[ \u00a0\u202f\n]{1,2}\Z")
_NEXT = LazyPattern(r"[\"'\u201d\u2019)\]]{0,3}\s{1,3}[\"'\u201c\u2018(\[]{0,2}([^\W_]{1,24})")
_CLOSING = "\"'\u201d\u2019)]"


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """An abbreviation as it stands in a text."""

    text: str
    stem: str
    """As written, without the last full stop."""
    start: int
    end: int
    """Behind the full stop, or behind the stem when there is none."""

    @property
    def key(self) -> str:
        """The stem as the tables know it."""
        return self.stem.lower()

    @property
    def has_stop(self) -> bool:
        """Whether a full stop closes it."""
        return self.end - self.start > len(self.stem)

    @property
    def previous(self) -> str:
        """The word right before, as written; empty when a sign other than a stop parts them."""
        found = _PREVIOUS.search(self.text[max(0, self.start - 28) : self.start])
        return found[1] if found else ""

    @property
    def starts_sentence(self) -> bool:
        """Whether a sentence starts with it, as far as the signs before tell."""
        before = self.text[max(0, self.start - 8) : self.start].rstrip(" \t\u00a0\"'\u201c\u2018([")
        return not before or before[-1] in ".!?\u2026:\n"

    @property
    def next(self) -> str:
        """The word right behind, as written; empty when a sign parts them."""
        found = _NEXT.match(self.text, self.end)
        return found[1] if found else ""

    @property
    def before_name(self) -> bool:
        """Whether a word with a capital follows."""
        return self.next[:1].isupper()

    @property
    def is_last(self) -> bool:
        """Whether the sentence ends here although a name could follow."""
        return self.ends_sentence(names_follow=True)

    def ends_sentence(self, *, names_follow: bool) -> bool:
        """Tell whether its full stop ends the sentence too.

        `names_follow` is for abbreviations behind which a name may stand (`St.`, `Inc.`): then
        only a word that typically opens sentences tells the end.
        """
        rest = self.text[self.end : self.end + 40].lstrip(_CLOSING)
        if not rest.strip():
            return True
        if not rest[0].isspace():
            return False
        following = self.next
        if not following[:1].isupper():
            return False
        return not names_follow or following.lower() in openers()

    def said(self, spoken: str, score: float, *, names_follow: bool = True) -> Reading:
        """Read it so; a full stop that ends the sentence stays outside."""
        end = self.end
        if self.has_stop and self.ends_sentence(names_follow=names_follow):
            end -= 1
        return Reading(spoken=spoken, score=score, start=self.start, end=end)


def openers() -> frozenset[str]:
    """Words that open sentences and are no names."""
    return words("en", "openers")


def at_stop(site: Site) -> Abbreviation | None:
    """Give the abbreviation that ends with the full stop at which a rule looks."""
    start = max(0, site.start - _LONGEST_STEM)
    found = _STEM.search(site.text, start, site.start) if site.start else None
    if found is None or (found.start() == start and start):
        return None
    return Abbreviation(site.text, found.group(), found.start(), site.start + 1)


def bare(site: Site) -> Abbreviation | None:
    """Give the abbreviation without full stop that a rule matched."""
    if site.before and site.before in "@/\\.#&'\u2019-_":
        return None
    return Abbreviation(site.text, site.source, site.start, site.end)
