"""Icons: SVG drawings in one ink, recoloured when they are loaded."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from speechstudio.resources import resource

MIRRORED = frozenset(
    {
        "undo", "redo", "back", "fwd", "prev", "next",
        "left", "right", "arrow", "panell", "panelr",
    }
)  # fmt: skip
"""Icons that point where text goes; play never turns, as time goes from left to right."""


def is_mirrored(name: str) -> bool:
    """Whether an icon is to be turned round now, as text goes from right to left."""
    return name in MIRRORED and QGuiApplication.isRightToLeft()


def icon_pixmap(name: str, size: int, ink: str, dpr: float) -> QPixmap:
    """Draw an icon at a size in logical pixels, in a colour such as `#15191a`."""
    side = round(size * dpr)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, ink).render(painter, QRectF(0, 0, side, side))
    painter.end()
    if is_mirrored(name):
        pixmap = pixmap.transformed(QTransform.fromScale(-1, 1))
    pixmap.setDevicePixelRatio(dpr)
    return pixmap


def _renderer(name: str, ink: str) -> QSvgRenderer:
    drawing = _source(name).replace("currentColor", ink)
    return QSvgRenderer(QByteArray(drawing.encode()))


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")
