"""Watches over a client: every connection is noted, and none is made once there are to be none."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import httpx

from speechstudio.models.connections import ConnectionLog
from speechstudio.storage.network_rules import refuse_if_offline


class Witness:
    """Notes what one client does, one request after the other."""

    def __init__(
        self, environment: Mapping[str, str], connections: ConnectionLog, why: str
    ) -> None:
        self._environment = environment
        self._connections = connections
        self._why = why
        self._current = ""
        self._received = 0

    def note_request(self, request: httpx.Request) -> None:
        """Note a request before it is sent, each redirection by itself; raises OfflineError."""
        self.end()
        self.check()
        self._current = self._connections.begin(request.url.host, self._why)
        self._received = 0

    def note_response(self, response: httpx.Response) -> None:
        """Count what comes."""
        if isinstance(response.stream, httpx.SyncByteStream):
            response.stream = _Counted(response.stream, self)

    def count(self, size: int) -> None:
        """Add what has come; raises OfflineError where no more is to come."""
        self._received += size
        self.check()

    def check(self) -> None:
        """Raise OfflineError where nothing may be connected to any more."""
        refuse_if_offline(self._environment)

    def end(self) -> None:
        """Note that the request before is over."""
        if self._current:
            self._connections.end(self._current, self._received)
            self._current = ""


class WatchedClient(httpx.Client):
    """A client with a witness."""

    def __init__(self, witness: Witness, **settings: Any) -> None:
        hooks: dict[str, list[Callable[..., Any]]] = {
            "request": [witness.note_request],
            "response": [witness.note_response],
        }
        super().__init__(event_hooks=hooks, **settings)
        self._witness = witness

    def __exit__(self, *error: Any) -> None:  # noqa: PYI036 - as the class above has it
        """Close it, and note what was under way."""
        self._witness.end()
        super().__exit__(*error)


class _Counted(httpx.SyncByteStream):
    """A stream whose bytes are counted."""

    def __init__(self, stream: httpx.SyncByteStream, witness: Witness) -> None:
        self._stream = stream
        self._witness = witness

    def __iter__(self) -> Iterator[bytes]:
        for block in self._stream:
            self._witness.count(len(block))
            yield block

    def close(self) -> None:
        self._stream.close()
        self._witness.end()
