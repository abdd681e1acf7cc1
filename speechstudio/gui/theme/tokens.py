"""The values of the design, read once from `resources/theme/tokens.json`."""

import json
from dataclasses import dataclass
from functools import cache

from speechstudio.resources import resource


@dataclass(frozen=True, slots=True, kw_only=True)
class Shade:
    """One hue in both schemes, and what else tells it: a mark's shape or a line's style."""

    light: str
    dark: str
    form: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeRole:
    """What a kind of text is set in, at 100 %."""

    size: int
    """Pixels."""
    line: int
    """Height of a line in pixels."""
    weight: int
    family: str
    """Key of `Tokens.families`."""
    features: tuple[str, ...]
    """OpenType features: `tnum`, or `calt=0` to switch one off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shadow:
    """The shadow of what floats."""

    blur: int
    y: int
    alpha_light: float
    alpha_dark: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Every value of the design, by name."""

    light: dict[str, str]
    dark: dict[str, str]
    speakers: tuple[Shade, ...]
    classes: dict[str, Shade]
    roles: dict[str, TypeRole]
    families: dict[str, dict[str, tuple[str, ...]]]
    """Families by use and then by system (`windows`, `macos`, `linux`, or `all`)."""
    fallback: dict[str, str]
    """The family that has the letters of a language, by its tag."""
    radius: dict[str, int]
    size: dict[str, int]
    motion: dict[str, int]
    """Milliseconds."""
    shadow: Shadow


@cache
def load_tokens() -> Tokens:
    """Read the tokens that come with the program."""
    text = resource("theme/tokens.json").read_text(encoding="utf-8")
    raw = json.loads(text)
    shadow = raw["elevation"]["popover"]
    fonts = dict(raw["fonts"])
    fallback = fonts.pop("fallback")
    return Tokens(
        light=raw["colour"]["light"],
        dark=raw["colour"]["dark"],
        speakers=tuple(
            Shade(light=hue["light"], dark=hue["dark"], form=hue["mark"]) for hue in raw["speakers"]
        ),
        classes={
            name: Shade(light=hue["light"], dark=hue["dark"], form=hue["underline"])
            for name, hue in raw["normalizationClasses"].items()
        },
        roles={
            name: TypeRole(**{**role, "features": tuple(role.get("features", ()))})
            for name, role in raw["type"].items()
        },
        families={
            use: {system: tuple(names) for system, names in by_system.items()}
            for use, by_system in fonts.items()
        },
        fallback=fallback,
        radius=raw["radius"],
        size=raw["size"],
        motion=raw["motion"],
        shadow=Shadow(
            blur=shadow["blur"],
            y=shadow["y"],
            alpha_light=shadow["alphaLight"],
            alpha_dark=shadow["alphaDark"],
        ),
    )
