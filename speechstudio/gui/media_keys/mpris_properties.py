"""What MPRIS 2.2 says of a player: its properties, and the description of its interfaces.

Source: specifications.freedesktop.org/mpris-spec.
"""

from typing import Any

from speechstudio.gui.media_keys.controls import NowPlaying
from speechstudio.gui.playback import FASTEST, SLOWEST

Value = tuple[str, Any]
"""A signature of D-Bus, and what it describes."""
ROOT = "org.mpris.MediaPlayer2"
PLAYER = f"{ROOT}.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
TRACK = "/org/speechstudio/recording"
"""Id of the only track."""
_US = 1000
"""Microseconds, in which MPRIS counts, in a millisecond."""
_SET = frozenset({"Rate", "Volume"})
"""Properties that others may set; both are doubles."""

OF_ROOT: dict[str, Value] = {
    "CanQuit": ("b", False),
    "CanRaise": ("b", True),
    "HasTrackList": ("b", False),
    "Identity": ("s", "Speech Studio"),
    "SupportedUriSchemes": ("as", []),
    "SupportedMimeTypes": ("as", []),
}


def of_player(now: NowPlaying, position_ms: int) -> dict[str, Value]:
    """Say what is played; the position is only told to those who ask."""
    return {
        "PlaybackStatus": ("s", "Playing" if now.is_playing else "Paused"),
        "Rate": ("d", now.rate),
        "MinimumRate": ("d", SLOWEST),
        "MaximumRate": ("d", FASTEST),
        "Volume": ("d", now.volume),
        "Position": ("x", position_ms * _US),
        "Metadata": ("a{sv}", _metadata(now)),
        **{f"Can{what}": ("b", True) for what in ("GoNext", "GoPrevious", "Play", "Pause")},
        **{f"Can{what}": ("b", True) for what in ("Seek", "Control")},
    }


def changes(before: dict[str, Value], after: dict[str, Value]) -> dict[str, Value]:
    """Give what others are to be told of."""
    return {
        name: value
        for name, value in after.items()
        if name != "Position" and value != before.get(name)
    }


def in_ms(microseconds: int) -> int:
    """Count as the window does."""
    return microseconds // _US


def in_us(milliseconds: int) -> int:
    """Count as MPRIS does."""
    return milliseconds * _US


def can_be_set(name: str) -> bool:
    """Whether others may set a property."""
    return name in _SET


def _metadata(now: NowPlaying) -> dict[str, Value]:
    length = {"mpris:length": ("x", now.length_ms * _US)} if now.length_ms else {}
    return {"mpris:trackid": ("o", TRACK), "xesam:title": ("s", now.title), **length}


def description() -> str:
    """Describe the interfaces, as tools ask for it."""
    nothing = NowPlaying(title="", length_ms=0, is_playing=False, rate=1, volume=1)
    seeked = _member("signal", "Seeked", _argument("Position", "x"))
    return "\n".join(
        (
            '<!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"',
            ' "http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">',
            "<node>",
            _interface(ROOT, OF_ROOT, (_method("Raise"), _method("Quit"))),
            _interface(PLAYER, of_player(nothing, 0), (*_PLAYER_METHODS, seeked)),
            _interface(PROPERTIES, {}, _PROPERTY_METHODS),
            _interface("org.freedesktop.DBus.Introspectable", {}, _INTROSPECTION),
            "</node>",
        )
    )


def _argument(name: str, signature: str, direction: str = "") -> str:
    way = f' direction="{direction}"' if direction else ""
    return f'<arg name="{name}" type="{signature}"{way}/>'


def _member(kind: str, name: str, *arguments: str) -> str:
    return f'<{kind} name="{name}">{"".join(arguments)}</{kind}>'


def _method(name: str, taken: str = "", given: str = "") -> str:
    """Describe a method by names and signatures: `TrackId:o Position:x`."""
    pairs = [(pair.split(":"), "in") for pair in taken.split()]
    pairs += [(pair.split(":"), "out") for pair in given.split()]
    return _member("method", name, *(_argument(n, s, way) for (n, s), way in pairs))


def _interface(name: str, properties: dict[str, Value], members: tuple[str, ...]) -> str:
    described = [
        f'<property name="{each}" type="{signature}"'
        f' access="{"readwrite" if can_be_set(each) else "read"}"/>'
        for each, (signature, _) in properties.items()
    ]
    return _member("interface", name, *members, *described)


_PLAYER_METHODS = (
    *(_method(name) for name in ("Next", "Previous", "Pause", "PlayPause", "Stop", "Play")),
    _method("Seek", "Offset:x"),
    _method("SetPosition", "TrackId:o Position:x"),
    _method("OpenUri", "Uri:s"),
)
_PROPERTY_METHODS = (
    _method("Get", "interface:s name:s", "value:v"),
    _method("GetAll", "interface:s", "values:a{sv}"),
    _method("Set", "interface:s name:s value:v"),
    _member(
        "signal",
        "PropertiesChanged",
        _argument("interface", "s"),
        _argument("changed", "a{sv}"),
        _argument("invalidated", "as"),
    ),
)
_INTROSPECTION = (_method("Introspect", "", "xml:s"),)
