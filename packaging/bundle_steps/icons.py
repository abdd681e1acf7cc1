"""The program's icon in the forms that systems want, drawn from resources/speechstudio.svg.

`.ico` and `.icns` are containers of PNG pictures since Windows Vista and Mac OS X 10.7; their
layouts are those of Microsoft's ICONDIR and Apple's icon family.
"""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parents[2] / "resources" / "speechstudio.svg"

HICOLOR_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Sides in pixels that desktops of Linux look for."""
_ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
_ICNS_KINDS = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic10": 1024,
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}
"""Kinds of Apple's family, some of which mean half the side at twice the density."""


def png(side: int, *, margin: float = 0.0) -> bytes:
    """Draw the icon as a PNG of that side in pixels, with a part of it empty at each edge."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = side * margin
    QSvgRenderer(str(SOURCE)).render(painter, QRectF(edge, edge, side - 2 * edge, side - 2 * edge))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # takes a device as well
    return bytes(buffer.data().data())


def ico() -> bytes:
    """Give the icon for Windows."""
    pictures = [png(side) for side in _ICO_SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    for side, picture in zip(_ICO_SIZES, pictures, strict=True):
        head += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + b"".join(pictures)


def icns() -> bytes:
    """Give the icon for macOS, whose icons have air around them."""
    parts = b""
    for kind, side in _ICNS_KINDS.items():
        picture = png(side, margin=0.1)
        parts += struct.pack(">4sI", kind, len(picture) + 8) + picture
    return struct.pack(">4sI", b"icns", len(parts) + 8) + parts


def write_icons(folder: Path) -> None:
    """Write `speechstudio.ico` and `speechstudio.icns`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "speechstudio.ico").write_bytes(ico())
    (folder / "speechstudio.icns").write_bytes(icns())


def write_hicolor(theme: Path, name: str) -> None:
    """Write the icon into a theme of desktops under a name: in all sizes, and as a drawing."""
    for side in HICOLOR_SIZES:
        place = theme / f"{side}x{side}" / "apps" / f"{name}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(png(side))
    place = theme / "scalable" / "apps" / f"{name}.svg"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(SOURCE.read_bytes())
