"""Every format that an export can be written in, in the order of the list."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from speechstudio.domain.transcript import Transcript
from speechstudio.formats.registry import formats
from speechstudio.formats.spec import FormatSpec, WriteOptions
from speechstudio.gui.export import pdf
from speechstudio.gui.export.typesetting import Page, page_rect
from speechstudio.gui.viewmodels.export_preview import ExportFormat, Pages

_FIRST = ("docx", "txt", "md", "pdf", "srt", "vtt", "json", "csv", "rttm")
"""Those of ours; plug-ins stand after them."""
_SET_AS_PAGES = frozenset({"docx", "pdf"})
_PICTURES = 3
_PICTURE_WIDTH = 900
"""Pixels: enough for a preview on a fine screen."""


def export_formats() -> tuple[ExportFormat, ...]:
    """Give ours and those of plug-ins that can be written, PDF among them."""
    found = {"pdf": pdf.SPEC}
    for name, spec in formats().items():
        if isinstance(spec, FormatSpec) and spec.write is not None:
            found.setdefault(name, spec)
    order = [name for name in _FIRST if name in found]
    order += [name for name in found if name not in _FIRST]
    return tuple(
        ExportFormat(spec=found[name], pages=first_pages if name in _SET_AS_PAGES else None)
        for name in order
    )


def first_pages(transcript: Transcript, options: WriteOptions) -> Pages:
    """Draw the first pages of a document, and count them all."""
    pictures: list[QImage] = []
    total = 0
    for page in pdf.pages_of(transcript, options):
        total = page.number
        if total <= _PICTURES:
            pictures.append(_picture(page, transcript, options))
    return Pages(pictures=tuple(pictures), total=total)


def _picture(page: Page, transcript: Transcript, options: WriteOptions) -> QImage:
    rect = page_rect(pdf.sheet_for(pdf.usual_paper(), transcript, options))
    scale = _PICTURE_WIDTH / rect.width()
    image = QImage(QSize(_PICTURE_WIDTH, round(rect.height() * scale)), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    page.draw(painter)
    painter.end()
    return image
