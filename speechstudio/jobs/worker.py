"""The child's side: `python -m speechstudio.jobs.worker`, or the same in an environment.

Requests come in on standard input, events go out on standard output, both as frames.
One engine stays loaded between requests, for a while. When standard input ends, the parent is
gone and so is the child, in whatever native call it is.
"""

import contextlib
import os
import queue
import sys
import threading
import time
import traceback
from importlib import import_module
from typing import Any, BinaryIO

from speechstudio.domain.errors import (
    EngineUnavailableError,
    FrameError,
    JobCancelledError,
    UserFixableError,
)
from speechstudio.engines.contract import EngineContext, EngineSetup, ForgetfulJournal
from speechstudio.jobs.events import (
    Cancelled,
    Event,
    Failed,
    Partial,
    Progress,
    Started,
    Succeeded,
    event_to_header,
)
from speechstudio.jobs.framing import Frame, read_frame, write_frame
from speechstudio.jobs.idleness import IDLE_S
from speechstudio.jobs.journal import FileJournal
from speechstudio.jobs.requests import EngineRequest
from speechstudio.jobs.seclusion import reach_from_arguments, stay_offline
from speechstudio.jobs.serving import SERVERS

SHORTEST_BETWEEN_REPORTS_S = 0.05


class Worker:
    """Runs requests one after the other."""

    def __init__(self, requests: BinaryIO, events: BinaryIO, *, idle_s: float = IDLE_S) -> None:
        self._idle_s = idle_s
        self._requests = requests
        self._events = events
        self._waiting: queue.SimpleQueue[Frame] = queue.SimpleQueue()
        self._stop = threading.Event()
        self._engine: tuple[tuple[object, ...], Any] | None = None
        self._reported = 0.0

    def serve(self) -> None:
        """Serve until the parent is gone, or has asked for nothing for so long."""
        threading.Thread(target=self._listen, daemon=True).start()
        while True:
            try:
                frame = self._waiting.get(timeout=self._idle_s)
            except queue.Empty:
                return
            self._send(self._run(EngineRequest.from_header(frame.header)))

    def _listen(self) -> None:
        """Take frames as they come; end the whole process when there are no more."""
        with contextlib.suppress(FrameError, OSError):
            while frame := read_frame(self._requests):
                if frame.header["type"] == "cancel":
                    self._stop.set()
                else:
                    self._stop.clear()
                    self._waiting.put(frame)
        os._exit(0)  # a thread cannot interrupt a native call; ending the process does

    def _run(self, request: EngineRequest) -> Event:
        """Run one request to its end, whatever that is."""
        journal = FileJournal(request.journal) if request.journal else None
        context = EngineContext(
            journal=journal or ForgetfulJournal(),
            progress=lambda done, total: self._report(request.task, done, total),
            cancelled=self._stop.is_set,
            speech=request.speech,
        )
        try:
            self._send(Started())
            engine = self._engine_for(request)
            context.check()
            result = SERVERS[request.task](
                engine,
                request,
                context,
                lambda content, payload: self._send(
                    Partial(step=request.task, content=content, payload=payload)
                ),
            )
        except JobCancelledError:
            return Cancelled()
        except UserFixableError as error:
            return Failed.of(error)
        except ImportError as error:
            return Failed(
                code=EngineUnavailableError.code,
                message=f"the {request.task} engine does not load: {error}",
                hint="Run “speechstudio doctor”; it names what is missing.",
                detail=traceback.format_exc(),
            )
        except (Exception, SystemExit) as error:  # noqa: BLE001 - the edge of the process: a bug is told, not hidden
            return Failed(
                code="engine.failed",
                message=f"the {request.task} engine failed: {type(error).__name__}: {error}",
                hint="This is a fault of the program; please report it with the log.",
                detail=traceback.format_exc(),
            )
        finally:
            if journal is not None:
                journal.close()
        return Succeeded(result=result)

    def _engine_for(self, request: EngineRequest) -> Any:
        """Return the loaded engine, or load another in its place."""
        if self._engine is None or self._engine[0] != request.engine_key:
            self._engine = None  # the old one goes before the new one comes
            module, _, name = request.factory.partition(":")
            factory = getattr(import_module(module), name)
            setup = EngineSetup(
                models=request.models,
                threads=request.threads,
                device=request.device,
                service=request.service,
            )
            self._engine = (request.engine_key, factory(setup))
        return self._engine[1]

    def _report(self, step: str, done: int, total: int) -> None:
        """Send progress, but not more often than anybody can see."""
        now = time.monotonic()
        if done >= total or now - self._reported >= SHORTEST_BETWEEN_REPORTS_S:
            self._reported = now
            self._send(Progress(step=step, done=done, total=total))

    def _send(self, event: Event) -> None:
        """Send an event; without a parent there is nothing left to do."""
        payload = event.payload if isinstance(event, Partial) else b""
        try:
            write_frame(self._events, event_to_header(event), payload)
        except OSError:
            os._exit(0)


def main() -> None:
    """Keep the real standard output for frames, and send what libraries print to the log.

    Nothing in here connects to anything but this machine, whatever a library would like; for an
    engine that speaks by a service, the command line names the addresses of that service besides.
    """
    stay_offline(but_for=reach_from_arguments(sys.argv[1:]))
    frames = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    code = 1
    try:
        Worker(sys.stdin.buffer, frames).serve()
        code = 0
    finally:
        if code:
            traceback.print_exc()
        os._exit(code)  # a thread still reads standard input: Python would abort instead of ending


if __name__ == "__main__":
    main()
