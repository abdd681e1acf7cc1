"""Finds the session bus of D-Bus, and connects to it; knows nothing of Qt."""

import socket

from jeepney import AuthenticationError
from jeepney.auth import BEGIN, Authenticator
from jeepney.bus import find_session_bus

_PATIENCE_S = 1.0
_CHUNK = 65_536


def open_session_bus() -> socket.socket | None:
    """Connect to the bus of this session; None where there is none, or it does not answer.

    Takes less than a millisecond, and two seconds where the bus hangs: call it in the background.
    """
    try:
        address = find_session_bus()
    except (KeyError, ValueError, RuntimeError, StopIteration):  # none, or one that is no socket
        return None
    link = socket.socket(socket.AF_UNIX)
    link.settimeout(_PATIENCE_S)
    try:
        link.connect(address)
        _introduce(link)
    except (OSError, AuthenticationError):
        link.close()
        return None
    link.setblocking(False)
    return link


def _introduce(link: socket.socket) -> None:
    conversation = Authenticator()
    for said in conversation:
        link.sendall(said)
        heard = link.recv(_CHUNK)
        if not heard:
            raise ConnectionResetError
        conversation.feed(heard)
    link.sendall(BEGIN)
