"""The program with its window as a process of its own, and what can be asked of it."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from tests.models_run.program import PATIENCE_S, Program, are_gone, family_of, wait_until
from tests.models_run.screen import Screen

GONE_WITHIN_S = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowProgram:
    """A driven window; see `driven_window` for what can be asked."""

    process: "subprocess.Popen[str]"

    def ask(self, name: str, *given: str) -> Any:
        """Have something done, and give the answer."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        with suppress(BrokenPipeError):  # it is gone, and gives no answer
            self.process.stdin.write(json.dumps([name, *given]) + "\n")
            self.process.stdin.flush()
        answer = self.process.stdout.readline()
        assert answer, f"the window is gone: {self.process.communicate()[1]}"
        return json.loads(answer)

    def see(
        self,
        ready: Callable[[dict[str, Any]], object],
        what: str = "seen",
        within_s: float = PATIENCE_S,
    ) -> dict[str, Any]:
        """Wait until something is to be seen, and give all that is; `what` is to be asked."""
        seen: dict[str, Any] = {}

        def look() -> bool:
            seen.update(self.ask(what))
            return bool(ready(seen))

        try:
            wait_until(look, within_s)
        except AssertionError as error:
            raise AssertionError(seen) from error
        return seen

    def kill(self) -> None:
        """Kill it, and see that no child stays."""
        children = family_of(self.process)
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        wait_until(lambda: are_gone(children), GONE_WITHIN_S)

    def close(self) -> None:
        """Close the window: it ends well, has nothing to complain of, and no child stays."""
        children: list[psutil.Process] = family_of(self.process)
        self.ask("close")
        _, complaints = self.process.communicate(timeout=GONE_WITHIN_S)
        assert (self.process.returncode, complaints) == (0, ""), complaints
        wait_until(lambda: are_gone(children), GONE_WITHIN_S)


@contextmanager
def window_of(
    program: Program, *files: Path, screen: Screen | None = None
) -> Iterator[WindowProgram]:
    """Start the window for a person; it is killed at the end of the block if it still runs.

    Without a screen nobody sees it.
    """
    hidden = {"QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "tests.models_run.driven_window", *map(str, files)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={
            **program.environment,
            "PYTHONFAULTHANDLER": "1",
            "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
            "XDG_DOCUMENTS_DIR": str(program.home / "Documents"),
            **(hidden if screen is None else screen.environment),
        },
    )
    try:
        yield WindowProgram(process=process)
    finally:
        process.kill()
        process.communicate()
