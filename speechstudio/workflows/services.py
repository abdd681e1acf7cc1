"""The services of a user that speak, and the way to them.

A child connects to a service itself, and can connect to nothing else: its parent looks up the
addresses, sees that connections are allowed, notes them, and tells the child.
"""

import os
import socket
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, Self
from urllib.parse import urlsplit

from speechstudio.domain.errors import EngineUnavailableError, UsageError
from speechstudio.domain.services import Service, ServiceKind, ServiceSetup
from speechstudio.jobs.answers import answers
from speechstudio.jobs.events import Partial
from speechstudio.jobs.process import EngineProcess
from speechstudio.jobs.requests import EngineRequest
from speechstudio.models.connections import ConnectionLog
from speechstudio.storage.folders import Folders
from speechstudio.storage.network_rules import proxy_to, refuse_if_offline
from speechstudio.storage.services_file import ServicesFile, key_of

ADVICE = "Set one up in the settings, under Services, or by “speechstudio services add”."
BEFORE_VOICE = "/"
"""Stands in the name of a voice between its service and what the service calls it."""
_WHY = "to have a text spoken"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceLink:
    """The way to one service; nothing is connected before `open`."""

    name: str
    setup: ServiceSetup
    connections: ConnectionLog = field(compare=False)
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ, compare=False)
    key: str = field(default="", repr=False, compare=False)
    """Of a service whose key is not kept yet; else that of the keyring is taken."""

    def check(self) -> None:
        """Raise OfflineError for another machine where nothing may be connected to."""
        if not self.setup.is_here:
            what = f"the service {self.name} is on another machine, and not asked"
            refuse_if_offline(self.environment, what)

    @contextmanager
    def open(self) -> Iterator[Service]:
        """Give the service as a child is to be told of it, for as long as it is spoken to.

        Raises OfflineError before anything is looked up, and EngineUnavailableError where nobody
        knows the host.
        """
        self.check()
        made = self.connections.begin(self.setup.host, _WHY)
        try:
            proxy = self._proxy()
            yield Service(
                name=self.name,
                setup=self.setup,
                addresses=self._addresses(urlsplit(proxy).hostname or self.setup.host),
                key=self.key or key_of(self.name, self.setup, self.environment),
                proxy=proxy,
            )
        finally:
            self.connections.end(made)

    def _proxy(self) -> str:
        """Give the proxy to go by: for services of the web that are on another machine."""
        if self.setup.is_here or self.setup.kind is ServiceKind.WYOMING:
            return ""
        scheme = "https" if self.setup.is_encrypted else "http"
        try:
            return proxy_to(self.environment, scheme, self.setup.host)
        except OSError as error:
            raise EngineUnavailableError(
                f"the proxy to the service {self.name} cannot be used: {error}",
                hint="Check the settings, under Network; an http:// proxy works.",
            ) from error

    @staticmethod
    def _addresses(host: str) -> tuple[str, ...]:
        try:
            found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:  # the latter for a name that can be none
            raise EngineUnavailableError(
                f"nobody knows where the host {host} is",
                hint="Correct the address of the service, or see whether the network works.",
                detail=str(error),
            ) from error
        return tuple(dict.fromkeys(str(address[0]) for *_, address in found))


class Services:
    """Services by their engines; read anew whenever somebody asks."""

    def __init__(
        self, load: Callable[[], Mapping[str, ServiceSetup]], connections: ConnectionLog
    ) -> None:
        self._load = load
        self._connections = connections

    @classmethod
    def of(cls, folders: Folders, connections: ConnectionLog | None = None) -> Self:
        """Give the services of this user; connections are noted in the user's log."""
        return cls(ServicesFile.of(folders).load, connections or ConnectionLog.of(folders))

    def of_engine(self, engine_id: str) -> dict[str, ServiceLink]:
        """Give the services by which an engine can speak; raises StorageError."""
        return {
            name: self._link(name, setup)
            for name, setup in self._load().items()
            if setup.kind == engine_id
        }

    def link(self, name: str) -> ServiceLink:
        """Give the way to a service; raises UsageError where there is none of that name."""
        known = self._load()
        if name not in known:
            raise UsageError(
                f"there is no service “{name}”",
                hint=f"Choose one of: {', '.join(known)}." if known else ADVICE,
            )
        return self._link(name, known[name])

    def _link(self, name: str, setup: ServiceSetup) -> ServiceLink:
        return ServiceLink(name=name, setup=setup, connections=self._connections)


def answers_by(
    link: ServiceLink | None,
    process: EngineProcess,
    request: EngineRequest,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Generator[Partial, None, Any]:
    """As `answers`, by a service where one is given.

    Raises OfflineError as soon as nothing may be connected to any more; the child is then ended.
    """
    if link is None:
        return (yield from answers(process, request, cancelled=cancelled))
    with (
        link.open() as service,
        closing(answers(process, replace(request, service=service), cancelled=cancelled)) as told,
    ):
        while True:
            try:
                partial = next(told)
            except StopIteration as end:
                return end.value
            link.check()
            yield partial
