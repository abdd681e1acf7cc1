"""Services that speak, on this machine: real servers, whose manners a test chooses."""

import io
import json
import socket
import socketserver
import ssl
import struct
import threading
import wave
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import numpy as np

from speechstudio.domain.services import Service, ServiceKind, ServiceSetup
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import EngineContext, EngineSetup, SynthesisOptions
from speechstudio.engines.synthesis.espeak import Espeak

TONE_HZ = 440
RATE_HZ = 16_000
INFO = {
    "tts": [
        {
            "name": "first",
            "installed": True,
            "voices": [
                {"name": "amy", "languages": ["en_US"], "installed": True, "description": "Amy"},
                {"name": "amy", "languages": ["de"], "installed": True},
                {"name": "gone", "languages": ["en"], "installed": False},
                {
                    "name": "many",
                    "languages": ["pt-br"],
                    "installed": True,
                    "speakers": [{"name": "one"}, {"name": "two"}],
                },
            ],
        },
        {"name": "second", "installed": True, "voices": []},
    ]
}

Sound = Callable[[str, float], tuple[bytes, int]]
"""From a text and a pace to 16-bit samples, and their rate."""


def tone(text: str, pace: float = 1.0) -> tuple[bytes, int]:
    """Give a tone that is as long as the text."""
    times = np.arange(int(RATE_HZ * 0.05 * len(text) / pace)) / RATE_HZ
    return (8000 * np.sin(2 * np.pi * TONE_HZ * times)).astype("<i2").tobytes(), RATE_HZ


def espeak_sound(text: str, pace: float = 1.0) -> tuple[bytes, int]:
    """Let eSpeak say it, which holds one state for the whole process."""
    with _ESPEAK:
        engine = Espeak(EngineSetup(models={}))
        (chunk,) = engine.synthesize(
            [SpokenSentence(text=text, language="en")],
            "en-us",
            SynthesisOptions(rate=pace),
            EngineContext(),
        )
    return (chunk.samples * 32767).astype("<i2").tobytes(), chunk.sample_rate


_ESPEAK = threading.Lock()
_LONGEST_ANSWER_S = 5.0


@dataclass(slots=True)
class Manner:
    """How a server behaves, and what it has seen."""

    sound: Sound = tone
    does: str = "speak"
    """`speak`, `complain`, `talk nonsense`, `cut`, `wait`, `say nothing`."""
    lists: bool = True
    """Whether an OpenAI-compatible server tells of its voices."""
    key: str = ""
    seen: list[dict[str, Any]] = field(default_factory=list)
    is_asked: threading.Event = field(default_factory=threading.Event)
    """Somebody waits for sound."""
    is_left: threading.Event = field(default_factory=threading.Event)
    """Whoever asked has closed the connection before the answer."""


def setup_of(kind: ServiceKind, port: int, host: str = "127.0.0.1", **more: Any) -> ServiceSetup:
    scheme = "http://" if kind is ServiceKind.OPENAI_SPEECH else ""
    return ServiceSetup(kind=kind, address=f"{scheme}{host}:{port}", **more)


def service_of(setup: ServiceSetup, name: str = "home", key: str = "") -> Service:
    return Service(name=name, setup=setup, addresses=("127.0.0.1",), key=key)


class _Wyoming(socketserver.StreamRequestHandler):
    manner: Manner

    def handle(self) -> None:
        while line := self.rfile.readline():
            head = json.loads(line)
            data = {**head.get("data", {})}
            data |= json.loads(self.rfile.read(head.get("data_length") or 0) or b"{}")
            self.manner.seen.append({"type": head["type"], **data})
            if head["type"] == "describe":
                self._say({"type": "info", "data": INFO})
            elif head["type"] == "synthesize" and not self._speak(data["text"]):
                return

    def _speak(self, text: str) -> bool:
        self.manner.is_asked.set()
        match self.manner.does:
            case "complain":
                self._say({"type": "error", "data": {"text": "no\x1b[31m such\nvoice"}})
            case "talk nonsense":
                self.wfile.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                return False
            case "wait":
                if not self.rfile.read(1):
                    self.manner.is_left.set()
                return False
            case "say nothing":
                self._say({"type": "audio-stop"})
            case _:
                self._sound(*self.manner.sound(text, 1.0))
        return self.manner.does != "cut"

    def _sound(self, samples: bytes, rate: int) -> None:
        form = {"rate": rate, "width": 2, "channels": 1}
        self._say({"type": "audio-start", "data": form})
        cut = self.manner.does == "cut"
        for at in range(0, len(samples), 4096):
            self._say({"type": "audio-chunk", "data": form}, samples[at : at + 4096], cut=cut)
            if cut:
                return
        self._say({"type": "audio-stop"})

    def _say(self, event: dict[str, Any], payload: bytes = b"", *, cut: bool = False) -> None:
        data = json.dumps(event.pop("data", {})).encode()
        head = {**event, "data_length": len(data), "payload_length": len(payload)}
        self.wfile.write(json.dumps(head).encode() + b"\n" + data)
        self.wfile.write(payload[: len(payload) // 2] if cut else payload)


class _Speech(BaseHTTPRequestHandler):
    manner: Manner

    def do_GET(self) -> None:
        self.manner.seen.append({"path": self.path})
        voices = {"voices": ["alloy", {"id": "nova", "name": "Nova", "language": "en_gb"}]}
        found = self.manner.lists and self.path == "/v1/audio/voices"
        self._answer(200 if found else 404, json.dumps(voices).encode())

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.manner.seen.append({"path": self.path, **body})
        self.manner.is_asked.set()
        if self.manner.key and self.headers["Authorization"] != f"Bearer {self.manner.key}":
            self._answer(401, b'{"error": {"message": "bad key"}}')
            return
        match self.manner.does:
            case "complain":
                self._answer(400, b'{"error": {"message": "no such voice"}}')
            case "talk nonsense":
                self._answer(200, b"<html>hello</html>")
            case "wait":
                if not self.rfile.read(1):
                    self.manner.is_left.set()
            case "say nothing":
                self._answer(200, wav(b"", RATE_HZ))
            case _:
                self._sound(body)

    def _sound(self, body: dict[str, Any]) -> None:
        samples, rate = self.manner.sound(body["input"], body.get("speed", 1.0))
        whole = samples if body["response_format"] == "pcm" else wav(samples, rate)
        self._answer(200, whole, cut=self.manner.does == "cut")

    def _answer(self, status: int, body: bytes, *, cut: bool = False) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[: len(body) // 2] if cut else body)

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@contextmanager
def wyoming_server(manner: Manner, host: str = "127.0.0.1") -> Iterator[ServiceSetup]:
    """Serve the Wyoming protocol on a free port."""
    handler = type("Handler", (_Wyoming,), {"manner": manner})
    with _served(socketserver.ThreadingTCPServer((host, 0), handler)) as port:
        yield setup_of(ServiceKind.WYOMING, port, host)


@contextmanager
def speech_server(
    manner: Manner, host: str = "127.0.0.1", certificate: Path | None = None, **more: Any
) -> Iterator[ServiceSetup]:
    """Serve `/v1/audio/speech` on a free port; `more` are fields of the setup."""
    handler = type("Handler", (_Speech,), {"manner": manner})
    server = ThreadingHTTPServer((host, 0), handler)
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
    with _served(server) as port:
        setup = setup_of(ServiceKind.OPENAI_SPEECH, port, host, **more)
        private = setup.address.replace("http://", "https://")
        yield replace(setup, address=private) if certificate else setup


@contextmanager
def tunnels(*, refuses: bool = False) -> Iterator[tuple[int, list[str]]]:
    """Be a proxy on a free port; give what it was asked besides."""
    asked: list[str] = []

    class Proxy(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            head = self.request.recv(4096).decode()
            asked.append(head)
            if refuses:
                self.request.sendall(b"HTTP/1.1 403 Forbidden\r\n\r\n")
                return
            host, _, port = head.split()[1].rpartition(":")
            with socket.create_connection((host, int(port))) as there:
                self.request.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                back = threading.Thread(target=_pass_on, args=(there, self.request), daemon=True)
                back.start()
                _pass_on(self.request, there)
                back.join()

    with _served(socketserver.ThreadingTCPServer(("127.0.0.1", 0), Proxy)) as port:
        yield port, asked


def _pass_on(here: socket.socket, there: socket.socket) -> None:
    with suppress(OSError):
        while block := here.recv(65_536):
            there.sendall(block)
        there.shutdown(socket.SHUT_WR)


SERVERS: dict[ServiceKind, Callable[[Manner], Any]] = {
    ServiceKind.WYOMING: wyoming_server,
    ServiceKind.OPENAI_SPEECH: speech_server,
}


def wav(samples: bytes, rate: int) -> bytes:
    """Write 16-bit samples as a file."""
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setparams((1, 2, rate, 0, "NONE", ""))
        file.writeframes(samples)
    return made.getvalue()


def endless(file: bytes) -> bytes:
    """Write a file's lengths as one does who does not know them yet."""
    at = file.index(b"data") + 4
    unknown = struct.pack("<I", 0xFFFF_FFFF)
    return file[:4] + unknown + file[8:at] + unknown + file[at + 4 :]


@contextmanager
def _served(server: socketserver.ThreadingTCPServer | ThreadingHTTPServer) -> Iterator[int]:
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield int(server.server_address[1])
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
        for answering in threading.enumerate():  # eSpeak is no thread's of its own
            if answering.name.endswith("(process_request_thread)"):
                answering.join(_LONGEST_ANSWER_S)


@contextmanager
def closed_port() -> Iterator[int]:
    """Give a port of this machine at which nobody answers."""
    with socketserver.TCPServer(("127.0.0.1", 0), socketserver.BaseRequestHandler) as server:
        port = server.server_address[1]
    yield port
