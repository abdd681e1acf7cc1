"""The parent's side of a child process that runs engines."""

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, cast

import psutil

from speechstudio.domain.errors import FrameError, WorkerDiedError
from speechstudio.jobs.events import ENDINGS, Cancelled, Event, event_from_header
from speechstudio.jobs.framing import Frame, read_frame, write_frame
from speechstudio.jobs.requests import EngineRequest

PATIENCE_S = 2.0
"""A child that was asked to stop and has not answered by then is ended."""
BETWEEN_LOOKS_S = 0.1
QUIET = {
    "PYANNOTE_METRICS_ENABLED": "0",
    "ORT_DISABLE_TELEMETRY": "1",
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "PYTHONUNBUFFERED": "1",
    "TQDM_DISABLE": "1",
}
"""Nothing that runs in a child speaks to the network, and nothing is reported to anybody."""
FRUGAL = {"MALLOC_MMAP_THRESHOLD_": "1000000", "ONEDNN_PRIMITIVE_CACHE_CAPACITY": "100"}
"""Large blocks go back to the system, and kernels for past lengths of speech are not kept: with
them, a diarization of 100 s peaks at 734 MB instead of 1,334 and takes no longer."""


class EngineProcess:
    """One child that serves one request at a time, and stays for the next."""

    def __init__(self, *, threads: int = 1) -> None:
        self._threads = threads
        self._process: subprocess.Popen[bytes] | None = None
        self._frames: queue.SimpleQueue[Frame | None] = queue.SimpleQueue()
        self._log: deque[str] = deque(maxlen=40)
        self._listeners: list[threading.Thread] = []
        self._is_busy = False

    @property
    def pid(self) -> int | None:
        """Process id of the child, when there is one."""
        return self._process.pid if self._process else None

    def run(self, request: EngineRequest, cancelled: Callable[[], bool]) -> Iterator[Event]:
        """Yield the events of one request, the last of them its end.

        A child that dies raises WorkerDiedError; the next request gets a new child. One that is
        gone after `cancelled` has become true is cancelled, whoever ended it. A request in the
        middle of another raises RuntimeError.
        """
        if self._is_busy:
            raise RuntimeError("a child serves one request at a time")
        self._is_busy = True
        child = self._process
        if child is None or child.poll() is not None:
            self._start()
        self._send(request.to_header())
        deadline: float | None = None
        finished = False
        try:
            while not finished:
                if deadline is None and cancelled():
                    deadline = time.monotonic() + PATIENCE_S
                    self._send({"type": "cancel"})
                event = self._next(cancelled)
                if deadline is not None and time.monotonic() > deadline:
                    event = event if isinstance(event, ENDINGS) else self._end()
                if event is not None:
                    finished = isinstance(event, ENDINGS)
                    yield event
        finally:
            self._is_busy = False
            if not finished:  # nobody waits for the answer any more
                self.stop()

    def stop(self) -> None:
        """End the child and everything that it started; any thread may do so."""
        process, self._process = self._process, None
        if process is None:
            return
        _end_tree(process)
        for pipe in (process.stdin, process.stdout, process.stderr):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _start(self) -> None:
        """Start a child in a session of its own, so that Ctrl+C reaches the parent alone."""
        self.stop()
        threads = str(self._threads)
        environment = {
            **os.environ,
            **QUIET,
            **FRUGAL,
            "OMP_NUM_THREADS": threads,
        }
        self._frames = queue.SimpleQueue()
        self._log.clear()
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "speechstudio.jobs.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            **_own_session(),
        )
        stdout = cast("BinaryIO", self._process.stdout)
        stderr = cast("BinaryIO", self._process.stderr)
        self._listeners = [
            threading.Thread(target=_read_frames, args=(stdout, self._frames), daemon=True),
            threading.Thread(target=_read_log, args=(stderr, self._log), daemon=True),
        ]
        for listener in self._listeners:
            listener.start()

    def _send(self, header: dict[str, Any]) -> None:
        """Send a frame; a dead child is noticed when its answer is awaited."""
        process = self._process
        if process is not None and process.stdin is not None:
            with contextlib.suppress(OSError, ValueError):  # the latter where `stop` has closed it
                write_frame(cast("BinaryIO", process.stdin), header)

    def _next(self, cancelled: Callable[[], bool]) -> Event | None:
        """Return the next event, or None when there is none yet."""
        try:
            frame = self._frames.get(timeout=BETWEEN_LOOKS_S)
        except queue.Empty:
            return None
        if frame is None:
            death = self._death()
            if cancelled():
                return Cancelled()
            raise death
        return event_from_header(frame.header, frame.payload)

    def _end(self) -> Event:
        """End a child that does not answer, and say that it is gone."""
        self.stop()
        return Cancelled()

    def _death(self) -> WorkerDiedError:
        """Say how the child ended; one that talks nonsense is ended here."""
        code, process = None, self._process
        if process is not None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                code = process.wait(BETWEEN_LOOKS_S)
            _end_tree(process)
            for listener in self._listeners:  # to the last words
                listener.join(PATIENCE_S)
        detail = "\n".join(self._log)
        self.stop()
        return WorkerDiedError(
            f"the process that runs the speech engine ended unexpectedly ({_how(code)})",
            hint="Run the same again; it goes on where it stopped.",
            detail=detail,
        )


def _how(code: int | None) -> str:
    """Say in words how a process ended."""
    if code is not None and code < 0:
        name = signal.Signals(-code).name
        killed = name == "SIGKILL"
        return f"{name}, perhaps for want of memory" if killed else name
    return f"exit code {code}"


def _own_session() -> dict[str, Any]:
    """Options of Popen that keep the terminal's Ctrl+C away from the child."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


def _read_frames(pipe: BinaryIO, frames: "queue.SimpleQueue[Frame | None]") -> None:
    """Hand on frames until there are no more; then None."""
    with contextlib.suppress(FrameError, OSError, ValueError):
        while frame := read_frame(pipe):
            frames.put(frame)
    frames.put(None)


def _read_log(pipe: BinaryIO, log: "deque[str]") -> None:
    """Keep the last lines that the child's libraries print."""
    with contextlib.suppress(OSError, ValueError):
        for line in pipe:
            log.append(line.decode(errors="replace").rstrip())


def _end_tree(process: "subprocess.Popen[bytes]") -> None:
    """Kill a process and all its descendants, and wait until they are gone."""
    family: list[psutil.Process] = []
    with contextlib.suppress(psutil.NoSuchProcess):
        family.append(psutil.Process(process.pid))
        family += family[0].children(recursive=True)
    for member in family:
        with contextlib.suppress(psutil.NoSuchProcess):
            member.kill()
    if sys.platform != "win32":
        # What a process leaves that has died by itself is nobody's child, but still of its group.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(PATIENCE_S)
