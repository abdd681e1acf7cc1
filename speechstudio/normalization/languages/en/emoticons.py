"""Faces made of signs: `:-)` is not read, `<3` is a heart."""

from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_FACE = LazyPattern(
    r">?[:;=8BxX]['\u2019,]?[-o^\u2013]?(?:[)(\]\[}{|/\\*3><$@#&]|[DPpOoSsXxbc](?![\w]))[)(]{0,5}"
    r"|[xX]D+(?!\w)|D[:=](?!\w)|[(\[][-^']?[:;=](?!\w)"
    r"|\^[_.-]{0,2}\^|-_{1,2}-|[oO0][_.][oO0](?!\w)|[Tt][_.][Tt](?!\w)"
    r"|[uU][_][uU](?!\w)|>[_.]<|\\[oO0]/"
    r"|\u00af\\_\(\u30c4\)_/\u00af"
    r"|\(\u256f\u00b0\u25a1\u00b0\)?\u256f?\)?\ufe35 ?\u253b\u2501\u253b"
)
_HEART_WORDS = frozenset(
    {"you", "u", "it", "this", "that", "my", "the", "ny", "them", "him", "her", "all", "your"}
)
_DOUBTFUL = frozenset(
    {":3", "=3", ":c", ":b", "=b", ":s", ":S", ":x", ":o", ":/", "=/", ";/", ":#", ":&", ":$", ":@"}
)
_BEHIND_FACE = LazyPattern(r"[:;=8][-o^]?\)$")
_OPERATORS = frozenset({"=>", "=<", "=*", "=#", "=&", "=@", "=$", "=|", ">=3", ">=(", ">=/", ">=*"})
"""Comparisons and arrows of programs."""
_AFTER = LazyPattern(r"(?:\s|$|[.,!?\"')\]\u2026](?![0-9]))")


@BOOK.rule(
    "punct.emoticon",
    SemioticClass.PUNCT,
    starts=[
        ":",
        ";",
        "=",
        ">",
        "8",
        "b",
        "x",
        "xd",
        "d",
        "(",
        "[",
        "^",
        "-",
        "o",
        "t",
        "u",
        "\\",
        "\u00af",
        "xdd",
        "xddd",
    ],
    pattern=r"(?=[:;=>8BxXD(\[^\-oO0TtuU\\\u00af])\S{2,12}",
    score=0.9,
)
def _emoticon(site: Site) -> Reading | None:
    """A face by itself, behind white space or the end of a sentence."""
    if site.before and not site.before.isspace() and site.before not in '.!?\u2026)"':
        return None
    face = _FACE.match(site.source)
    if face is None or _BEHIND_FACE.search(site.left_text(3)):
        return None
    end = site.start + face.end()
    if not _AFTER.match(site.text, end) or _is_code(site, face.group()):
        return None
    return Reading(spoken="", end=end, others=("smiley",) if ")" in face.group() else ())


def _is_code(site: Site, face: str) -> bool:
    """Tell lists, grades and sums from faces: `8)` is an item; `:/` a face only at the end."""
    if face[0] == "D" and site.left_as_written().isupper():
        return True  # the last letter of an initialism: `S S D:`
    if face[0] in "8BxX" and len(face) == 2 and face.upper() not in {"XD", "8D"}:
        return True
    if face in _OPERATORS:
        return True
    return face in _DOUBTFUL and bool(site.text[site.start + len(face) :][:8].strip())


@BOOK.rule(
    "abbreviation.heart",
    SemioticClass.ABBREVIATION,
    starts={"<"},
    pattern=r"<3{1,5}(?![\w.,%]|\s?[=<>+*/-])|<3(?=\.?(?:\s|$))|<[/\\]3(?!\w)",
    score=0.86,
)
def _heart(site: Site) -> Reading | None:
    """The heart `<3` where no number is compared: at the end, or before whom it is for."""
    name = "broken heart" if site.source[1] in "/\\" else "heart"
    following = site.right()
    if not following or site.is_sentence_end or following in _HEART_WORDS:
        before = site.left_as_written()
        if len(before) == 1 and before.islower() and before != "u":
            return None
        return Reading(spoken=name)
    return None
