"""Entries of a lexicon, and where they match in a text."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from speechstudio.domain.errors import LexiconError
from speechstudio.normalization.lexicon.expressions import compiled, matches_in, repeats_repetition
from speechstudio.normalization.semiotic import SemioticClass

_PLACE = re.compile(r"[^\W_]+|[^\w\s]|_")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What is to be done with a form: how it is read, that recognition expects it, or both.

    A reading says what to match, and one of: words, a class, IPA.
    """

    written: str = ""
    """Literal text to match, whole words only."""
    pattern: str = ""
    """Regular expression to match instead; `spoken` may quote its groups as `\\1`.

    One match holds at most some hundred characters, and no repetition repeats another.
    """
    spoken: str = ""
    """Words to say; numbers in what a pattern quotes are read by the rules."""
    semiotic_class: SemioticClass | None = None
    """Class in which to read the match."""
    ipa: str = ""
    """Pronunciation; the written text goes to voices that take no IPA."""
    language: str = ""
    """Subtag or tag of the only language it is for; empty for all."""
    is_case_sensitive: bool = False
    is_expected: bool = False
    """Whether recognition is told that recordings hold it; only for literal text."""

    def __post_init__(self) -> None:
        """Refuse an entry that matches nothing or says nothing."""
        name = self.written or self.pattern
        if bool(self.written.strip()) == bool(self.pattern):
            raise LexiconError(
                f"lexicon entry {name!r} must have either written or pattern",
                hint="Give one of them.",
            )
        if not self.is_reading and not (self.is_expected and self.written):
            raise LexiconError(
                f"lexicon entry {name!r} does not say how to read it",
                hint="Give spoken, class or ipa.",
            )
        if self.pattern:
            self._check_pattern()

    @property
    def is_reading(self) -> bool:
        """Whether it says how something is read."""
        return bool(self.spoken or self.semiotic_class or self.ipa)

    def _check_pattern(self) -> None:
        try:
            expression = re.compile(self.pattern)
            # the new line ends a remark, which a verbose expression may end with
            empty = re.compile(f"{self.pattern}\n|").match("")
            if empty is not None:
                empty.expand(self.spoken)
        except (re.error, IndexError, RecursionError, OverflowError) as error:
            raise LexiconError(
                f"lexicon pattern {self.pattern!r} is not a regular expression: {error}",
                hint="Correct it, or give the text as written instead.",
            ) from error
        if repeats_repetition(self.pattern):
            raise LexiconError(
                f"lexicon pattern {self.pattern!r} repeats what can match in several ways,"
                " which can take for ever",
                hint="Put no + or * around another or around |; write {1,20} or [...] instead.",
            )
        if expression.match("") is not None:
            raise LexiconError(
                f"lexicon pattern {self.pattern!r} matches nothing at all",
                hint="Make it match at least one character.",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A place where an entry applies."""

    start: int
    end: int
    entry: Entry
    spoken: str
    """What the entry says, with groups filled in; empty when it gives a class or IPA."""


@dataclass(frozen=True)
class Lexicon:
    """Entries in order: an earlier one goes before a later one of the same length."""

    entries: tuple[Entry, ...] = ()
    _literals: Mapping[str, tuple[Entry, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the literal entries by how they begin."""
        index: dict[str, list[Entry]] = {}
        for entry in self.entries:
            if entry.written and entry.is_reading:
                index.setdefault(_key(entry.written, 0), []).append(entry)
        ranked = {
            key: tuple(sorted(entries, key=lambda entry: -len(entry.written)))
            for key, entries in index.items()
        }
        object.__setattr__(self, "_literals", ranked)

    def __bool__(self) -> bool:
        """Whether there is any entry."""
        return bool(self.entries)

    def joined(self, other: "Lexicon") -> "Lexicon":
        """Put another lexicon's entries behind these."""
        return Lexicon(self.entries + other.entries)

    def matches(self, text: str, language: str, *, is_spaced: bool = True) -> list[Match]:
        """Give disjoint matches in order; patterns go before text, longer before shorter."""
        found = [*self._by_pattern(text, language), *self._literal(text, language, is_spaced)]
        taken: list[Match] = []
        end = -1
        for match in sorted(found, key=lambda m: (m.start, not m.entry.pattern, m.start - m.end)):
            if match.start >= end:
                taken.append(match)
                end = match.end
        return taken

    def _by_pattern(self, text: str, language: str) -> Iterator[Match]:
        for entry in self.entries:
            if not entry.pattern or not _is_for(entry, language):
                continue
            flags = 0 if entry.is_case_sensitive else re.IGNORECASE
            for found in matches_in(text, compiled(entry.pattern, flags)):
                said = found.expand(entry.spoken) if entry.spoken else ""
                yield Match(start=found.start(), end=found.end(), entry=entry, spoken=said)

    def _literal(self, text: str, language: str, is_spaced: bool) -> Iterator[Match]:  # noqa: FBT001  (passed on)
        if not self._literals:
            return
        places = (m.start() for m in _PLACE.finditer(text)) if is_spaced else range(len(text))
        for at in places:
            longer, single = _key(text, at), text[at].lower()
            keys = (longer, single) if longer != single else (single,)
            for entry in (known for key in keys for known in self._literals.get(key, ())):
                end = at + len(entry.written)
                if _is_same(text[at:end], entry) and _is_for(entry, language):
                    if is_spaced and _is_inside_word(text, at, end):
                        continue
                    yield Match(start=at, end=end, entry=entry, spoken=entry.spoken)
                    break


def _key(text: str, at: int) -> str:
    return text[at : at + 2].lower()


def _is_same(piece: str, entry: Entry) -> bool:
    if entry.is_case_sensitive:
        return piece == entry.written
    return piece.lower() == entry.written.lower()


def _is_for(entry: Entry, language: str) -> bool:
    wanted, given = (tag.lower().replace("_", "-") for tag in (entry.language, language))
    # a text of no region in particular is of every region
    return not wanted or f"{given}-".startswith(f"{wanted}-") or wanted.startswith(f"{given}-")


def _is_inside_word(text: str, start: int, end: int) -> bool:
    before = start and text[start - 1].isalnum() and text[start].isalnum()
    after = end < len(text) and text[end - 1].isalnum() and text[end].isalnum()
    return bool(before or after)


def entries_of(pairs: Iterable[tuple[str, str]]) -> tuple[Entry, ...]:
    """Make literal entries of (written, spoken)."""
    return tuple(Entry(written=written, spoken=spoken) for written, spoken in pairs)
