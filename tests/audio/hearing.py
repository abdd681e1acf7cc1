"""Reading sound files back, with other means than those that wrote them."""

import re
from dataclasses import dataclass
from math import inf, log10
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt

from speechstudio.audio.frames import Samples, raw_samples, to_float
from speechstudio.audio.true_peak import BlockPeaks


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A file as a player hears it."""

    samples: Samples
    """Shape (samples, channels)."""
    rate: int
    declared_ms: float
    tags: dict[str, str]
    chapters: list[tuple[str, float]]
    """Titles and starts in milliseconds."""
    codec: str

    @property
    def mono(self) -> Samples:
        return self.samples[:, 0]

    @property
    def decoded_ms(self) -> float:
        return len(self.samples) * 1000 / self.rate


def hear(path: Path) -> Heard:
    """Decode a file with PyAV."""
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        tags = {**container.metadata, **stream.metadata}
        pieces = [raw_samples(frame).copy() for frame in container.decode(stream)]
        return Heard(
            samples=to_float(pieces)[0],
            rate=stream.codec_context.sample_rate,
            declared_ms=container.duration / 1000,
            tags={name.lower(): text for name, text in tags.items()},
            chapters=[
                (
                    chapter["metadata"]["title"],
                    float(chapter["start"] * chapter["time_base"] * 1000),
                )
                for chapter in container.chapters()
            ],
            codec=stream.codec_context.codec.name,
        )


def ebu_r128(samples: npt.NDArray[np.float32], rate: int) -> tuple[float, float]:
    """Integrated loudness and true peak of shape (samples, channels), by FFmpeg's own meter."""
    layout = "stereo" if samples.shape[1] == 2 else "mono"
    graph = av.filter.Graph()
    source = graph.add_abuffer(sample_rate=rate, format="flt", layout=layout)
    meter = graph.add("ebur128", "peak=true:framelog=quiet")
    sink = graph.add("abuffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    frame = av.AudioFrame.from_ndarray(
        np.ascontiguousarray(samples, dtype=np.float32).reshape(1, -1), format="flt", layout=layout
    )
    frame.sample_rate, frame.pts = rate, 0
    before = av.logging.get_level()
    av.logging.set_level(av.logging.INFO)
    try:
        with av.logging.Capture() as lines:
            graph.push(frame)
            graph.push(None)
            _drain(sink)
            # The filter writes its summary when it is taken down.
            del graph, source, meter, sink
        text = "".join(line[2] for line in lines)
    finally:
        av.logging.set_level(before)
    loudness = re.findall(r"I:\s+(-?[\d.]+|-inf) LUFS", text)[-1]
    peak = re.findall(r"Peak:\s+(-?[\d.]+|-inf) dBFS", text)[-1]
    return float(loudness), float(peak)


def _drain(sink: object) -> None:
    while True:
        try:
            sink.pull()  # type: ignore[attr-defined]
        except (av.error.EOFError, av.error.BlockingIOError):
            return


def onset_ms(samples: Samples, rate: int, after_ms: float) -> float:
    """Find where it becomes loud after a time in silence, to the millisecond."""
    size = rate // 1000
    start = round(after_ms * rate / 1000)
    rest = samples[start:]
    blocks = np.abs(rest[: len(rest) // size * size]).reshape(-1, size).max(axis=1)
    return after_ms + float(np.argmax(blocks > 0.3 * blocks.max()))


def true_peak_dbtp(samples: Samples) -> float:
    """Highest true peak of mono samples in dB below full scale; minus infinity for none."""
    peaks = BlockPeaks(32)
    peak = max(float(part.max(initial=0)) for part in (peaks.feed(samples), peaks.flush()))
    return 20 * log10(peak) if peak else -inf
