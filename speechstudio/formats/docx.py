"""Word processor document (Office Open XML): for reading, marking and handing on."""

import io
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from speechstudio.domain.transcript import Segment, Suspicion, Transcript, join_words
from speechstudio.formats.columns import one_line
from speechstudio.formats.direction import is_right_to_left
from speechstudio.formats.marking import parts
from speechstudio.formats.metadata import facts
from speechstudio.formats.paragraphs import Paragraph, paragraphs, title
from speechstudio.formats.spec import TEXT_OPTIONS, FormatKind, FormatSpec, WriteOptions
from speechstudio.formats.timestamps import clock

REASONS = {
    Suspicion.LOW_CONFIDENCE: "the recognizer was unsure",
    Suspicion.REPETITIVE: "the text repeats itself",
    Suspicion.TEXT_WITHOUT_SPEECH: "words where no speech is heard",
    Suspicion.SPEECH_WITHOUT_TEXT: "speech beside it has no words",
    Suspicion.TOO_FAST: "more words than anyone says in that time",
    Suspicion.UNCERTAIN_SPEAKER: "it is unclear who speaks",
}
"""Why to listen again, in words."""

_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LONGEST_EXCERPT = 60


def write(transcript: Transcript, options: WriteOptions) -> bytes:
    """Give a document: title, facts, a paragraph per turn with bold name and time.

    Unless the options say otherwise, words to check are highlighted in yellow; a list at the end
    says why, and where speech is heard for which no words were found.
    """
    heading = _clean(title(transcript, options))
    document = _empty_document(transcript, heading)
    document.add_heading(heading, level=0)
    about = " · ".join(f"{label}: {value}" for label, value in facts(transcript, options))
    if about:
        document.add_paragraph(_clean(about), style="Subtitle")
    for paragraph in paragraphs(transcript, options):
        _add_turn(document, paragraph, options)
    checks = list(_checks(transcript)) if _marks(options) else []
    if checks:
        document.add_heading("Passages to check", level=1)
    for check in checks:
        document.add_paragraph(_clean(check), style="List Bullet")
    if is_right_to_left(transcript.language):
        _turn_around(document)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _empty_document(transcript: Transcript, heading: str) -> Any:
    import docx  # noqa: PLC0415 -- listing formats must not load it
    from docx.oxml.ns import qn  # noqa: PLC0415 -- the same

    document = docx.Document()
    properties = document.core_properties
    properties.title = heading[:255]
    properties.author = ""
    properties.comments = ""
    # The template would say that it was made in 2013.
    properties.created = properties.modified = datetime.now(UTC)
    if transcript.language:
        properties.language = _clean(transcript.language)[:255]
        for language in document.styles.element.iter(qn("w:lang")):
            for script in ("w:val", "w:eastAsia", "w:bidi"):
                language.set(qn(script), _clean(transcript.language))
    return document


def _add_turn(document: Any, paragraph: Paragraph, options: WriteOptions) -> None:
    block = document.add_paragraph()
    if options.times:
        block.add_run(f"[{clock(paragraph.start_ms)}] ")
    if paragraph.name:
        block.add_run(_clean(f"{paragraph.name}: ")).bold = True
    for index, segment in enumerate(paragraph.segments):
        if index and segment.words[0].spaced:
            block.add_run(" ")
        _add_words(block, segment, marks=_marks(options))


def _add_words(block: Any, segment: Segment, *, marks: bool) -> None:
    from docx.enum.text import WD_COLOR_INDEX  # noqa: PLC0415 -- listing formats must not load it

    for words, is_suspect in parts(segment) if marks else ((segment.words, False),):
        lead = " " if words[0] is not segment.words[0] and words[0].spaced else ""
        run = block.add_run(_clean(lead + one_line(join_words(words))))
        if is_suspect:
            run.font.highlight_color = WD_COLOR_INDEX.YELLOW


def _marks(options: WriteOptions) -> bool:
    return options.mark_suspects is not False


def _checks(transcript: Transcript) -> Iterator[str]:
    """Lines of the list of passages to check, in order of time."""
    found = [
        (segment.start_ms, _check(segment)) for segment in transcript.segments if segment.suspect
    ]
    found.extend(
        (span.start_ms, f"[{clock(span.start_ms)}–{clock(span.end_ms)}] speech without words")  # noqa: RUF001 -- a range
        for span in transcript.missed
    )
    return (text for _, text in sorted(found))


def _check(segment: Segment) -> str:
    reasons = ", ".join(REASONS[reason] for reason in segment.suspect)
    text = one_line(segment.text)
    excerpt = text if len(text) <= _LONGEST_EXCERPT else f"{text[:_LONGEST_EXCERPT].rstrip()}…"
    return f"[{clock(segment.start_ms)}] {reasons}: “{excerpt}”"


def _turn_around(document: Any) -> None:
    """Let every paragraph start at the right margin."""
    from docx.oxml import OxmlElement  # noqa: PLC0415 -- listing formats must not load it

    for block in document.paragraphs:
        block.paragraph_format.element.get_or_add_pPr().append(OxmlElement("w:bidi"))
        for run in block.runs:
            run.font.rtl = True


def _clean(text: str) -> str:
    """Leave out what XML cannot hold."""
    return _NOT_IN_XML.sub("", text)


SPEC = FormatSpec(
    id="docx",
    suffix=".docx",
    title="Word",
    write=write,
    kind=FormatKind.TEXT,
    heeds=TEXT_OPTIONS | {"title"},
    marks_suspects=True,
)
