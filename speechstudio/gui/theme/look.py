"""The look of the window: what every painted widget asks for colours, fonts, icons and sizes."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QFont, QIcon, QPixmap

from speechstudio.gui.theme.contrast import high_contrast_colours
from speechstudio.gui.theme.fonts import HEAVY, make_font, register_bundled_fonts, script_of
from speechstudio.gui.theme.icons import icon_pixmap, is_mirrored
from speechstudio.gui.theme.marks import SpeakerMark
from speechstudio.gui.theme.measured import Measured
from speechstudio.gui.theme.system import SystemLook
from speechstudio.gui.theme.tokens import load_tokens

SMALLEST_SCALE = 0.8
LARGEST_SCALE = 2.0
SIGN_GROWTH = 0.5
"""How much icons, boxes and switches grow with the text beside them."""
ICON_SIZES = (16, 20, 32, 40)


@dataclass(frozen=True, slots=True, kw_only=True)
class LookChoices:
    """What a person chooses about the look."""

    scheme: str = "system"
    """`light`, `dark` or `system`."""
    contrast: str = "system"
    """`normal`, `high` or `system`."""
    motion: str = "system"
    """`none` or `system`."""
    text_scale: float = 1.0
    """0.8 to 2.0; what lies outside is brought inside."""
    reading_family: str = ""
    """Family of the transcript's text; empty means the design's own."""
    reading_size: int = 0
    """Size of the transcript's text in pixels at 100 %; 0 means the design's own."""


class Look(QObject):
    """Colours, fonts, icons and sizes of the window; needs a `QGuiApplication`.

    Names are those of `resources/theme/tokens.json`. An unknown name raises `KeyError`.
    """

    changed = Signal()
    """Light or dark, contrast, scale or reading font changed: lay out anew and repaint."""

    def __init__(
        self, scheme: str = "system", text_scale: float = 1.0, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        register_bundled_fonts()
        self._tokens = load_tokens()
        self._system = SystemLook(self)
        self._system.changed.connect(self.refresh)
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, str, str], QFont] = {}
        self.measured = Measured()
        self._pixmaps: dict[tuple[str, int, str, float, bool], QPixmap] = {}
        self._choices = LookChoices()
        self.choose(LookChoices(scheme=scheme, text_scale=text_scale))
        self.refresh()

    @property
    def choices(self) -> LookChoices:
        """What is chosen now."""
        return self._choices

    def choose(self, choices: LookChoices) -> None:
        """Take other choices; everything that is painted hears of it through `changed`."""
        scale = min(max(choices.text_scale, SMALLEST_SCALE), LARGEST_SCALE)
        choices = replace(choices, text_scale=scale)
        if choices != self._choices:
            self._choices = choices
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read again what the system wants."""
        self._fonts.clear()
        self.measured.forget()
        self._pixmaps.clear()
        if self.is_high_contrast:
            self._colours = high_contrast_colours(self._tokens)
        else:
            hues = self._tokens.dark if self.is_dark else self._tokens.light
            self._colours = {name: QColor(hue) for name, hue in hues.items()}
        self.changed.emit()

    @property
    def is_dark(self) -> bool:
        """Whether light text stands on a dark ground."""
        scheme = self._choices.scheme
        return self._system.is_dark if scheme == "system" else scheme == "dark"

    @property
    def is_high_contrast(self) -> bool:
        """Whether colours are the system's own few: show states by lines, not by tints."""
        contrast = self._choices.contrast
        return self._system.is_high_contrast if contrast == "system" else contrast == "high"

    @property
    def text_scale(self) -> float:
        """Size of text, 0.8 to 2.0."""
        return self._choices.text_scale

    def colour(self, token: str) -> QColor:
        """Colour of a token, as a copy of your own."""
        return QColor(self._colours[token])

    def speaker_colour(self, number: int) -> QColor:
        """Colour of speaker 1, 2, ...; the 11th has that of the first again."""
        if self.is_high_contrast:
            return self.colour("text")
        shade = self._tokens.speakers[(number - 1) % len(self._tokens.speakers)]
        return QColor(shade.dark if self.is_dark else shade.light)

    def speaker_mark(self, number: int) -> SpeakerMark:
        """Mark of speaker 1, 2, ...; from the 11th on it is outlined."""
        count = len(self._tokens.speakers)
        shade = self._tokens.speakers[(number - 1) % count]
        return SpeakerMark(shape=shade.form, is_outlined=number > count)

    def class_colour(self, name: str) -> QColor:
        """Colour of a class of spans: number, date, money, letters, identifier, name."""
        shade = self._tokens.classes[name]
        if self.is_high_contrast:
            return self.colour("text")
        return QColor(shade.dark if self.is_dark else shade.light)

    def class_underline(self, name: str) -> str:
        """Line style of a class of spans: solid, dash, double, dot, dashdot, wave."""
        return self._tokens.classes[name].form

    def font(self, role: str, language: str = "", text: str = "") -> QFont:
        """Font of a role at the present scale; the language (BCP-47) orders the fallbacks.

        A heavy role takes the text that is to be written, so that all of it becomes heavy.
        """
        kind = self._tokens.roles[role]
        script = script_of(text) if kind.weight >= HEAVY else ""
        key = (role, language, script)
        if key not in self._fonts:
            is_reading = kind.family == "reading"
            size = (self._choices.reading_size if role != "script" else 0) if is_reading else 0
            self._fonts[key] = make_font(
                self._tokens,
                kind,
                size_px=self.scaled(size or kind.size),
                family=self._choices.reading_family if is_reading else "",
                language=language,
                script=script,
            )
        return QFont(self._fonts[key])

    def line_height(self, role: str) -> int:
        """Height of a line of a role in pixels at the present scale."""
        kind = self._tokens.roles[role]
        chosen = self._choices.reading_size
        if kind.family == "reading" and role != "script" and chosen:
            return self.scaled(chosen * kind.line / kind.size)
        return self.scaled(kind.line)

    def pixmap(self, icon: str, size: int, colour: str = "text2", dpr: float = 1.0) -> QPixmap:
        """Draw an icon at a size in logical pixels, in the colour of a token."""
        ink = self.colour(colour).name()
        key = (icon, size, ink, dpr, is_mirrored(icon))
        if key not in self._pixmaps:
            self._pixmaps[key] = icon_pixmap(icon, size, ink, dpr)
        return self._pixmaps[key]

    def icon(self, name: str, colour: str = "text2") -> QIcon:
        """Icon for menus and stock widgets; grey where it is disabled."""
        made = QIcon()
        for size in ICON_SIZES:
            made.addPixmap(self.pixmap(name, size, colour))
            made.addPixmap(self.pixmap(name, size, "disabled"), QIcon.Mode.Disabled)
        return made

    def size(self, name: str) -> int:
        """Length of the design in pixels. It does not grow with text: see `scaled`."""
        return self._tokens.size[name]

    def scaled(self, length: float, growth: float = 1.0) -> int:
        """Bring a length that holds text, such as the height of a row, to the scale of text.

        Signs beside text take `SIGN_GROWTH`: they grow by a part of what text does.
        """
        return round(length * (1 + (self._choices.text_scale - 1) * growth))

    def radius(self, name: str) -> int:
        """Radius of corners in pixels."""
        return self._tokens.radius[name]

    def motion_ms(self, name: str) -> int:
        """Length of a movement (`fast`, `base`, `max`); 0 where no motion is wanted."""
        is_still = self._choices.motion == "none" or self._system.is_still
        return 0 if is_still else self._tokens.motion[name]
