"""Printing: the pages of a transcript on paper, one in each turn of the event loop."""

from collections.abc import Iterator

from PySide6.QtCore import QMarginsF, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from speechstudio.domain.errors import StorageError
from speechstudio.domain.transcript import Transcript
from speechstudio.formats.paragraphs import title
from speechstudio.formats.spec import WriteOptions
from speechstudio.gui.export.paper import UNITS_PER_INCH
from speechstudio.gui.export.pdf import sheet_for, usual_paper
from speechstudio.gui.export.prompts import ExportPrompts
from speechstudio.gui.export.typesetting import Page, set_pages
from speechstudio.gui.words import tr


class Printing(QObject):
    """Prints one transcript; it may be begun again when it has ended."""

    progressed = Signal(float)
    """Share that is on paper, 0 to 1."""
    finished = Signal(int)
    """Number of pages that were printed."""
    failed = Signal(object)
    """A `UserFixableError`; what was printed before lies in the printer."""

    def __init__(self, prompts: ExportPrompts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._printer: QPrinter | None = None
        self._painter = QPainter()
        self._pages: Iterator[Page] = iter(())
        self._printed = 0
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self.print_page)

    @property
    def is_printing(self) -> bool:
        """Whether pages are still to come."""
        return self._turn.isActive()

    def start(self, transcript: Transcript, options: WriteOptions) -> None:
        """Ask for a printer, and print on it; nothing happens when the person thinks better of it.

        `options` says whether names, times and words to check are shown, and the title.
        """
        if self.is_printing:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(usual_paper())
        printer.setDocName(title(transcript, options))
        if self._prompts.is_printer_chosen(printer):
            self.print_on(printer, transcript, options)

    def print_on(self, printer: QPrinter, transcript: Transcript, options: WriteOptions) -> None:
        """Print on a printer that is chosen."""
        printer.setFullPage(True)
        printer.setPageMargins(QMarginsF(0, 0, 0, 0))
        printer.setCreator("Speech Studio")
        if not self._painter.begin(printer):
            name = printer.printerName()
            error = StorageError(
                tr("cannot print on {printer}", printer=name)
                if name
                else tr("cannot print on this printer"),
                hint=tr("Choose another printer, or export a PDF and print that."),
            )
            self.failed.emit(error)
            return
        scale = printer.resolution() / UNITS_PER_INCH
        self._painter.scale(scale, scale)
        sheet = sheet_for(printer.pageLayout().pageSize(), transcript, options)
        self._printer, self._printed = printer, 0
        self._pages = set_pages(sheet, transcript, options)
        self._turn.start()

    @Slot()
    def print_page(self) -> None:
        """Print the next page that is asked for, or end."""
        page, printer = next(self._pages, None), self._printer
        if page is None or printer is None:
            self._end()
            return
        if _is_wanted(printer, page.number):
            if self._printed:
                printer.newPage()
            page.draw(self._painter)
            self._printed += 1
        self.progressed.emit(page.share_done)

    @Slot()
    def cancel(self) -> None:
        """Print no more pages."""
        if self.is_printing:
            if self._printer is not None:
                self._printer.abort()
            self._end()

    def _end(self) -> None:
        self._turn.stop()
        self._pages = iter(())
        if self._painter.isActive():
            self._painter.end()
        self._printer = None
        self.finished.emit(self._printed)


def _is_wanted(printer: QPrinter, number: int) -> bool:
    first, last = printer.fromPage(), printer.toPage()
    return first <= number and (not last or number <= last)
