"""How much a text looks like one of the languages that people write.

Bytes of an old text file decode in many encodings, and only one gives a language: in the wrong
one, French has Slovak letters and Hebrew becomes Russian with rare letters. This rates a decoding
by its characters beyond ASCII, against the alphabet of each language by itself.
"""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from itertools import pairwise

_MARKS = frozenset("“”‘’„«»‹›–—…·•°§©®™€£¥½¼²³ºª¿¡\u00a0\u00ad、。「」『』！？，：；（）・〜　《》")
"""Signs of any language."""

_LATIN = {
    "ca": "àèéíòóúïüç·",
    "cs": "áčďéěíňóřšťúůýž",
    "da": "æøåé",
    "de": "äöüß",
    "en": "éïèêçñ",
    "es": "áéíóúñü",
    "et": "äõöüšž",
    "fi": "äöå",
    "fr": "éèàêçâîôùûëïœæÿü",
    "hr": "čćžšđ",
    "hu": "áéíóöőúüű",
    "is": "áéíóúýðþæö",
    "it": "àèéìòùî",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "nl": "éëïöüèê",
    "pl": "ąćęłńóśźż",
    "pt": "ãõçáéíóúâêôàü",
    "ro": "ăâîșțşţ",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "sl": "čšž",
    "sq": "ëç",
    "sv": "åäöé",
    "tr": "çğıöşüİ",
}
_WHOLE = {
    "ar": "اليمونرتبةعدسفهكقحجشطصخضذثئءىغزظؤآأإ،؟ًٌٍَُِّْ",
    "bg": "аоиетнрсвлкдпмзбгуячъщжцхшюйфь",
    "el": "αοιετσνηυρπκμλςωδγχθφβξζψάέόίήύώϊϋΐΰ",
    "he": "יוהלארמתבשנדקחפםכעגטןצזסךץף",
    "ru": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
    "sr": "аиоенрсјтукдвмплзбгчшцћжхњљђџф",
    "th": "านรอกเงมยลวดทสตะปบคหแจพชขใไโผถซธ่้็ิีึืุูัาำๆ์ฟฉศษภญณฐ",
    "uk": "оанитвіреслкдумпязьбгйчхцїжшєющґф",
}
_LEVELS = {
    "zh-Hans": ("gb2312", 0xB0, 0xD7),
    "zh-Hant": ("big5", 0xA4, 0xC6),
    "ja": ("euc_jp", 0xB0, 0xCF),
}
"""Character sets of East Asia keep frequent characters in their first level: rows of lead bytes."""

_LEAST_WEIGHT = 0.2
"""Of the rarest letter of an alphabet; the most frequent weighs 1."""
_WRONG = -1.0
_MARK_WEIGHT = 0.9
_QUOTES = frozenset("“”‘’–—…")
_QUOTE_WEIGHT = 1.05
"""Above any letter: what old editors wrote for `'` and `-` are letters in other encodings."""
_HAN = 0.7
"""There are so many that a pair of any two bytes is likely to be one."""
_HANGUL = 0.75
_KANA = 0.9
_RARE_LANGUAGES = {"is": 0.99}
"""Its letters are Turkish ones in the wrong encoding."""
_SWALLOWED = re.compile("[a-z][\u4e00-\u9fff]|[\u4e00-\u9fff][a-z]")
"""A sign beside a small letter: it may have swallowed another one."""
_SHOUT = 0.2
"""What a capital costs: a wrong encoding may make all letters large."""
_GREEK_ACCENTS = frozenset("άέήίόύώΐΰ")
_ENOUGH_GREEK = 4
"""Letters after which Greek had an accent, as each of its words has."""


def plausibility(text: str) -> float:
    """Rate a text from -1 (no language) to about 1 (one language all through).

    Looks at characters beyond ASCII alone; without any the rate is 0.
    """
    counts = Counter(character for character in text if character > "\x7f")
    total = counts.total()
    if not total:
        return 0.0
    marks = sum(
        count * (_QUOTE_WEIGHT if character in _QUOTES else _MARK_WEIGHT)
        for character, count in counts.items()
        if character in _MARKS
    )
    letters = {character: count for character, count in counts.items() if character not in _MARKS}
    best = max(_rated(letters, weights) for weights in _weights().values()) if letters else 0.0
    asian = max((_asian(letters, language) for language in (*_LEVELS, "ko")), default=0.0)
    odd = _odd_capitals(text) + _shouted(letters) + _unaccented(letters)
    odd += len(_SWALLOWED.findall(text))
    return (marks + max(best, asian) - odd) / total


def _rated(letters: Mapping[str, int], weights: Mapping[str, float]) -> float:
    return sum(count * weights.get(character, _WRONG) for character, count in letters.items())


@cache
def _weights() -> dict[str, dict[str, float]]:
    tables: dict[str, dict[str, float]] = {}
    for language, letters in _LATIN.items():
        weight = _RARE_LANGUAGES.get(language, 1.0)
        tables[language] = {form: weight for letter in letters for form in _cases(letter)}
    for language, letters in _WHOLE.items():
        step = (1.0 - _LEAST_WEIGHT) / len(letters)
        tables[language] = {
            form: 1.0 - step * rank
            for rank, letter in enumerate(letters)
            for form in _cases(letter)
        }
    return tables


def _cases(letter: str) -> tuple[str, ...]:
    return (letter, letter.upper()) if len(letter.upper()) == 1 else (letter,)


def _asian(letters: Mapping[str, int], language: str) -> float:
    return sum(count * _asian_weight(character, language) for character, count in letters.items())


@cache
def _asian_weight(character: str, language: str) -> float:
    if "\uac00" <= character <= "\ud7a3":
        known = language == "ko" and _in_rows(character, "euc_kr", 0xB0, 0xC8)
        return _HANGUL if known else _WRONG
    if "\u3041" <= character <= "\u30fe":
        return _KANA if language == "ja" else _WRONG
    if "\uff10" <= character <= "\uff5a":  # wide forms of ASCII
        return 0.8
    if language == "ko" or not "\u4e00" <= character <= "\u9fff":
        return _WRONG
    frequent = _in_rows(character, *_LEVELS[language])
    return _WRONG if frequent is None else _HAN * frequent


def _in_rows(character: str, encoding: str, first: int, last: int) -> bool | None:
    """Whether a character is in those rows of a character set; None when it is not in the set."""
    try:
        lead = character.encode(encoding)[0]
    except UnicodeEncodeError:
        return None
    return first <= lead <= last


def _shouted(letters: Mapping[str, int]) -> float:
    return _SHOUT * sum(count for letter, count in letters.items() if letter.isupper())


def _unaccented(letters: Mapping[str, int]) -> float:
    """Rate down what would be Greek without any accent."""
    greek = sum(count for letter, count in letters.items() if "\u0370" <= letter <= "\u03ff")
    return greek if greek >= _ENOUGH_GREEK and not _GREEK_ACCENTS & letters.keys() else 0.0


def _odd_capitals(text: str) -> int:
    """Count capitals beyond ASCII behind small letters: swapped cases of the wrong encoding."""
    return sum(
        1
        for before, character in pairwise(text)
        if character > "\x7f" and character.isupper() and before.islower()
    )
