"""Fetches one file over HTTP, and goes on where an earlier try stopped.

What has arrived lies in `<name>.part`; `<name>.part.json` says which version of the file it
belongs to. A part is continued with Range and If-Range (RFC 9110, sections 14.2 and 13.1.5), so
a file that changed on the server, or a server without ranges, begins again from zero.
"""

import json
import os
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path

import httpx

from speechstudio.domain.errors import HashMismatchError
from speechstudio.models.disk import file_size, storage_errors
from speechstudio.models.network import (
    InterruptedDownloadError,
    network_errors,
    raise_for_status,
)
from speechstudio.models.progress import Meter

_RETRIES = 3
_FIRST_PAUSE_S = 0.5
_CONTENT_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Remote:
    """A file on a server."""

    url: str
    size_bytes: int
    """Length that the catalogue promises."""
    headers: Mapping[str, str] = field(default_factory=dict)


class _Part:
    """The piece of a file that is already here."""

    def __init__(self, target: Path) -> None:
        self.path = target.with_name(target.name + ".part")
        self._note = target.with_name(target.name + ".part.json")

    @property
    def size(self) -> int:
        return file_size(self.path)

    def validator(self, url: str) -> str | None:
        """ETag or date of the version that the part belongs to; None: it is of no use."""
        try:
            note = json.loads(self._note.read_text(encoding="utf-8"))
            return str(note["validator"]) if note["url"] == url else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def note(self, url: str, validator: str) -> None:
        self._note.write_text(json.dumps({"url": url, "validator": validator}), encoding="utf-8")

    def discard(self) -> None:
        self.path.unlink(missing_ok=True)
        self._note.unlink(missing_ok=True)

    def finish(self, target: Path) -> None:
        with self.path.open("rb+") as stream:
            os.fsync(stream.fileno())
        self.path.replace(target)
        self._note.unlink(missing_ok=True)


def part_size(target: Path) -> int:
    """Bytes of a file that an earlier try left."""
    return _Part(target).size


def download(
    client: httpx.Client,
    remote: Remote,
    target: Path,
    meter: Meter,
    *,
    pause: Callable[[float], None] = time.sleep,
) -> None:
    """Fetch the whole file into `target`, whose content is not checked here.

    A connection that breaks is taken up again as long as something arrives. Raises
    `SourceUnreachableError`, `StorageError`, `JobCancelledError`, each of which leaves the part
    for the next time, or `HashMismatchError` where the server's file has another length.
    """
    part = _Part(target)
    with storage_errors(target.parent):
        target.parent.mkdir(parents=True, exist_ok=True)
        if part.validator(remote.url) is None:
            part.discard()
    meter.advance(part.size)
    failures = 0
    while True:
        before = part.size
        try:
            with network_errors(remote.url):
                _receive(client, remote, part, meter)
            break
        except InterruptedDownloadError:
            failures = 0 if part.size > before else failures + 1
            if failures >= _RETRIES:
                raise
            meter.check()
            pause(_FIRST_PAUSE_S * 2**failures)
    with storage_errors(target.parent):
        part.finish(target)


def _receive(client: httpx.Client, remote: Remote, part: _Part, meter: Meter) -> None:
    if part.size == remote.size_bytes:
        return
    headers = {**remote.headers, **_resume_headers(part, remote.url)}
    with client.stream("GET", remote.url, headers=headers) as response:
        if response.status_code == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
            _restart(part, meter)
            raise InterruptedDownloadError(f"{response.url.host} has another version of the file")
        raise_for_status(response)
        start, total = _span(response)
        if start != part.size:
            _restart(part, meter)
            if start:
                raise InterruptedDownloadError(f"{response.url.host} sent another piece")
        if total not in (None, remote.size_bytes):
            _restart(part, meter)
            raise _wrong_length(remote, total)
        with storage_errors(part.path.parent):
            part.note(remote.url, _validator(response))
            _write(response, remote, part, meter)
    if part.size < remote.size_bytes:
        raise InterruptedDownloadError(f"{response.url.host} stopped too early")


def _write(response: httpx.Response, remote: Remote, part: _Part, meter: Meter) -> None:
    size = part.size
    with part.path.open("ab") as stream:
        for block in response.iter_raw():
            size += len(block)
            if size > remote.size_bytes:
                break
            stream.write(block)
            meter.advance(len(block))
    if size > remote.size_bytes:
        _restart(part, meter)
        raise _wrong_length(remote, size)


def _restart(part: _Part, meter: Meter) -> None:
    meter.advance(-part.size)
    part.discard()


def _wrong_length(remote: Remote, length: int | None) -> HashMismatchError:
    name = remote.url.rpartition("/")[2]
    return HashMismatchError(f"{name} has {length} bytes in place of {remote.size_bytes}")


def _resume_headers(part: _Part, url: str) -> dict[str, str]:
    if not part.size:
        return {}
    validator = part.validator(url)
    headers = {"Range": f"bytes={part.size}-"}
    return {**headers, "If-Range": validator} if validator else headers


def _validator(response: httpx.Response) -> str:
    """Return what If-Range may hold: a strong ETag, else the date, else nothing."""
    etag = response.headers.get("ETag", "")
    if etag and not etag.startswith("W/"):
        return str(etag)
    return str(response.headers.get("Last-Modified", ""))


def _span(response: httpx.Response) -> tuple[int, int | None]:
    """Where the body begins in the file, and how long the whole file is."""
    if response.status_code == HTTPStatus.PARTIAL_CONTENT:
        match = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", ""))
        if match:
            total = match[2]
            return int(match[1]), None if total == "*" else int(total)
        return -1, None
    length = response.headers.get("Content-Length")
    return 0, int(length) if length and length.isdigit() else None
