"""Colours of buttons in each of their states."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor

from speechstudio.gui.theme.look import Look

STEP = 108
"""Per cent by which a ground changes for which there is no further token."""


class ButtonKind(StrEnum):
    """How loud a button is; a view has one filled button."""

    FILLED = "filled"
    PLAIN = "plain"
    QUIET = "quiet"
    TINTED = "tinted"
    """On the accent's tint, for what is heard or seen at once and changes nothing."""
    RECORD = "record"
    """Red, for what records or stops a recording."""
    DANGER = "danger"
    """For the confirmation of what cannot be undone."""

    @property
    def is_solid(self) -> bool:
        """Whether it is filled with a strong colour."""
        return self in {ButtonKind.FILLED, ButtonKind.RECORD, ButtonKind.DANGER}


@dataclass(frozen=True, slots=True, kw_only=True)
class ButtonState:
    """What a button is at the moment."""

    is_enabled: bool = True
    is_hovered: bool = False
    is_pressed: bool = False
    is_checked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ButtonInks:
    """What a button is painted in."""

    fill: QColor | None
    edge: QColor | None
    edge_width: float
    text: str
    """Token of its words."""
    icon: str
    """Token of its icon."""


SOLID = {
    ButtonKind.FILLED: ("accent", "onAccent"),
    ButtonKind.RECORD: ("record", "onRecord"),
    ButtonKind.DANGER: ("danger", "onDanger"),
}


def button_inks(look: Look, kind: ButtonKind, state: ButtonState) -> ButtonInks:
    """Choose the colours of a button."""
    if kind.is_solid:
        return _solid(look, kind, state)
    has_edge = kind is ButtonKind.PLAIN or (
        kind is ButtonKind.TINTED and look.is_high_contrast  # its tint is gone there
    )
    edge = look.colour("lineStrong") if has_edge else None
    rest = look.colour("raised") if kind is ButtonKind.PLAIN else None
    if not state.is_enabled:
        return ButtonInks(fill=rest, edge=edge, edge_width=1, text="disabled", icon="disabled")
    is_marked = state.is_checked or state.is_hovered or state.is_pressed
    if look.is_high_contrast and is_marked:
        # Tints are gone there, so a line tells.
        mark = look.colour("accent")
        return ButtonInks(fill=rest, edge=mark, edge_width=2, text="text", icon="text")
    if state.is_checked or kind is ButtonKind.TINTED:
        tint = _tinted(look, kind, state)
        edge = edge if kind is ButtonKind.TINTED else None
        return ButtonInks(fill=tint, edge=edge, edge_width=1, text="accentText", icon="accentText")
    fill = _stepped(look, state) or rest
    return ButtonInks(fill=fill, edge=edge, edge_width=1, text="text", icon="text2")


def _stepped(look: Look, state: ButtonState) -> QColor | None:
    if state.is_pressed:
        return look.colour("pressed")
    return look.colour("hover") if state.is_hovered else None


def _tinted(look: Look, kind: ButtonKind, state: ButtonState) -> QColor:
    if kind is not ButtonKind.TINTED:
        return look.colour("accentTintStrong" if state.is_pressed else "accentTint")
    if not (state.is_pressed or state.is_hovered):
        return look.colour("accentTint")
    strong = look.colour("accentTintStrong")
    if not state.is_pressed:
        return strong
    return strong.lighter(STEP) if look.is_dark else strong.darker(STEP)


def _solid(look: Look, kind: ButtonKind, state: ButtonState) -> ButtonInks:
    ground, ink = SOLID[kind]
    if not state.is_enabled:
        fill = look.colour("pressed")
        return ButtonInks(fill=fill, edge=None, edge_width=1, text="disabled", icon="disabled")
    steps = 2 if state.is_pressed else 1 if state.is_hovered else 0
    if kind is ButtonKind.FILLED:
        fill = look.colour(("accent", "accentHover", "accentPressed")[steps])
    else:
        fill = look.colour(ground)
        for _ in range(steps):
            fill = fill.lighter(STEP) if look.is_dark else fill.darker(STEP)
    return ButtonInks(fill=fill, edge=None, edge_width=1, text=ink, icon=ink)
