"""The style sheet: line edits, menus, scroll bars and tooltips; all else is painted."""

from string import Template

from speechstudio.gui.theme.look import Look

SHEET = Template("""
QLineEdit[kit="field"], QAbstractSpinBox[kit="field"] {
    background: transparent; border: none; padding: 0;
    color: $text; selection-background-color: $accentTintStrong; selection-color: $text;
}
QLineEdit[kit="field"]:disabled, QAbstractSpinBox[kit="field"]:disabled { color: $disabled; }
QMenu {
    background: $raised; color: $text; border: 1px solid $lineStrong;
    border-radius: ${control_radius}px; padding: 4px;
}
QMenu::item { padding: 5px 24px 5px 10px; border-radius: ${chip_radius}px; min-width: 120px; }
QMenu::item:selected { background: $menu_selected; color: $menu_ink; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QMenu::icon { padding-left: 8px; }
QMenu::icon:checked { background: $accentTintStrong; border-radius: ${chip_radius}px; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: ${bar}px; }
QScrollBar:horizontal { height: ${bar}px; }
QScrollBar::handle { background: $lineStrong; border-radius: ${bar_radius}px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $outline; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip {
    background: $raised; color: $text; border: 1px solid $lineStrong; padding: 3px 6px;
}
""")

INKS = ("text", "disabled", "raised", "lineStrong", "line", "outline", "accentTintStrong")


def make_stylesheet(look: Look) -> str:
    """Style sheet of the application in the colours of the look."""
    bar = look.size("scrollbar")
    is_stark = look.is_high_contrast
    return SHEET.substitute(
        {ink: look.colour(ink).name() for ink in INKS},
        menu_selected=look.colour("accent" if is_stark else "hover").name(),
        menu_ink=look.colour("onAccent" if is_stark else "text").name(),
        control_radius=look.radius("control"),
        chip_radius=look.radius("chip"),
        bar=bar,
        bar_radius=bar // 2 - 1,
    )
