"""The log of connections: when, to which host, what for, and how much came.

One line of JSON when a connection begins, one more when it ends; lines with the same `id` belong
together. Every connection of this program is noted here by whoever opens it.
"""

import json
import secrets
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from speechstudio.storage.folders import Folders
from speechstudio.storage.whole_files import whole_file

NAME = "connections.jsonl"
"""What the file is called among what one run leaves for the next."""
_MOST_BYTES = 500_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """One connection that was opened, or tried."""

    id: str
    at: datetime
    host: str
    why: str
    received_bytes: int | None = None
    """None where nobody counted, and while it goes on."""


class ConnectionLog:
    """Notes connections, and tells which hosts are contacted now. For any number of threads."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.on_change: Callable[[tuple[str, ...]], None] = lambda _hosts: None
        """Called with the hosts that are contacted now, in the thread that connects."""
        self._open: dict[str, str] = {}
        self._lock = threading.Lock()

    @classmethod
    def of(cls, folders: Folders) -> "ConnectionLog":
        """Give the log of this user."""
        return cls(folders.state / NAME)

    def begin(self, host: str, why: str) -> str:
        """Note that a host is contacted; give the id to end it with."""
        made = secrets.token_hex(8)
        at = datetime.now(UTC).isoformat(timespec="seconds")
        self._note({"id": made, "at": at, "host": host, "why": why})
        self._open[made] = host
        self._tell()
        return made

    def end(self, made: str, received_bytes: int | None = None) -> None:
        """Note that a connection is over."""
        if received_bytes is not None:
            self._note({"id": made, "received": received_bytes})
        self._open.pop(made, None)
        self._tell()

    def read(self) -> tuple[Connection, ...]:
        """Give all connections that are known, the newest first; lines that are torn are left."""
        found: dict[str, Connection] = {}
        for line in self._lines():
            with suppress(ValueError, KeyError, TypeError):
                said = json.loads(line)
                if "host" in said:
                    found[said["id"]] = Connection(
                        id=said["id"],
                        at=datetime.fromisoformat(said["at"]),
                        host=str(said["host"]),
                        why=str(said["why"]),
                    )
                else:
                    known, received = found[said["id"]], int(said["received"])
                    found[said["id"]] = replace(known, received_bytes=received)
        return tuple(reversed(found.values()))

    def clear(self) -> None:
        """Forget all connections; raises StorageError."""
        with self._lock, whole_file(self.path):
            pass

    def _lines(self) -> list[str]:
        try:
            return self.path.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return []

    def _note(self, entry: dict[str, object]) -> None:
        with self._lock, suppress(OSError):  # a full disk tells of itself where it matters
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(entry, ensure_ascii=False) + "\n")
                is_long = file.tell() > _MOST_BYTES
            if is_long:  # the older half goes
                lines = self._lines()
                kept = "\n".join(lines[len(lines) // 2 :]) + "\n"
                self.path.write_text(kept, encoding="utf-8")

    def _tell(self) -> None:
        self.on_change(tuple(dict.fromkeys(self._open.values())))
