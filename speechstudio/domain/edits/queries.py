"""What to look for in a text, and what to put in its place."""

import re
from dataclasses import dataclass

from speechstudio.domain.errors import UsageError
from speechstudio.domain.scripts import UNSPACED, is_unspaced

_WORD_BEFORE = rf"(?<![^\W{UNSPACED}])"
_WORD_BEHIND = rf"(?![^\W{UNSPACED}])"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What to look for, inside the text of each segment or paragraph."""

    text: str
    match_case: bool = False
    whole_words: bool = False
    """Not inside a longer word; scripts without spaces have no longer words."""
    regex: bool = False
    """Whether the text is a regular expression, in Python's syntax."""


def compiled(query: Query) -> re.Pattern[str]:
    """Make the expression that finds a query; UsageError where it is none."""
    if not query.text:
        raise UsageError("There is nothing to look for", hint="Type the text to find")
    pattern = query.text if query.regex else re.escape(query.text)
    if query.whole_words:
        before = "" if not query.regex and is_unspaced(query.text[0]) else _WORD_BEFORE
        behind = "" if not query.regex and is_unspaced(query.text[-1]) else _WORD_BEHIND
        pattern = f"{before}(?:{pattern}){behind}"
    try:
        if query.regex:
            re.compile(query.text)
        return re.compile(pattern, 0 if query.match_case else re.IGNORECASE)
    except (re.error, OverflowError, RecursionError) as error:
        raise UsageError(
            f"The regular expression cannot be read: {error}",
            hint="Mend it, or switch regular expressions off to look for the text as it is",
        ) from error


def template_of(query: Query, pattern: re.Pattern[str], replacement: str) -> str:
    r"""Make the template that a match expands to.

    In a regular expression the replacement may name groups as `\1` or `\g<name>`; UsageError
    where the expression lacks one.
    """
    template = replacement if query.regex else replacement.replace("\\", "\\\\")
    try:
        pattern.sub(template, "")
    except (re.error, IndexError) as error:
        raise UsageError(
            f"The replacement cannot be used: {error}",
            hint="Name only groups that the expression has; write a backslash twice to mean one",
        ) from error
    return template
