"""How often each entry of a lexicon is used in a text."""

from collections import Counter
from collections.abc import Iterable, Mapping

from speechstudio.domain.errors import UsageError
from speechstudio.normalization import Entry, Lexicon
from speechstudio.normalization.languages import grammar_of
from speechstudio.normalization.regions import subtags

_MOST_KEPT = 50_000


class LexiconUses:
    """Remembers what was found in texts: after an edit one paragraph is looked at."""

    def __init__(self) -> None:
        self._key: tuple[Lexicon, str] | None = None
        self._found: dict[str, tuple[Entry, ...]] = {}

    def count(self, texts: Iterable[str], lexicon: Lexicon, language: str) -> Mapping[Entry, int]:
        """Count the places at which each entry matches."""
        if self._key != (lexicon, language) or len(self._found) > _MOST_KEPT:
            self._key, self._found = (lexicon, language), {}
        is_spaced = _is_spaced(language)
        counts: Counter[Entry] = Counter()
        for text in texts:
            if text not in self._found:
                matches = lexicon.matches(text, language, is_spaced=is_spaced)
                self._found[text] = tuple(match.entry for match in matches)
            counts.update(self._found[text])
        return counts


def _is_spaced(language: str) -> bool:
    try:
        return grammar_of(subtags(language)[0]).is_spaced
    except UsageError:
        return True
