"""Scores as publications give them: WER of normalized text, DER with overlap and no collar."""

import re
import warnings
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import jiwer

from speechstudio.domain.turns import SpeakerTurn

WITHOUT_SPACES = {"zh", "ja", "ko"}
"""Languages that are scored by characters."""
BRACKETS = re.compile(r"[\[\](){}<>]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """One recording of the folder for evaluation."""

    path: str
    """From that folder."""
    language: str
    reference: str

    @property
    def group(self) -> str:
        return self.path.partition("/")[0]

    @property
    def name(self) -> str:
        return self.path.partition("/")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Errors:
    """Wrong words, of so many."""

    wrong: int
    words: int

    @property
    def rate(self) -> float:
        return self.wrong / self.words


def clips(eval_folder: Path, group: str) -> list[Clip]:
    """Read those of one group from the manifest."""
    lines = (eval_folder / "manifest.tsv").read_text(encoding="utf-8").splitlines()[1:]
    rows = [line.split("\t") for line in lines]
    found = [
        Clip(path=row[0], language=row[2], reference=re.sub(r"\\(.)", r"\1", row[5]))
        for row in rows
    ]
    return [clip for clip in found if clip.group == group]


def tokens(text: str, language: str) -> list[str]:
    """Normalize a text as Whisper's authors do, and cut it into words, or into characters."""
    # Text in brackets is dropped by the normalizer, and in a reference it is spoken.
    normalized = _normalizer(language)(BRACKETS.sub("", text))
    if language in WITHOUT_SPACES:
        return list(re.sub(r"\s", "", normalized))
    words: list[str] = normalized.split()
    return words


def word_errors(reference: str, heard: str, language: str = "en") -> Errors:
    """Compare what was heard with what was said."""
    expected, found = tokens(reference, language), tokens(heard, language)
    if not found:
        return Errors(wrong=len(expected), words=len(expected))
    counted = jiwer.process_words(" ".join(expected), " ".join(found))
    wrong = counted.substitutions + counted.deletions + counted.insertions
    return Errors(wrong=wrong, words=len(expected))


def together(errors: Iterable[Errors]) -> Errors:
    """Pool errors over all words."""
    found = list(errors)
    return Errors(wrong=sum(e.wrong for e in found), words=sum(e.words for e in found))


def diarization_metric() -> Any:
    """Make a metric that adds up over recordings; `abs()` of it is the pooled rate."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pyannote.metrics.diarization import DiarizationErrorRate

        return DiarizationErrorRate()


def diarization_error(
    metric: Any, reference: Path, turns: Sequence[SpeakerTurn], seconds: float
) -> float:
    """Score turns against an RTTM file, and add them to the metric."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pyannote.core import Annotation, Segment, Timeline

        found = Annotation()
        for index, turn in enumerate(turns):
            found[Segment(turn.start_ms / 1000, turn.end_ms / 1000), index] = turn.speaker
        rate = metric(annotation(reference), found, uem=Timeline([Segment(0, seconds)]))
    return float(rate)


def annotation(rttm: Path) -> Any:
    """Read an RTTM file that holds one recording."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pyannote.database.util import load_rttm

        (only,) = load_rttm(rttm).values()
    return only


@cache
def _normalizer(language: str) -> Any:
    from whisper_normalizer.basic import BasicTextNormalizer
    from whisper_normalizer.english import EnglishTextNormalizer

    return EnglishTextNormalizer() if language == "en" else BasicTextNormalizer()
