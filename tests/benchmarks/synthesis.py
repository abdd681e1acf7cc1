"""Whole `speak` and `batch` against Piper alone, and memory against the length of the text.

    python -m tests.benchmarks.synthesis [--rounds N] [--hours N] [PART ...]

PART is cpu, first, batch, memory or book; all without one. The voice en_US-joe-medium has to be
installed. What is compared runs in turns; ratios are of medians. Both speak the same words: the
bare engine gets them normalized. Exit code 1 when a limit is passed.

- cpu: CPU time of every process for the same text of 10,000 characters, less that of one word.
- first: time to the first sound of a text of 1 MB, from its file on, with the voice loaded,
  against the bare engine with nothing but the first sentence.
- batch: 200 paragraphs on two cores against the command line of Piper with the same lines.
- memory: peaks for 1 MB (spoken by eSpeak NG) and, by Piper, for 20 kB, against 10 kB and 4 kB.
- book: an m4b of ten hours against its own sound. The list of its packets grows by some 5 MB an
  hour in FFmpeg, until the file is closed; the sound itself never stands in memory.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby, islice
from pathlib import Path
from statistics import median

from speechstudio.audio.pcm import BYTES_PER_SAMPLE
from speechstudio.documents.reading import read_document
from speechstudio.engines.contract import SynthesisOptions
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import HOME_VARIABLE, Folders
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.plan import Pauses, Reading
from speechstudio.workflows.speaking.script import script
from speechstudio.workflows.speaking.speaker import Speaker
from speechstudio.workflows.speaking.voices import DEFAULT_VOICE, VoiceBook
from tests.benchmarks.bare_piper import bare_voice
from tests.benchmarks.long_sound import RATE_HZ
from tests.benchmarks.long_texts import paragraphs, text
from tests.benchmarks.measuring import Cost, run

PARAGRAPHS = 200
BOOK = "piper-en-us-joe-medium"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A ratio and its limit."""

    name: str
    ours: str
    other: str
    ratio: float
    limit: float
    is_least: bool = False
    """Whether the limit is the least and not the most."""

    @property
    def holds(self) -> bool:
        """Whether the limit is kept."""
        return self.ratio >= self.limit if self.is_least else self.ratio <= self.limit


class Bench:
    """A folder for what is made, and the installed voice."""

    def __init__(self, folder: Path, rounds: int, hours: float) -> None:
        self.folder = folder
        self.rounds = rounds
        self.hours = hours
        self.store = ModelStore(Folders.of_this_user().models, load_catalogue())
        self.network = self.store.path(BOOK) / f"{DEFAULT_VOICE}.onnx"

    def cpu(self) -> Iterator[Row]:
        """Compare CPU time."""
        costs: dict[str, list[Cost]] = {}
        written = {"long": text(10_000, 1), "short": "Hello."}
        for _ in range(self.rounds):
            for name, words in written.items():
                source, lines = self._written(words, name)
                bare = ["tests.benchmarks.bare_piper", str(self.network), str(lines)]
                made = str(self.folder / "made.wav")
                costs.setdefault(f"bare {name}", []).append(_module(*bare, made))
                costs.setdefault(f"ours {name}", []).append(self._speak(source, Path(made)))
        cpu = {name: median(cost.cpu_s for cost in each) for name, each in costs.items()}
        ours, bare_s = (cpu[f"{who} long"] - cpu[f"{who} short"] for who in ("ours", "bare"))
        yield _at_most("CPU time, start-up left out", ours, bare_s, "s", 1.10)
        yield _at_most("CPU time, start-up with it", cpu["ours long"], cpu["bare long"], "s", 1.15)

    def first(self) -> Iterator[Row]:
        """Compare the time to the first sound."""
        voice, choice = bare_voice(self.network), VoiceBook(self.store).choose(*_VOICE)
        cache = ChunkCache(self.folder / "first")
        speaker = Speaker(lambda _name: choice, SynthesisOptions(), cache)
        ours_s, bare_s = [], []
        try:
            for number in range(4 * self.rounds + 1):
                source = self.folder / "first.txt"
                source.write_text(text(1_000_000, 100 + number), encoding="utf-8")
                started = time.perf_counter()
                line = next(script(read_document(source), *_READ))
                (spoken,) = speaker.speak([line.piece])
                ours_s.append(time.perf_counter() - started)
                started = time.perf_counter()
                next(iter(voice.synthesize(spoken.piece.sentence.text)))
                bare_s.append(time.perf_counter() - started)
        finally:
            speaker.close()
        # The first text only loads the voice, and warms both.
        yield _at_most("first sound of 1 MB", median(ours_s[1:]), median(bare_s[1:]), "s", 1.3)

    def batch(self) -> Iterator[Row]:
        """Compare the throughput of many short texts."""
        folder = self.folder / "texts"
        folder.mkdir()
        lines = self.folder / "texts.lines"
        given = list(islice(paragraphs(3, (1, 2)), PARAGRAPHS))
        for number, words in enumerate(given):
            (folder / f"{number:03}.txt").write_text(words, encoding="utf-8")
        spoken = [_spoken(folder / f"{number:03}.txt")[0] for number in range(PARAGRAPHS)]
        lines.write_text("\n".join(spoken), encoding="utf-8")
        ours_s, piper_s = [], []
        for number in range(self.rounds):
            made = self.folder / f"batch{number}"
            batch = ["speechstudio", "batch", str(folder), "--output", str(made / "ours")]
            home = self._home(f"batch{number}-home")
            ours_s.append(_module(*batch, "-f", "wav", "--quiet", home=home).wall_s)
            piper = ["piper", "--model", str(self.network), "--input-file", str(lines)]
            piper += ["--output-dir", str(made / "piper")]
            piper_s.append(_module(*piper, is_quiet=True).wall_s)
            _same_number(made)
        ours, theirs = PARAGRAPHS / median(ours_s), PARAGRAPHS / median(piper_s)
        yield Row(
            name=f"throughput of {PARAGRAPHS} paragraphs",
            ours=f"{ours:.2f}/s",
            other=f"{theirs:.2f}/s",
            ratio=ours / theirs,
            limit=1.6,
            is_least=True,
        )

    def memory(self) -> Iterator[Row]:
        """Compare peaks for long and short texts."""
        for voice, sizes in (("espeak:en-us", (10_000, 1_000_000)), ("", (4_000, 20_000))):
            peaks: list[list[Cost]] = [[], []]
            for _ in range(self.rounds):
                for costs, size in zip(peaks, sizes, strict=True):
                    source = self._written("A word.", "memory")[0]
                    # Both begin with the same words: what is read with them is there in both.
                    source.write_text(text(max(sizes), 1)[:size], encoding="utf-8")
                    more = ["--voice", voice] if voice else []
                    costs.append(self._speak(source, self.folder / "made.wav", *more))
            engine = "eSpeak" if voice else "Piper"
            for who, peak in (("all", "peak_mb"), ("parent", "parent_peak_mb")):
                short, long = (median(getattr(c, peak) for c in costs) for costs in peaks)
                name = f"memory of {who}, {engine}, {sizes[1] // 1000} kB to {sizes[0] // 1000}"
                yield _at_most(name, long, short, "MB", 1.3)

    def book(self) -> Iterator[Row]:
        """Compare the peak for a long audiobook with the size of its sound."""
        made = str(self.folder / "book.m4b")
        cost = _module("tests.benchmarks.long_sound", made, str(self.hours))
        sound_mb = self.hours * 3600 * RATE_HZ * BYTES_PER_SAMPLE / 1e6
        name = f"memory of an m4b of {self.hours:g} h to its sound"
        yield _at_most(name, cost.peak_mb, sound_mb, "MB", 0.1)

    def _written(self, words: str, name: str) -> tuple[Path, Path]:
        """Write a text, and its spoken form with a paragraph a line."""
        source, lines = self.folder / f"{name}.txt", self.folder / f"{name}.lines"
        source.write_text(words, encoding="utf-8")
        lines.write_text("\n".join(_spoken(source)), encoding="utf-8")
        return source, lines

    def _speak(self, source: Path, made: Path, *more: str) -> Cost:
        command = ["speechstudio", "speak", str(source), "--output", str(made), "--overwrite"]
        home = Path(tempfile.mkdtemp(dir=self.folder))
        return _module(*command, "--quiet", *more, home=self._home(home.name))

    def _home(self, name: str) -> Path:
        """Make a home with the installed models, where nothing was spoken before."""
        home = self.folder / name
        (home / "data").mkdir(parents=True)
        (home / "data" / "models").symlink_to(self.store.path(BOOK).parent)
        return home


_READ = (Reading(), Pauses())
_VOICE = (DEFAULT_VOICE, "en-US")


def _spoken(source: Path) -> list[str]:
    """Give the words of each paragraph as they are spoken."""
    lines = groupby(script(read_document(source), *_READ), key=lambda line: line.block)
    return [" ".join(line.piece.sentence.text for line in block) for _, block in lines]


def _module(name: str, *arguments: str, home: Path | None = None, is_quiet: bool = False) -> Cost:
    environment = dict(os.environ) if home is None else {**os.environ, HOME_VARIABLE: str(home)}
    return run([sys.executable, "-m", name, *arguments], environment, is_quiet=is_quiet)


def _same_number(made: Path) -> None:
    """Raise where one of them left a paragraph out."""
    counts = {who: len(list((made / who).rglob("*.wav"))) for who in ("ours", "piper")}
    if set(counts.values()) != {PARAGRAPHS}:
        raise RuntimeError(f"not all paragraphs were spoken: {counts}")


def _at_most(name: str, ours: float, other: float, unit: str, limit: float) -> Row:
    places = 0 if unit == "MB" else 2
    shown = (f"{value:.{places}f} {unit}" for value in (ours, other))
    return Row(name=name, ours=next(shown), other=next(shown), ratio=ours / other, limit=limit)


def main() -> None:
    """Print a row for each ratio."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="*", metavar="PART")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--hours", type=float, default=10.0)
    args = parser.parse_args()
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), args.rounds, args.hours)
        parts: dict[str, Callable[[], Iterator[Row]]] = {
            "cpu": bench.cpu,
            "first": bench.first,
            "batch": bench.batch,
            "memory": bench.memory,
            "book": bench.book,
        }
        for part in args.parts or parts:
            for row in parts[part]():
                rows.append(row)
                sign = ">=" if row.is_least else "<="
                verdict = "" if row.holds else "  MISSED"
                numbers = f"{row.ours:>10} {row.other:>10} {row.ratio:6.2f} {sign} {row.limit:.2f}"
                print(f"{row.name:44}{numbers}{verdict}", flush=True)
    sys.exit(not all(row.holds for row in rows))


if __name__ == "__main__":
    main()
