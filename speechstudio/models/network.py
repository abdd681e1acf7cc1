"""The HTTP client that fetches models, and what its failures mean to a user."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http import HTTPStatus

import httpx

from speechstudio import __version__
from speechstudio.domain.errors import SourceUnreachableError
from speechstudio.models.connections import ConnectionLog
from speechstudio.models.witness import WatchedClient, Witness
from speechstudio.storage.certificates import trusted
from speechstudio.storage.network_rules import NO_PROXY, PROXY_VARIABLE, refuse_if_offline

_TIMEOUT = httpx.Timeout(60.0, connect=15.0)


class InterruptedDownloadError(SourceUnreachableError):
    """The connection failed in a way that may pass; what has arrived is kept."""


class RefusedDownloadError(SourceUnreachableError):
    """The server answered, and will not send the file."""

    def __init__(self, message: str, *, status: int) -> None:
        super().__init__(message)
        self.status = status
        """The HTTP status that it answered with."""


def make_client(
    environment: Mapping[str, str], connections: ConnectionLog, why: str
) -> httpx.Client:
    """Make a client that goes by the proxies and certificates which the environment names.

    It trusts the authorities of the system, those of certifi, and any bundle that a variable
    for this program's usual companions names, so that a company's own certificate works.
    Each of its connections is noted with what it is for. Raises OfflineError where there are to
    be none; should that be said later, connections raise it, those that are open too.
    """
    refuse_if_offline(environment)
    proxy = environment.get(PROXY_VARIABLE)
    try:
        return WatchedClient(
            Witness(environment, connections, why),
            proxy=None if proxy in {None, NO_PROXY} else proxy,
            trust_env=proxy is None,
            verify=trusted(environment),
            timeout=_TIMEOUT,
            follow_redirects=True,
            headers={"User-Agent": f"speechstudio/{__version__}", "Accept-Encoding": "identity"},
        )
    except (ImportError, ValueError, httpx.InvalidURL) as error:
        raise SourceUnreachableError(
            f"the proxy cannot be used: {error}",
            hint="check the settings, under Network, and HTTPS_PROXY and ALL_PROXY in the"
            " environment; an http:// proxy works",
        ) from error


@contextmanager
def network_errors(url: str) -> Iterator[None]:
    """Turn every failure of the client into `SourceUnreachableError`, naming the host."""
    host = url.split("/")[2] if "://" in url else url
    try:
        yield
    except httpx.TimeoutException as error:
        raise InterruptedDownloadError(f"{host} did not answer in time") from error
    except httpx.ConnectError as error:
        raise InterruptedDownloadError(f"no connection to {host} ({error})") from error
    except httpx.TransportError as error:
        raise InterruptedDownloadError(f"the connection to {host} was cut ({error})") from error
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
        raise SourceUnreachableError(f"{host}: {error}") from error


def raise_for_status(response: httpx.Response) -> None:
    """Raise unless the server sends what was asked for; a busy server may be asked again."""
    status = response.status_code
    if status < HTTPStatus.BAD_REQUEST:
        return
    host = response.url.host
    busy = status == HTTPStatus.TOO_MANY_REQUESTS or status >= HTTPStatus.INTERNAL_SERVER_ERROR
    if busy:
        raise InterruptedDownloadError(f"{host} answered HTTP {status}")
    name = response.url.path.rpartition("/")[2]
    raise RefusedDownloadError(f"{host} answered HTTP {status} for {name}", status=status)
