"""What the installer says, in the languages of the window."""

import tomllib
from pathlib import Path

from .contents import quoted

TEXTS = Path(__file__).resolve().parents[1] / "windows" / "texts.toml"
_FIELDS = {
    "{program}": "$Running",
    "{folder}": "$INSTDIR",
    "{data}": "$LOCALAPPDATA\\speechstudio",
    "{documents}": "$DOCUMENTS\\Speech Studio",
}


def read_texts() -> dict[str, dict[str, str]]:
    """Return the texts of every language by their names."""
    return tomllib.loads(TEXTS.read_text(encoding="utf-8"))


def texts_macro() -> str:
    """Write the macro that makes the texts known to NSIS."""
    lines = ["!macro Texts"]
    for language, texts in read_texts().items():
        for name, text in texts.items():
            lines.append(f'  LangString {name} ${{LANG_{language.upper()}}} "{_in_nsis(text)}"')
    return "\n".join([*lines, "!macroend", ""])


def _in_nsis(text: str) -> str:
    """Write a text with NSIS's own names for its fields."""
    written = quoted(text)
    for field, variable in _FIELDS.items():
        written = written.replace(field, variable)
    return written
