"""What a project of ten hours costs to open and to edit, and 1,000 projects to list.

    python -m tests.benchmarks.projects

12,000 segments with 120,000 words. Times are of the processor, medians where there are several.
"""

import random
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median

from speechstudio.domain.edits import rename_speaker, retext_segment, split_segment
from speechstudio.domain.transcript import Segment, Speaker, Transcript, Word
from speechstudio.domain.turns import SpeakerTurn
from speechstudio.storage.project import Details, Project, read_summary, read_text
from speechstudio.workflows.library import Library

SEGMENTS = 12_000
WORDS = 10
SEGMENT_MS = 3_000
OPENINGS = 5
PROJECTS = 1_000
EDITS = 25


def long_transcript(segments: int = SEGMENTS) -> Transcript:
    """Four people who talk in turns, ten words each time."""
    luck = random.Random(1)
    lines = [_segment(at * SEGMENT_MS, f"S{luck.randrange(4) + 1}", luck) for at in range(segments)]
    return Transcript(
        segments=tuple(lines),
        speakers=tuple(Speaker(id=f"S{n}", name=f"Speaker {n}") for n in range(1, 5)),
        turns=tuple(
            SpeakerTurn(start_ms=line.start_ms, end_ms=line.end_ms, speaker=line.speaker or "S1")
            for line in lines
        ),
        language="en",
        duration_ms=segments * SEGMENT_MS,
        source="talk.wav",
    )


def _segment(start_ms: int, speaker: str, luck: random.Random) -> Segment:
    step = SEGMENT_MS // WORDS
    return Segment(
        words=tuple(
            Word(
                text=f"word{luck.randrange(10_000)}",
                start_ms=start_ms + at * step,
                end_ms=start_ms + at * step + step - 50,
                speaker=speaker,
                confidence=1 - luck.random() ** 16,  # one word in 24 is doubted
            )
            for at in range(WORDS)
        )
    )


def main() -> None:
    """Print the costs."""
    transcript = long_transcript()
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "long.speech"
        Project.create(path, Details(title="Long"), transcript).close()
        print(f"{path.stat().st_size / 1e6:.1f} MB, {SEGMENTS} segments, {SEGMENTS * WORDS} words")
        _show("open", _median_ms(lambda _: Project.open(path).close(), OPENINGS))
        _show("summary for a list", _median_ms(lambda _: read_summary(path), EDITS))
        _show("text for a search", _median_ms(lambda _: read_text(path), OPENINGS))
        _edit(path)
        _list(Path(name))


def _edit(path: Path) -> None:
    """Measure edits of the long project."""
    with Project.open(path) as project:
        _show("save one segment's text", _median_ms(lambda at: _retext(project, at), EDITS))
        _show("save a segment cut in two", _median_ms(lambda at: _split(project, at), EDITS))
        _show("save a speaker's name", _median_ms(lambda at: _rename(project, at), EDITS))
        _show("save the caret", _median_ms(lambda at: _move(project, at), EDITS))


def _list(root: Path) -> None:
    """Measure a library of short projects."""
    hour = root / "hour.speech"
    Project.create(hour, Details(title="Hour"), long_transcript(SEGMENTS // 10)).close()
    library = Library(projects=root / "many", state=root / "state", cache=root / "cache")
    (root / "many").mkdir()
    for number in range(PROJECTS):
        shutil.copyfile(hour, root / "many" / f"{number}.speech")
    _show(f"list {PROJECTS} at first", _median_ms(lambda _: library.entries(), 1))
    _show(f"list {PROJECTS} again", _median_ms(lambda _: library.entries(), OPENINGS))
    _show(f"search {PROJECTS} hours at first", _median_ms(lambda _: library.search("word77"), 1))
    _show(f"search {PROJECTS} hours again", _median_ms(lambda _: library.search("word77"), 3))


def _retext(project: Project, at: int) -> None:
    place = at * SEGMENTS // EDITS
    project.save(retext_segment(project.transcript, segment=place, text=f"now it says {at}"))


def _split(project: Project, at: int) -> None:
    project.save(split_segment(project.transcript, segment=at * 400 + 7, word=4, character=0))


def _rename(project: Project, at: int) -> None:
    project.save(rename_speaker(project.transcript, speaker="S2", name=f"Name {at}"))


def _move(project: Project, at: int) -> None:
    project.update(replace(project.details, view={"caret": [at, 0]}))


def _median_ms(work: Callable[[int], object], times: int) -> float:
    """Time of the processor that a piece of work takes."""
    costs = []
    for at in range(times):
        started = time.process_time()
        work(at)
        costs.append(time.process_time() - started)
    return median(costs) * 1000


def _show(what: str, cost_ms: float) -> None:
    print(f"{what:28} {cost_ms:8.2f} ms")


if __name__ == "__main__":
    main()
