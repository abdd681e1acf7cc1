"""A connection to the session bus of D-Bus that never keeps the event loop waiting."""

import socket
from typing import Any

from jeepney import HeaderFields, Message, MessageType, Parser, SizeLimitError
from jeepney.bus_messages import message_bus
from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_CHUNK = 65_536


class SessionBus(QObject):
    """Sends messages, and tells of those that come; falls silent when the bus goes."""

    called = Signal(object)
    """A `Message` that asks for something."""
    answered = Signal(int, object)
    """Serial of a message that was sent, and the `Message` that answers it."""

    def __init__(self, link: socket.socket, parent: QObject | None = None) -> None:
        """Take over a socket that `open_session_bus` gave."""
        super().__init__(parent)
        self._link = link
        self._parser = Parser()
        self._serial = 0
        self.is_open = True
        self._notifier = QSocketNotifier(link.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self.send(message_bus.Hello())

    def send(self, message: Message) -> int:
        """Send a message; give the serial by which its answer is known."""
        self._serial += 1
        if self.is_open:
            try:
                self._link.sendall(message.serialise(serial=self._serial))
            except OSError:  # it is gone, or takes nothing any more
                self.close()
        return self._serial

    def close(self) -> None:
        """Leave the bus; names that were held are free then."""
        if self.is_open:
            self.is_open = False
            self._notifier.setEnabled(False)
            self._link.close()

    @Slot()
    def _read(self) -> None:
        try:
            heard = self._link.recv(_CHUNK)
            messages = self._parser.feed(heard) if heard else []
        except BlockingIOError:
            return
        except (OSError, ValueError, SizeLimitError):  # it is gone, or talks nonsense
            heard, messages = b"", []
        if not heard:
            self.close()
        for message in messages:
            self._tell(message)

    def _tell(self, message: Any) -> None:
        kind = message.header.message_type
        if kind is MessageType.method_call:
            self.called.emit(message)
        elif kind in (MessageType.method_return, MessageType.error):
            serial = message.header.fields.get(HeaderFields.reply_serial, 0)
            self.answered.emit(serial, message)
