"""The parent's side of a child process that runs engines."""

import contextlib
import os
import queue
import signal
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO, cast

from speechstudio.domain.errors import EngineUnavailableError, FrameError, WorkerDiedError
from speechstudio.domain.own_python import module_command
from speechstudio.engines.environments.interpreter import EnginePython
from speechstudio.engines.process_tree import end_tree, own_session
from speechstudio.jobs.events import ENDINGS, Cancelled, Event, Failed, event_from_header
from speechstudio.jobs.framing import Frame, read_frame, write_frame
from speechstudio.jobs.idleness import IDLE_S, MARGIN_S, remember
from speechstudio.jobs.requests import EngineRequest
from speechstudio.jobs.seclusion import reach_to_arguments

PATIENCE_S = 2.0
"""A child that was asked to stop and has not answered by then is ended."""
BETWEEN_LOOKS_S = 0.1
WORKER = "speechstudio.jobs.worker"
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
FRUGAL_RECOGNITION = {"MALLOC_ARENA_MAX": "1"}
"""Threads take what others gave back: 90 MB of 610 less, and no longer. Recognition asks for large
blocks all the time: to give them back to the system would take a quarter more."""


class EngineProcess:
    """One child that serves one request at a time, and stays for the next."""

    def __init__(self, *, threads: int = 1) -> None:
        self._threads = threads
        self._process: subprocess.Popen[bytes] | None = None
        self._python: EnginePython | None = None
        self._reach: tuple[tuple[str, int], ...] = ()
        self._frames: queue.SimpleQueue[Frame | None] = queue.SimpleQueue()
        self._log: deque[str] = deque(maxlen=40)
        self._listeners: list[threading.Thread] = []
        self._is_busy = False
        self._is_new = True
        self._turn = threading.Lock()
        """Held by who decides whether the child is busy."""
        self._used_at = time.monotonic()
        remember(self)

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
        with self._turn:
            if self._is_busy:
                raise RuntimeError("a child serves one request at a time")
            self._is_busy = True
        child = self._process
        fits = (request.python, request.reach) == (self._python, self._reach)
        is_going = time.monotonic() - self._used_at > IDLE_S - MARGIN_S
        if child is None or child.poll() is not None or is_going or not fits:
            self._start(request)
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
            self._used_at = time.monotonic()
            self._is_busy = False
            if not finished:  # nobody waits for the answer any more
                self.stop()

    def stop_if_idle(self, folder: Path) -> None:
        """End the child when it waits for work and runs on an interpreter in `folder`."""
        with self._turn:
            python = self._python
            if not self._is_busy and python and python.executable.is_relative_to(folder):
                self.stop()

    def stop(self) -> None:
        """End the child and everything that it started; any thread may do so."""
        process, self._process = self._process, None
        if process is None:
            return
        end_tree(process)
        for pipe in (process.stdin, process.stdout, process.stderr):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _start(self, request: EngineRequest) -> None:
        """Start a child in a session of its own, so that Ctrl+C reaches the parent alone."""
        self.stop()
        python, self._reach = request.python, request.reach
        self._python = python
        reach = reach_to_arguments(self._reach)
        threads = str(self._threads)
        environment = {
            **os.environ,
            **QUIET,
            **(FRUGAL_RECOGNITION if request.task == "recognition" else FRUGAL),
            "OMP_NUM_THREADS": threads,
        }
        self._frames = queue.SimpleQueue()
        self._log.clear()
        self._is_new = True
        try:
            self._process = subprocess.Popen(
                python.command(WORKER, *reach) if python else module_command(WORKER, *reach),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=environment,
                **own_session(),
            )
        except OSError as error:
            self._is_busy = False
            raise WorkerDiedError(
                f"the process that runs the speech engine cannot be started: {error.strerror}",
                hint=self._advice,
                detail=str(error),
            ) from error
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
        self._is_new = False
        event = event_from_header(frame.header, frame.payload)
        if isinstance(event, Failed) and event.code == EngineUnavailableError.code:
            return replace(event, hint=self._advice) if self._python else event
        return event

    @property
    def _advice(self) -> str:
        """What helps against a child that does not come to its work, or against its library."""
        if self._python is None:
            return "Run “speechstudio doctor”; it names what is missing."
        return f"Run “speechstudio engines repair {self._python.environment}”."

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
            end_tree(process)
            for listener in self._listeners:  # to the last words
                listener.join(PATIENCE_S)
        detail = "\n".join(self._log)
        self.stop()
        if self._python and self._is_new:
            return WorkerDiedError(
                f"the environment {self._python.environment} does not work: its process ended"
                f" at once ({_how(code)})",
                hint=self._advice,
                detail=detail,
            )
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
