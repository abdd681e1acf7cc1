"""Fetches a model from the model hub, at commits that are known."""

from http import HTTPStatus
from pathlib import Path

from speechstudio.domain.errors import AccessDeniedError, SourceUnreachableError
from speechstudio.models.catalogue import HubFile, HubSource
from speechstudio.models.disk import file_size, storage_errors
from speechstudio.models.download import Remote, download
from speechstudio.models.hashing import git_blob_sha1_of, sha256_of
from speechstudio.models.manifest import InstalledFile
from speechstudio.models.network import RefusedDownloadError, network_errors, raise_for_status
from speechstudio.models.progress import InstallStep
from speechstudio.models.workbench import Workbench, accept, refuse

_REFUSED = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)
_SHA256_LENGTH = 64


def fetch_from_hub(source: HubSource, bench: Workbench) -> tuple[InstalledFile, ...]:
    """Bring every file of the source into the staging folder, and check each.

    A token is sent only where the source is gated, and never to the hosts that the hub redirects
    to.
    """
    headers = bearer(bench.token) if source.gated else {}
    bench.meter.start(bench.model, InstallStep.DOWNLOAD, source.download_bytes)
    for file in source.files:
        target = _target(file, bench)
        if file_size(target) == file.size_bytes:
            bench.meter.advance(file.size_bytes)
            continue
        remote = Remote(url=_url(file, bench), size_bytes=file.size_bytes, headers=headers)
        try:
            download(bench.client, remote, target, bench.meter)
        except RefusedDownloadError as error:
            raise explained(error, file.repository, bench.hub_endpoint, bench.token) from error
    bench.meter.start(bench.model, InstallStep.VERIFY, source.download_bytes)
    return tuple(_checked(file, bench, headers) for file in source.files)


def _target(file: HubFile, bench: Workbench) -> Path:
    return bench.staging / file.name


def _url(file: HubFile, bench: Workbench) -> str:
    return f"{bench.hub_endpoint}/{file.repository}/resolve/{file.revision}/{file.path}"


def _checked(file: HubFile, bench: Workbench, headers: dict[str, str]) -> InstalledFile:
    target = _target(file, bench)
    with storage_errors(bench.staging):
        sha256 = sha256_of(target, bench.meter.advance)
        if file.git_sha1 is not None and git_blob_sha1_of(target) != file.git_sha1:
            raise refuse(file, target)
        if file.sha256 is None and file.git_sha1 is None:
            published = _hash_at_hub(file, bench, headers)
            found = sha256 if len(published) == _SHA256_LENGTH else git_blob_sha1_of(target)
            if found != published:
                raise refuse(file, target)
        return accept(file, target, sha256)


def _hash_at_hub(file: HubFile, bench: Workbench, headers: dict[str, str]) -> str:
    """Return the hash that the hub gives for a file at its commit.

    Large files carry their SHA-256 in `X-Linked-Etag`, plain ones the name of their git blob in
    `ETag`; the hub's own client library reads them so. Redirects to a store of blobs have tags of
    their own, which say nothing, so only the hub's answers count.
    """
    url = _url(file, bench)
    with network_errors(url):
        answer = bench.client.head(url, headers=headers)
        raise_for_status(answer)
    answers = (*answer.history, answer)
    tags = [one.headers.get("X-Linked-Etag") for one in answers]
    tags += [one.headers.get("ETag") for one in answers if one.url.host == answers[0].url.host]
    for tag in tags:
        if tag:
            return str(tag).removeprefix("W/").strip('"')
    raise SourceUnreachableError(f"{answer.url.host} gives no hash for {file.name}")


def bearer(token: str | None) -> dict[str, str]:
    """Return the header that shows a token; none without one."""
    return {"Authorization": f"Bearer {token}"} if token else {}


def explained(
    error: RefusedDownloadError, repository: str, endpoint: str, token: str | None
) -> AccessDeniedError | RefusedDownloadError:
    """Return what a refusal means: that terms are to be accepted, or the refusal itself."""
    if error.status not in _REFUSED:
        return error
    page = f"{endpoint}/{repository}"
    if token:
        return AccessDeniedError(
            f"{repository} does not open to this token",
            hint=f"accept the terms at {page} with the account of the token, and check HF_TOKEN",
        )
    return AccessDeniedError(
        f"{repository} opens only to those who have accepted its terms",
        hint=f"accept the terms at {page}, then set HF_TOKEN to a token of that account",
    )
