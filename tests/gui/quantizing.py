"""Makes pictures small: 256 colours chosen for each picture, without dithering."""

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage, qRgb

_COLOURS = 256

Colours = npt.NDArray[np.float64]


def quantized(image: QImage) -> QImage:
    """Give the same picture in 256 colours at most; the same picture always gives the same."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    width, height, step = image.width(), image.height(), image.bytesPerLine()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(height, step)[:, : width * 3]
    pixels = rows.reshape(-1, 3)
    known, where, counts = np.unique(pixels, axis=0, return_inverse=True, return_counts=True)
    palette, nearest = _palette(known.astype(np.float64), np.sqrt(counts))
    indexed = nearest[where].astype(np.uint8).reshape(height, width)
    padded = np.zeros((height, -(-width // 4) * 4), np.uint8)
    padded[:, :width] = indexed
    made = QImage(padded.tobytes(), width, height, padded.shape[1], QImage.Format.Format_Indexed8)
    made.setColorTable([qRgb(*map(round, colour)) for colour in palette])
    return made.copy()


def _palette(known: Colours, weights: Colours) -> tuple[Colours, npt.NDArray[np.intp]]:
    """Choose colours that are there: again and again the one that is missed most.

    A colour of the design that covers a few pixels alone is kept as it is.
    """
    chosen = [int(weights.argmax())]
    nearest = np.zeros(len(known), np.intp)
    missed = ((known - known[chosen[0]]) ** 2).sum(axis=1)
    while len(chosen) < _COLOURS and missed.any():
        chosen.append(int((missed * weights).argmax()))
        distance = ((known - known[chosen[-1]]) ** 2).sum(axis=1)
        is_nearer = distance < missed
        nearest[is_nearer] = len(chosen) - 1
        missed = np.minimum(missed, distance)
    return known[chosen], nearest
