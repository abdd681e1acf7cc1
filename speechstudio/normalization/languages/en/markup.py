"""Signs that only set the text out: marks of emphasis, bullets, rules, links, tags."""

from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import SYMBOL, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_BULLETS = (
    "\u2022\u2023\u2043\u204c\u25aa\u25ab\u25cf\u25cb\u25e6\u25a0\u25a1\u25b8\u25b9"
    "\u25ba\u25c6\u25c7\u2756\u27a2\u27a4\u2b25\u00b7\uf0b7"
)
_IPA = LazyPattern("[\u0250-\u02af\u02c8\u02cc\u02d0\u014b\u03b8\u00f0]")
_SPACE = " \t\u00a0"


def _starts_line(site: Site) -> bool:
    before = site.left_text(32).rstrip(_SPACE)
    return not before or before[-1] == "\n"


@BOOK.rule(
    "punct.bullet",
    SemioticClass.PUNCT,
    starts={SYMBOL},
    pattern=f"[{_BULLETS}][{_SPACE}]{{0,4}}",
    score=0.7,
)
def _bullet(site: Site) -> Reading | None:
    """A bullet before an item, or between items of a line."""
    if site.source[0] == "\u00b7" and not _starts_line(site):
        return None
    end = site.start + 1 if site.before and not site.before.isspace() else site.end
    return Reading(spoken="", end=end)


@BOOK.rule(
    "punct.list_mark",
    SemioticClass.PUNCT,
    starts={"*", "+", ">", "#", "-"},
    pattern=(
        rf"(?:[*+>-][{_SPACE}]{{1,4}}){{0,4}}(?:[*+>-]|#{{1,6}})(?P<box> \[[ xX]\])?"
        rf"[{_SPACE}]{{1,4}}(?=[^\s0-9])(?![*+>-][{_SPACE}])"
    ),
    score=0.86,
)
def _list_mark(site: Site) -> Reading | None:
    """A mark of a list item, heading or quotation at the start of a line."""
    return Reading(spoken="") if _starts_line(site) and site.right() != "of" else None


@BOOK.rule(
    "punct.rule",
    SemioticClass.PUNCT,
    starts={"*", "-", "_", "=", "~", "#"},
    pattern=r"(?:\*{3,80}|-{3,80}|_{3,80}|={3,80}|~{3,80}|#{3,80})(?![*\-_=~#\w])",
    score=0.87,
)
def _rule(site: Site) -> Reading | None:
    """A line that is drawn with signs is not said."""
    if site.before == site.source[0]:
        return None
    return Reading(spoken="")


@BOOK.rule(
    "punct.emphasis",
    SemioticClass.PUNCT,
    starts={"*", "_", "~"},
    pattern=r"\*{1,3}|_{1,3}|~~",
    score=0.86,
)
def _emphasis(site: Site) -> Reading | None:
    """Marks of emphasis around words are not said: `**bold**`, `_stressed_`."""
    if site.before == site.source[0]:
        return None
    if _closes_later(site) or _opened_before(site):
        return Reading(spoken="")
    return None


def _closes_later(site: Site) -> bool:
    """Tell a mark right before a word whose like stands right behind a word of the paragraph."""
    if not (site.before == "" or site.before in " \t\n\u00a0\"'(\u201c\u2018[*_~-\u2014"):
        return False
    if not site.after or site.after.isspace() or site.after in site.source:
        return False
    after = site.right_text(320)
    at = after.find(site.source)
    if at <= 0 or after[at - 1].isspace() or "\n\n" in after[:at]:
        return False
    behind = after[at + len(site.source) : at + len(site.source) + 1]
    return not behind.isalnum()


def _opened_before(site: Site) -> bool:
    """Tell a mark right behind a word whose like stands right before a word."""
    if not site.before or site.before.isspace() or site.after.isalnum():
        return False
    before = site.left_text(320)
    at = before.rfind(site.source)
    if at < 0 or before[at + len(site.source) : at + len(site.source) + 1].isspace():
        return False
    outer = before[at - 1 : at] if at else ""
    return not outer.isalnum()


@BOOK.rule(
    "punct.link",
    SemioticClass.PUNCT,
    starts={"]"},
    pattern=r"\]\((?:[a-z]{3,8}://|/|#|\.|www\.)[^()\s]{1,400}\)",
    score=0.98,
)
def _link(site: Site) -> Reading | None:
    """The target of a link: its words are read, its address is not."""
    at = site.left_text(300).rfind("[")
    return Reading(spoken="") if at >= 0 else None


@BOOK.rule(
    "plain.tag",
    SemioticClass.PLAIN,
    starts={"<"},
    pattern=r"</?[A-Za-z][\w:-]{0,31}(?: [^<>\n]{0,200})?/?>",
    score=0.96,
)
def _tag(site: Site) -> str:
    """A tag of markup that other readers did not know stays as it is."""
    return site.source


@BOOK.rule(
    "plain.phonemes",
    SemioticClass.PLAIN,
    starts={"[", "/"},
    pattern=r"\[[^\[\]\n]{1,300}\]|(?<!\w)/[^/\s][^/\n]{0,80}/(?!\w)",
    score=0.96,
)
def _phonemes(site: Site) -> str | None:
    """Phonetic script between brackets or slashes stays as it is."""
    return site.source if _IPA.search(site.source) else None
