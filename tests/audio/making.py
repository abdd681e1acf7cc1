"""Recordings made on the spot: speech-like sound in real files."""

import wave
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

import av
import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]


def babble(seconds: float, rate: int = 16_000, *, level: float = 0.3, seed: int = 1) -> Samples:
    """Bursts of noisy tones with pauses between, as loud and as uneven as speech."""
    return _babble(seconds, rate, level, seed).copy()


@lru_cache(maxsize=32)
def _babble(seconds: float, rate: int, level: float, seed: int) -> Samples:
    count = round(seconds * rate)
    time = np.arange(count) / rate
    noise = np.random.default_rng(seed).standard_normal(count)
    voice = np.sin(2 * np.pi * 180 * time) + 0.5 * np.sin(2 * np.pi * 900 * time) + 0.2 * noise
    syllables = np.clip(np.sin(2 * np.pi * 1.3 * time), 0, None)
    return (level * syllables * voice / 1.7 + 1e-4 * noise).astype(np.float32)


def tone(frequency: float, seconds: float, rate: int, *, level: float = 0.5) -> Samples:
    """A steady sine."""
    time = np.arange(round(seconds * rate)) / rate
    return (level * np.sin(2 * np.pi * frequency * time)).astype(np.float32)


def write_wav(path: Path, samples: Samples, rate: int = 16_000) -> Path:
    """Write 16-bit samples, shape (samples,) or (samples, channels)."""
    columns = samples if samples.ndim == 2 else samples[:, np.newaxis]
    with wave.open(str(path), "wb") as file:
        file.setnchannels(columns.shape[1])
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(np.round(columns * 32_767).astype("<i2").tobytes())
    return path


def encode(
    path: Path,
    samples: Samples,
    codec: str,
    *,
    rate: int = 16_000,
    layout: str = "mono",
    mux: dict[str, str] | None = None,
    container: str | None = None,
    pictures: int = 0,
    starts_s: Callable[[float], float] = float,
) -> Path:
    """Encode samples of shape (samples,) or (samples, channels) at their own rate.

    `pictures` adds a video track of so many seconds; `starts_s` says at what time the sound of
    each moment is to be heard.
    """
    columns = samples if samples.ndim == 2 else samples[:, np.newaxis]
    with av.open(str(path), "w", format=container, options=mux or {}) as out:
        stream = out.add_stream(codec, rate=rate, layout=layout)
        video = _video(out) if pictures else None
        packets: list[Any] = [] if video is None else _pictures(video, pictures)
        size = stream.codec_context.frame_size or 1024
        converter = av.AudioResampler(format=stream.codec_context.format, layout=layout, rate=rate)
        for start in range(0, len(columns), size):
            piece = np.ascontiguousarray(columns[start : start + size], dtype=np.float32)
            frame = av.AudioFrame.from_ndarray(piece.reshape(1, -1), format="flt", layout=layout)
            frame.sample_rate = rate
            for ready in converter.resample(frame):
                ready.pts = round(starts_s(start / rate) * rate)
                packets += stream.encode(ready)
        packets += stream.encode(None)
        for packet in sorted(packets, key=lambda packet: float(packet.dts * packet.time_base)):
            out.mux(packet)
    return path


def _video(out: Any) -> Any:
    video = out.add_stream("mpeg4", rate=5)
    video.width, video.height, video.pix_fmt = 64, 48, "yuv420p"
    return video


def _pictures(video: Any, seconds: int) -> list[Any]:
    packets: list[Any] = []
    for index in range(seconds * 5):
        picture = av.VideoFrame(64, 48, "yuv420p")
        picture.pts = index
        packets += video.encode(picture)
    return [*packets, *video.encode(None)]


def level_db(samples: Samples) -> float:
    """RMS in dB below full scale."""
    power = float(np.mean(np.square(samples, dtype=np.float64)))
    return 10 * float(np.log10(power + 1e-30))
