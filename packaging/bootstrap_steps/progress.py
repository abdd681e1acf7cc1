"""Reading pip's output: what it is doing, and what its failure means in plain words."""

import re

from .trouble import SetUpError

_STEPS = (
    (re.compile(r"^Collecting (?P<what>[\w.-]+)"), "looking for"),
    (
        re.compile(r"^\s*Downloading (?:\S*/)?(?P<what>\w[\w.]*)-\S+(?P<size> \(.*\))?"),
        "downloading",
    ),
    (re.compile(r"^Building wheel for (?P<what>[\w.-]+)"), "building"),
    (re.compile(r"^Installing collected packages: (?P<list>.*)$"), "unpacking"),
)

_NETWORK = re.compile(
    r"ProxyError|NewConnectionError|ConnectionError|ConnectTimeout|ReadTimeout|Max retries"
    r"|name resolution|getaddrinfo|Name or service not known|SSLError|CERTIFICATE_VERIFY_FAILED"
    r"|Network is unreachable|Connection (?:refused|reset|aborted|broken)",
    re.IGNORECASE,
)
_DISK = re.compile(r"No space left on device|Errno 28|not enough space on the disk", re.IGNORECASE)
_DENIED = re.compile(r"Permission denied|Errno 13|Access is denied", re.IGNORECASE)
_NO_FIT = re.compile(r"No matching distribution|ResolutionImpossible|requires a different Python")

_TAIL_LINES = 15


def step_in(line: str) -> str | None:
    """Say what a line of pip's output tells about its progress; None when nothing."""
    for pattern, verb in _STEPS:
        found = pattern.match(line)
        if found is None:
            continue
        parts = found.groupdict()
        what = parts.get("what") or f"{len(parts['list'].split(','))} packages"
        return f"{verb} {what}{parts.get('size') or ''}"
    return None


def failure(log: str, *, python: str) -> SetUpError:
    """Turn the output of a failed pip into what the user can do about it."""
    kept = [line for line in log.splitlines() if line.strip() and "WARNING: Location" not in line]
    detail = "\n".join(kept[-_TAIL_LINES:])
    if _DISK.search(log):
        return SetUpError(
            "The disk is full",
            hint="Make room, or let --venv DIR put the environment on another disk; run it again.",
            detail=detail,
        )
    if _NETWORK.search(log):
        return SetUpError(
            "The package index could not be reached",
            hint="Check the connection (behind a proxy set HTTPS_PROXY) and run the same command "
            "again; what was downloaded is kept.",
            detail=detail,
        )
    if _DENIED.search(log):
        return SetUpError(
            "A file in the environment could not be written",
            hint="Close programs that use it, or choose another folder with --venv DIR.",
            detail=detail,
        )
    if _NO_FIT.search(log):
        return SetUpError(
            f"Some package has no version for Python {python} on this system",
            hint="Python 3.11 to 3.14 are known to work; start this script with one of them "
            "and a new folder (--venv DIR).",
            detail=detail,
        )
    return SetUpError("pip could not install the packages", hint="Its last lines:", detail=detail)
