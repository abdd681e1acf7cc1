"""The pages of the guide: Markdown that is read in the repository as well as in the window."""

import re
from dataclasses import dataclass
from pathlib import Path

from speechstudio.resources import resource

FIRST = "index.md"
_LINK = re.compile(r"\]\((?P<file>[\w-]+\.md)")
_HEADING = re.compile(r"^#+ (?P<title>.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidePage:
    """A page of the guide."""

    path: Path
    title: str
    """Its first heading."""

    @property
    def name(self) -> str:
        """By which links name it."""
        return self.path.name


def guide_pages() -> tuple[GuidePage, ...]:
    """Give the pages in the order in which the first one, which comes first, links to them."""
    first = resource(f"help/{FIRST}")
    names = dict.fromkeys((FIRST, *_linked(first.read_text(encoding="utf-8"))))
    return tuple(_page(first.with_name(name)) for name in names)


def anchor_of(heading: str) -> str:
    """Give the name by which links find a heading, as forges make it."""
    kept = re.sub(r"[^\w\s-]", "", heading.lower()).strip()
    return re.sub(r"\s", "-", kept)


def _linked(text: str) -> list[str]:
    table = text.partition("## The pages")[2]
    return [found["file"] for found in _LINK.finditer(table)]


def _page(path: Path) -> GuidePage:
    heading = _HEADING.search(path.read_text(encoding="utf-8"))
    return GuidePage(path=path, title=heading["title"] if heading else path.stem)
