"""A real HTTP server that can do everything wrong that servers do."""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PATIENCE_S = 20.0


@dataclass
class Served:
    """A file, and how the server gives it out."""

    content: bytes
    etag: str = '"version-1"'
    linked_etag: str | None = None
    status: int = 200
    """Answer of the server in place of the file, when it is not 200."""
    failures: int = 0
    """So many requests are answered with 503 first."""
    ranges: bool = True
    cuts: list[int] = field(default_factory=list)
    """After so many bytes of each of the next answers the connection ends."""
    hold_after: int | None = None
    """After so many bytes the answer stands still until `go_on` is set."""
    token: str | None = None
    """Authorization header without which nothing is given."""
    refuse_agent: str | None = None
    """User agents that begin so get 403."""
    redirect: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    """Sent besides, with refusals too."""


@dataclass(frozen=True)
class Asked:
    """One request, and what was sent for it."""

    method: str
    path: str
    range: str | None
    authorization: str | None
    agent: str
    sent: list[int]

    @property
    def sent_bytes(self) -> int:
        return sum(self.sent)


class FileServer:
    """Files by path, and everything that was asked for."""

    def __init__(self) -> None:
        self.files: dict[str, Served] = {}
        self.asked: list[Asked] = []
        self.go_on = threading.Event()
        self.holding = threading.Event()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.owner = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def requests(self, path: str, method: str = "GET") -> list[Asked]:
        return [asked for asked in self.asked if asked.path == path and asked.method == method]

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self.go_on.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    owner: FileServer
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is what these tests are about."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_HEAD(self) -> None:
        self.answer(with_body=False)

    def do_GET(self) -> None:
        self.answer(with_body=True)

    def answer(self, *, with_body: bool) -> None:
        asked = Asked(
            method=self.command,
            path=self.path,
            range=self.headers.get("Range"),
            authorization=self.headers.get("Authorization"),
            agent=self.headers.get("User-Agent", ""),
            sent=[],
        )
        self.server.owner.asked.append(asked)
        served = self.server.owner.files.get(self.path)
        status = self.refusal(served, asked)
        if served is None or status is not None:
            self.send_response(status or 404)
            for name, value in (served.headers if served else {}).items():
                self.send_header(name, value)
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif served.redirect:
            self.send_response(302)
            self.send_header("Location", served.redirect)
            self.tags(served)
            self.send_header("Content-Length", "0")
            self.end_headers()
        else:
            self.content(served, asked, with_body=with_body)

    def refusal(self, served: Served | None, asked: Asked) -> int | None:
        if served is None:
            return 404
        if served.failures:
            served.failures -= 1
            return 503
        if served.token and asked.authorization != served.token:
            return 401
        if served.refuse_agent and asked.agent.startswith(served.refuse_agent):
            return 403
        return None if served.status == 200 else served.status

    def tags(self, served: Served) -> None:
        if served.etag:
            self.send_header("ETag", served.etag)
        if served.linked_etag:
            self.send_header("X-Linked-Etag", f'"{served.linked_etag}"')
        for name, value in served.headers.items():
            self.send_header(name, value)

    def content(self, served: Served, asked: Asked, *, with_body: bool) -> None:
        start = self.start_of(served, asked)
        body = served.content[start:]
        if start and not body:
            self.send_response(416)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        total = len(served.content)
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{total - 1}/{total}")
        self.tags(served)
        page = self.path.endswith("/")
        self.send_header("Content-Type", "text/html" if page else "application/octet-stream")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if with_body:
            self.body(served, asked, body)

    def start_of(self, served: Served, asked: Asked) -> int:
        match = re.fullmatch(r"bytes=(\d+)-", asked.range or "")
        condition = self.headers.get("If-Range")
        if not served.ranges or match is None or condition not in (None, served.etag):
            return 0
        return int(match[1])

    def body(self, served: Served, asked: Asked, body: bytes) -> None:
        if served.cuts:
            body = body[: served.cuts.pop(0)]
            self.close_connection = True
        held = served.hold_after
        if held is not None:
            served.hold_after = None
            self.send(asked, body[:held])
            self.server.owner.holding.set()
            self.server.owner.go_on.wait(PATIENCE_S)
            body = body[held:]
        self.send(asked, body)

    def send(self, asked: Asked, body: bytes) -> None:
        for place in range(0, len(body), 1 << 14):
            piece = body[place : place + (1 << 14)]
            self.wfile.write(piece)
            self.wfile.flush()
            asked.sent.append(len(piece))

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def running_server() -> Iterator[FileServer]:
    server = FileServer()
    server.start()
    try:
        yield server
    finally:
        server.stop()
