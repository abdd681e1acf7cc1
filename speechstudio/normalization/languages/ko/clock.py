"""Times of day. Hours up to twelve are native numerals, minutes and seconds Sino-Korean."""

from speechstudio.normalization.languages.ko import numbers
from speechstudio.normalization.languages.ko.cues import cue, pattern
from speechstudio.normalization.rules import CAPS, DIGIT, MIXED, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()


def hour(value: int) -> str:
    """Say an hour: natively up to twelve, with Sino-Korean numerals beyond and at zero."""
    return f"{numbers.native(value) if 1 <= value <= 12 else numbers.sino(value)} 시"


def _clock(hours: int, minutes: int, seconds: str) -> str:
    words = [hour(hours)]
    if minutes or int(seconds or 0):
        words.append(f"{numbers.sino(minutes)} 분")
    if int(seconds or 0):
        words.append(f"{numbers.sino(int(seconds))} 초")
    return " ".join(words)


def _is_result(site: Site) -> bool:
    """Whether somebody wins or loses by these figures."""
    found = pattern("result").search(site.right_text(8))
    return found is not None and " " not in site.right_text(8)[: found.start()].strip()


def _is_time(site: Site) -> bool:
    return int(site["hour"]) <= 24 and int(site["minute"]) < 60


@BOOK.rule(
    "time.colon",
    SemioticClass.TIME,
    starts={DIGIT},
    pattern=r"(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-5][0-9]))?"
    r"(?![0-9]|:[0-9]|[.][0-9])"
    r"(?:[ ]?(?P<half>[AaPp]\.?[Mm]\b\.?))?(?:[ ]?시(?![가-힣간]))?",
    score=0.8,
)
def _colon(site: Site) -> Reading | None:
    """A clock time in figures: 14:30, 3:05 PM."""
    if not _is_time(site) or site.before == ":":
        return None
    if site.left().endswith(cue("scripture")):
        return Reading(
            spoken=f"{numbers.sino(site['hour'])} 장 {numbers.sino(site['minute'])} 절",
            semiotic_class=SemioticClass.RANGE,
        )
    if pattern("ratio").search(site.left_text(12)) or _is_result(site):
        return None
    words = _clock(int(site["hour"]), int(site["minute"]), site["second"])
    half = site["half"][:1].lower()
    if half:
        words = f"{'오전' if half == 'a' else '오후'} {words}"
    return Reading(spoken=words)


@BOOK.rule(
    "time.half-first",
    SemioticClass.TIME,
    starts={CAPS, MIXED, "am", "pm", "a", "p"},
    pattern=r"(?P<half>[AaPp])\.?[Mm]\.?[ ]?(?P<hour>[0-9]{1,2})"
    r"(?::(?P<minute>[0-9]{2})|[ ]?시)(?![0-9])",
    score=0.9,
)
def _half_first(site: Site) -> Reading | None:
    """AM or PM before the time: PM 3:30."""
    if int(site["hour"]) > 24 or int(site["minute"] or 0) > 59:
        return None
    half = "오전" if site["half"] in "Aa" else "오후"
    return Reading(spoken=f"{half} {_clock(int(site['hour']), int(site['minute'] or 0), '')}")


@BOOK.rule(
    "time.am-pm",
    SemioticClass.TIME,
    starts={DIGIT},
    pattern=r"(?P<hour>[0-9]{1,2})[ ]?시?[ ]?(?P<half>[AaPp])\.?[Mm]\b\.?",
    score=0.85,
)
def _am_pm(site: Site) -> Reading | None:
    """A full hour with AM or PM: 9am, 3 PM."""
    value = int(site["hour"])
    if not 1 <= value <= 12:
        return None
    return Reading(spoken=f"{'오전' if site['half'] in 'Aa' else '오후'} {hour(value)}")


@BOOK.rule(
    "time.written",
    SemioticClass.TIME,
    starts={DIGIT},
    pattern=r"(?P<hour>[0-9]{1,2})[ ]?시(?![간즌리스도군진])"
    r"(?:[ ]?(?P<minute>[0-9]{1,2})[ ]?분(?!의))?"
    r"(?:[ ]?(?P<second>[0-9]{1,2})[ ]?초)?",
    score=0.85,
)
def _written(site: Site) -> Reading | None:
    """A clock time in words: 3시 30분."""
    if int(site["hour"]) > 24:
        return None
    words = [hour(int(site["hour"]))]
    if site["minute"]:
        words.append(f"{numbers.sino(int(site['minute']))} 분")
    if site["second"]:
        words.append(f"{numbers.sino(int(site['second']))} 초")
    return Reading(spoken=" ".join(words))
