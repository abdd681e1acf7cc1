"""The text of a paragraph in a Word document, as it stands on paper."""

from collections.abc import Iterator
from typing import Any

from speechstudio.documents.xml_reading import attribute, child, local_name

_GONE = frozenset(
    {
        "del", "moveFrom", "delText", "instrText", "pPr", "rPr", "tblPr", "sectPr", "sdtPr",
        "sdtEndPr", "footnoteReference", "endnoteReference", "commentReference", "annotationRef",
        "footnoteRef", "endnoteRef", "rt", "rubyPr", "object", "pict", "oMathPara",
    }
)  # fmt: skip
"""What was deleted, what only steers, the signs of notes, readings above characters."""
_SIGNS = {"tab": " ", "ptab": " ", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}
_OFF = {"0", "false", "off", "none"}
BOX = "txbxContent"
"""Holds paragraphs of a text box, which stands beside the text and not in it."""


def paragraph_text(paragraph: Any) -> str:
    """Give the text with the line ends that its author put, changes accepted, notes left out."""
    return "".join(_pieces(paragraph))


def boxes(paragraph: Any) -> Iterator[Any]:
    """Give the text boxes that are fixed to a paragraph, each once."""
    for element in paragraph:
        name = local_name(element)
        if name == BOX:
            yield element
        elif name == "AlternateContent":
            chosen = _chosen(element)
            if chosen is not None:
                yield from boxes(chosen)
        elif name not in _GONE or name == "pict":
            yield from boxes(element)


def _pieces(element: Any) -> Iterator[str]:
    for inner in element:
        name = local_name(inner)
        if name == "t":
            yield inner.text or ""
        elif name == "br":
            # The end of a page or column is no end of a line.
            yield "\n" if attribute(inner, "type") in {"", "textWrapping"} else " "
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name == "AlternateContent":
            chosen = _chosen(inner)
            if chosen is not None:
                yield from _pieces(chosen)
        elif name not in _GONE and name != BOX and not _is_hidden(inner, name):
            yield from _pieces(inner)


def _chosen(alternatives: Any) -> Any | None:
    return child(alternatives, "Choice") if len(alternatives) else None


def _is_hidden(element: Any, name: str) -> bool:
    if name != "r":
        return False
    vanish = child(element, "rPr", "vanish")
    return vanish is not None and attribute(vanish, "val").lower() not in _OFF
