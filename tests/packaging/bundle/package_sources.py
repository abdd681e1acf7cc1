"""Where this machine has its packages from, as a system inside it needs to know."""

import ast
import os
import platform
import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_PROXIES = ("http_proxy", "https_proxy", "no_proxy")
_CERTIFICATES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")


@dataclass(frozen=True, slots=True, kw_only=True)
class AptSource:
    """One archive of packages."""

    address: str
    suite: str
    components: tuple[str, ...]


def codename() -> str:
    """Name of the release that this machine runs."""
    return platform.freedesktop_os_release()["VERSION_CODENAME"]


def apt_sources() -> list[AptSource]:
    """The release's own sources that apt is set up with, its updates among them."""
    form = "$(REPO_URI) $(RELEASE) $(COMPONENT)"
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for line in _said("apt-get", "indextargets", "--format", form, "Created-By: Packages"):
        address, suite, component = line.split()
        if suite.partition("-")[0] == codename() and component not in found[address, suite]:
            found[address, suite].append(component)
    return [
        AptSource(address=address, suite=suite, components=tuple(components))
        for (address, suite), components in found.items()
    ]


def apt_settings() -> str:
    """How apt fetches here: its proxy, and what else is set."""
    lines = [
        line
        for line in _said("apt-config", "dump", "Acquire")
        if not line.endswith(' "";') and "::IndexTargets::" not in line
    ]
    return "\n".join([*lines, ""])


def pip_variables() -> dict[str, str]:
    """How pip is set up here, in variables, and how connections are made."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name.lower() in _PROXIES or name in _CERTIFICATES
    }
    files: dict[str, str] = {}
    own: dict[str, str] = {}
    for line in _said(sys.executable, "-m", "pip", "config", "list"):
        place, _, value = line.partition("=")
        where, _, option = place.rpartition(".")
        name = f"PIP_{option.replace('-', '_').upper()}"
        (own if where == ":env:" else files)[name] = " ".join(ast.literal_eval(value).split())
    return kept | files | own


def named_places(variables: Mapping[str, str]) -> set[Path]:
    """Files and folders of this machine that such variables name.

    The files of a folder that is an index lie beside it.
    """
    words = " ".join(variables.values()).split()
    paths = [Path(word.removeprefix("file://")) for word in words]
    there = {path for path in paths if path.is_absolute() and path.exists()}
    return {path.parent if path.name == "simple" else path for path in there}


def _said(*command: str) -> list[str]:
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()
