"""PDF: the pages of a transcript as a file. Needs a `QGuiApplication`, and runs in any thread."""

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from speechstudio.domain.transcript import Transcript
from speechstudio.formats.paragraphs import title
from speechstudio.formats.spec import TEXT_OPTIONS, FormatKind, FormatSpec, WriteOptions
from speechstudio.gui.export.paper import UNITS_PER_INCH, Sheet
from speechstudio.gui.export.typesetting import Page, set_pages


def usual_paper() -> QPageSize:
    """Size of paper where this person lives."""
    is_imperial = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if is_imperial else QPageSize.PageSizeId.A4
    return QPageSize(size)


def sheet_for(page: QPageSize, transcript: Transcript, options: WriteOptions) -> Sheet:
    """Make the sheet that a transcript is set on."""
    has_names = options.speakers and bool(transcript.speakers)
    return Sheet.of(page, transcript.language, has_gutter=has_names or options.times)


def pages_of(transcript: Transcript, options: WriteOptions) -> Iterator[Page]:
    """Give the pages of a transcript on the usual paper."""
    return set_pages(sheet_for(usual_paper(), transcript, options), transcript, options)


def write(transcript: Transcript, options: WriteOptions) -> bytes:
    """Give the document, its fonts inside; the text can be searched and copied."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(
        QPageLayout(usual_paper(), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    writer.setResolution(UNITS_PER_INCH)
    writer.setTitle(title(transcript, options))
    writer.setCreator("Speech Studio")
    painter = QPainter(writer)
    for page in pages_of(transcript, options):
        if page.number > 1:
            writer.newPage()
        page.draw(painter)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


SPEC = FormatSpec(
    id="pdf",
    suffix=".pdf",
    title="PDF",
    write=write,
    kind=FormatKind.TEXT,
    heeds=TEXT_OPTIONS | {"title"},
)
"""Kept out of the entry points, because the command line does without Qt."""
