"""Fonts: the bundled ones, and a `QFont` for each role of the design."""

import re
import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from speechstudio.gui.theme.tokens import Tokens, TypeRole
from speechstudio.resources import resource

BUNDLED = ("fonts/Inter-Variable.ttf", "fonts/JetBrainsMono-Regular.ttf")
TEXT_OPTICAL_SIZE = 14.0
DISPLAY_OPTICAL_SIZE = 32.0
SYSTEMS = {"win32": "windows", "darwin": "macos"}
HEAVY = 600
"""Where fontconfig finds fonts, fallbacks of a variable font are never as heavy as this."""
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\u1100-\u11ff\uac00-\ud7af]")),
    ("ar", re.compile("[\u0600-\u06ff\u0750-\u077f]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("ja", re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")),
)
"""Letters that the bundled fonts have not, and the fallback that has them; the first counts."""


@cache
def register_bundled_fonts() -> None:
    """Make the bundled families known to Qt; needs a `QGuiApplication`."""
    for name in BUNDLED:
        QFontDatabase.addApplicationFont(str(resource(name)))


def script_of(text: str) -> str:
    """Name a language whose letters stand in the text and not in the bundled fonts, if any does."""
    if text.isascii():
        return ""
    return next((language for language, letters in _SCRIPTS if letters.search(text)), "")


def make_font(
    tokens: Tokens,
    role: TypeRole,
    *,
    size_px: int,
    family: str = "",
    language: str = "",
    script: str = "",
) -> QFont:
    """Build the font of a role, at a size, with fallbacks that suit a language first.

    With a script as `script_of` names it, its own family comes before all others.
    A variable font ignores the weight of `QFont` where fontconfig finds fonts, so its axes are set
    too. Hinting is off: the same word has the same width on every system.
    """
    font = QFont()
    chosen = (family,) if family else ()
    if script:
        chosen = (tokens.fallback[script], *chosen)
    font.setFamilies([*chosen, *_families(tokens, role), *_fallbacks(tokens, language)])
    font.setPixelSize(size_px)
    font.setWeight(QFont.Weight(role.weight))
    is_display = role.family == "display"
    font.setVariableAxis(QFont.Tag("wght"), float(role.weight))
    font.setVariableAxis(
        QFont.Tag("opsz"), DISPLAY_OPTICAL_SIZE if is_display else TEXT_OPTICAL_SIZE
    )
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    for feature in role.features:
        tag, _, value = feature.partition("=")
        font.setFeature(QFont.Tag(tag), int(value or "1"))
    return font


def _families(tokens: Tokens, role: TypeRole) -> tuple[str, ...]:
    by_system = tokens.families[role.family]
    system = SYSTEMS.get(sys.platform, "linux")
    return by_system.get("all") or by_system[system]


def _fallbacks(tokens: Tokens, language: str) -> list[str]:
    """All fallbacks, those of the language first: Han letters look different in each."""
    tag = language.replace("_", "-")
    if tag.startswith("zh"):
        is_traditional = any(part in {"Hant", "TW", "HK", "MO"} for part in tag.split("-"))
        tag = "zh-Hant" if is_traditional else "zh-Hans"
    first = tokens.fallback.get(tag) or tokens.fallback.get(tag.partition("-")[0])
    rest = [family for family in tokens.fallback.values() if family != first]
    return [first, *rest] if first else rest
