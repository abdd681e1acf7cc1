"""Asks the model hub what a repository holds: its commit, and files with lengths and hashes.

The public interface of the hub is used: `/api/models/OWNER/NAME/revision/REVISION` tells the
commit, whether terms have to be accepted, and the licence; `/api/models/OWNER/NAME/tree/COMMIT`
lists the files in pages. Large files carry their SHA-256 there, small ones the name of their git
blob. Sets of data are asked for in the same way under `/api/datasets`.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from speechstudio.domain.errors import HashMismatchError, ModelError, SourceUnreachableError
from speechstudio.models.catalogue import HubFile, HubSource
from speechstudio.models.hub import bearer, explained
from speechstudio.models.network import RefusedDownloadError, network_errors, raise_for_status
from speechstudio.models.repository import RepositoryPart, RepositorySource, lacking

_COMMIT = re.compile(r"[0-9a-f]{40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_PAGES = 100
"""A page lists some hundred files; no model has more than a few pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """What the hub said of a source."""

    source: HubSource
    """The same at the commits of this moment, with every file."""
    licence: str = ""
    """As the publisher of the first repository names it; empty where it does not."""
    languages: tuple[str, ...] = ()
    """As the publisher of the first repository names them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hub:
    """The hub, or a mirror of it."""

    client: httpx.Client
    endpoint: str
    token: str | None

    def ask(self, source: RepositorySource) -> Listed:
        """Find commits and files of a source.

        Raises `ModelError` where a file is missing that the model cannot do without,
        `HashMismatchError` where one is not the known one, `SourceUnreachableError` or
        `AccessDeniedError`.
        """
        asked = [self._ask(part, gated=source.gated) for part in source.parts]
        files: dict[str, HubFile] = {}
        for part, about, entries in asked:
            for file in _files(part, str(about["sha"]), entries):
                files.setdefault(file.name, file)
        _check_whole(source, files)
        card = asked[0][1].get("cardData")
        card = card if isinstance(card, dict) else {}
        return Listed(
            source=HubSource(
                files=tuple(files.values()),
                gated=source.gated or any(about.get("gated") for _, about, _ in asked),
            ),
            licence=", ".join(_texts(card.get("license"))),
            languages=_texts(card.get("language")),
        )

    def _ask(
        self, part: RepositoryPart, *, gated: bool
    ) -> tuple[RepositoryPart, dict[str, Any], list[dict[str, Any]]]:
        """Return what the hub says about a repository, and the entries of its tree."""
        headers = bearer(self.token) if gated else {}
        api = f"{self.endpoint}/api/{_kind(part.repository)}"
        about = _content(
            self._get(f"{api}/revision/{quote(part.revision, safe='')}", part, headers)
        )
        if not isinstance(about, dict) or not _COMMIT.fullmatch(str(about.get("sha"))):
            raise SourceUnreachableError(
                f"{self.endpoint} does not tell a commit of {part.repository}"
            )
        if about.get("gated"):
            headers = bearer(self.token)
        path = f"{api}/tree/{about['sha']}?recursive=true"
        entries: list[dict[str, Any]] = []
        for _ in range(_PAGES):
            answer = self._get(path, part, headers)
            page = _content(answer)
            entries += [entry for entry in page if isinstance(entry, dict)]
            following = answer.links.get("next", {}).get("url")
            if not following:
                break
            # The same host is asked, whatever the answer says: it is the one to get the token.
            host = httpx.URL(self.endpoint)
            page_url = httpx.URL(path).join(following)
            path = str(page_url.copy_with(scheme=host.scheme, host=host.host, port=host.port))
        return part, about, entries

    def _get(self, url: str, part: RepositoryPart, headers: dict[str, str]) -> httpx.Response:
        try:
            with network_errors(url):
                answer = self.client.get(url, headers=headers)
                _raise_if_unknown(answer, part)
                raise_for_status(answer)
        except RefusedDownloadError as error:
            raise explained(error, part.repository, self.endpoint, self.token) from error
        return answer


def _kind(repository: str) -> str:
    return repository if repository.startswith("datasets/") else f"models/{repository}"


def _raise_if_unknown(answer: httpx.Response, part: RepositoryPart) -> None:
    """Raise where there is no such repository or revision; the hub says 401 to that, too."""
    code = answer.headers.get("X-Error-Code", "")
    if code == "RevisionNotFound":
        raise SourceUnreachableError(f"{part.repository} has no revision {part.revision}")
    if code == "RepoNotFound" or answer.status_code == HTTPStatus.NOT_FOUND:
        raise SourceUnreachableError(
            f"{answer.url.host} has no repository {part.repository}",
            hint="check the name; what is private opens with a token only",
        )


def _content(answer: httpx.Response) -> Any:
    try:
        return answer.json()
    except ValueError as error:
        raise SourceUnreachableError(
            f"{answer.url.host} answers with something else than a list of files",
            hint="check HF_ENDPOINT, or whether a page wants you to log in first",
        ) from error


def _files(part: RepositoryPart, commit: str, entries: list[dict[str, Any]]) -> Iterator[HubFile]:
    plain = {str(one.get("path")): one for one in entries if one.get("type") == "file"}
    pinned = dict(part.hashes)
    for path in part.chosen(path for path, entry in plain.items() if entry.get("size")):
        entry = plain[path]
        large = entry.get("lfs") or {}
        sha256, git_sha1 = str(large.get("oid", "")), str(entry.get("oid", ""))
        known = pinned.get(path)
        if not (_SHA256.fullmatch(sha256) or _COMMIT.fullmatch(git_sha1)):
            raise SourceUnreachableError(f"the hub gives no hash for {path} of {part.repository}")
        if known and sha256 and sha256 != known:
            raise HashMismatchError(f"{path} of {part.repository} is not the known file")
        yield HubFile(
            name=part.name(path),
            size_bytes=int(large.get("size") or entry["size"]),
            sha256=sha256 or known,
            git_sha1=None if sha256 else git_sha1,
            repository=part.repository,
            revision=commit,
            path=path,
        )


def _check_whole(source: RepositorySource, names: Iterable[str]) -> None:
    missing = lacking(source.needed, names)
    if missing:
        title = source.title.removeprefix("hub ")
        raise ModelError(
            f"{title} holds nothing that the engine can use: it has no {missing[0]}",
            hint="check the name, and that the model was made for this engine",
        )


def _texts(value: object) -> tuple[str, ...]:
    """Return the texts of a field that may hold one or several."""
    values = value if isinstance(value, list) else [value]
    return tuple(one for one in values if isinstance(one, str))
