"""Chemical formulas, ions, isotopes and names of species: `H2O`, `Mg2+`, `U-235`, `E. coli`."""

from functools import cache

from speechstudio.normalization.languages.en import numbers
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import CAPS, LETTER, MIXED, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()

_CODE = SemioticClass.CODE
_LOWERED = "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089"
_RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b"
_PLAIN = str.maketrans(f"{_LOWERED}{_RAISED}\u2212", "01234567890123456789+--")
_PART = LazyPattern(rf"(?P<element>[A-Z][a-z]?)[0-9{_LOWERED}]{{0,3}}|[()]")
_SYMBOLS = (
    "ac ag al am au ba be br ca cd cf cl cm co cr cs cu fe ga he hf hg in ir kr li lu mg mn na nb"
    " ni np pa pb pd po pt pu ra rb rn ru sc se si sm sn sr ta tc th ti tl xe zn zr"
).split()
_COUNT = LazyPattern(rf"[0-9{_LOWERED}]{{1,3}}")
_CHARGE = rf"(?P<charge>[0-9]?[+\u2212-](?![\w+-])|[{_RAISED}]{{1,3}})?"


@cache
def _elements() -> dict[str, str]:
    """Give the symbols of the elements with their names."""
    names: dict[str, str] = table("en", "elements")["names"]
    return names


@cache
def _plain_formulas() -> frozenset[str]:
    return frozenset(table("en", "elements")["formulas"].split())


@BOOK.rule(
    "code.formula",
    _CODE,
    starts={MIXED, CAPS, LETTER, *_SYMBOLS},
    pattern=(
        rf"(?<![\w.$-])(?P<body>(?:[A-Z][a-z]?[0-9{_LOWERED}]{{0,3}}|[()][0-9{_LOWERED}]{{0,2}}){{1,12}}){_CHARGE}(?![\w+])"
    ),
    score=0.7,
)
def _formula(site: Site) -> Reading | None:
    """A formula of at least two atoms, or an ion: `CO2`, `NaCl`, `Ca(OH)2`, `Fe3+`."""
    body = site["body"].rstrip("(")
    if site["body"] != body or body.count("(") != body.count(")"):
        return None
    body, charge = body.translate(_PLAIN), site["charge"].translate(_PLAIN)
    symbols = [part["element"] for part in _PART.finditer(body) if part["element"]]
    if not symbols or any(symbol not in _elements() for symbol in symbols):
        return None
    if not _is_formula(site, body, charge, symbols):
        return None
    return Reading(spoken=f"{_said(body)}{_charge(charge)}", score=_score(site["body"], body))


def _score(written: str, body: str) -> float:
    is_clear = body != written or "(" in body or body in _plain_formulas()
    return 0.85 if is_clear else 0.7


def _is_formula(site: Site, body: str, charge: str, symbols: list[str]) -> bool:
    """Whether elements in a row are a substance and not a code or an initialism."""
    if body in _plain_formulas() or body != site["body"]:
        return True
    if charge:
        is_ion = "(" not in body and len(symbols) < 4 and body[-1:].isdigit()
        return is_ion or (charge[0].isdigit()) or _is_single(body, charge)
    has_count = any(sign.isdigit() for sign in body)
    if not has_count:
        return False
    is_compound = len(set(symbols)) > 1 and any(sign.islower() for sign in body)
    return is_compound or ("(" in body and len(symbols) > 1)


def _is_single(body: str, charge: str) -> bool:
    """Whether it is an atom with one charge: `K+`; `B+` and `C-` are marks."""
    return body in {"K", "Na", "H", "Li", "Ag", "Cu"} if charge == "+" else body in {"Cl", "Br"}


def _said(body: str) -> str:
    words: list[str] = []
    at = 0
    while at < len(body):
        count = _COUNT.match(body, at)
        if count:
            words.append(numbers.cardinal(count.group()))
            at = count.end()
            continue
        if body[at].isalpha():
            words.append(body[at].upper())
        at += 1
    return " ".join(words)


def _charge(charge: str) -> str:
    """Say the charge of an ion: `2+` as two plus."""
    if not charge:
        return ""
    words = [numbers.digits(charge)] if charge[0].isdigit() else []
    words += ["plus" if "+" in charge else "minus"] if charge[-1] in "+-" else []
    return f" {' '.join(words)}" if words else ""


@BOOK.rule(
    "code.isotope",
    _CODE,
    starts={LETTER, *_SYMBOLS},
    pattern=r"(?<![\w.-])(?P<symbol>[A-Z][a-z]?)[-\u2011\u2013](?P<mass>[0-9]{1,3})(?![\w-])",
    score=0.7,
)
def _isotope(site: Site) -> Reading | None:
    """The symbol of an element and a mass: `U-235`, `Sr-90`."""
    symbol, mass = site["symbol"], site["mass"]
    if mass not in table("en", "elements")["isotopes"].get(symbol, "").split():
        return None
    return Reading(spoken=f"{_elements()[symbol]} {numbers.pairs(mass)}")


@BOOK.rule(
    "code.isotope_named",
    _CODE,
    starts={
        "carbon",
        "uranium",
        "plutonium",
        "cesium",
        "caesium",
        "iodine",
        "cobalt",
        "strontium",
        "potassium",
        "nitrogen",
        "oxygen",
        "hydrogen",
        "helium",
        "thorium",
        "radium",
        "radon",
        "polonium",
        "americium",
        "technetium",
        "omega",
    },
    pattern=r"(?P<name>[A-Za-z]{4,12})(?P<hyphen>[-\u2011\u2013])(?P<mass>[0-9]{1,3})(?![\w-]|[.,][0-9])",
    score=0.7,
)
def _named(site: Site) -> Reading:
    """The name of an element and a mass: `carbon-14`; `omega-3` is alike."""
    return Reading(spoken=f"{site['name']} {numbers.pairs(site['mass'])}")


@BOOK.rule(
    "code.species",
    _CODE,
    starts={LETTER},
    pattern=r"(?<![\w.])(?P<genus>[A-Z])\.(?P<gap>[ \u00a0])(?P<species>[a-z]{3,20})(?!\w)",
    score=0.7,
)
def _species(site: Site) -> Reading | None:
    """A genus of one letter before its species: `E. coli`."""
    known = table("en", "elements")["species"].split()
    if site["species"] not in known:
        return None
    return Reading(spoken=site["genus"], end=site.start + 2)
