"""The work of a recorder: in a thread of its own it brings sound from the line to the disk."""

import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

from speechstudio.audio.microphone_line import MicrophoneLine
from speechstudio.audio.recording_errors import microphone_lost, recording_errors, storage_lost
from speechstudio.audio.recording_file import RecordingFile
from speechstudio.audio.recording_journal import Mark, Recording
from speechstudio.audio.takes import Takes
from speechstudio.domain.errors import UsageError, UserFixableError

_POLL_S = 0.02
_PATIENCE_S = 0.5
_SYNC_S = 1.0
"""The most that a power cut may take."""


class CaptureThread:
    """Takes sound from a line until it is closed, and writes what is kept to a file."""

    def __init__(
        self, line: MicrophoneLine, on_error: Callable[[UserFixableError], None] | None
    ) -> None:
        """`on_error` is called from here when all comes to an end by itself."""
        self._line = line
        self._on_error = on_error
        self._takes = Takes()
        self.file: RecordingFile | None = None
        """What is written now."""
        self.recording: Recording | None = None
        """What was finished last."""
        self.disk_left_s: int | None = None
        """How long the disk still takes sound; None where nothing is written."""
        self.is_over = False
        self._seen = self._lost_before = 0
        self._synced_s = 0.0
        self._file_lock = threading.Lock()
        self._takes_lock = threading.Lock()
        self._wake, self._finish, self._close = (threading.Event() for _ in range(3))
        self._finished = threading.Event()
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)
        self._thread.start()

    @property
    def is_keeping(self) -> bool:
        """Whether what comes is kept."""
        return self._takes.is_open

    @property
    def recorded_ms(self) -> int:
        """Length of what is kept, up to now."""
        return self._takes.kept_before(self._line.written) * 1000 // self._line.rate_hz

    def begin(self, path: Path) -> None:
        """Write a new file from now on; lets OSError through."""
        file = RecordingFile(
            path,
            rate_hz=self._line.rate_hz,
            channels=self._line.channels,
            device=self._line.device.name,
        )
        self._takes, self.recording, self._synced_s = Takes(), None, 0.0
        self._lost_before = self._line.lost_frames
        self._finished.clear()
        self.file = file
        self.keep()

    def keep(self) -> None:
        """Keep what comes from now on."""
        # Under the lock, as else frames could be taken between the count of them and its use.
        with self._takes_lock:
            self._takes.begin(self._line.written)

    def drop(self) -> None:
        """Keep no more of what comes from now on."""
        with self._takes_lock:
            self._takes.end(self._line.written)

    def put_mark(self, number: int | None, label: str) -> Mark:
        """Set the mark of that number anew, or a further one here."""
        with self._file_lock:
            file = self.file
            if file is None:
                raise UsageError("nothing is recorded now, so there is nothing to mark")
            at_ms = self.recorded_ms if number is None else file.marks[number].at_ms
            number = number or len(file.marks) + 1
            mark = Mark(at_ms=at_ms, label=label or f"Mark {number}")
            with recording_errors(file.path.parent):
                file.set_mark(number, mark)
        return mark

    def finish(self) -> None:
        """End the file, where there is one, and wait until it is whole."""
        if self.file is not None:
            self.drop()
            self._finish.set()
            self._wake.set()
            while not self._finished.wait(_PATIENCE_S):
                if not self._thread.is_alive():  # it ended just as the file was begun
                    self._end_file()

    def close(self) -> None:
        """Let the line go, and end the file."""
        self._close.set()
        self._wake.set()
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def _run(self) -> None:
        """Bring sound to the disk until the end; the work of the thread."""
        error: UserFixableError | None = None
        while error is None and not self._close.is_set():
            self._wake.wait(_POLL_S)
            self._wake.clear()
            error = self._work()
        self.is_over = True
        self.drop()
        if error is None:
            error = self._work()
        self._end_file()
        # First of all people are told: a device that hangs may take its time to close.
        if error is not None and self._on_error is not None:
            self._on_error(error)
        self._line.close()

    def _work(self) -> UserFixableError | None:
        """Write what has come, and look after everything; give what makes an end of it."""
        # Both are asked before the sound is taken: what came until then is written.
        is_last, trouble = self._finish.is_set(), self._line.trouble()
        try:
            self._write()
            self._keep_safe()
        except OSError as exc:
            return storage_lost(exc, 0 if self.file is None else self.file.duration_ms)
        if trouble is not None and self.file is not None:
            return microphone_lost(trouble, self.recorded_ms)
        if is_last:
            self._finish.clear()
            self._end_file()
        return trouble

    def _write(self) -> None:
        with self._takes_lock:
            heard = self._line.take()
            start, self._seen = self._seen, self._seen + len(heard)
            kept = self._takes.within(start, self._seen)
        if self.file is not None:
            for begin, end in kept:
                self.file.append(heard[begin - start : end - start])

    def _keep_safe(self) -> None:
        """Once a second have the system write to the disk itself."""
        file, now_s = self.file, time.monotonic()
        if file is None or now_s - self._synced_s < _SYNC_S:
            return
        self._synced_s = now_s
        file.sync()
        self.disk_left_s = shutil.disk_usage(file.path.parent).free // file.wav.bytes_per_second

    def _end_file(self) -> None:
        with self._file_lock:
            if self.file is not None:
                lost = self._line.lost_frames - self._lost_before
                self.recording = self.file.finish(lost_ms=lost * 1000 // self._line.rate_hz)
                self.file, self.disk_left_s = None, None
        self._finished.set()
