"""Heights of a waveform's bars."""

from typing import TYPE_CHECKING

from speechstudio.gui.waveform.scale import TimeScale

if TYPE_CHECKING:  # it brings numpy, which a window without a recording does not need
    from speechstudio.audio.peaks import Peaks

_MOMENT_MS = 250
"""Peaks of so short times are averaged where a pixel holds more: a peak of a minute says little."""
_MOST_MOMENTS = 16
_MOST_PROBES = 16_384
_LOUD_SHARE = 0.98
"""The loudest two parts in a hundred may reach beyond full height: clicks make nothing small."""
_MOST_GAIN = 24.0
"""Noise of a silent recording stays small."""
_WITHOUT_PEAKS = 0.3


class Outline:
    """The waveform of a recording, as heights from 0 to 1; speech reaches near 1.

    Without peaks every height is the same, so that speech shows where it is.
    """

    def __init__(self, peaks: "Peaks | None", duration_ms: int) -> None:
        self._peaks = peaks
        self._gain = 1.0
        if peaks is not None:
            count = min(duration_ms // _MOMENT_MS + 1, _MOST_PROBES)
            probes = sorted(self._raw(TimeScale.whole(duration_ms, count)))
            loud = probes[int(_LOUD_SHARE * (len(probes) - 1))]
            self._gain = min(1 / loud, _MOST_GAIN) if loud > 0 else 1.0

    @property
    def is_known(self) -> bool:
        """Whether there are peaks."""
        return self._peaks is not None

    def heights(self, scale: TimeScale) -> list[float]:
        """Height at each pixel of a scale."""
        if self._peaks is None:
            return [_WITHOUT_PEAKS] * scale.width
        return [min(1.0, height * self._gain) for height in self._raw(scale)]

    def _raw(self, scale: TimeScale) -> list[float]:
        assert self._peaks is not None  # noqa: S101 - asked before
        moments = min(max(1, round(scale.ms_per_px / _MOMENT_MS)), _MOST_MOMENTS)
        low, high = self._peaks.slice(scale.start_ms, scale.end_ms, scale.width * moments)
        heights: list[float] = ((high - low) / 2).reshape(-1, moments).mean(axis=1).tolist()
        return heights
