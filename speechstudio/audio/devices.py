"""Loudspeakers and microphones of this machine, as PortAudio sees them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from speechstudio.audio.portaudio import own_portaudio
from speechstudio.domain.errors import AudioDeviceError

if TYPE_CHECKING:
    import sounddevice

_WINDOWS_SYSTEMS = ("Windows WASAPI", "Windows DirectSound", "MME", "Windows WDM-KS")
"""Each shows all devices once more; best first."""
_ALSA_PLUGINS = ("sysdefault", "front", "surround", "lavrate", "samplerate", "speexrate", "speex")
"""Other ways to devices that stand in the list already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """Something that plays or hears sound."""

    number: int
    """Its number here and now; another day it may be another's."""
    name: str
    is_default: bool
    """Whether the user's system prefers it."""
    channels: int = 2
    """Most channels that it takes or gives."""
    rate_hz: int = 48_000
    """Sample rate that it works at by itself."""


def loudspeakers() -> tuple[Device, ...]:
    """Give every loudspeaker, the one that the system prefers first.

    Devices that came after the program's first look at sound are not seen. Raises
    AudioDeviceError where PortAudio is missing.
    """
    return _devices("output")


def microphones() -> tuple[Device, ...]:
    """Give every microphone in the same way."""
    return _devices("input")


def loudspeaker(wanted: str = "") -> Device:
    """Find a loudspeaker by number, by name, or by a part of its name; empty is the preferred one.

    Raises AudioDeviceError where there is none, or none of that name.
    """
    known = loudspeakers()
    if not known:
        raise AudioDeviceError(
            "there is no loudspeaker to play on",
            hint="Connect one and start again, or write to a file with --output.",
        )
    return _find(wanted, known, "loudspeaker")


def microphone(wanted: str = "") -> Device:
    """Find a microphone in the same way."""
    known = microphones()
    if not known:
        raise AudioDeviceError(
            "there is no microphone to record from",
            hint="Connect one, and see that the system lets this program use it.",
        )
    return _find(wanted, known, "microphone")


def _find(wanted: str, known: tuple[Device, ...], kind: str) -> Device:
    sought = wanted.strip().casefold()
    for is_meant in (
        lambda device: not sought or sought == str(device.number),
        lambda device: sought == device.name.casefold(),
        lambda device: sought in device.name.casefold(),
    ):
        found = next(filter(is_meant, known), None)
        if found is not None:
            return found
    names = ", ".join(dict.fromkeys(device.name for device in known))
    raise AudioDeviceError(f"there is no {kind} “{wanted}”", hint=f"Choose one of: {names}.")


def library() -> "sounddevice":
    """Import sounddevice; AudioDeviceError where PortAudio, which it needs, is missing."""
    try:
        with own_portaudio():
            import sounddevice  # noqa: PLC0415  (needs a native library that may be missing)
    except OSError as error:
        raise AudioDeviceError(
            "sound cannot be played or recorded: PortAudio is not installed",
            hint="“speechstudio doctor” says how it is installed; files need none.",
            detail=repr(error),
        ) from error
    return sounddevice


def _devices(direction: str) -> tuple[Device, ...]:
    sounddevice = library()
    try:
        found: list[dict[str, Any]] = list(sounddevice.query_devices())
        systems = sounddevice.query_hostapis()
    except sounddevice.PortAudioError as error:
        raise AudioDeviceError(
            f"this machine's sound cannot be looked at: {error}",
            hint="See that its sound system runs.",
            detail=repr(error),
        ) from error
    preferred = {system[f"default_{direction}_device"] for system in systems}
    present = {system["name"]: system for system in systems if system["devices"]}
    best = next((name for name in _WINDOWS_SYSTEMS if name in present), "")
    first = sounddevice.default.device[direction]
    if best:
        first = present[best][f"default_{direction}_device"]
    devices = [
        Device(
            number=each["index"],
            name=each["name"],
            is_default=each["index"] == first,
            channels=each[f"max_{direction}_channels"],
            rate_hz=round(each["default_samplerate"]),
        )
        for each in found
        if each[f"max_{direction}_channels"] > 0
        and not _is_double(each["name"], systems[each["hostapi"]]["name"], best)
    ]
    # A system may know the same device by several of its interfaces: the usual ones come first.
    devices.sort(key=lambda each: (not each.is_default, each.number not in preferred, each.number))
    return tuple(devices)


def _is_double(name: str, system: str, best: str) -> bool:
    """Whether the same device stands in the list in a better way."""
    if system in _WINDOWS_SYSTEMS:
        return system != best
    return system == "ALSA" and name.startswith(_ALSA_PLUGINS)
