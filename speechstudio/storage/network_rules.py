"""Whether this program may connect, and by which proxy: variables, so that children inherit it.

Whoever reads the settings writes them there with `obey`; whoever opens a connection asks here.
"""

from collections.abc import Mapping, MutableMapping

from speechstudio.domain.errors import OfflineError
from speechstudio.storage.settings import NetworkSettings, ProxyKind

OFFLINE_VARIABLE = "SPEECHSTUDIO_OFFLINE"
"""Environment variable: with any value but 0, nothing is connected to."""
PROXY_VARIABLE = "SPEECHSTUDIO_PROXY"
"""Environment variable: `none`, or the address of a proxy; unset for that of the system."""
NO_PROXY = "none"
_BY_SETTINGS = "settings"
"""Value of the variable where the settings say so, and nobody else."""


def is_offline(environment: Mapping[str, str]) -> bool:
    """Whether nothing may be connected to."""
    return environment.get(OFFLINE_VARIABLE, "").strip() not in {"", "0"}


def is_forced_offline(environment: Mapping[str, str]) -> bool:
    """Whether that was said from outside, so that the settings cannot change it."""
    return is_offline(environment) and environment[OFFLINE_VARIABLE] != _BY_SETTINGS


def refuse_if_offline(environment: Mapping[str, str], what: str = "nothing is downloaded") -> None:
    """Raise OfflineError where nothing may be connected to; it says where the switch is.

    `what` is the first half of the message: what is not done for that.
    """
    if not is_offline(environment):
        return
    hint = "Turn off “Never connect to anything” in the settings, under Privacy."
    if is_forced_offline(environment):
        hint = f"Start it without --offline, and without {OFFLINE_VARIABLE} in the environment."
    raise OfflineError(f"{what}: this program is to stay offline", hint=hint)


def obey(network: NetworkSettings, environment: MutableMapping[str, str]) -> None:
    """Do from now on as the settings say; what was said from outside goes first."""
    if not is_forced_offline(environment):
        environment[OFFLINE_VARIABLE] = _BY_SETTINGS if network.is_offline else "0"
    address = network.proxy_address.strip()
    if network.proxy is ProxyKind.NONE:
        environment[PROXY_VARIABLE] = NO_PROXY
    elif network.proxy is ProxyKind.OWN and address:
        environment[PROXY_VARIABLE] = address
    else:
        environment.pop(PROXY_VARIABLE, None)


def by_proxy(environment: Mapping[str, str]) -> dict[str, str]:
    """Environment in which a child that is not ours goes by the proxy that was chosen."""
    proxy = environment.get(PROXY_VARIABLE)
    if proxy is None:
        return dict(environment)
    others = {name: value for name, value in environment.items() if not _is_proxy(name)}
    if proxy == NO_PROXY:
        return others | {"NO_PROXY": "*"}
    return others | {
        "PIP_PROXY": proxy,
        "ALL_PROXY": proxy,
        "HTTP_PROXY": proxy,
        "HTTPS_PROXY": proxy,
    }


def proxy_to(environment: Mapping[str, str], scheme: str, host: str) -> str:
    """Address of the proxy for a host: the one that was chosen, else the system's; empty for none.

    Raises OSError for one that is no HTTP proxy.
    """
    proxy = environment.get(PROXY_VARIABLE)
    if proxy is None:
        from urllib.request import getproxies, proxy_bypass  # noqa: PLC0415 - takes a while

        known = getproxies()
        proxy = "" if proxy_bypass(host) else known.get(scheme) or known.get("all") or ""
    if proxy in {"", NO_PROXY}:
        return ""
    whole = proxy if "://" in proxy else f"http://{proxy}"
    if not whole.startswith("http://"):
        raise OSError(f"{whole.partition('://')[0]} is no kind of proxy that can be used")
    return whole


def _is_proxy(name: str) -> bool:
    return name.lower().endswith("_proxy") and name != PROXY_VARIABLE
