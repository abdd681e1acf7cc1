"""Media keys on Linux: desktops send them to players that are known on the session bus (MPRIS)."""

import os
from collections.abc import Callable
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageFlag,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from PySide6.QtCore import QObject, Slot

from speechstudio.gui.media_keys.controls import MediaControls
from speechstudio.gui.media_keys.mpris_properties import (
    OF_ROOT,
    PLAYER,
    PROPERTIES,
    ROOT,
    TRACK,
    Value,
    can_be_set,
    changes,
    description,
    in_ms,
    in_us,
    of_player,
)
from speechstudio.gui.media_keys.session_bus import SessionBus

NAME = f"{ROOT}.speechstudio"
PATH = "/org/mpris/MediaPlayer2"
_NO_QUEUE = 4
_IS_OWNER = 1
_ERROR = "org.freedesktop.DBus.Error"

Answer = tuple[str, tuple[Any, ...]]
"""Signature and content."""
_NOTHING: Answer = ("", ())


class _RefusedError(Exception):
    """A call that cannot be answered."""

    def __init__(self, kind: str, text: str) -> None:
        super().__init__(text)
        self.name = f"{_ERROR}.{kind}"


class Mpris(QObject):
    """Known on the bus as a player while there is something to play, and not otherwise."""

    def __init__(self, bus: SessionBus, controls: MediaControls, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = bus
        self._controls = controls
        self._name = ""
        """The one that is held or wanted; empty while nothing is open."""
        self._request = 0
        self._known: dict[str, Value] = {}
        """What others were told last."""
        self._methods = self._listed()
        bus.called.connect(self._answer)
        bus.answered.connect(self._take_name)
        controls.changed.connect(self.tell)
        controls.jumped.connect(self._tell_jump)
        self.tell()

    def close(self) -> None:
        """Be no player any more."""
        self._controls.changed.disconnect(self.tell)
        self._controls.jumped.disconnect(self._tell_jump)
        self._bus.close()

    @Slot()
    def tell(self) -> None:
        """Be known while something is open, and say what has changed."""
        before, self._known = self._known, self._player()
        if not self._known:
            if self._name:
                self._bus.send(message_bus.ReleaseName(self._name))
                self._name = ""
        elif not self._name:
            self._ask_for(NAME)
        elif told := changes(before, self._known):
            nothing: list[str] = []
            self._emit(PROPERTIES, "PropertiesChanged", ("sa{sv}as", (PLAYER, told, nothing)))

    def _ask_for(self, name: str) -> None:
        self._name = name
        self._request = self._bus.send(message_bus.RequestName(name, _NO_QUEUE))

    @Slot(int, object)
    def _take_name(self, serial: int, message: Message) -> None:
        """Take a name of its own where another window has the plain one."""
        is_refused = message.header.message_type is MessageType.method_return and message.body[
            :1
        ] != (_IS_OWNER,)
        if serial == self._request and is_refused and self._name == NAME:
            self._ask_for(f"{NAME}.instance{os.getpid()}")

    @Slot(int)
    def _tell_jump(self, at_ms: int) -> None:
        if self._name:
            self._emit(PLAYER, "Seeked", ("x", (in_us(at_ms),)))

    def _emit(self, interface: str, member: str, content: Answer) -> None:
        emitter = DBusAddress(PATH, interface=interface)
        self._bus.send(new_signal(emitter, member, *content))

    @Slot(object)
    def _answer(self, message: Any) -> None:
        """Do what was asked for, and answer."""
        fields = message.header.fields
        try:
            signature, content = self._call(fields, message.body)
            reply = new_method_return(message, signature or None, content)
        except _RefusedError as refused:
            reply = new_error(message, refused.name, "s", (str(refused),))
        if not message.header.flags & MessageFlag.no_reply_expected:
            self._bus.send(reply)

    def _call(self, fields: dict[Any, Any], content: tuple[Any, ...]) -> Answer:
        if fields.get(HeaderFields.path) != PATH:
            raise _RefusedError("UnknownObject", "There is nothing here")
        interface = fields.get(HeaderFields.interface, "")
        member = fields[HeaderFields.member]
        for (of, name), (signature, act) in self._methods.items():
            if name == member and interface in ("", of):
                if fields.get(HeaderFields.signature, "") != signature:
                    raise _RefusedError("InvalidArgs", f"{member} takes “{signature}”")
                return act(*content) or _NOTHING
        raise _RefusedError("UnknownMethod", f"There is no {interface}.{member}")

    def _listed(self) -> dict[tuple[str, str], tuple[str, Callable[..., Answer | None]]]:
        """Give all methods with the signatures of what they take."""
        controls = self._controls
        return {
            (ROOT, "Raise"): ("", controls.show_window),
            (ROOT, "Quit"): ("", _ignore),
            (PLAYER, "Next"): ("", controls.skip_on),
            (PLAYER, "Previous"): ("", controls.skip_back),
            (PLAYER, "Pause"): ("", controls.pause),
            (PLAYER, "PlayPause"): ("", controls.toggle),
            (PLAYER, "Stop"): ("", controls.pause),
            (PLAYER, "Play"): ("", controls.play),
            (PLAYER, "Seek"): ("x", lambda by: controls.skip(in_ms(by))),
            (PLAYER, "SetPosition"): ("ox", self._go_to),
            (PLAYER, "OpenUri"): ("s", _ignore),
            (PROPERTIES, "Get"): ("ss", self._get),
            (PROPERTIES, "GetAll"): ("s", lambda of: ("a{sv}", (self._all(of),))),
            (PROPERTIES, "Set"): ("ssv", self._set),
            ("org.freedesktop.DBus.Introspectable", "Introspect"): (
                "",
                lambda: ("s", (description(),)),
            ),
            ("org.freedesktop.DBus.Peer", "Ping"): ("", _ignore),
        }

    def _go_to(self, track: str, position_us: int) -> None:
        if track == TRACK:
            self._controls.seek(in_ms(position_us))

    def _player(self) -> dict[str, Value]:
        now = self._controls.now
        return {} if now is None else of_player(now, self._controls.position_ms)

    def _all(self, interface: str) -> dict[str, Value]:
        known = {ROOT: OF_ROOT, PLAYER: self._player()}
        if interface not in known:
            raise _RefusedError("UnknownInterface", f"There is no {interface}")
        return known[interface]

    def _get(self, interface: str, name: str) -> Answer:
        properties = self._all(interface)
        if name not in properties:
            raise _RefusedError("UnknownProperty", f"There is no {interface}.{name}")
        return "v", (properties[name],)

    def _set(self, interface: str, name: str, value: Value) -> None:
        self._get(interface, name)
        if not can_be_set(name):
            raise _RefusedError("PropertyReadOnly", f"{name} cannot be set")
        signature, wanted = value
        if signature != "d":
            raise _RefusedError("InvalidArgs", f"{name} is a double")
        if name == "Volume":
            self._controls.set_volume(wanted)
        elif wanted == 0:  # as MPRIS says
            self._controls.pause()
        else:
            self._controls.set_rate(wanted)


def _ignore(*_what: object) -> None:
    """Do nothing: the window does not end and opens no files for others."""
