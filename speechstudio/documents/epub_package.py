"""The package document of a book (OPF): what it is called, what is in it, in which order."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from speechstudio.documents.archive import Archive
from speechstudio.documents.epub_references import resolve
from speechstudio.documents.text_folding import fold_line
from speechstudio.documents.xml_reading import attribute, child, local_name, parse_xml, text_of
from speechstudio.domain.errors import DocumentError

_CONTAINER = "META-INF/container.xml"
_PAGE_TYPES = {"application/xhtml+xml", "text/html", "application/xml", "text/x-oeb1-document"}
_AUTHOR_ROLES = {"", "aut"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A file of the book."""

    name: str
    """Member of the archive."""
    media_type: str
    properties: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """What the package document says."""

    title: str
    authors: tuple[str, ...]
    language: str
    items: dict[str, Item]
    """By id."""
    pages: tuple[str, ...]
    """Members of the archive in reading order."""
    ncx: str
    """Member with the contents as version 2 writes them; empty when there is none."""
    nav: str
    """Member with the contents as version 3 writes them; empty when there is none."""
    cover: Item | None


def read_package(archive: Archive) -> Package:
    """Read the package document that the container names first."""
    name = _package_name(archive)
    root = parse_xml(archive.read(name), part=name)
    metadata = child(root, "metadata")
    items = dict(_items(root, name))
    spine = child(root, "spine")
    ncx = items.get(attribute(spine, "toc")) if spine is not None else None
    if ncx is None:
        ncx = next((i for i in items.values() if i.media_type.endswith("dtbncx+xml")), None)
    nav = next((item for item in items.values() if "nav" in item.properties), None)
    return Package(
        title=next(_facts(metadata, "title"), ""),
        authors=tuple(dict.fromkeys(_authors(metadata))),
        language=next(_facts(metadata, "language"), "")[:35],
        items=items,
        pages=tuple(_pages(spine, items, nav)),
        ncx=ncx.name if ncx else "",
        nav=nav.name if nav else "",
        cover=_cover(root, name, metadata, items),
    )


def _package_name(archive: Archive) -> str:
    if _CONTAINER not in archive:
        raise DocumentError(
            "it is an archive but no EPUB book", hint="Choose a file that a reader for books opens."
        )
    root = parse_xml(archive.read(_CONTAINER), part=_CONTAINER)
    for element in root.iter():
        if local_name(element) == "rootfile":
            name, _ = resolve("", attribute(element, "full-path"))
            if name:
                return name
    raise DocumentError("it does not say where its book is", hint="Get the book again.")


def _items(root: Any, base: str) -> Iterator[tuple[str, Item]]:
    manifest = child(root, "manifest")
    for element in manifest if manifest is not None else ():
        name, _ = resolve(base, attribute(element, "href"))
        if local_name(element) == "item" and name:
            yield (
                attribute(element, "id"),
                Item(
                    name=name,
                    media_type=attribute(element, "media-type").lower(),
                    properties=frozenset(attribute(element, "properties").split()),
                ),
            )


def _pages(spine: Any | None, items: dict[str, Item], nav: Item | None) -> Iterator[str]:
    """Give the pages to be read one after the other; not the contents, nor what stands aside."""
    for reference in spine if spine is not None else ():
        item = items.get(attribute(reference, "idref"))
        aside = attribute(reference, "linear").lower() == "no"
        if item and item is not nav and not aside and item.media_type in _PAGE_TYPES:
            yield item.name


def _facts(metadata: Any | None, name: str) -> Iterator[str]:
    for element in metadata.iter() if metadata is not None else ():
        if local_name(element) == name:
            text = fold_line(text_of(element))
            if text:
                yield text


def _authors(metadata: Any | None) -> Iterator[str]:
    """Give who wrote the book; all makers when nobody is called its author."""
    makers: list[str] = []
    authors: list[str] = []
    roles = dict(_roles(metadata))
    for element in metadata.iter() if metadata is not None else ():
        name = fold_line(text_of(element)) if local_name(element) == "creator" else ""
        if name:
            makers.append(name)
            role = attribute(element, "role") or roles.get(attribute(element, "id"), "")
            if role.lower() in _AUTHOR_ROLES:
                authors.append(name)
    yield from authors or makers


def _roles(metadata: Any | None) -> Iterator[tuple[str, str]]:
    for element in metadata.iter() if metadata is not None else ():
        refines = attribute(element, "refines") if local_name(element) == "meta" else ""
        if refines and attribute(element, "property") == "role":
            yield refines.lstrip("#"), fold_line(text_of(element))


def _cover(root: Any, base: str, metadata: Any | None, items: dict[str, Item]) -> Item | None:
    for item in items.values():
        if "cover-image" in item.properties:
            return item
    for element in metadata.iter() if metadata is not None else ():
        if local_name(element) == "meta" and attribute(element, "name") == "cover":
            item_id = attribute(element, "content")
            by_name = (i for i in items.values() if i.name == resolve(base, item_id)[0])
            return items.get(item_id) or next(by_name, None)
    guide = child(root, "guide")
    for element in guide if guide is not None else ():
        if attribute(element, "type").lower() == "cover":
            name, _ = resolve(base, attribute(element, "href"))
            return Item(name=name, media_type="", properties=frozenset()) if name else None
    return None
