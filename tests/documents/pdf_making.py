"""PDF files made by hand, line by line, with the standard fonts."""

from collections.abc import Sequence
from dataclasses import dataclass

LEADING = 14.0
SIZE = 11.0
LEFT = 72.0
TOP = 720.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Put:
    """A line of text on a page."""

    text: str
    x: float = LEFT
    y: float
    size: float = SIZE
    bold: bool = False


def paragraph(*lines: str, y: float, x: float = LEFT, indent: float = 0.0) -> list[Put]:
    """Lines one below the other, the first further in."""
    return [
        Put(text=line, x=x + (indent if index == 0 else 0), y=y - index * LEADING)
        for index, line in enumerate(lines)
    ]


def pdf(
    pages: Sequence[Sequence[Put]],
    *,
    title: str = "",
    author: str = "",
    language: str = "",
    marks: Sequence[tuple[str, int]] = (),
) -> bytes:
    """A file of those pages; `marks` are bookmarks: a title and the index of its page."""
    objects: dict[int, bytes] = {
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        4: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold"
        b" /Encoding /WinAnsiEncoding >>",
        5: f"<< /Title {_text(title)} /Author {_text(author)} >>".encode("latin-1"),
    }
    numbers = [10 + 2 * index for index in range(len(pages))]
    for number, page in zip(numbers, pages, strict=True):
        content = b"\n".join(_shown(put) for put in page)
        objects[number] = (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>" % (number + 1)
        )
        objects[number + 1] = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)
    kids = " ".join(f"{number} 0 R" for number in numbers)
    objects[2] = f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode()
    outline = _outline(objects, marks, numbers)
    lang = f" /Lang {_text(language)}" if language else ""
    objects[1] = f"<< /Type /Catalog /Pages 2 0 R{lang}{outline} >>".encode()
    return _file(objects)


def _outline(
    objects: dict[int, bytes], marks: Sequence[tuple[str, int]], pages: Sequence[int]
) -> str:
    if not marks:
        return ""
    first = 1000
    last = first + len(marks) - 1
    for index, (title, page) in enumerate(marks):
        here = first + index
        ways = f" /Prev {here - 1} 0 R" if index else ""
        ways += f" /Next {here + 1} 0 R" if here < last else ""
        dest = f"[{pages[page]} 0 R /XYZ 0 800 0]"
        objects[here] = f"<< /Title {_text(title)} /Parent 999 0 R{ways} /Dest {dest} >>".encode(
            "latin-1"
        )
    objects[999] = (
        f"<< /Type /Outlines /First {first} 0 R /Last {last} 0 R /Count {len(marks)} >>".encode()
    )
    return " /Outlines 999 0 R"


def _shown(put: Put) -> bytes:
    font = "F2" if put.bold else "F1"
    return f"BT /{font} {put.size} Tf 1 0 0 1 {put.x} {put.y} Tm {_text(put.text)} Tj ET".encode(
        "cp1252"
    )


def _text(text: str) -> str:
    return "(" + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")"


def _file(objects: dict[int, bytes]) -> bytes:
    data = b"%PDF-1.7\n"
    places: dict[int, int] = {}
    for number, content in sorted(objects.items()):
        places[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(data)
    highest = max(places)
    data += b"xref\n0 %d\n" % (highest + 1)
    for number in range(highest + 1):
        used = number in places
        data += b"%010d %05d %s \n" % (
            places.get(number, 0),
            0 if used else 65535,
            b"n" if used else b"f",
        )
    return data + b"trailer << /Size %d /Root 1 0 R /Info 5 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        highest + 1,
        start,
    )
