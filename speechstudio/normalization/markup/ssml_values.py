"""What the attributes of SSML may say: a value that is none is told and taken out."""

import re
from collections.abc import Iterator, Mapping, MutableMapping

_LEVELS = "x-low|low|medium|high|x-high|default"
_NUMBER = r"(?:[0-9]{1,6}(?:\.[0-9]{0,6})?|\.[0-9]{1,6})"
_VALUES: Mapping[str, Mapping[str, str]] = {
    "break": {
        "time": rf"\+?{_NUMBER}(?:ms|s)",
        "strength": "none|x-weak|weak|medium|strong|x-strong",
    },
    "emphasis": {"level": "strong|moderate|none|reduced"},
    "prosody": {
        # SSML 1.0 has relative rates and plain numbers too, which are still written
        "rate": rf"x-slow|slow|medium|fast|x-fast|default|[+-]?{_NUMBER}%?",
        "pitch": rf"{_LEVELS}|[+-]?{_NUMBER}(?:Hz|st|%)",
        "range": rf"{_LEVELS}|[+-]?{_NUMBER}(?:Hz|st|%)",
        "volume": rf"silent|x-soft|soft|medium|loud|x-loud|default|[+-]?{_NUMBER}(?:dB|%)?",
    },
}


def check_values(element: str, attributes: MutableMapping[str, str]) -> Iterator[str]:
    """Take out values that mean nothing, with a warning for each."""
    for name, allowed in _VALUES.get(element, {}).items():
        value = attributes.get(name)
        if value is not None and not re.fullmatch(allowed, value.strip(), re.IGNORECASE):
            del attributes[name]
            yield f"{name} {value!r} of <{element}> is not understood"
