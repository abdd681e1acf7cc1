"""An engine that tries what an engine must not."""

import os
import socket
from collections.abc import Iterator, Sequence

from speechstudio.engines.contract import EngineSetup, Voice
from speechstudio.jobs.seclusion import stay_offline


class Explorer:
    """Tells under the names of voices what became of each try."""

    def __init__(self, setup: EngineSetup) -> None:
        self._setup = setup

    def voices(self) -> Sequence[Voice]:
        return [Voice(id=what, name=how, language="en") for what, how in self._tries()]

    def _tries(self) -> Iterator[tuple[str, str]]:
        service = self._setup.service
        assert service is not None
        host, _, port = os.environ["EXPLORED"].partition(":")
        yield "service", _reached(service.addresses[0], service.setup.port)
        yield "another port", _reached(host, int(port))
        stay_offline(but_for=[(host, int(port))])
        yield "after asking to be let through", _reached(host, int(port))
        yield "a name", _reached("example.org", 80)


def _reached(host: str, port: int) -> str:
    try:
        socket.create_connection((host, port), timeout=10).close()
    except OSError as error:
        return str(error)
    return "reached"
