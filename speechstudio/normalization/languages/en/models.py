"""Names of models and products: their digits are read as names, not as quantities."""

from functools import cache

from speechstudio.normalization.languages.en import acronyms, numbers
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import CAPS, DIGIT, LETTER, MIXED, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()

_CODE = SemioticClass.CODE
_END = r"(?![^\W_])"
_COUNTS = frozenset(
    "two three four five six seven eight nine ten twelve twenty several some many few these those"
    " all most both old new vintage used".split()
)
_RUN = LazyPattern(r"[0-9]{1,12}|[^\W\d_]{1,12}")


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(table("en", "models")[name].split())


def digits(text: str) -> str:
    """Say the digits of a model: pairs; five end in hundreds or in three (13700, 12345)."""
    if len(text) == 5 and text[0] != "0" and text[2] != "0":
        return f"{numbers.cardinal(text[:2])} {numbers.pairs(text[2:])}"
    return numbers.pairs(text)


def designation(text: str) -> str:
    """Say letters and digits of a model: `i7-13700K`, `R2-D2`, `MiG-29`."""
    said: list[str] = []
    for run in _RUN.findall(text):
        if run.isdigit():
            said.append(digits(run))
        elif run.isupper() or len(run) < 3 or not acronyms.is_pronounceable(run):
            said.append(acronyms.say(run.upper()) if len(run) > 1 else run.upper())
        else:
            said.append(run)
    return " ".join(said)


def _before(site: Site) -> str:
    """Give the word before when only a space or hyphen stands between."""
    left = site.left_text(2)
    if not left or left[-1] not in " \u00a0-" or not left[0].isalnum():
        return ""
    return site.left()


@BOOK.rule(
    "code.letters_digits",
    _CODE,
    starts={MIXED, CAPS, LETTER},
    pattern=r"(?P<letters>[A-Z]{1,6})(?P<hyphen>[-\u2010\u2011]?)(?P<digits>[0-9]{1,4})(?P<variant>[A-Z]{0,2}|[a-z]|neo|ceo|max|plus|evo)(?P<s>s?)"
    r"(?![^\W_])(?![-/][A-Z0-9]|\.[0-9])",
    score=0.56,
)
def _letters_digits(site: Site) -> Reading | None:
    """Letters, then digits: `F-16`, `A320`, `COVID-19`, `MP3s`, `RTX4090`."""
    if site.before in {"-", "\u2010", "\u2011"} and site.left_text(2)[:1].isalnum():
        return None
    letters = acronyms.say(site["letters"])
    said = [letters, numbers.pairs(site["digits"])]
    if site["variant"]:
        variant = site["variant"]
        said.append(variant if len(variant) > 2 else variant.upper())
    words = " ".join(said)
    if site["s"] and _is_one(site):
        return Reading(spoken=f"{words} S")
    return Reading(spoken=acronyms.with_s(words) if site["s"] else words)


def _is_one(site: Site) -> bool:
    """Whether an -s belongs to the name of one model: `a T480s`, `the ThinkPad X1s`."""
    one = {"a", "an", "this", "my", "his", "her", "your"}
    return site.left() in one or site.left() in {"thinkpad", "redmi", "iphone"}


@BOOK.rule(
    "code.designation",
    _CODE,
    starts={MIXED, CAPS, LETTER, "i3", "i5", "i7", "i9", "x86", "x64", "x264", "x265"},
    pattern=r"[A-Za-z]{1,4}[0-9]{0,5}[A-Z]{0,3}(?:-[A-Z]{0,3}[0-9]{0,5}[A-Z]{0,3}[0-9]{0,2}){0,2}"
    + _END
    + "(?!-)",
    score=0.5,
)
def _designation(site: Site) -> Reading | None:
    """Letters and digits in turns: `i7-13700K`, `R2-D2`, `B2B`, `x86`, `X1C`."""
    source = site.source
    if not any(sign.isdigit() for sign in source) or len(source) > 14:
        return None
    if site.before in {"-", "/"} and site.left_text(2)[:1].isalnum():
        return None
    runs = _RUN.findall(source)
    if sum(run.isdigit() and len(run) > 3 for run in runs) > 1:
        return None
    return Reading(spoken=designation(source))


@BOOK.rule(
    "code.digit_designation",
    _CODE,
    starts={LETTER, CAPS},
    pattern=r"[A-Z]{1,2}-[0-9]{1,3}[A-Z]{1,3}" + _END,
    score=0.58,
)
def _droid(site: Site) -> Reading | None:
    """A letter, a hyphen, digits and letters: `C-3PO`, `F-22A`."""
    return Reading(spoken=designation(site.source))


@BOOK.rule(
    "code.mig",
    _CODE,
    starts={"mig", "su", "tu", "il", "an", "yak", "ka", "mi", "un", "mk", "gpt", "m"},
    pattern=r"(?P<name>MiG|Su|Tu|Il|An|Yak|Ka|Mi|Mk)[- ]?(?P<digits>[0-9]{1,3})"
    r"(?P<variant>[A-Z]{0,2})" + _END,
    score=0.57,
)
def _soviet(site: Site) -> Reading | None:
    """An aircraft named for its bureau: `MiG-29`, `Tu-154`."""
    if " " in site.source and site["name"] not in {"MiG", "Yak"}:
        return None
    said = f"{'Mig' if site['name'] == 'MiG' else site['name']} {numbers.pairs(site['digits'])}"
    return Reading(spoken=f"{said} {' '.join(site['variant'])}".strip())


@BOOK.rule(
    "code.product",
    _CODE,
    starts={DIGIT},
    pattern=r"(?P<digits>[0-9]{1,5})(?P<variant>[A-Z]{1,3}|[a-z])?(?:-(?P<part>[0-9]{1,4})(?P<last>[A-Z]{0,3}))?(?P<s>s?)"
    r"(?![^\W_])(?![.,/:][0-9])",
    score=0.72,
)
def _product(site: Site) -> Reading | None:
    """A number behind a maker or a family: `Boeing 737-800`, `Xbox 360`, `Porsche 911s`."""
    head = _before(site)
    before = site.left_as_written()
    named = head in _words("products") and not before.islower()
    if not named and head in _words("makers_before") and not before.islower():
        named = site.left(1) in _words("products") and site.left_as_written(1) != site.left(1)
    if not named and not before.lower().startswith("iphone"):
        return None
    if site["part"] and len(site["digits"]) < 3:
        return None
    said = [digits(site["digits"]), *site["variant"].upper()]
    if site["part"]:
        said += [digits(site["part"]), *site["last"]]
    words = " ".join(said)
    start = site.start - 1 if site.before == "-" else site.start
    return Reading(
        spoken=acronyms.with_s(words) if site["s"] else words,
        start=start,
        # a letter or a second part fits a name better than a quantity, a time or a range
        score=0.83 if site["variant"] or site["part"] else None,
    )


@BOOK.rule(
    "code.before_kind",
    _CODE,
    starts={DIGIT},
    pattern=r"[1-9][0-9]{2,3}(?![^\W_])(?![.,/:-][0-9])",
    score=0.6,
)
def _before_kind(site: Site) -> Reading | None:
    """A number before the kind of thing that it names: `737 Max`, `6502 processor`."""
    airliner = len(site.source) == 3 and site.source[0] == site.source[2] == "7"
    if site.right() in _words("kinds"):
        return Reading(spoken=numbers.pairs(site.source))
    if airliner and site.left() in {"the", "a", "new", "old", "an"} and site.before == " ":
        return Reading(spoken=numbers.pairs(site.source), score=0.5)
    return None


@BOOK.rule(
    "code.plural",
    _CODE,
    starts={DIGIT},
    pattern=r"(?P<digits>[1-9][0-9]{2})['\u2019]?s" + _END,
    score=0.5,
)
def _plural(site: Site) -> Reading | None:
    """Several of a model: `747s`, `911s`."""
    if site["digits"].endswith("00"):
        return None
    counted = site.left() in _COUNTS or site.left() in _words("products")
    airliner = site["digits"][0] == site["digits"][2] == "7"
    return Reading(
        spoken=numbers.plural(numbers.pairs(site["digits"])),
        score=0.85 if counted or airliner else None,
    )


@BOOK.rule(
    "code.behind_hyphen",
    _CODE,
    starts={DIGIT},
    pattern=r"(?<=[A-Za-z]-)(?P<digits>[0-9]{1,4})(?P<s>s?)(?![^\W_])(?![-/.][0-9])",
    score=0.45,
)
def _behind_hyphen(site: Site) -> Reading | None:
    """Digits joined to a word: `omega-3`, `carbon-14`, `Catch-22`, `mid-1990`."""
    words = numbers.pairs(site["digits"])
    said = numbers.plural(words) if site["s"] else words
    return Reading(spoken=f" {said}", start=site.start - 1)
