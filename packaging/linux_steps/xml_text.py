"""XML as desktops read it, with texts in several languages."""

from collections.abc import Mapping
from xml.etree import ElementTree as ET

from .words import SOURCE

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def add(parent: ET.Element, tag: str, text: str | None = None, /, **attributes: str) -> ET.Element:
    """Add an element with a text and attributes, and give it."""
    made = ET.SubElement(parent, tag, attributes)
    made.text = text
    return made


def localized(parent: ET.Element, tag: str, texts: Mapping[str, str]) -> None:
    """Add an element for each language; the source's says no language."""
    for language, text in texts.items():
        made = add(parent, tag, text)
        if language != SOURCE:
            made.set(_LANGUAGE, language)


def written(root: ET.Element) -> str:
    """Write a document, indented."""
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=False).join(
        ('<?xml version="1.0" encoding="UTF-8"?>\n', "\n")
    )
