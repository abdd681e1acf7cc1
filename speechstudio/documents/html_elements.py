"""What the elements of HTML mean for a listener."""

from collections.abc import Mapping

DROPPED = frozenset(
    {
        "audio", "button", "canvas", "datalist", "dialog", "embed", "iframe", "input", "map",
        "math", "meter", "nav", "noembed", "noframes", "noscript", "object", "progress", "rp",
        "rt", "script", "select", "style", "svg", "template", "textarea", "video",
    }
)  # fmt: skip
"""Never read aloud: programs, controls, ways to other pages, readings above characters."""

BLOCKS = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd",
        "details", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
        "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend",
        "li", "main", "menu", "ol", "p", "pre", "search", "section", "summary", "table", "tbody",
        "td", "tfoot", "th", "thead", "tr", "ul",
    }
)  # fmt: skip
"""Text in them is not joined with the text around."""

HEADINGS = {f"h{level}": level for level in range(1, 7)}
LISTS = frozenset({"ul", "ol", "menu", "dir", "dl"})
ITEMS = frozenset({"li", "dd"})
CELLS = frozenset({"td", "th"})
VOID = frozenset(
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
        "source", "track", "wbr",
    }
)  # fmt: skip

_NOTES = frozenset(
    {
        "footnote",
        "footnotes",
        "endnote",
        "endnotes",
        "rearnote",
        "rearnotes",
        "noteref",
        "pagebreak",
        "page-list",
        "toc",
        "landmarks",
    }
)
_NOTE_ROLES = frozenset(
    {
        "doc-footnote",
        "doc-endnote",
        "doc-endnotes",
        "doc-noteref",
        "doc-pagebreak",
        "doc-toc",
        "doc-backlink",
        "navigation",
    }
)


def is_silent(tag: str, attributes: Mapping[str, str]) -> bool:
    """Tell whether an element and all in it is left out.

    Besides what is never read these are hidden elements, footnotes and their signs, page numbers.
    """
    if tag in DROPPED:
        return True
    if not attributes:
        return False
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return tag not in {"html", "body"}
    style = attributes.get("style", "").replace(" ", "").lower()
    if "display:none" in style or "visibility:hidden" in style:
        return tag not in {"html", "body"}
    if attributes.get("role") in _NOTE_ROLES:
        return True
    return not _NOTES.isdisjoint(attributes.get("epub:type", "").split())


def language_of(attributes: Mapping[str, str]) -> str:
    """Give the language that an element declares; empty when none."""
    return (attributes.get("xml:lang") or attributes.get("lang") or "").strip()[:35]
