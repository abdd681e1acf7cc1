"""Tells the language of a paragraph from its script and its small words."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from speechstudio.normalization.languages import built_in

_FOLDER = Path(__file__).parent / "languages"
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019](?=[^\W\d_]))?")
_KANA = re.compile(r"[\u3041-\u30fa\u30fc-\u30ff\uff66-\uff9d]")
_HANGUL = re.compile(r"[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_MOST = 4000
"""Characters that are looked at: more tell no more."""
_WIDE_SHARE = 0.2
"""Share of East Asian characters that makes a paragraph East Asian; names in a text are fewer."""
_LETTERS: Mapping[str, tuple[str, ...]] = {
    "\u00e4": ("de",), "\u00f6": ("de",), "\u00f1": ("es",), "\u00e3": ("pt",),
    "\u00f5": ("pt",), "\u0153": ("fr",), "\u00ec": ("it",), "\u00f2": ("it",),
    "\u00e7": ("fr", "pt"), "\u00ea": ("fr", "pt"),
}  # fmt: skip
"""Letters that only some of the languages write."""
_SIGNS: Mapping[str, str] = {"\u00bf": "es", "\u00a1": "es", "\u00df": "de"}
"""Signs and letters that one language alone writes, and names in other languages hardly ever."""
_FEWEST_VOTES = 4
"""Less tells nothing: a letter alone may stand in a name."""


@cache
def _small_words() -> Mapping[str, frozenset[str]]:
    """For each small word the languages that use it."""
    users: dict[str, set[str]] = {}
    for language in built_in():
        content = tomllib.loads((_FOLDER / language / "language.toml").read_text("utf-8"))
        for word in content.get("stopwords", ()):
            users.setdefault(word, set()).add(language)
    return {word: frozenset(languages) for word, languages in users.items()}


def detect(text: str, among: Iterable[str] | None = None) -> str:
    """Give the subtag of the likeliest language; empty when nothing tells.

    `among` limits the answer, for instance to what a user writes in; else all are tried.
    """
    allowed = set(built_in() if among is None else among)
    sample = text[:_MOST]
    script = _by_script(sample)
    if script:
        return script if script in allowed else ""
    votes: Counter[str] = Counter()
    for character in filter(str.isprintable, () if sample.isascii() else sample.lower()):
        for language in allowed.intersection(_LETTERS.get(character, ())):
            votes[language] += 3
        if _SIGNS.get(character) in allowed:
            votes[_SIGNS[character]] += 12
    for word in _WORD.findall(sample.lower()):
        users = _small_words().get(word, frozenset()) & allowed
        for language in users:
            votes[language] += 12 // len(users)
    if not votes:
        return ""
    (best, count), *others = votes.most_common(2)
    is_clear = count >= _FEWEST_VOTES and (not others or count > others[0][1])
    return best if is_clear else ""


def _by_script(text: str) -> str:
    """Tell the languages that have a script of their own."""
    if text.isascii():
        return ""
    letters = sum(character.isalpha() for character in text)
    kana, hangul, han = (len(kind.findall(text)) for kind in (_KANA, _HANGUL, _HAN))
    if not letters or (kana + hangul + han) / letters < _WIDE_SHARE:
        return ""
    if hangul > kana + han:
        return "ko"
    # Japanese prose is never without kana; Chinese has none
    return "ja" if kana * 10 > han else "zh"
