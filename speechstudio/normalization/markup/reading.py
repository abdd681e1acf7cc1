"""Chooses how a text is marked."""

import re
from enum import StrEnum

from speechstudio.normalization.markup.marked import Marked

_HEAD = 9000
"""Characters in which a document that is SSML says so."""
_SPEAK = re.compile("speak", re.IGNORECASE)


class Markup(StrEnum):
    """Which marks a text is looked through for."""

    AUTO = "auto"
    """SSML when it opens with `<speak`, else the light form."""
    SSML = "ssml"
    LIGHT = "light"
    NONE = "none"


def _says_so(text: str) -> bool:
    return "<" in text[:_HEAD] and _SPEAK.search(text, 0, _HEAD) is not None


def read_markup(text: str, markup: Markup) -> Marked:
    """Take the marks out of a text."""
    if markup is Markup.SSML or (markup is Markup.AUTO and _says_so(text)):
        from speechstudio.normalization.markup import ssml  # noqa: PLC0415  (few texts need it)

        if markup is Markup.SSML or ssml.is_ssml(text):
            return ssml.read_ssml(text)
    if markup is Markup.NONE or "[" not in text:
        return Marked(source=text, plain=text)
    from speechstudio.normalization.markup.light import read_light  # noqa: PLC0415  (likewise)

    return read_light(text)
