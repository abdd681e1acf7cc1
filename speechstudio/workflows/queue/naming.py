"""Names of results from a template: `{date}_{name}` gives `2026-11-18_talk`.

`{name}` is the name of the source, `{date}` the day on which it was last changed, `{n}` a number
from 001; for texts there are also `{title}` and `{author}`, known when the text is read.
"""

import re
from datetime import datetime
from pathlib import Path

from speechstudio.domain.errors import UsageError
from speechstudio.workflows.queue.settings import Direction

FIELDS = {
    Direction.HEAR: ("name", "date", "n"),
    Direction.SPEAK: ("name", "date", "n", "title", "author"),
}
_FIELD = re.compile(r"\{([a-z]+)\}")
_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]')


def check_template(template: str, direction: Direction) -> None:
    """Raise UsageError for a template that names nothing, or what there is not."""
    known = FIELDS[direction]
    used = set(_FIELD.findall(template))
    rest = _FIELD.sub("", template)
    tells_apart = used & {"name", "n", "title"}
    if used - set(known) or "{" in rest or "}" in rest or not tells_apart:
        raise UsageError(
            f"the name “{template}” is not understood",
            hint=f"Use {', '.join(f'{{{name}}}' for name in known)}, such as {{date}}_{{name}}.",
        )
    found = _FORBIDDEN.search(rest)
    if found is not None:
        raise UsageError(
            f"a name cannot have “{found[0]}” in it", hint="Take it out, or use - or _ instead."
        )


def filled(template: str, *, name: str, day: str, number: int) -> str:
    """Fill in what is known before a file is read."""
    values = {"name": name, "date": day, "n": f"{number:03}"}
    return _FIELD.sub(lambda field: values.get(field[1], field[0]), template)


def for_texts(template: str, *, day: str) -> str:
    """Give the template that the batch of texts takes, with its own name for `{name}`."""
    return template.replace("{name}", "{stem}").replace("{date}", day)


def day_of(source: Path) -> str:
    """Give the local day on which a file was last changed; today for one that is not there."""
    try:
        changed = datetime.fromtimestamp(source.stat().st_mtime).astimezone()
    except (OSError, ValueError, OverflowError):
        changed = datetime.now().astimezone()
    return f"{changed:%Y-%m-%d}"
