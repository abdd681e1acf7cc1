"""A script that is read by the real normalizer, and kept as a document keeps it."""

from speechstudio.domain.script import Forced, Script, ScriptParagraph
from speechstudio.domain.script_edits import replace_text
from speechstudio.gui.speak.typed import Typed
from speechstudio.gui.speak.view import SpeakView
from speechstudio.gui.viewmodels.script_row import RowSpan, ScriptRow, SpanGroup
from speechstudio.normalization import Origin, Override, SemioticClass, Span, Utterance
from speechstudio.workflows.speaking.plan import Reading, sentence_ranges, utterance_of

_GROUPS = {
    SpanGroup.DATES: {"date", "time", "duration"},
    SpanGroup.MONEY: {"money"},
    SpanGroup.ACRONYMS: {"letters", "verbatim"},
    SpanGroup.CODES: {"telephone", "code", "digit", "version", "electronic", "address"},
    SpanGroup.NAMES: {"abbreviation", "plain"},
}


class SmallScript:
    """Rows of a script; a paragraph is read when it came or changed."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.edits: list[Typed] = []
        self._said: dict[tuple[str, tuple[Forced, ...]], Utterance] = {}
        self._rows: list[tuple[ScriptRow, ...]] = []
        self._read()

    @property
    def paragraph_count(self) -> int:
        return len(self.script.paragraphs)

    def text_of(self, paragraph: int) -> str:
        return self.script.paragraphs[paragraph].text

    def rows_of(self, paragraph: int) -> tuple[ScriptRow, ...]:
        return self._rows[paragraph]

    def lengths_of(self, paragraph: int) -> list[int]:
        return [max(len(row.written), len(row.spoken)) for row in self._rows[paragraph]]

    def speaker_of(self, paragraph: int) -> str:
        return self.script.paragraphs[paragraph].speaker

    def edit(self, typed: Typed, view: SpeakView) -> None:
        """Keep an edit, and tell the view which paragraphs changed."""
        self.edits.append(typed)
        before = self.paragraph_count
        self.script, _ = replace_text(self.script, typed.start, typed.end, typed.text)
        self._read()
        removed = typed.end[0] - typed.start[0] + 1
        view.rows_changed(typed.start[0], removed, removed + self.paragraph_count - before)

    def _read(self) -> None:
        number = 0
        self._rows = []
        for at, paragraph in enumerate(self.script.paragraphs):
            key = paragraph.text, paragraph.forced
            if key not in self._said:
                self._said[key] = said(paragraph, self.script.language)
            rows = rows_of(paragraph, self._said[key], at, number)
            self._rows.append(rows)
            number += sum(row.number > 0 for row in rows)


def said(paragraph: ScriptParagraph, language: str) -> Utterance:
    overrides = [
        Override(start=forced.start, end=forced.end, spoken=forced.spoken)
        for forced in paragraph.forced
    ]
    return utterance_of(paragraph.text, Reading(language=language), overrides)


def rows_of(
    paragraph: ScriptParagraph, said: Utterance, at: int, before: int
) -> tuple[ScriptRow, ...]:
    """Cut a paragraph that was read into rows."""
    starts = _starts(said) or [0]
    starts[0] = 0
    ends = [*starts[1:], len(paragraph.text)]
    rows = []
    for number, (start, end) in enumerate(zip(starts, ends, strict=True), before + 1):
        first = said.spoken_range(start, start)[0] if start else 0
        last = said.spoken_range(end, end)[0] if end < len(paragraph.text) else len(said.spoken)
        rows.append(
            ScriptRow(
                paragraph=at,
                start=start,
                end=end,
                number=0 if paragraph.heading or not paragraph.text else number,
                heading=paragraph.heading,
                speaker=paragraph.speaker,
                written=paragraph.text[start:end],
                spoken=said.spoken[first:last],
                spans=tuple(
                    _span(span, start, first)
                    for span in said.spans
                    if start <= span.start and span.end <= end and span.spoken
                ),
            )
        )
    return tuple(rows)


def _starts(said: Utterance) -> list[int]:
    return [said.written_range(start, start + 1)[0] for start, _ in sentence_ranges(said)]


def _span(span: Span, start: int, spoken_start: int) -> RowSpan:
    close = [other for other in span.alternatives if other.confidence > span.confidence - 0.1]
    return RowSpan(
        start=span.start - start,
        end=span.end - start,
        spoken_start=span.spoken_start - spoken_start,
        spoken_end=span.spoken_end - spoken_start,
        group=_group(span.semiotic_class),
        span=span,
        is_forced=span.origin is not Origin.AUTOMATIC,
        is_unsure=bool(close),
    )


def _group(semiotic_class: SemioticClass) -> SpanGroup:
    found = [group for group, classes in _GROUPS.items() if semiotic_class.value in classes]
    return found[0] if found else SpanGroup.NUMBERS


NOTICE = Script(
    title="Harbour notice",
    language="en-GB",
    paragraphs=(
        ScriptParagraph(text="Harbour notice", heading=1),
        ScriptParagraph(
            text=(
                "The tide turned at 04:35 on 07/09/2026, and berth C-14 is closed. "
                "Dr. Ruiz takes HX2207 from LIS to OPO; it left 25 min late. "
                "Ring 555-0199 ext. 3 before 8:15 PM, or use PIN 2206. "
                "The NOAA/EU budget shrank by $1.4M (2.5 %) in FY2025. "
                "Fit v3.1.12 on the GTX 1080; it needs a 24 V supply. "
                "Louis XIV wrote Chapter VI to St. Malo, pp. 30-34. "
                "IEEE 802.3bt is due in Q4."
            ),
            forced=(Forced(start=70, end=74, spoken="Roo ease"),),
        ),
    ),
)
