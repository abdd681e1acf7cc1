"""The texts of a Debian package that dpkg reads."""

import datetime as dt
import os
import re

from speechstudio import __version__

from .debian_packages import RECOMMENDED
from .identity import AUTHORS, PROGRAM
from .prefix import INSIDE
from .user_folders import CACHE, USER_FOLDERS
from .words import Words

_BEFORE_RELEASE = re.compile(r"\.?(a|b|rc|dev)(?=\d)")
_REVISION = 1
_FALLBACK_ADDRESS = "packages@speechstudio.invalid"


def debian_version() -> str:
    """Give this version as dpkg orders it: what comes before a release is less than it."""
    upstream = _BEFORE_RELEASE.sub(r"~\1", __version__)
    return f"{upstream}-{_REVISION}"


def maintainer() -> str:
    """Name who makes the package: as DEBFULLNAME and DEBEMAIL say, else one who has no address."""
    name = os.environ.get("DEBFULLNAME", "").strip() or AUTHORS
    return f"{name} <{os.environ.get('DEBEMAIL', '').strip() or _FALLBACK_ADDRESS}>"


def control(words: Words, *, depends: tuple[str, ...], architecture: str, size_kib: int) -> str:
    """Write the file `control`."""
    description = "\n .\n".join(_folded(paragraph) for paragraph in words.description)
    features = "\n".join(_folded(f"* {feature}", indent="  ") for feature in words.features)
    fields = {
        "Package": PROGRAM,
        "Version": debian_version(),
        "Architecture": architecture,
        "Maintainer": maintainer(),
        "Installed-Size": str(size_kib),
        "Depends": ", ".join(depends),
        "Recommends": ", ".join(RECOMMENDED),
        "Section": "sound",
        "Priority": "optional",
        "Description": "\n".join([_without_capital(words.summary), description, " .", features]),
    }
    return "".join(f"{key}: {value}\n" for key, value in fields.items())


def changelog(moment: dt.datetime) -> str:
    """Write Debian's own list of changes; the program's lies beside it."""
    return (
        f"{PROGRAM} ({debian_version()}) unstable; urgency=medium\n\n"
        f"  * Version {__version__}. What is new stands in the file changelog.gz.\n\n"
        f" -- {maintainer()}  {moment:%a, %d %b %Y %H:%M:%S %z}\n"
    )


def after_removal() -> str:
    """Write what runs after a removal: it says where the users' things stay, and touches none."""
    kept = "".join(f"  {folder}\n" for folder in USER_FOLDERS if folder != CACHE)
    return (
        "#!/bin/sh\nset -e\n\n"
        "# Nothing of a user is deleted here, when it is purged neither.\n"
        'if [ "$1" = remove ]; then\n'
        "    # What Python compiled beside its sources while root ran the program.\n"
        f'    rm -rf "$DPKG_ROOT/usr/{INSIDE}"\n'
        "    cat <<'END'\n"
        "Speech Studio is removed. What belongs to its users stays where it is:\n"
        f"{kept}  {CACHE} (may be deleted at any time)\n"
        "END\nfi\n"
    )


def _without_capital(text: str) -> str:
    """Begin as Debian's short descriptions do."""
    return text[:1].lower() + text[1:]


def _folded(paragraph: str, *, indent: str = " ") -> str:
    """Break a text into lines of a description; two spaces before them keep them as they are."""
    first, *words = paragraph.split()
    lines, line = [], f"{indent}{first}"
    for word in words:
        if len(line) + len(word) > 76:  # noqa: PLR2004 - the width of a terminal, less its indent
            lines.append(line)
            line = f"{indent}{word}"
        else:
            line = f"{line} {word}"
    return "\n".join([*lines, line])
