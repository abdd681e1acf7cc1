"""What a release says of itself: its section of the changelog."""

import re

from .failures import ReleaseError


def section(changelog: str, version: str) -> str:
    """Return what the changelog says of a version. Raises ReleaseError when it says nothing."""
    heading = re.compile(rf"^## \[{re.escape(version)}\].*\n", re.MULTILINE)
    found = heading.search(changelog)
    if found is None:
        raise ReleaseError(f"the changelog has no section “## [{version}]”")
    text = re.split(r"^(?:## |\[[^\]]+\]: )", changelog[found.end() :], flags=re.MULTILINE)[0]
    if not text.strip():
        raise ReleaseError(f"the changelog says nothing of {version}")
    return text.strip() + "\n"


def require_version(tag: str, version: str) -> None:
    """Raise ReleaseError unless a tag is that of the program's version."""
    if tag != f"v{version}":
        raise ReleaseError(f"the tag is {tag}, and the program says v{version}")
