"""Which authorities are trusted to say who a server is."""

import ssl
from collections.abc import Mapping

import httpx

from speechstudio.domain.errors import SourceUnreachableError

_VARIABLES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "PIP_CERT")


def trusted(environment: Mapping[str, str]) -> ssl.SSLContext:
    """Trust the authorities of the system, those of certifi, and any bundle that is named.

    Variables of this program's usual companions name one, so that a company's own certificate
    works. Raises SourceUnreachableError for a bundle that cannot be read.
    """
    context = httpx.create_ssl_context(trust_env=False)
    context.load_default_certs()
    named = {environment.get(variable, ""): variable for variable in _VARIABLES}
    for bundle, variable in named.items():
        if not bundle:
            continue
        try:
            context.load_verify_locations(bundle)
        except (OSError, ssl.SSLError) as error:
            raise SourceUnreachableError(
                f"the certificates that {variable} names cannot be read: {bundle}",
                hint=f"correct or remove {variable}",
                detail=str(error),
            ) from error
    return context
