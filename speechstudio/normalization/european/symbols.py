"""Signs that stand by themselves: `&`, `%`, `€`, `§`, `+`, `#3`."""

from speechstudio.normalization.european.phrasebook import Phrasebook
from speechstudio.normalization.european.templates import TemplateBook
from speechstudio.normalization.rules import Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = TemplateBook()


def _lone(book: Phrasebook) -> frozenset[str]:
    return frozenset(book.phrases["symbols"])


@BOOK.rule(
    "symbol.lone",
    SemioticClass.VERBATIM,
    starts=_lone,
    pattern=r"[^\w\s]",
    score=0.35,
)
def _symbol(book: Phrasebook, site: Site) -> Reading | None:
    """Read a sign that is said by its name."""
    name: str = book.phrases["symbols"][site.source]
    before, after = site.before, site.after
    front = " " if before and not before.isspace() and before not in "([\"'\u00ab" else ""
    back = " " if after and after.isalnum() else ""
    return Reading(spoken=f"{front}{name}{back}")


@BOOK.rule(
    "symbol.arithmetic",
    SemioticClass.MATH,
    starts={"+", "=", "<", ">", "-", "\u2212", "/", "*", "\u00f7", "~"},
    pattern=r"(?<=[\w)] )[-+=<>\u2212/*\u00f7](?= [\w(])|(?<=[0-9])[+=<>](?=[0-9])|~(?=[0-9])",
    score=0.5,
)
def _arithmetic(book: Phrasebook, site: Site) -> Reading | None:
    """Read a sign of arithmetic between numbers or letters."""
    signs: dict[str, str] = book.phrases["arithmetic"]
    name = signs.get(site.source)
    if name is None:
        return None
    if site.source in "-/*" and not (_is_operand(site.left()) and _is_operand(site.right())):
        return None
    return Reading(
        spoken=name if site.before == " " else f" {name} " if site.before else f"{name} "
    )


def _is_operand(word: str) -> bool:
    return len(word) == 1 or word.isdigit()


@BOOK.rule(
    "symbol.number_sign",
    SemioticClass.CARDINAL,
    starts={"#"},
    pattern=r"(?<!\w)#(?P<number>[0-9]{1,6})(?!\w)",
    score=0.7,
)
def _number_sign(book: Phrasebook, site: Site) -> str:
    """`#3` as the number three."""
    return f"{book.word('number')} {book.numerals.whole(site['number'])}"
