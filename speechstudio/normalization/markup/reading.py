"""Chooses how a text is marked."""

from enum import StrEnum

from speechstudio.normalization.markup.light import read_light
from speechstudio.normalization.markup.marked import Marked
from speechstudio.normalization.markup.ssml import is_ssml, read_ssml


class Markup(StrEnum):
    """Which marks a text is looked through for."""

    AUTO = "auto"
    """SSML when it opens with `<speak`, else the light form."""
    SSML = "ssml"
    LIGHT = "light"
    NONE = "none"


def read_markup(text: str, markup: Markup) -> Marked:
    """Take the marks out of a text."""
    if markup is Markup.SSML or (markup is Markup.AUTO and is_ssml(text)):
        return read_ssml(text)
    if markup is Markup.NONE or "[" not in text:
        return Marked(source=text, plain=text)
    return read_light(text)
