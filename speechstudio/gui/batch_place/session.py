"""What the desktop does for a program: staying awake, and notices. Calls wait: for a thread."""

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from functools import partial
from typing import Any

from speechstudio.gui.words import tr

NAME = "Speech Studio"
_WHY = tr("Files are being worked on")
_PATIENCE_S = 2.0

Release = Callable[[], object]
"""Lets the computer sleep again."""


def keep_awake() -> Release | None:
    """Keep this computer from falling asleep by itself; None where that cannot be had.

    However this program ends, the hold ends with it. On Windows both calls want one thread.
    """
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "darwin":
        return _macos()
    return _logind() or _screen_saver()


def notify(title: str, text: str) -> bool:
    """Show a notice of the desktop; say whether there is somebody who shows them."""
    if sys.platform in ("win32", "darwin"):
        return False
    with ExitStack() as stack:
        return _asked(stack, _Call(
            bus="SESSION", name="org.freedesktop.Notifications",
            method="Notify", signature="susssasa{sv}i",
            body=(NAME, 0, "speechstudio", title, text, [], {}, -1),
        )) is not None  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class _Call:
    """One call of a method over the bus."""

    bus: str
    name: str
    """Whom to ask; the path is the same with slashes."""
    interface: str = ""
    """Where that is another name."""
    method: str
    signature: str
    body: tuple[Any, ...]


def _logind() -> Release | None:
    """Hold the lock of the session's manager; it is a file, which the end of a program closes."""
    call = _Call(
        bus="SYSTEM",
        name="org.freedesktop.login1",
        interface="org.freedesktop.login1.Manager",
        method="Inhibit",
        signature="ssss",
        body=("sleep:idle", NAME, _WHY, "block"),
    )
    with ExitStack() as stack:
        answer = _asked(stack, call)
        return partial(os.close, answer[0].to_raw_fd()) if answer else None


def _screen_saver() -> Release | None:
    """Ask the desktop; it forgets that when the connection closes."""
    call = _Call(
        bus="SESSION",
        name="org.freedesktop.ScreenSaver",
        method="Inhibit",
        signature="ss",
        body=(NAME, _WHY),
    )
    with ExitStack() as stack:
        answer = _asked(stack, call)
        return stack.pop_all().close if answer else None


def _asked(stack: ExitStack, call: _Call) -> tuple[Any, ...] | None:
    """Call a method; None where there is no bus, nobody of that name, or a refusal.

    The connection is open until the stack closes.
    """
    from jeepney import (  # noqa: PLC0415 - late: the window opens without
        AuthenticationError,
        DBusAddress,
        MessageType,
        new_method_call,
    )
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415

    path = "/" + call.name.replace(".", "/")
    address = DBusAddress(path, bus_name=call.name, interface=call.interface or call.name)
    failures = (OSError, KeyError, ValueError, RuntimeError, StopIteration, AuthenticationError)
    with suppress(*failures):
        link = stack.enter_context(
            open_dbus_connection(call.bus, enable_fds=True, auth_timeout=_PATIENCE_S)
        )
        message = new_method_call(address, call.method, call.signature, call.body)
        answer = link.send_and_get_reply(message, timeout=_PATIENCE_S)
        if answer.header.message_type is MessageType.method_return:
            body: tuple[Any, ...] = answer.body
            return body
    return None


def _macos() -> Release | None:
    """Start the system's own helper, which watches this process."""
    with suppress(OSError):
        helper = subprocess.Popen(["/usr/bin/caffeinate", "-i", "-w", str(os.getpid())])
        return partial(_end, helper)
    return None


def _end(helper: "subprocess.Popen[bytes]") -> None:
    helper.terminate()
    helper.wait()


def _windows() -> Release | None:
    """Set the state of this thread, which ends with it."""
    import ctypes  # noqa: PLC0415 - this system only

    continuous, system_required = 0x80000000, 0x00000001
    library: Any = ctypes
    set_state = library.windll.kernel32.SetThreadExecutionState
    if set_state(continuous | system_required):
        return partial(set_state, continuous)
    return None
