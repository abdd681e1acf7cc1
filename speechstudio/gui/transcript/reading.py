"""How the text of a language is set: font, height of lines, length of lines."""

from dataclasses import dataclass

from PySide6.QtGui import QFont

from speechstudio.gui.theme.look import Look

_WIDE_SCRIPTS = frozenset({"ja", "zh", "yue", "ko"})
_ARABIC_SCRIPTS = frozenset({"ar", "fa", "ur", "ps", "sd", "ug", "ckb"})
_ARABIC_SIZE = 17 / 16
_ARABIC_LINE = 32 / 28


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The setting of one language in one look. Lengths are in pixels."""

    font: QFont
    line_height: int
    measure: int
    """Longest line."""
    letter_width: float
    """Of a usual letter, roughly."""
    letters_of_a_word: float
    """With the space behind it, roughly."""

    @property
    def has_spaces(self) -> bool:
        """Whether its script parts words by spaces, into which marks may reach."""
        return self.letter_width < self.font.pixelSize()

    @classmethod
    def of(cls, look: Look, language: str, role: str = "reading") -> "Reading":
        """Set a language (BCP-47) in a role of the look."""
        base = language.partition("-")[0]
        is_wide = base in _WIDE_SCRIPTS
        if is_wide and role == "reading":
            role = "readingJa"
        font, line_height = look.font(role, language), look.line_height(role)
        if base in _ARABIC_SCRIPTS:
            font.setPixelSize(round(font.pixelSize() * _ARABIC_SIZE))
            line_height = round(line_height * _ARABIC_LINE)
        return cls(
            font=font,
            line_height=line_height,
            measure=look.scaled(look.size("measureJa" if is_wide else "measure")),
            letter_width=font.pixelSize() * (1.0 if is_wide else 0.5),
            letters_of_a_word=1.8 if is_wide else 5.6,
        )
