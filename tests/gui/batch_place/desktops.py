"""A desktop on a bus of its own, that grants what it is asked for and remembers it."""

import os
import threading
from contextlib import suppress
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

_NAMES = {
    "Notify": "org.freedesktop.Notifications",
    "Inhibit": "org.freedesktop.ScreenSaver",
    "Lock": "org.freedesktop.login1",
}
_LOOK_S = 0.1


class Desktop:
    """Answers in a thread until it is closed."""

    def __init__(self, bus: str, *, has_logind: bool) -> None:
        self.asked: list[tuple[str, tuple[Any, ...]]] = []
        self.reader, self._writer = os.pipe()
        self._link = open_dbus_connection(bus, enable_fds=True)
        self._bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus")
        names = [name for key, name in _NAMES.items() if has_logind or key != "Lock"]
        for name in names:
            self._link.send_and_get_reply(message_bus.RequestName(name))
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def close(self) -> None:
        self._end.set()
        self._thread.join()
        self._link.close()
        for descriptor in (self.reader, self._writer):
            with suppress(OSError):
                os.close(descriptor)

    def let_go(self) -> None:
        """Keep no copy of the lock: what is left of it is the program's."""
        os.close(self._writer)

    def _serve(self) -> None:
        while not self._end.is_set():
            try:
                message = self._link.receive(timeout=_LOOK_S)
            except TimeoutError:
                continue
            if message.header.message_type is not MessageType.method_call:
                continue
            member = message.header.fields[HeaderFields.member]
            interface = message.header.fields.get(HeaderFields.interface, "")
            self.asked.append((f"{interface}.{member}", message.body))
            if "login1" in interface:
                answer = new_method_return(message, "h", (self._writer,))
            elif member in _NAMES:
                answer = new_method_return(message, "u", (1,))
            else:
                answer = new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
            self._link.send(answer)
