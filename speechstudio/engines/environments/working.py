"""What the steps of an installation have at hand."""

import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from speechstudio.engines.environments.children import Ended, cancel_if, run_child
from speechstudio.engines.environments.installers import surroundings
from speechstudio.engines.environments.lines import CONNECTS
from speechstudio.engines.environments.notes import NoteConnection
from speechstudio.engines.environments.progress import (
    EnvironmentProgress,
    EnvironmentStep,
    ProgressTeller,
)
from speechstudio.storage.network_rules import refuse_if_offline

_BETWEEN_LOOKS_S = 2.0
_ASKED = re.compile(
    r"(?:Getting page|Downloading|GET request for:|HEAD request for:) https?://"
    rf"(?:[^/\s@]*@)?(?P<host>[^/\s:]+)|^{CONNECTS}(?P<ours>\S+)"
)
"""What installers, and our own step, say before they connect, with the host."""


@dataclass(slots=True, kw_only=True)
class Working:
    """Progress, cancelling, rights and notes of one installation."""

    environment_id: str
    tell: ProgressTeller
    cancelled: Callable[[], bool]
    variables: Mapping[str, str]
    """Environment variables of this process, or in their place."""
    note: NoteConnection
    _hosts: dict[str, Callable[[], None]] = field(default_factory=dict)

    def step(self, step: EnvironmentStep, done: int = 0, total: int = 0) -> None:
        """Tell how far it is; raises JobCancelledError where it is to stop."""
        cancel_if(self.cancelled)
        total = max(done, total) if total else 0
        self.tell(
            EnvironmentProgress(environment=self.environment_id, step=step, done=done, total=total)
        )

    def run(
        self,
        command: Sequence[str],
        scratch: Path,
        *,
        connects: bool,
        look: Callable[[], None] = lambda: None,
        hear: Callable[[str], None] = lambda _line: None,
    ) -> Ended:
        """Run a step in a child; one that connects ends when the program is told to stay offline.

        `look` is called every few seconds, for what takes a while.
        """
        last = 0.0

        def look_around() -> None:
            nonlocal last
            cancel_if(self.cancelled)
            if connects:
                refuse_if_offline(self.variables)
            if time.monotonic() - last > _BETWEEN_LOOKS_S:
                last = time.monotonic()
                look()

        def listen(line: str) -> None:
            asked = _ASKED.search(line) if connects else None
            host = (asked["host"] or asked["ours"]) if asked else None
            if host and host not in self._hosts:
                self._hosts[host] = self.note(host, f"the environment {self.environment_id}")
            hear(line)

        scratch.mkdir(parents=True, exist_ok=True)
        try:
            return run_child(
                command,
                environment=surroundings(self.variables, scratch),
                look=look_around,
                hear=listen,
            )
        finally:
            for end in self._hosts.values():
                end()
            self._hosts.clear()
