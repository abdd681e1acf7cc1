"""Rows laid out: the lines of both columns, kept while they are likely to be seen again."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.paragraph import Paragraph, Preedit
from speechstudio.gui.transcript.reading import Reading
from speechstudio.gui.viewmodels.script_row import ScriptRow

_KEPT_LAYOUTS = 600
_HEADING_SIZE = 17 / 15
_NAME_BELOW = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class RowShape:
    """One row laid out."""

    written: Paragraph
    spoken: Paragraph
    name_height: int = 0
    """Of the line above the text that says who speaks; 0 where there is none."""

    @property
    def text_height(self) -> int:
        """Height of the column that needs more lines."""
        return max(self.written.height, self.spoken.height)


class RowShapes:
    """Lays rows out in one language, look and width."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._language = ""
        self._width = 1
        self._layouts: OrderedDict[tuple[str, bool], Paragraph] = OrderedDict()
        self.reading = Reading.of(look, "", "script")
        self._heading = self.reading

    def lay_out(self, language: str, width: int) -> None:
        """Begin anew for another language, look or width of the columns."""
        self._language, self._width = language, width
        self._layouts.clear()
        self.reading = Reading.of(self._look, language, "script")
        title = self._look.font("title", language)
        title.setPixelSize(round(self.reading.font.pixelSize() * _HEADING_SIZE))
        self._heading = replace(self.reading, font=title)

    def shape(
        self, row: ScriptRow, *, has_name: bool = False, preedit: Preedit | None = None
    ) -> RowShape:
        """Lay a row out; `preedit` counts in the row."""
        is_heading = row.heading > 0
        if preedit is None:
            written = self._laid(row.written, is_heading=is_heading)
        else:
            reading = self._heading if is_heading else self.reading
            written = Paragraph(row.written, reading, self._width, preedit)
        return RowShape(
            written=written,
            spoken=self._laid(row.spoken, is_heading=is_heading),
            name_height=self.name_height if has_name else 0,
        )

    def guesses(self, lengths: Iterable[int], gap: int) -> list[int]:
        """Guess heights of texts by their characters, each with a gap; none is laid out."""
        lines, height = self.reading.letter_width / self._width, self.reading.line_height
        return [(int(length * lines) + 1) * height + gap for length in lengths]

    @property
    def name_height(self) -> int:
        """Height of the line that says who speaks."""
        return self._look.line_height("smallStrong") + _NAME_BELOW

    def _laid(self, text: str, *, is_heading: bool) -> Paragraph:
        key = (text, is_heading)
        made = self._layouts.get(key)
        if made is None:
            made = Paragraph(text, self._heading if is_heading else self.reading, self._width)
            self._layouts[key] = made
            if len(self._layouts) > _KEPT_LAYOUTS:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(key)
        return made
