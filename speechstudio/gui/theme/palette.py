"""The palette of stock widgets, from the tokens."""

from PySide6.QtGui import QPalette

from speechstudio.gui.theme.look import Look

TOKENS = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "canvas",
    QPalette.ColorRole.AlternateBase: "inset",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "onAccent",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "accentTintStrong",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accentText",
    QPalette.ColorRole.LinkVisited: "accentText",
    QPalette.ColorRole.Light: "line",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "lineStrong",
    QPalette.ColorRole.Dark: "outline",
    QPalette.ColorRole.Shadow: "shadow",
}

INKS = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)


def make_palette(look: Look) -> QPalette:
    """Palette of the whole application; inks are grey where a widget is disabled."""
    palette = QPalette()
    for role, token in TOKENS.items():
        palette.setColor(role, look.colour(token))
    for role in INKS:
        palette.setColor(QPalette.ColorGroup.Disabled, role, look.colour("disabled"))
    return palette
