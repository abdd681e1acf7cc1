"""How right the words and the speakers of a long recording are, clip by clip."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import nan

from speechstudio.domain.metrics.assignment import best_assignment
from speechstudio.domain.metrics.diarization import diarization_errors
from speechstudio.domain.turns import SpeakerTurn
from tests.benchmarks.mixed_speech import Part
from tests.models_run.scoring import together, word_errors


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardWord:
    """A word that was recognized, and who is said to have said it."""

    start_ms: int
    end_ms: int
    text: str
    speaker: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """Parts of one; not a number where there is nothing to score."""

    wer: float = nan
    der: float = nan
    wrong_speaker: float = nan
    """Of the words that are said while one person talks alone."""


def scores(
    parts: Sequence[Part], words: Sequence[HeardWord], turns: Sequence[SpeakerTurn]
) -> Scores:
    """Score everything that there is; without turns, words only."""
    return Scores(
        wer=_word_error_rate(parts, words) if words else nan,
        der=_diarization_error_rate(parts, turns) if turns else nan,
        wrong_speaker=_wrong_speakers(parts, words) if words and turns else nan,
    )


def with_speakers(words: Iterable[HeardWord], turns: Sequence[SpeakerTurn]) -> list[HeardWord]:
    """Give each word the speaker whose turns overlap most with it, as scripts usually do."""
    named = []
    for word in words:
        shares: Counter[str] = Counter()
        for turn in turns:
            shared = min(word.end_ms, turn.end_ms) - max(word.start_ms, turn.start_ms)
            shares[turn.speaker] += max(0, shared)
        who = shares.most_common(1)[0][0] if shares.total() else ""
        named.append(
            HeardWord(start_ms=word.start_ms, end_ms=word.end_ms, text=word.text, speaker=who)
        )
    return named


def _word_error_rate(parts: Sequence[Part], words: Sequence[HeardWord]) -> float:
    """Pool the errors of all clips whose words are known."""
    return together(
        word_errors(part.words, " ".join(word.text.strip() for word in _of(part, words)))
        for part in parts
        if part.words
    ).rate


def _diarization_error_rate(parts: Sequence[Part], turns: Sequence[SpeakerTurn]) -> float:
    """Pool the errors of all clips whose speakers are known, who are paired in each clip."""
    found = [diarization_errors(part.turns, _within(part, turns)) for part in parts if part.turns]
    wrong = sum(each.missed_ms + each.false_alarm_ms + each.confusion_ms for each in found)
    total = sum(each.total_ms for each in found)
    return wrong / total if total else nan


def _wrong_speakers(parts: Sequence[Part], words: Sequence[HeardWord]) -> float:
    """Count words of the wrong speaker, where those of a clip are paired so that most are right."""
    right = total = 0
    for part in parts:
        gains: Mapping[str, Counter[str]] = defaultdict(Counter)
        for word in _of(part, words):
            middle = (word.start_ms + word.end_ms) / 2
            who = [t.speaker for t in part.turns if t.start_ms <= middle < t.end_ms]
            if len(who) == 1:
                gains[who[0]][word.speaker] += 1
        found = sorted({name for counts in gains.values() for name in counts if name})
        table = [[counts[name] for name in found] for counts in gains.values()]
        total += sum(counts.total() for counts in gains.values())
        right += sum(table[row][column] for row, column in best_assignment(table)) if found else 0
    return 1 - right / total if total else nan


def _of(part: Part, words: Sequence[HeardWord]) -> list[HeardWord]:
    return [word for word in words if part.holds(word.start_ms, word.end_ms)]


def _within(part: Part, turns: Sequence[SpeakerTurn]) -> list[SpeakerTurn]:
    """Cut turns at both ends of a clip."""
    cut = (
        (max(turn.start_ms, part.start_ms), min(turn.end_ms, part.end_ms), turn.speaker)
        for turn in turns
    )
    return [SpeakerTurn(start_ms=a, end_ms=b, speaker=who) for a, b, who in cut if a < b]
