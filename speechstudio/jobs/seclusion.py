"""Keeps a process from connecting to other machines, whatever the libraries in it would like.

An audit hook (PEP 578) sees every name that is looked up and every address that is connected to,
before it happens. It cannot be taken away again.
"""

import ipaddress
import sys

_PLACES = {
    "socket.connect": 1,
    "socket.sendto": 1,
    "socket.getaddrinfo": 0,
    "socket.gethostbyname": 0,
}
"""Events, and where the address or the host stands among what each tells."""


def stay_offline() -> None:
    """Refuse all connections to other machines from now on, with ConnectionRefusedError."""
    sys.addaudithook(_refuse)


def _refuse(event: str, told: tuple[object, ...]) -> None:
    place = _PLACES.get(event)
    if place is None:
        return
    address = told[place]
    is_path = place == 1 and not isinstance(address, tuple)  # a socket of this machine
    host = address[0] if isinstance(address, tuple) else address
    if not is_path and not _is_here(host):
        raise ConnectionRefusedError(f"engines do not connect to anything, and not to {host!r}")


def _is_here(host: object) -> bool:
    if host is None or host in {"", "localhost", b"localhost"}:
        return True
    try:
        return ipaddress.ip_address(host if isinstance(host, str) else "").is_loopback
    except ValueError:
        return False
