"""Keys that are pressed together: `Ctrl+C`, `Ctrl-Alt-Del`, `Shift+F5`."""

from speechstudio.normalization.languages.en import labels, numbers
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_HELD = {
    "ctrl": "control",
    "control": "control",
    "alt": "alt",
    "altgr": "alt G R",
    "shift": "shift",
    "cmd": "command",
    "command": "command",
    "opt": "option",
    "option": "option",
    "win": "Windows",
    "windows": "Windows",
    "meta": "meta",
    "super": "super",
    "fn": "function",
}
_NAMES = {
    **_HELD,
    "del": "delete",
    "esc": "escape",
    "ins": "insert",
    "pgup": "page up",
    "pgdn": "page down",
    "prtsc": "print screen",
    "bksp": "backspace",
}
_SEPARATOR = LazyPattern(r"[ \u00a0]?\+[ \u00a0]?|-")
_FUNCTION = LazyPattern(r"[Ff](?P<number>[1-9]|1[0-9]|2[0-4])")


@BOOK.rule(
    "code.keys",
    SemioticClass.CODE,
    starts=_HELD,
    pattern=(
        r"(?<![\w.+/-])(?P<first>[A-Z][A-Za-z]{1,6})"
        r"(?:(?:\+|[ \u00a0]\+[ \u00a0]|-)"
        r"(?:[A-Z][A-Za-z]{1,8}|[A-Za-z0-9]|F[0-9]{1,2})(?![\w])){1,4}"
        r"(?![+/])"
    ),
    score=0.9,
)
def _keys(site: Site) -> Reading | None:
    """Keys that are held together, each by its name: `Ctrl+Shift+T`."""
    keys = _SEPARATOR.split(site.source)
    if "-" in site.source and (site["first"] not in {"Ctrl", "Alt", "Cmd"} or "+" in site.source):
        return None
    return Reading(spoken=" ".join(_key(key) for key in keys))


def _key(key: str) -> str:
    function = _FUNCTION.fullmatch(key)
    if function:
        return f"F {numbers.cardinal(function['number'])}"
    if len(key) == 1:
        return numbers.cardinal(key) if key.isdigit() and key.isascii() else key.upper()
    return _NAMES.get(key.lower()) or labels.word(key).lower()
