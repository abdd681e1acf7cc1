"""Guesses the gender of a noun from its ending, with lists of what the endings do not tell."""

from collections.abc import Mapping, Sequence

from speechstudio.normalization.european.numerals import Gender

_LONGEST_ENDING = 8


class GenderGuess:
    """Genders of the nouns of a language.

    The data has, for each gender, a table `words` and a table `endings`; an ending is looked
    for from the longest to the shortest.
    """

    def __init__(self, data: Mapping[str, Mapping[str, Sequence[str]]], default: Gender) -> None:
        self._default = default
        self._words = self._turned(data.get("words", {}))
        self._endings = self._turned(data.get("endings", {}))

    @staticmethod
    def _turned(lists: Mapping[str, Sequence[str]]) -> dict[str, Gender]:
        return {word: Gender(gender) for gender, words in lists.items() for word in words}

    def __call__(self, word: str) -> Gender:
        """Guess the gender of a word in singular or plural."""
        small = word.lower()
        known = self._words.get(small) or self._words.get(small.removesuffix("s"))
        if known:
            return known
        for length in range(min(_LONGEST_ENDING, len(small)), 0, -1):
            gender = self._endings.get(small[-length:])
            if gender:
                return gender
        return self._default
