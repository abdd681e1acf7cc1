"""Whose what is inside a Debian package: the machine-readable copyright file (DEP-5)."""

from collections.abc import Iterable

from .identity import AUTHORS, LICENCE, TITLE
from .third_party import Part

_TEMPLATE = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: {title}
Upstream-Contact: {authors}
Source: the project's own sources and published libraries, put together by it

Files: *
Copyright: {year} {authors}
License: {licence}

Files: usr/share/metainfo/*
Copyright: {year} {authors}
License: CC0-1.0
 No rights are reserved. On Debian systems the whole text is in
 /usr/share/common-licenses/CC0-1.0.

Files: {inside}/_internal/*
Copyright: {year} {authors}, and the authors of the parts that are named below
License: {licence} and others
 The whole is given under the terms below. Each part keeps its own terms as well; their texts,
 with the names of those who hold the rights, lie in /{terms},
 in a folder for each part.
Comment:
 These parts are inside:
{parts}

License: {licence}
 This program is free software: you can redistribute it and/or modify it under the terms of the
 GNU General Public License as published by the Free Software Foundation, either version 3 of the
 License, or (at your option) any later version.
 .
 It comes without any warranty. On Debian systems the whole text is in
 /usr/share/common-licenses/GPL-3.
"""


def debian_copyright(parts: Iterable[Part], *, inside: str, year: int, terms: str) -> str:
    """Write the file; `inside` is the bundle's folder and `terms` holds texts of licences."""
    listed = (f"  {part.name} {part.version}: {part.licence}" for part in parts)
    return _TEMPLATE.format(
        title=TITLE,
        authors=AUTHORS,
        licence=LICENCE,
        year=year,
        inside=inside,
        terms=terms,
        parts="\n".join(listed),
    )
