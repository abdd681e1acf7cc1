"""School marks, credit ratings and blood groups: `C+`, `A*`, `BBB-`, `O-`."""

from speechstudio.normalization.languages.en import spelling
from speechstudio.normalization.rules import CAPS, LETTER, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_LETTERS = SemioticClass.LETTERS
_NOT_BEFORE = r"(?<![^\W_])(?<![-+/*])"
_NOT_BEHIND = r"(?![\w+*/=-])(?! ?[0-9])"
_BLOOD = frozenset(
    "blood donor donors type types plasma rh platelets transfusion transfusions cells".split()
)
_SIGNS = {
    "+": "plus",
    "-": "minus",
    "\u2212": "minus",
    "\u2013": "minus",
    "*": "star",
    "++": "plus plus",
}


@BOOK.rule(
    "letters.mark",
    _LETTERS,
    starts={LETTER},
    pattern=rf"{_NOT_BEFORE}(?P<grade>[A-GOU])(?P<sign>\+\+|[+*\u2212\u2013-])(?P<s>['\u2019]?s)?{_NOT_BEHIND}",
    score=0.62,
)
def _mark(site: Site) -> Reading | None:
    """A mark with its sign: `C+`, `B-`, `A*`; beside blood it is positive or negative."""
    grade, sign = site["grade"], site["sign"]
    blood = (site.left_set(3) | site.right_set(2)) & _BLOOD
    word = _SIGNS[sign]
    if blood and grade in "ABO" and sign not in {"*", "++"}:
        word = "positive" if sign == "+" else "negative"
    elif grade == "O" or (sign in "-\u2212\u2013" and not _is_free(site)):
        return None
    if site["s"]:
        word = {"minus": "minuses", "plus": "pluses"}.get(word, f"{word}s")
    return Reading(spoken=f"{grade} {word}")


def _is_free(site: Site) -> bool:
    """Whether the dash belongs to the mark and does not join words."""
    return site.after in {
        "",
        " ",
        ".",
        ",",
        ";",
        ")",
        "!",
        "?",
        "\n",
        '"',
        "\u201d",
        "'",
        "\u2019",
        ":",
    }


@BOOK.rule(
    "letters.rating",
    _LETTERS,
    starts={CAPS},
    pattern=rf"{_NOT_BEFORE}(?P<grade>AAA|AA|AB|BBB|BB|CCC|CC|DDD)(?P<sign>[+\u2212-]?){_NOT_BEHIND}",
    score=0.62,
)
def _rating(site: Site) -> Reading | None:
    """A credit rating or a size of batteries: `AAA`, `BB+`; `AB-` is blood."""
    grade, sign = site["grade"], site["sign"]
    if sign == "-" and not _is_free(site):
        return None
    if grade == "AB":
        if not sign:
            return None
        return Reading(spoken=f"A B {'positive' if sign == '+' else 'negative'}")
    battery = site.right() in {
        "battery",
        "batteries",
        "cell",
        "cells",
        "rating",
        "rated",
        "bonds",
        "credit",
    }
    if not sign and grade != "AAA" and not battery:
        return None
    said = f"{'triple' if len(grade) == 3 else 'double'} {grade[0]}"
    word = f" {_SIGNS[sign]}" if sign else ""
    return Reading(spoken=said + word, others=(spelling.letters(grade) + word,))


@BOOK.rule(
    "letters.behind_plus",
    _LETTERS,
    starts={"+"},
    pattern=r"(?<=[A-Za-z0-9])(?:\+\+(?![\w+=*/])|\+(?![\w+=*/]|[.-][0-9]))",
    score=0.4,
)
def _behind_plus(site: Site) -> Reading:
    """A plus or two at the end of a name or number: `LGBTQ+`, `18+`, `g++`."""
    return Reading(spoken=" plus plus" if len(site.source) == 2 else " plus")


@BOOK.rule(
    "letters.language",
    _LETTERS,
    starts={LETTER},
    pattern=r"(?<![^\W_])(?P<name>[CJFG])(?P<sign>\+\+|#)(?P<number>[0-9]{2}(?![^\W_]))?(?![+#])",
    score=0.75,
)
def _language(site: Site) -> Reading | None:
    """A programming language: `C++`, `C#`, `C++17`."""
    if site["sign"] == "#" and site["name"] == "G":
        return None
    sign = "plus plus" if site["sign"] == "++" else "sharp"
    return Reading(spoken=f"{site['name']} {sign}", end=site.start + 1 + len(site["sign"]))
