"""Finding sound in a recording of it."""

import numpy as np

from speechstudio.audio.frames import Samples


def place_of(sound: Samples, recorded: Samples) -> int:
    """Find the sample at which a recording is most like a sound, by cross-correlation."""
    size = 1 << (len(sound) + len(recorded)).bit_length()
    spectra = np.fft.rfft(recorded, size) * np.conj(np.fft.rfft(sound, size))
    return int(np.fft.irfft(spectra, size)[: len(recorded)].argmax())


def likeness(sound: Samples, recorded: Samples, at: int) -> float:
    """Tell how alike a sound and a part of a recording are: 1 if one is a louder other."""
    part = recorded[at : at + len(sound)]
    return float(np.corrcoef(part, sound[: len(part)])[0, 1]) if len(part) > 1 else 0.0
