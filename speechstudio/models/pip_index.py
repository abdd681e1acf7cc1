"""Finds a wheel with the user's own pip, so that their index, mirror and log-in count.

pip says where a wheel lies before it fetches it; we take over there, because our own download
can be continued, shows how far it is, and can be cancelled. (`--dry-run --report` would say it in
JSON, but fetches the whole wheel first wherever the index serves no separate metadata.) When pip
says nothing that we can use, it simply goes on and fetches the wheel itself.
"""

import queue
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO
from urllib.parse import unquote, urlsplit

from speechstudio.domain.errors import SourceUnreachableError
from speechstudio.models.catalogue import Wheel
from speechstudio.models.disk import storage_errors
from speechstudio.models.workbench import Workbench, purpose
from speechstudio.storage.network_rules import by_proxy, refuse_if_offline

_FOUND = re.compile(r"Found link (\S+?)(?:#\S*)?(?:, version| \(from)")
_ASKED = re.compile(r"(?:Getting page|Downloading) https?://(?:[^/\s@]*@)?([^/\s:]+)")
"""What pip says before it connects, with the host."""
_TICK_S = 0.2
_TAIL_LINES = 30
_OFFLINE = ("Retrying (", "NewConnectionError", "ConnectTimeout", "ReadTimeout", "ProxyError")


def find_by_pip(wheel: Wheel, target: Path, bench: Workbench) -> str | None:
    """Return the address of a wheel, or None when pip has fetched it into `target` itself.

    The address begins with `https:`, `http:` or `file:`. Raises `SourceUnreachableError` with
    pip's own reason, and OfflineError where nothing may be connected to.
    """
    return _run_pip(wheel, target, bench, take_over=True)


def download_by_pip(wheel: Wheel, target: Path, bench: Workbench) -> None:
    """Let pip fetch the wheel into `target`, for what only pip can reach."""
    _run_pip(wheel, target, bench, take_over=False)


def _run_pip(wheel: Wheel, target: Path, bench: Workbench, *, take_over: bool) -> str | None:
    refuse_if_offline(bench.environment)
    with storage_errors(target.parent):
        target.parent.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(prefix="pip-", dir=target.parent))
    try:
        environment = {**by_proxy(bench.environment), **_settings(scratch)}
        with _start(_command(wheel, scratch), environment) as child, _noted(bench) as note:
            said: list[str] = []
            try:
                for line in _lines(child.stdout, scratch, bench):
                    note(line)
                    address = _address(line, wheel)
                    if take_over and address:
                        return address
                    said.append(line)
                code = child.wait()
            finally:
                child.kill()
        fetched = next((scratch / "wheel").glob("*.whl"), None)
        if code or fetched is None:
            raise _failure(wheel, code, said)
        with storage_errors(target.parent):
            fetched.replace(target)
        bench.meter.advance(wheel.size_bytes)
        return None
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _start(command: list[str], environment: Mapping[str, str]) -> "subprocess.Popen[str]":
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=environment,
            text=True,
            encoding="utf-8",
            errors="replace",
        )
    except OSError as error:
        raise SourceUnreachableError(f"pip cannot be started: {error}") from error


def _command(wheel: Wheel, scratch: Path) -> list[str]:
    command = [sys.executable, "-m", "pip", "download", "-vv", "--no-deps", "--no-cache-dir"]
    command += ["--only-binary=:all:", "--retries", "2", "--dest", str(scratch / "wheel")]
    if wheel.platform:
        command += ["--platform", wheel.platform]
    if wheel.python:
        command += ["--python-version", wheel.python]
    return [*command, f"{wheel.distribution}=={wheel.version}"]


def _settings(scratch: Path) -> dict[str, str]:
    """Environment of pip: no questions, no other loudness than ours, waste on our own disk."""
    folders = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(scratch))
    quiet = {"PIP_QUIET": "0", "PIP_VERBOSE": "0", "PIP_PROGRESS_BAR": "off"}
    manners = {"PIP_NO_INPUT": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    return {**folders, **quiet, **manners, "PYTHONIOENCODING": "utf-8", "PYTHONUNBUFFERED": "1"}


@contextmanager
def _noted(bench: Workbench) -> Iterator[Callable[[str], None]]:
    """Give what notes the hosts that pip connects to, by what it says of them."""
    known: dict[str, str] = {}

    def note(line: str) -> None:
        asked = _ASKED.search(line)
        if asked is not None and asked[1] not in known:
            known[asked[1]] = bench.connections.begin(asked[1], f"{purpose(bench.model)}, by pip")

    try:
        yield note
    finally:
        for made in known.values():
            bench.connections.end(made)


def _lines(stdout: IO[str] | None, scratch: Path, bench: Workbench) -> Iterator[str]:
    """Yield what pip says, while the meter follows the file that it writes."""
    meter = bench.meter
    said: queue.SimpleQueue[str | None] = queue.SimpleQueue()

    def listen() -> None:
        try:
            for line in stdout or ():
                said.put(line.rstrip())
        except ValueError:
            pass  # the pipe was closed because pip is no longer wanted
        finally:
            said.put(None)

    threading.Thread(target=listen, name="pip output", daemon=True).start()
    counted = 0
    while True:
        try:
            line = said.get(timeout=_TICK_S)
        except queue.Empty:
            size = _largest(scratch)
            meter.advance(size - counted)
            counted = size
            refuse_if_offline(bench.environment)
            continue
        meter.check()
        if line is None:
            meter.advance(-counted)
            return
        yield line


def _largest(scratch: Path) -> int:
    sizes = [0]
    for path in scratch.rglob("*.whl"):
        try:
            sizes.append(path.stat().st_size)
        except FileNotFoundError:  # pip moves it when it is whole
            continue
    return max(sizes)


def _address(line: str, wheel: Wheel) -> str | None:
    match = _FOUND.search(line)
    if match is None:
        return None
    parts = urlsplit(match[1])
    ours = unquote(parts.path.rpartition("/")[2]) == wheel.file
    # pip masks a password with asterisks: only pip can fetch from there.
    usable = parts.scheme in ("http", "https", "file") and "****" not in parts.netloc
    return match[1] if ours and usable else None


def _failure(wheel: Wheel, code: int, said: list[str]) -> SourceUnreachableError:
    """Say why pip could not do it."""
    detail = "\n".join(said[-_TAIL_LINES:])
    if "No module named pip" in detail:
        hint = "add it with: python -m ensurepip"
        return SourceUnreachableError("pip is missing in this Python", hint=hint, detail=detail)
    errors = [line.partition("ERROR:")[2].strip() for line in said if "ERROR:" in line]
    why = errors[0] if errors else f"pip ended with code {code}"
    if any(sign in line for line in said for sign in _OFFLINE):
        why = "the package index did not answer"
    return SourceUnreachableError(f"{wheel.distribution}: {why}", detail=detail)
