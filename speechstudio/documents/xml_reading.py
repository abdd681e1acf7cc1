"""XML from a stranger: no entity is expanded, nothing is fetched, depth and size have limits."""

from typing import Any

from speechstudio.domain.errors import DocumentError


def parse_xml(data: bytes, *, part: str) -> Any:
    """Give the root element of a part of a document, without comments and instructions.

    Raises DocumentError for XML that is not well formed or that declares entities: they serve
    attacks, such as a text of gigabytes from a few lines, and no format that is read here.
    """
    from lxml import etree

    # `collect_ids=False` would make libxml2 load a document type after all.
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
        dtd = root.getroottree().docinfo.internalDTD
        declares = dtd is not None and any(True for _ in dtd.iterentities())
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise DocumentError(
            f"its part {part} is damaged",
            hint="Open the file in the program that made it and save it again.",
            detail=str(error),
        ) from error
    if declares:
        raise DocumentError(
            f"its part {part} declares entities, which may hide an attack",
            hint="Do not trust this file: get the document from somewhere else.",
        )
    return root


def local_name(element: Any) -> str:
    """Give the name of an element without its namespace; empty for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Any, name: str) -> str:
    """Give an attribute by its name without namespace; empty when it is missing."""
    plain = element.get(name)
    if plain is not None:
        return str(plain)
    return next(
        (str(value) for key, value in element.items() if key.rpartition("}")[2] == name), ""
    )


def child(element: Any, *path: str) -> Any | None:
    """Give the first child of that name, and its child in turn; None when one is missing."""
    for name in path:
        element = next((inner for inner in element if local_name(inner) == name), None)
        if element is None:
            return None
    return element


def text_of(element: Any | None) -> str:
    """Give all text in an element; empty for None."""
    return "".join(element.itertext()) if element is not None else ""
