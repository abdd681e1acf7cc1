"""From mono samples to an encoded file."""

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import av
import numpy as np
import numpy.typing as npt

from speechstudio.audio.chapters import ChapterSpan
from speechstudio.audio.frames import Samples
from speechstudio.audio.sound_format import SoundFormat, Tagging

_MILLISECOND = Fraction(1, 1000)
_PCM_CODECS = {16: "pcm_s16le", 24: "pcm_s24le"}
_OPTIONS: dict[str, dict[str, str]] = {
    # A header with the length and the padding that players leave out; tags come later.
    "mp3": {"write_xing": "1", "write_id3v1": "0"},
    # The index stands in front, so that players on a network start at once.
    "ipod": {"movflags": "+faststart"},
    # Becomes RF64 beyond 4 GB, and stays a plain WAV file below.
    "wav": {"rf64": "auto"},
}
_BRANDS = {".m4b": "M4B "}
_LAME_SCALES = ((176, 0.95), (208, 0.97), (240, 0.98))
"""LAME's presets turn the sound down by this factor up to these bit rates; measured with 3.100."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """How to encode one file."""

    kind: SoundFormat
    sample_rate_hz: int
    channels: int
    bit_rate_kbps: int
    """Without meaning for lossless formats."""
    bit_depth: int
    """Without meaning for the others."""
    chapters: Sequence[ChapterSpan] = ()
    """Written here for MP4 only, where they are a track of their own."""
    texts: Mapping[str, str] | None = None
    """Written here for WAV only, where they stand before the sound."""


class Encoder:
    """Writes a file while samples come; lets errors of PyAV through.

    The file is finished when the `with` block ends without an error.
    """

    def __init__(self, path: Path, encoding: Encoding) -> None:
        self._encoding = encoding
        self._layout = "stereo" if encoding.channels == 2 else "mono"  # noqa: PLR2004 - two
        self._frames = 0
        self._make_up = _make_up(encoding)
        self._stack = ExitStack()
        options = dict(_OPTIONS.get(encoding.kind.container, {}))
        if encoding.kind.suffix in _BRANDS:
            options["brand"] = _BRANDS[encoding.kind.suffix]
        # Lines that the library would write to stderr say nothing that the errors do not.
        av.logging.set_level(av.logging.PANIC)
        self._container = av.open(
            str(path.absolute()), "w", format=encoding.kind.container, options=options
        )
        self._stack.enter_context(self._container)
        with ExitStack() as undo:
            undo.push(self._stack)
            self._stream = self._add_stream()
            self._describe()
            undo.pop_all()

    def __enter__(self) -> Self:
        return self

    def write(self, samples: Samples) -> None:
        """Encode samples of shape (samples,), clipped at full scale."""
        frame = self._frame(np.clip(samples, -1, 1) * self._make_up)
        frame.pts = self._frames
        frame.time_base = Fraction(1, self._encoding.sample_rate_hz)
        frame.sample_rate = self._encoding.sample_rate_hz
        self._frames += len(samples)
        self._container.mux(self._stream.encode(frame))

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Write the end of the file, unless it will not be used."""
        with self._stack:
            if error is None:
                self._container.mux(self._stream.encode(None))

    def _add_stream(self) -> Any:
        encoding = self._encoding
        codec = encoding.kind.codec
        if codec == "pcm":
            codec = _PCM_CODECS[encoding.bit_depth]
        stream = self._container.add_stream(
            codec, rate=encoding.sample_rate_hz, layout=self._layout
        )
        context = stream.codec_context
        context.time_base = Fraction(1, encoding.sample_rate_hz)
        if encoding.kind.is_lossless:
            context.format = "s16" if encoding.bit_depth == 16 else "s32"  # noqa: PLR2004 - bits
        else:
            context.bit_rate = encoding.bit_rate_kbps * 1000
        return stream

    def _describe(self) -> None:
        encoding = self._encoding
        if encoding.texts and encoding.kind.tagging is Tagging.INFO:
            self._container.metadata.update(encoding.texts)
        if encoding.chapters and encoding.kind.tagging is Tagging.MP4:
            self._container.set_chapters(
                [
                    {
                        "id": number,
                        "start": span.start_ms,
                        "end": span.end_ms,
                        "time_base": _MILLISECOND,
                        "metadata": {"title": span.title},
                    }
                    for number, span in enumerate(encoding.chapters)
                ]
            )

    def _frame(self, samples: npt.NDArray[Any]) -> Any:
        """Put samples into the form that the codec takes; PyAV turns floats into what is needed."""
        values: npt.NDArray[Any] = samples
        if not self._encoding.kind.is_lossless:
            name = "flt"
        elif self._encoding.bit_depth == 16:  # noqa: PLR2004 - bits
            name, values = "s16", _integers(samples, 16).astype(np.int16)
        else:
            # The upper 24 of 32 bits are written.
            name, values = "s32", _integers(samples, 24) << 8
        row = np.repeat(values, self._encoding.channels).reshape(1, -1)
        return av.AudioFrame.from_ndarray(row, format=name, layout=self._layout)


def _make_up(encoding: Encoding) -> np.float32:
    """Factor that lets the sound come back from the decoder as loud as it was."""
    if encoding.kind.codec != "libmp3lame":
        return np.float32(1)
    scales = (scale for kbps, scale in _LAME_SCALES if encoding.bit_rate_kbps <= kbps)
    return np.float32(1 / next(scales, 1.0))


def _integers(samples: npt.NDArray[Any], bits: int) -> npt.NDArray[np.int32]:
    scale = 2.0 ** (bits - 1)
    return np.clip(np.rint(samples.astype(np.float64) * scale), -scale, scale - 1).astype(np.int32)
