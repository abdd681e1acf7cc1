"""Keeps a process from connecting to other machines, whatever the libraries in it would like.

An audit hook (PEP 578) sees every name that is looked up and every address that is connected to,
before it happens. It cannot be taken away again, and what it lets through is settled before any
engine is loaded: further hooks can only refuse more.
"""

import sys
from collections.abc import Collection, Sequence

from speechstudio.domain.services import is_this_machine

_CONNECT = "socket.connect"
_LOOK_UP = "socket.getaddrinfo"
_PLACES = {
    _CONNECT: 1,
    "socket.sendto": 1,
    _LOOK_UP: 0,
    "socket.gethostbyname": 0,
}
"""Events, and where the address or the host stands among what each tells."""


def stay_offline(*, but_for: Collection[tuple[str, int]] = ()) -> None:
    """Refuse all connections to other machines from now on, with ConnectionRefusedError.

    `but_for` are numeric addresses, each with the one port, that may be connected to all the same.
    """
    allowed = frozenset(but_for)
    hosts = frozenset(host for host, _ in allowed)

    def refuse(event: str, told: tuple[object, ...]) -> None:
        place = _PLACES.get(event)
        if place is None:
            return
        address = told[place]
        if place == 1 and not isinstance(address, tuple):  # a socket of this machine
            return
        host = address[0] if isinstance(address, tuple) else address
        if _is_here(host):
            return
        if event == _CONNECT and isinstance(address, tuple) and address[:2] in allowed:
            return
        if event == _LOOK_UP and host in hosts:  # a number, which nobody has to be asked for
            return
        raise ConnectionRefusedError(f"engines do not connect to anything, and not to {host!r}")

    sys.addaudithook(refuse)


def reach_to_arguments(reach: Sequence[tuple[str, int]]) -> list[str]:
    """Write the addresses that a child may connect to for its command line."""
    return [part for host, port in reach for part in (host, str(port))]


def reach_from_arguments(arguments: Sequence[str]) -> list[tuple[str, int]]:
    """Read them again."""
    return [(h, int(p)) for h, p in zip(arguments[::2], arguments[1::2], strict=True)]


def _is_here(host: object) -> bool:
    return host is None or host == b"localhost" or (isinstance(host, str) and is_this_machine(host))
