"""Services that speak: programs of others, here or on another machine, that a user has set up."""

import ipaddress
import re
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import SplitResult, urlsplit

from speechstudio.domain.errors import UsageError

LEAVES_MACHINE = "leaves the machine"
"""Capability of a voice whose texts are sent to another machine."""
ENCRYPTED = "https"
_PROXY_PORT = 80
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,40}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class ServiceKind(StrEnum):
    """What a service understands; each is the id of the engine that speaks by it."""

    WYOMING = "wyoming"
    """Rhasspy's protocol, which Home Assistant uses too."""
    OPENAI_SPEECH = "openai-speech"
    """`POST /v1/audio/speech`, as OpenAI has it and many servers imitate."""


class SoundFormat(StrEnum):
    """What is asked of an OpenAI-compatible service."""

    WAV = "wav"
    PCM = "pcm"
    """16-bit samples at 24 kHz without a header."""


_SCHEMES = {
    ServiceKind.WYOMING: {"tcp": 10200, "wyoming": 10200},
    ServiceKind.OPENAI_SPEECH: {"http": 80, ENCRYPTED: 443},
}
"""What an address may begin with, the usual first, and the ports where it names none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceSetup:
    """How a service was set up."""

    kind: ServiceKind = ServiceKind.WYOMING
    address: str = ""
    """`HOST:PORT` or `tcp://HOST:PORT` for Wyoming, else the address before `/v1/audio`."""
    model: str = "tts-1"
    """Sent to an OpenAI-compatible service."""
    voices: str = ""
    """Names of its voices with commas between; empty where the service is to be asked."""
    language: str = "en"
    """BCP-47 tag of voices of which the service does not tell it."""
    sound: SoundFormat = SoundFormat.WAV
    has_key: bool = False
    """Whether the keyring of the system has a key for it."""

    @property
    def host(self) -> str:
        """Where it is, without the port."""
        return self._parts.hostname or ""

    @property
    def port(self) -> int:
        """Where it listens."""
        given = self._parts.port
        return _SCHEMES[self.kind][self._parts.scheme] if given is None else given

    @property
    def base(self) -> str:
        """Path that stands before `/v1`; empty for the root."""
        return self._parts.path.rstrip("/").removesuffix("/v1")

    @property
    def is_encrypted(self) -> bool:
        """Whether it is spoken to over TLS."""
        return self._parts.scheme == ENCRYPTED

    @property
    def is_here(self) -> bool:
        """Whether it is on this machine."""
        return is_this_machine(self.host)

    @property
    def voice_names(self) -> tuple[str, ...]:
        """The voices that were named; none for Wyoming, which tells of its own."""
        if self.kind is ServiceKind.WYOMING:
            return ()
        return tuple(filter(None, (name.strip() for name in self.voices.split(","))))

    @property
    def _parts(self) -> SplitResult:
        usual = next(iter(_SCHEMES[self.kind]))
        return urlsplit(self.address if "://" in self.address else f"{usual}://{self.address}")

    @property
    def has_address(self) -> bool:
        """Whether the address is one of a service of its kind, without a user's name."""
        try:
            is_known = self._parts.scheme in _SCHEMES[self.kind] and self.port > 0
        except ValueError:  # of the port, or of brackets
            return False
        return is_known and bool(self.host) and not self._parts.username

    @property
    def takes_key(self) -> bool:
        """Whether services of its kind may want a key."""
        return self.kind is not ServiceKind.WYOMING

    @property
    def hides_key(self) -> bool:
        """Whether nobody else can read a key on its way."""
        return self.is_encrypted or self.is_here

    def check(self) -> None:
        """Raise UsageError for an address or a language that makes no sense."""
        if not self.has_address:
            example = "HOST:10200" if self.kind is ServiceKind.WYOMING else "https://HOST"
            raise UsageError(
                f"“{self.address}” is no address of a service of the kind {self.kind}",
                hint=f"Give one such as {example}, without a user's name.",
            )
        if not is_language_tag(self.language):
            raise UsageError(
                f"“{self.language}” is no language", hint="Give a tag such as en or pt-BR."
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A service as its engine meets it: the way is known, and open."""

    name: str
    """What the user calls it."""
    setup: ServiceSetup
    addresses: tuple[str, ...] = ()
    """Numeric addresses of its host, or of the proxy; nothing else can be connected to."""
    key: str = field(default="", repr=False)
    """What the service wants to see; empty for nothing."""
    proxy: str = field(default="", repr=False)
    """Address of an HTTP proxy that is asked for a tunnel; empty for none."""

    @property
    def port(self) -> int:
        """Where to connect to: to the service, or to the proxy."""
        return (urlsplit(self.proxy).port or _PROXY_PORT) if self.proxy else self.setup.port


def is_service_name(name: str) -> bool:
    """Whether a service may be called so: it stands in the names of voices."""
    return _NAME.fullmatch(name) is not None


def is_language_tag(text: str) -> bool:
    """Whether that may name a language."""
    return _LANGUAGE.fullmatch(text) is not None


def is_this_machine(host: str) -> bool:
    """Whether a host, by name or by number, is the machine that this runs on."""
    if host.lower() in {"", "localhost"}:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
