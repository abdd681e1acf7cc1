"""Time of the dock with ten hours of 12,000 passages: `python -m tests.gui.waveform.benchmark`."""

import os
import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget

from speechstudio.audio.peaks import Peaks, PeaksWriter
from speechstudio.gui.theme.look import Look
from speechstudio.gui.waveform.dock import WaveformDock
from tests.gui.waveform.making import make_segment, make_transcript

HOURS = 10
SEGMENTS = 12_000
DURATION_MS = HOURS * 3_600_000
WIDTH = 1600


def timed(action: Callable[[int], object], rounds: int) -> float:
    """Median time of an action in milliseconds."""
    taken = []
    for number in range(rounds):
        start = time.perf_counter()
        action(number)
        taken.append(1000 * (time.perf_counter() - start))
    return median(taken)


def make_long_peaks(path: Path) -> Peaks:
    noise = np.random.default_rng(1)
    with path.open("w+b") as file:
        writer = PeaksWriter(file)
        for _ in range(HOURS * 60):
            writer.feed(noise.uniform(-0.5, 0.5, (960_000, 1)).astype(np.float32))
        writer.finish()
    return Peaks.load(path)


def main() -> None:
    application = QApplication([])
    length = DURATION_MS // SEGMENTS
    talks = tuple(
        (at * length, (at + 1) * length - 300, f"S{1 + at % 4}") for at in range(SEGMENTS)
    )
    transcript = replace(
        make_transcript((), speakers=4),
        segments=tuple(make_segment(t, random.choice((0.4, 0.9, 0.9)), 10) for t in talks),
    )
    holder = QWidget()
    holder.resize(1920, 1080)
    dock = WaveformDock(Look(scheme="light"), holder)
    dock.resize(WIDTH, dock.height())
    holder.show()
    QApplication.processEvents()
    dock.set_duration_ms(DURATION_MS)
    with tempfile.TemporaryDirectory() as folder:
        peaks = make_long_peaks(Path(folder) / "peaks")

    def edit(number: int) -> None:
        segments = list(transcript.segments)
        segments[6000] = make_segment((6000 * length, 6000 * length + 900 + number, "S1"))
        dock.set_transcript(replace(transcript, segments=tuple(segments)))

    def retype(number: int) -> None:
        segments = list(transcript.segments)
        segments[6000] = replace(segments[6000])
        dock.set_transcript(replace(transcript, segments=tuple(segments)))

    timeline, overview = dock.strips.timeline, dock.strips.overview

    def move(number: int) -> None:
        dock.set_position_ms(round(number * dock.tape.scale.ms_per_px))
        timeline.repaint(QRect(number, 0, 16, timeline.height()))

    def scroll(number: int) -> None:
        dock.tape.show(1000 * number, dock.tape.scale.span_ms - 1)
        timeline.repaint()

    def paint_overview(_: int) -> None:
        overview.repaint_all()
        overview.repaint()

    rows: list[tuple[str, float]] = [
        ("outline taken", timed(lambda _: dock.set_peaks(peaks), 3)),
        ("transcript taken", timed(lambda _: dock.set_transcript(transcript), 1)),
        ("overview painted", timed(paint_overview, 5)),
        ("edit of times taken", timed(edit, 10)),
        ("edit of words taken", timed(retype, 10)),
    ]
    dock.set_transcript(transcript)
    for span_ms in (60_000, 1_800_000, DURATION_MS):
        dock.set_position_ms(0)
        dock.tape.show(0, span_ms)
        timeline.repaint()
        view = f"{span_ms // 60_000} min in view"
        rows += [
            (f"playhead moved and painted, {view}", timed(move, 99)),
            (f"view scrolled and painted, {view}", timed(scroll, 20)),
        ]
    for name, taken in rows:
        print(f"{name:45} {taken:7.2f} ms")
    holder.close()
    application.quit()


if __name__ == "__main__":
    main()
