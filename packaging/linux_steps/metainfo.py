"""What software centres know of the program: AppStream metadata.

It names no page on the web, and no pictures, as they would have to lie on one.
"""

import datetime as dt
from xml.etree import ElementTree as ET

from speechstudio import __version__

from .file_types import OPENED_TYPES, OWN_TYPES
from .identity import APP_ID, AUTHORS, LICENCE, PROGRAM, TITLE
from .words import Words
from .xml_text import add, localized, written


def metainfo(words: tuple[Words, ...], *, released: dt.date) -> str:
    """Describe this version, released on that day, as AppStream's desktop program."""
    root = ET.Element("component", type="desktop-application")
    add(root, "id", APP_ID)
    add(root, "name", TITLE)
    localized(root, "summary", {each.language: each.summary for each in words})
    add(root, "metadata_license", "CC0-1.0")
    add(root, "project_license", LICENCE)
    developer = add(root, "developer", id=APP_ID.rpartition(".")[0])
    add(developer, "name", AUTHORS)
    add(root, "developer_name", AUTHORS)  # what programs of before 2024 read
    _describe(add(root, "description"), words)
    add(root, "launchable", f"{APP_ID}.desktop", type="desktop-id")
    _name_keywords(add(root, "keywords"), words)
    provides = add(root, "provides")
    add(provides, "binary", PROGRAM)
    for name in (*OWN_TYPES, *OPENED_TYPES):
        add(provides, "mediatype", name)
    releases = add(root, "releases")
    add(releases, "release", version=__version__, date=released.isoformat())
    add(root, "content_rating", type="oars-1.1")
    recommends = add(root, "recommends")
    for control in ("keyboard", "pointing"):
        add(recommends, "control", control)
    add(add(root, "requires"), "display_length", "768", compare="ge")
    return written(root)


def _describe(description: ET.Element, words: tuple[Words, ...]) -> None:
    """Add paragraphs, and a list whose items stand in every language side by side."""
    for index in range(len(words[0].description)):
        localized(description, "p", {each.language: each.description[index] for each in words})
    listing = add(description, "ul")
    for index in range(len(words[0].features)):
        localized(listing, "li", {each.language: each.features[index] for each in words})


def _name_keywords(keywords: ET.Element, words: tuple[Words, ...]) -> None:
    for index in range(len(words[0].keywords)):
        localized(keywords, "keyword", {each.language: each.keywords[index] for each in words})
