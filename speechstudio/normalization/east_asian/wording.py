"""What a language says: number words, phrases, names; and rules bound to them."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from functools import cache, wraps
from typing import Any

from speechstudio.normalization.east_asian.shapes import narrow
from speechstudio.normalization.rules import Reader, Reading, Rule
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table


def not_otherwise(_words: str) -> tuple[str, ...]:
    """Know no other way to say digits."""
    return ()


def as_it_is(words: str, _right: str) -> str:
    """Leave number words as they are, whatever is counted."""
    return words


@dataclass(frozen=True, kw_only=True)
class Wording:
    """How one language says what the shared rules find. Numbers come as ASCII digits."""

    language: str
    cardinal: Callable[[str], str]
    digits: Callable[[str], str]
    """Digits one by one; whatever is no digit is left out."""
    year: Callable[[str], str]
    decimal: Callable[[str, str], str]
    """The whole part and the digits behind the point."""
    model: Callable[[str], str]
    """The number in the name of a model or product: `320` of an A320."""
    counted: Callable[[str, str], str] = as_it_is
    """The words of a number before what it counts: (words, text behind the number)."""
    digits_otherwise: Callable[[str], tuple[str, ...]] = not_otherwise
    """Other ways to say digits that were said one by one."""
    variant: Callable[[str], str] = str
    """Gives a cue in another spelling of the language, such as traditional characters."""

    def number(self, text: str, right: str = "") -> str:
        """Say an integer or decimal without sign before the text that follows it."""
        whole, point, fraction = narrow(text).partition(".")
        if point:
            return self.decimal(whole or "0", fraction)
        return self.counted(self.cardinal(whole), right)

    def phrase(self, key: str, /, **parts: str) -> str:
        """Say a phrase of `phrases.toml`; empty when the language has no such phrase."""
        template: str = table(self.language, "phrases").get(key, "")
        return template.format(**parts)

    def names(self, name: str, section: str) -> dict[str, Any]:
        """Give a table of names."""
        found: dict[str, Any] = table(self.language, name).get(section, {})
        return found

    def cues(self, section: str) -> frozenset[str]:
        """Give the words of a section of `cues.toml`, in small letters and all spellings."""
        return _cues(self, section)


@cache
def _cues(wording: Wording, section: str) -> frozenset[str]:
    words: list[str] = table(wording.language, "cues").get(section, "").lower().split()
    return frozenset(words) | {wording.variant(word) for word in words}


SharedReader = Callable[[Site, Wording], Reading | str | None]


@dataclass(frozen=True, slots=True)
class SharedBook:
    """Rules that need a wording to be rules of a language."""

    entries: list[tuple[dict[str, Any], SharedReader]] = field(default_factory=list)

    def rule(
        self,
        name: str,
        semiotic_class: SemioticClass,
        *,
        starts: Collection[str],
        pattern: str,
        score: float,
    ) -> Callable[[SharedReader], SharedReader]:
        """Register a reader; the rest is as in `Rule`."""

        def register(read: SharedReader) -> SharedReader:
            given = {
                "name": name,
                "semiotic_class": semiotic_class,
                "starts": frozenset(starts),
                "pattern": pattern,
                "score": score,
            }
            self.entries.append((given, read))
            return read

        return register

    def said_by(self, wording: Wording) -> list[Rule]:
        """Bind the rules to a language."""
        return [Rule(**given, read=_bound(read, wording)) for given, read in self.entries]


def _bound(read: SharedReader, wording: Wording) -> Reader:
    @wraps(read)
    def bound(site: Site) -> Reading | str | None:
        return read(site, wording)

    return bound
