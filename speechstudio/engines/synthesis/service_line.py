"""The connection to a service that speaks: opened to known addresses only, closed by a cancel."""

import os
import re
import socket
import ssl
import threading
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import unquote, urlsplit

from speechstudio.domain.errors import EngineFailedError, EngineUnavailableError, JobCancelledError
from speechstudio.domain.services import Service
from speechstudio.engines.contract import EngineContext

CONNECT_S = 5.0
SILENCE_S = 60.0
"""A service that says nothing for so long has gone: the slowest begins a sentence sooner."""
_BETWEEN_LOOKS_S = 0.1
_LONGEST_TOLD = 200
_LONGEST_HEAD = 16_384
_TUNNELLED = re.compile(r"HTTP/1\.[01] 2\d\d\b")


def place(service: Service) -> str:
    """Name a service and where it is, for messages."""
    host, port = service.setup.host, service.setup.port
    return f"{service.name} ({f'[{host}]' if ':' in host else host}:{port})"


def nonsense(service: Service, what: str) -> EngineFailedError:
    """Make the error for a service that answers in a way that its protocol does not have."""
    return EngineFailedError(
        f"{place(service)} does not answer as a service of the kind {service.setup.kind}:"
        f" {_plain(what)}",
        hint="See whether the kind and the address of the service are right.",
    )


def complaint(service: Service, text: str, hint: str = "") -> EngineFailedError:
    """Make the error for what a service itself says went wrong."""
    return EngineFailedError(
        f"{place(service)} cannot speak: {_plain(text) or 'it does not say why'}",
        hint=hint or "Try another voice; the log of the service may say more.",
    )


@contextmanager
def line_to(
    service: Service, context: EngineContext, *, silence_s: float
) -> Iterator[socket.socket]:
    """Give a connection that is closed at the end, and as soon as the job is to stop.

    Raises JobCancelledError; EngineUnavailableError where nobody answers; EngineFailedError where
    the connection ends too early or nothing comes for `silence_s`.
    """
    context.check()
    line = _connected(service)
    is_over = threading.Event()
    watcher = threading.Thread(target=_watch, args=(line, is_over, context), daemon=True)
    watcher.start()
    try:
        line.settimeout(silence_s)
        yield line
    except TimeoutError as error:
        context.check()
        raise EngineFailedError(
            f"{place(service)} has not answered for {silence_s:g} seconds",
            hint="See whether the service works, and try again.",
        ) from error
    except (OSError, EOFError) as error:
        context.check()
        raise EngineFailedError(
            f"{place(service)} closed the connection in the middle",
            hint="Try again; the log of the service may say why.",
            detail=repr(error),
        ) from error
    except EngineFailedError as error:  # what a line says that was closed by a cancel
        if context.cancelled():
            raise JobCancelledError from error
        raise
    finally:
        is_over.set()
        watcher.join()
        line.close()


def _plain(text: str) -> str:
    """Put what somebody else wrote on one line that is not too long, without signs that act."""
    plain = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return plain if len(plain) <= _LONGEST_TOLD else f"{plain[:_LONGEST_TOLD]}…"


def _connected(service: Service) -> socket.socket:
    """Connect to the first address that answers; speak TLS where the service wants it."""
    failure: OSError | None = None
    for address in service.addresses:
        try:
            line = socket.create_connection((address, service.port), CONNECT_S)
        except OSError as error:
            failure = error
            continue
        if service.proxy:
            _ask_for_tunnel(service, line)
        return _encrypted(service, line) if service.setup.is_encrypted else line
    why = f": {failure.strerror or failure}" if failure else ""
    raise EngineUnavailableError(
        f"nobody answers at {place(service)}{why.lower()}",
        hint="Start the service, or correct its address.",
        detail=repr(failure),
    ) from failure


def _ask_for_tunnel(service: Service, line: socket.socket) -> None:
    """Let a proxy connect to the service (RFC 9110, 9.3.6)."""
    proxy = urlsplit(service.proxy)
    place_there = f"{service.setup.host}:{service.setup.port}"
    request = f"CONNECT {place_there} HTTP/1.1\r\nHost: {place_there}\r\n"
    if proxy.username:
        known = f"{unquote(proxy.username)}:{unquote(proxy.password or '')}"
        request += f"Proxy-Authorization: Basic {b64encode(known.encode()).decode()}\r\n"
    answer = b""
    try:
        line.sendall(f"{request}\r\n".encode())
        while not answer.endswith(b"\r\n\r\n") and len(answer) < _LONGEST_HEAD:
            got = line.recv(1)  # no byte of what follows
            if not got:
                break
            answer += got
    except OSError as error:
        answer = repr(error).encode()
    status = answer.split(b"\r\n", 1)[0].decode(errors="replace")
    if not _TUNNELLED.match(status):
        line.close()
        raise EngineUnavailableError(
            f"the proxy {proxy.hostname} does not connect to {place(service)}: {_plain(status)}",
            hint="Check the proxy in the settings, under Network.",
        )


def _encrypted(service: Service, line: socket.socket) -> socket.socket:
    from speechstudio.storage.certificates import trusted

    try:
        return trusted(os.environ).wrap_socket(line, server_hostname=service.setup.host)
    except (OSError, ssl.CertificateError) as error:
        line.close()
        reason = getattr(error, "verify_message", "") or str(error)
        raise EngineUnavailableError(
            f"{place(service)} cannot be spoken to in private: {reason}",
            hint="See whether the address is right, and whether it is to begin with http://.",
            detail=repr(error),
        ) from error


def _watch(line: socket.socket, is_over: threading.Event, context: EngineContext) -> None:
    """Cut the connection when the job is to stop: whoever reads from it is then at its end."""
    while not is_over.wait(_BETWEEN_LOOKS_S):
        if context.cancelled():
            with suppress(OSError):  # under TLS too, the plain way: another thread is reading
                socket.socket.shutdown(line, socket.SHUT_RDWR)
            return
