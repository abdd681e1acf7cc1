"""The whole way to a transcript with speakers, against other programs with the same models.

    python -m tests.benchmarks [--eval FOLDER] [--minutes N] [--rivals PYTHON] [--table FILE]

A recording is put together from the clips in FOLDER (`../shared/eval` beside the clone) and goes
through each program in turn: this one; faster-whisper and pyannote.audio one after the other;
whisper-ctranslate2; whisperX. Rivals that are no dependencies of ours are looked for in the
environment of PYTHON. The default models have to be installed. The table is printed, and written
to FILE.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import isnan
from pathlib import Path

from speechstudio.domain.turns import SpeakerTurn
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import Folders
from tests.benchmarks.measuring import Cost, run
from tests.benchmarks.mixed_speech import Part, mixed_speech
from tests.benchmarks.rivals import MODULES
from tests.benchmarks.scores import HeardWord, Scores, scores, with_speakers

ROOT = Path(__file__).resolve().parents[2]
SEQUENCE = ("faster-whisper", "pyannote.audio")
WALL_LIMIT, MEMORY_LIMIT_MB = 0.33, 1200
HEAD = ("", "wall", "of the audio", "CPU", "memory", "WER", "DER", "words of the wrong speaker")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A program, what it took, and how right it was; nothing where it is not here."""

    name: str
    cost: Cost | None = None
    scores: Scores = field(default_factory=Scores)


def main() -> int:
    """Print and write the table; 1 where a limit is not kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--eval", type=Path, default=ROOT.parent / "shared" / "eval")
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--rivals", default=sys.executable, metavar="PYTHON")
    parser.add_argument("--table", type=Path, default=ROOT / "build" / "benchmark.md")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        recording = folder / "mixed.wav"
        parts = mixed_speech(args.eval, args.minutes, recording)
        seconds = parts[-1].end_ms / 1000
        own, *others = _rows(parts, recording, folder, args.rivals)
    text = "\n".join(_table([own, *others], seconds))
    args.table.parent.mkdir(parents=True, exist_ok=True)
    args.table.write_text(f"{text}\n", encoding="utf-8")
    print(text)
    return _judged(own, others[0])


def _rows(parts: Sequence[Part], recording: Path, folder: Path, rivals: str) -> Iterator[Row]:
    """Run one program after the other; the second row is the sequence of two."""
    store = ModelStore(Folders.of_this_user().models, load_catalogue())
    whisper = store.path("whisper-base")
    embedding = next(store.path("campplus").glob("*.pt"))
    models = {name: [whisper] for name in MODULES}
    models["pyannote.audio"] = [store.path("pyannote-segmentation-3.0"), embedding]
    own, own_words = _own(parts, recording, folder)
    yield own
    found = {}
    for name in MODULES:
        python = sys.executable if name in SEQUENCE else rivals
        found[name] = _rival(name, python, recording, folder / f"{name}.json", models[name])
    one, two = (found[name] for name in SEQUENCE)
    if one is None or two is None:
        yield Row(name=" + ".join(SEQUENCE))
    else:
        cost = Cost(
            wall_s=one[0].wall_s + two[0].wall_s,
            cpu_s=one[0].cpu_s + two[0].cpu_s,
            peak_mb=max(one[0].peak_mb, two[0].peak_mb),
            parent_peak_mb=max(one[0].parent_peak_mb, two[0].parent_peak_mb),
        )
        words = with_speakers(one[1], two[2])
        yield Row(name=" + ".join(SEQUENCE), cost=cost, scores=scores(parts, words, two[2]))
        # Words that a program leaves out are not given to the wrong speaker: so the same words.
        same = scores(parts, with_speakers(own_words, two[2]), two[2])
        yield Row(name=f"words of Speech Studio, speakers of {SEQUENCE[1]}", scores=same)
    for name, answer in found.items():
        if answer is None:
            yield Row(name=name)
        else:
            yield Row(name=name, cost=answer[0], scores=scores(parts, *answer[1:]))


def _own(parts: Sequence[Part], recording: Path, folder: Path) -> tuple[Row, Sequence[HeardWord]]:
    """Run this program as people do, in a process of its own; give what it heard, too."""
    output = folder / "own.json"
    command = [sys.executable, "-m", "speechstudio", "transcribe", str(recording), "--quiet"]
    cost = run([*command, "--language", "en", "--output", str(output)], dict(os.environ))
    made = json.loads(output.read_text(encoding="utf-8"))
    words = [
        HeardWord(
            start_ms=word["start_ms"],
            end_ms=word["end_ms"],
            text=word["text"],
            speaker=word["speaker"] or "",
        )
        for segment in made["segments"]
        for word in segment["words"]
    ]
    turns = [SpeakerTurn(**turn) for turn in made["turns"]]
    return Row(name="Speech Studio", cost=cost, scores=scores(parts, words, turns)), words


def _rival(
    name: str, python: str, recording: Path, result: Path, models: Sequence[Path]
) -> tuple[Cost, list[HeardWord], list[SpeakerTurn]] | None:
    """Run a rival; None where it is not here, or does not run."""
    probe = [python, "-c", f"import importlib.util as u; assert u.find_spec({MODULES[name]!r})"]
    if subprocess.run(probe, check=False, stderr=subprocess.DEVNULL).returncode:
        return None
    command = [python, "-m", "tests.benchmarks.rivals", name, str(recording), str(result)]
    try:
        cost = run([*command, *map(str, models)], dict(os.environ), is_quiet=True)
    except subprocess.CalledProcessError as error:
        print(f"{name} does not run: {error}", file=sys.stderr)
        return None
    found = json.loads(result.read_text(encoding="utf-8"))
    words = [
        HeardWord(start_ms=round(1000 * start), end_ms=round(1000 * end), text=text)
        for start, end, text in found.get("words", ())
    ]
    turns = [
        SpeakerTurn(start_ms=round(1000 * start), end_ms=round(1000 * end), speaker=who)
        for start, end, who in found.get("turns", ())
    ]
    return cost, words, turns


def _table(rows: Sequence[Row], seconds: float) -> Iterator[str]:
    yield f"| {' | '.join(HEAD)} |"
    yield f"|{' --- |' * len(HEAD)}"
    for row in rows:
        rates = [*map(_percent, (row.scores.wer, row.scores.der, row.scores.wrong_speaker))]
        cost = _costs(row.cost, seconds) if row.cost else ["" if any(rates) else "not here"]
        cells = [row.name, *cost, *[""] * (4 - len(cost)), *rates]
        yield f"| {' | '.join(cells)} |"


def _costs(cost: Cost, seconds: float) -> list[str]:
    return [
        f"{cost.wall_s:.1f} s",
        f"{cost.wall_s / seconds:.3f}",
        f"{cost.cpu_s:.1f} s",
        f"{cost.peak_mb:.0f} MB",
    ]


def _percent(share: float) -> str:
    return "" if isnan(share) else f"{100 * share:.1f} %"


def _judged(own: Row, sequence: Row) -> int:
    """Say how the limits are kept."""
    if own.cost is None or sequence.cost is None:
        return 0
    ratio = own.cost.wall_s / sequence.cost.wall_s
    print(f"\nwall time of the sequence: {ratio:.2f} of it (limit {WALL_LIMIT})")
    print(f"memory of all processes: {own.cost.peak_mb:.0f} MB (limit {MEMORY_LIMIT_MB})")
    return int(ratio > WALL_LIMIT or own.cost.peak_mb > MEMORY_LIMIT_MB)


if __name__ == "__main__":
    sys.exit(main())
