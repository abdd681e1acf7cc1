"""High contrast: every token becomes a role of the system's own palette."""

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from speechstudio.gui.theme.tokens import Tokens

INK = QPalette.ColorRole.WindowText
PAPER = QPalette.ColorRole.Window
HIGHLIGHT = QPalette.ColorRole.Highlight

ROLES = {
    "disabled": QPalette.ColorRole.PlaceholderText,
    "accent": HIGHLIGHT,
    "accentHover": HIGHLIGHT,
    "accentPressed": HIGHLIGHT,
    "onAccent": QPalette.ColorRole.HighlightedText,
    "now": HIGHLIGHT,
    "focus": HIGHLIGHT,
    "onDanger": PAPER,
    "onRecord": PAPER,
    "shadow": PAPER,
    "scrim": PAPER,
    "track": QPalette.ColorRole.PlaceholderText,
}
"""What is neither plain ink nor plain paper."""

SURFACES = frozenset(
    {
        "rail", "side", "canvas", "raised", "sunken", "inset", "hover", "pressed", "selected",
        "accentTint", "accentTintStrong", "dangerTint", "warnTint", "okTint", "infoTint",
        "field", "trough", "thumb", "chip", "knob",
    }
)  # fmt: skip


def high_contrast_colours(tokens: Tokens) -> dict[str, QColor]:
    """Colours of all tokens from the system's palette, which the application takes up again."""
    QGuiApplication.setPalette(QPalette())
    palette = QGuiApplication.palette()
    return {
        name: palette.color(ROLES.get(name, PAPER if name in SURFACES else INK))
        for name in tokens.light
    }
