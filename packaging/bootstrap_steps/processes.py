"""Children that never outlive this script, and that get to finish after Ctrl+C."""

import os
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

PATIENCE_S = 5.0
"""How long a child that was told to stop may take before it is told more firmly."""


@contextmanager
def child(
    command: Sequence[str | Path],
    *,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    output: IO[bytes] | None = None,
) -> Iterator[subprocess.Popen[bytes]]:
    """Start a child for the time of the block; it is gone when the block is left.

    `output` takes both its output streams; without it they go where this script's own go. It gets
    the standard input of this script. Ctrl+C in the block waits for the child, which the terminal
    has told, too, and then goes on as KeyboardInterrupt.
    """
    words = [str(part) for part in command]
    errors = None if output is None else subprocess.STDOUT
    with subprocess.Popen(words, env=env, cwd=cwd, stdout=output, stderr=errors) as process:
        try:
            yield process
        except KeyboardInterrupt:
            _await_its_end(process)
            raise
        finally:
            _end(process)


def call(
    command: Sequence[str | Path],
    *,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
) -> int:
    """Run a child to its end in the same terminal and return its exit code."""
    with child(command, env=env, cwd=cwd) as process:
        return process.wait()


def _await_its_end(process: subprocess.Popen[bytes]) -> None:
    """Give the child time to clean up after the Ctrl+C that it has seen, or see that it does."""
    with suppress(subprocess.TimeoutExpired):
        process.wait(timeout=PATIENCE_S)
        return
    if os.name == "posix":  # the signal may have been sent to this process alone
        process.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=PATIENCE_S)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the child if it still runs: politely, then by force."""
    if process.poll() is not None:
        return
    process.terminate()
    try:
        process.wait(timeout=PATIENCE_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
