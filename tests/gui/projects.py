"""Small projects for tests of what is about correcting."""

from collections.abc import Sequence
from pathlib import Path

from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import (
    EngineUse,
    Segment,
    Speaker,
    Suspicion,
    Transcript,
    Word,
)
from speechstudio.gui.document import Document
from speechstudio.storage.project import Details, Mark, Project

WORD_MS = 400
UNSURE = {"Helder": 0.28, "sluice": 0.34, "Rotter": 0.38}


def segment(
    text: str, start_ms: int, speaker: str | None = "S1", suspect: Sequence[Suspicion] = ()
) -> Segment:
    """A segment whose words take 400 ms each; those of `UNSURE` are doubted."""
    words = tuple(
        Word(
            text=word,
            start_ms=start_ms + number * WORD_MS,
            end_ms=start_ms + (number + 1) * WORD_MS,
            speaker=speaker,
            confidence=UNSURE.get(word.strip(".,"), 0.95),
        )
        for number, word in enumerate(text.split())
    )
    return Segment(words=words, suspect=tuple(suspect))


def interview() -> Transcript:
    """Two speakers, five doubts: two of words, a loop, words without speech, a gap."""
    return Transcript(
        segments=(
            segment("So the water was coming from the sea side.", 0),
            segment("Yes, the Helder sluice was still half open.", 10_000, "S2"),
            segment("and then and then and then", 20_000, "S2", [Suspicion.REPETITIVE]),
            segment("We had maybe ninety minutes in Rotter that night.", 30_000, "S2"),
            segment("Thank you for watching.", 40_000, "S1", [Suspicion.TEXT_WITHOUT_SPEECH]),
        ),
        speakers=(Speaker(id="S1", name="Maren Holt"), Speaker(id="S2", name="Tomás Ibarra")),
        missed=(TimeSpan(start_ms=50_000, end_ms=56_200),),
        language="en",
        duration_ms=60_000,
        source="interview.wav",
        engines=(
            EngineUse(task="recognition", engine="faster-whisper 1.2.1", model="whisper-small"),
            EngineUse(task="diarization", engine="pyannote.audio 4.0", model="pyannote-3.1"),
        ),
    )


def open_document(folder: Path, transcript: Transcript, marks: tuple[Mark, ...] = ()) -> Document:
    """Make a project in a folder and open it; the caller closes it."""
    path = folder / "test.speech"
    return Document(Project.create(path, Details(title="Test", marks=marks), transcript))
