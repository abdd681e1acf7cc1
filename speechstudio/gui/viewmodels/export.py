"""An export in the making: format, options, range, place, and what would come of it."""

import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from speechstudio.domain.courtesy import Pause
from speechstudio.domain.errors import UsageError, UserFixableError
from speechstudio.domain.transcript import Transcript
from speechstudio.formats.spec import WriteOptions
from speechstudio.gui.background import Background
from speechstudio.gui.courtesy import Courtesy
from speechstudio.gui.viewmodels.export_choices import Range, Remembered, Subject, ranges_of
from speechstudio.gui.viewmodels.export_preview import (
    ExportFormat,
    Preview,
    make_preview,
    text_to_copy,
    written,
)
from speechstudio.storage.settings import ExportSettings
from speechstudio.storage.whole_files import whole_file
from speechstudio.workflows.library.names import file_stem

_SETTLED_MS = 120
"""A preview is made when nothing has been changed for so long."""
_USUAL_COLUMNS = 60
_Result = TypeVar("_Result")


class _UnwantedError(Exception):
    """A preview is made for nothing: something else is chosen now."""


class Export(QObject):
    """Previews and writes one transcript; all long work is done beside the event loop."""

    changed = Signal()
    """Format, options, range or place are others."""
    previewed = Signal()
    copied = Signal(str)
    """What was asked for as text."""
    exists = Signal(object)
    """A file (Path) stands where the export is to go: ask, then `export(replaces=True)`."""
    exported = Signal(object)
    """The file (Path) that was written."""
    failed = Signal(object)
    """A `UserFixableError`."""
    remembered = Signal(object)
    """`ExportSettings` for the next time."""
    ended = Signal()
    """It is closed, and nothing is under way any more."""

    def __init__(
        self,
        subject: Subject,
        settings: ExportSettings,
        formats: tuple[ExportFormat, ...],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.subject = subject
        self.formats = formats
        self.ranges = ranges_of(subject)
        self.preview = Preview()
        self.is_busy = False
        """Whether a file is being written."""
        self._work = _Work(background, self.ended.emit)
        self._courtesy = Courtesy(self)
        self._unwanted = threading.Event()
        """Set where nobody will see the preview that is being made."""
        self._folder = settings.folder
        self._kept = Remembered(tables=settings.options)
        self._format = next((f for f in formats if f.spec.id == settings.format), formats[0])
        self._options = self._kept.options(self._format.spec, subject.title)
        self._range = self.ranges[0]
        self._columns = _USUAL_COLUMNS
        self._path = self._usual_path()
        self._is_making = False
        self._is_closed = False
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_SETTLED_MS)
        self._clock.timeout.connect(self.make_preview)

    @property
    def format(self) -> ExportFormat:
        """The chosen format."""
        return self._format

    @property
    def options(self) -> WriteOptions:
        """Options of the chosen format."""
        return self._options

    @property
    def range(self) -> Range:
        """The chosen part of the transcript."""
        return self._range

    @property
    def path(self) -> Path:
        """Where the file goes."""
        return self._path

    def choose_format(self, format_id: str) -> None:
        """Take another format, with the options it had the last time."""
        if format_id != self._format.spec.id:
            self._format = next(each for each in self.formats if each.spec.id == format_id)
            self._options = self._kept.options(self._format.spec, self.subject.title)
            self._path = self._path.with_name(self._path.stem + self._format.spec.suffix)
            self.preview = Preview()
            self._change()

    def set_option(self, name: str, value: float | bool) -> None:  # noqa: FBT001 - as it is named
        """Take another option; what cannot be met together is told and not taken."""
        try:
            wish: dict[str, Any] = {name: value}
            options = replace(self._options, **wish)
        except UsageError as error:
            self.failed.emit(error)
            return
        if options != self._options:
            self._options = options
            self._kept = self._kept.with_options(self._format.spec, options)
            self._change()

    def choose_range(self, number: int) -> None:
        """Export another part: a place in `ranges`."""
        if self.ranges[number] != self._range:
            self._range = self.ranges[number]
            self._change()

    def set_path(self, path: Path) -> None:
        """Write to another place, with the suffix of the format."""
        suffix = self._format.spec.suffix
        is_whole = path.suffix.lower() == suffix.lower()
        self._path = path if is_whole else path.with_name(path.name + suffix)
        self._folder = str(path.parent)
        self.changed.emit()

    def set_columns(self, columns: int) -> None:
        """Wrap text for reading at so many columns in the preview."""
        if columns != self._columns:
            self._columns = columns
            self._unwanted.set()
            self._clock.start()

    @Slot()
    def make_preview(self) -> None:
        """Make a preview of what is chosen now; while one is made, the next waits."""
        if self._is_making or self._is_closed:
            return
        self._clock.stop()
        self._is_making = True
        self._unwanted = threading.Event()
        pause = partial(_pause, self._unwanted, self._courtesy)
        chosen = self._format, self._options, self._range, self._columns
        self._work.run(
            partial(_preview, self.subject, *chosen, pause=pause),
            partial(self._take, chosen),
            self._failed_preview,
        )

    def export(self, *, replaces: bool = False) -> None:
        """Write the file, whole or not at all; one that is there is replaced only if so told."""
        if self.is_busy:
            return
        self.is_busy = True
        self.changed.emit()
        work = partial(
            _write,
            self.subject.transcript,
            self._range,
            self._format,
            replace(self._options, pause=self._courtesy.pause),
            self._path,
            replaces=replaces,
        )
        self._work.run(work, self._written, self._failed_writing)

    def copy(self) -> None:
        """Make the text for the clipboard."""
        options = replace(self._options, pause=self._courtesy.pause)
        work = partial(_copy, self.subject.transcript, self._range, self._format, options)
        self._work.run(work, self.copied.emit, self.failed.emit)

    @Slot()
    def close(self) -> None:
        """Make no more previews; a file that is being written will be there."""
        self._is_closed = True
        self._unwanted.set()
        self._clock.stop()
        self._work.close()

    def _usual_path(self) -> Path:
        folder = Path(self._folder) if self._folder else self.subject.folder
        return folder / (file_stem(self.subject.title) + self._format.spec.suffix)

    def _change(self) -> None:
        self._unwanted.set()
        if not self._is_closed:
            self._clock.start()
        self.changed.emit()

    def _take(self, chosen: tuple[object, ...], preview: Preview | None) -> None:
        self._is_making = False
        if self._is_closed:
            return
        is_newest = chosen == (self._format, self._options, self._range, self._columns)
        if is_newest and preview is not None:
            self.preview = preview
            self.previewed.emit()
        elif not self._clock.isActive():
            self.make_preview()

    def _failed_preview(self, error: UserFixableError) -> None:
        self._is_making = False
        self.failed.emit(error)

    def _written(self, path: Path | None) -> None:
        self.is_busy = False
        self.changed.emit()
        if path is None:
            self.exists.emit(self._path)
            return
        self.remembered.emit(
            ExportSettings(
                format=self._format.spec.id, folder=self._folder, options=self._kept.tables
            )
        )
        self.exported.emit(path)

    def _failed_writing(self, error: UserFixableError) -> None:
        self.is_busy = False
        self.changed.emit()
        self.failed.emit(error)


class _Work:
    """What is under way, and the word that all of it is over once it is closed."""

    def __init__(self, background: Background, ended: Callable[[], None]) -> None:
        self._background = background
        self._ended = ended
        self._count = 0
        self._is_closed = False

    def run(
        self,
        work: Callable[[], _Result],
        then: Callable[[_Result], None],
        failed: Callable[[UserFixableError], None],
    ) -> None:
        self._count += 1
        self._background.run(work, partial(self._end, then), partial(self._end, failed))

    def close(self) -> None:
        if not self._is_closed:
            self._is_closed = True
            self._tell()

    def _end(self, take: Callable[[Any], None], what: object) -> None:
        self._count -= 1
        take(what)
        self._tell()

    def _tell(self) -> None:
        if self._is_closed and not self._count:
            self._ended()


def _pause(unwanted: threading.Event, courtesy: Courtesy) -> None:
    """Let the window go first, or end the making of a preview, in the thread that does it."""
    if unwanted.is_set():
        raise _UnwantedError
    courtesy.pause()


def _preview(
    subject: Subject,
    chosen: ExportFormat,
    options: WriteOptions,
    part: Range,
    columns: int,
    *,
    pause: Pause,
) -> Preview | None:
    """Make a preview; None where the pause has ended that."""
    options = replace(options, pause=pause)
    try:
        transcript = part.of(subject.transcript)
        return make_preview(chosen, transcript, options, at_ms=subject.at_ms, columns=columns)
    except _UnwantedError:
        return None


def _write(
    transcript: Transcript,
    part: Range,
    chosen: ExportFormat,
    options: WriteOptions,
    path: Path,
    *,
    replaces: bool,
) -> Path | None:
    """Write the file; None where one is there that may not be replaced."""
    if not replaces and path.exists():
        return None
    data = written(chosen.spec, part.of(transcript), options)
    with whole_file(path) as file:
        file.write(data)
    return path


def _copy(transcript: Transcript, part: Range, chosen: ExportFormat, options: WriteOptions) -> str:
    return text_to_copy(chosen, part.of(transcript), options)
