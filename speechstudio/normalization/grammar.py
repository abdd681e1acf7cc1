"""What a language brings to the normalizer."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from speechstudio.normalization.date_orders import ORDERS, WHOLE, as_iso, in_order
from speechstudio.normalization.rules import Reading, Rule
from speechstudio.normalization.scanner import Scanner
from speechstudio.normalization.semiotic import SemioticClass

SPACED_TOKEN = r"[^\W_]+|[^\w\s]|_"  # noqa: S105  (a token of text, no secret)
"""Letters and digits together, or one sign: for scripts that write spaces."""
UNSPACED_TOKEN = (
    r"[0-9\uff10-\uff19]+|[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+|[^\W_]|[^\w\s]|_"  # noqa: S105
)
"""Runs of digits, runs of Latin letters, or one character: for Chinese, Japanese, Korean."""

ForcedReader = Callable[[str, str], Reading | str | None]
"""Reads a text as a class because somebody said so: (text, format of `say-as` or empty)."""


@dataclass(frozen=True, kw_only=True)
class Grammar:
    """The rules and readers of one language."""

    language: str
    """Subtag of the language: `en`."""
    rules: tuple[Rule, ...]
    spell: Callable[[str], str]
    """Says every character of a text by its name; the last resort of every class."""
    readers: Mapping[SemioticClass, ForcedReader] = field(default_factory=dict)
    """For classes that can be forced upon a text which no rule of the class matches."""
    is_spaced: bool = True
    """Whether words are kept apart by spaces."""
    token: str = SPACED_TOKEN
    """Expression of the tokens at which rules look."""
    abbreviations: frozenset[str] = frozenset()
    """In small letters without the last full stop: those that never end a sentence."""
    may_end: frozenset[str] = frozenset()
    """Those that end a sentence only where a word follows that opens one."""
    openers: frozenset[str] = frozenset()
    """Words in small letters that open sentences and are no names."""
    behind_half_days: frozenset[str] = frozenset()
    """Words in small letters that go on a sentence behind `p.m.` although they have a capital."""

    @cached_property
    def scanner(self) -> Scanner:
        """The rules, indexed by their anchors."""
        return Scanner(self.rules, re.compile(self.token))

    def purpose(self, rule: str) -> str:
        """Say in a line what a rule reads; empty for a name that no rule has."""
        found = next((known for known in self.rules if known.name == rule), None)
        return ((found.read.__doc__ if found else "") or "").strip().partition("\n")[0]

    def read_as(
        self, text: str, semiotic_class: SemioticClass, style: str = "", region: str = ""
    ) -> Reading | None:
        """Read the whole of a text as a class; None when it is nothing of the kind.

        The rules of the class are asked first and must take in all of it, then the class's own
        reader, which gets the style: the `format` of `say-as`. A date in a given order goes to
        the reader first.
        """
        if style and semiotic_class is SemioticClass.DATE:
            return self._date(text, style, region)
        reading = self._by_rules(text, semiotic_class, region)
        return reading or self._by_reader(text, semiotic_class, style)

    def _date(self, text: str, style: str, region: str) -> Reading | None:
        """Read a date whose parts stand in a given order, such as `dmy`."""
        text, order = in_order(text, style)
        iso = as_iso(text, order)
        # ISO means the same in every language; the day first may be a form of its own
        attempts = [(text, order), (iso, "ymd")] if order == "dmy" else [(iso, "ymd")]
        for written, asked in attempts if iso else [(text, order)]:
            reading = self._by_reader(written, SemioticClass.DATE, asked)
            if reading is None and iso:
                reading = self._by_rules(written, SemioticClass.DATE, region)
            if reading is not None:
                return reading
        # figures in an order that they do not fit are not to be guessed at
        is_open = order in ORDERS - WHOLE and SemioticClass.DATE not in self.readers
        if is_open or any(character.isalpha() for character in text):
            return self._by_rules(text, SemioticClass.DATE, region)
        return None

    def _by_reader(self, text: str, wanted: SemioticClass, style: str) -> Reading | None:
        reader = self.readers.get(wanted)
        reading = reader(text, style) if reader is not None else None
        return Reading(spoken=reading) if isinstance(reading, str) else reading

    def _by_rules(self, text: str, wanted: SemioticClass, region: str) -> Reading | None:
        whole = [
            candidate
            for candidate in self.scanner.candidates(text, region)
            if (candidate.reading.semiotic_class or candidate.rule.semiotic_class) is wanted
            and candidate.start == 0
            and candidate.end >= len(text.rstrip("."))  # which may as well end a sentence
        ]
        best = max(whole, key=lambda candidate: candidate.score, default=None)
        return best.reading if best else None
