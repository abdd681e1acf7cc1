"""Where a run of one speaker's words is cut into subtitles.

The cuts are the cheapest by dynamic programming over every way to cut; the prices below say
what is preferred: sentence ends before clauses, clauses before pauses, pauses before the middle
of a phrase, subtitles that can be read in their time, and parts of like length.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from speechstudio.domain.courtesy import between
from speechstudio.domain.sentences import ends_clause, ends_sentence
from speechstudio.domain.transcript import Word
from speechstudio.formats.columns import display_width
from speechstudio.formats.line_breaks import LineFiller
from speechstudio.formats.punctuation import may_part
from speechstudio.formats.spec import WriteOptions

LONGEST_SILENCE_MS = 2000
"""No subtitle spans a longer silence: it would show words long before they are said."""

_LONG_PAUSE_MS = 500
_EACH_CUE = 5.0
_AFTER_SENTENCE = 0.0
_AFTER_CLAUSE = 2.0
_AT_PAUSE = 4.0
_IN_PHRASE = 10.0
_INSIDE_WORD = 40.0
_SENTENCE_END_WITHIN = 4.0
_PAUSE_WITHIN = 2.0
_FULLNESS = 4.0
_TOO_FAST = 6.0
_TOO_SHORT = 6.0
_SHORT_AT_ALL = 3.0
"""With the price of a cue, above a pause and a sentence end within: such neighbours are joined."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words in a row by one speaker, each no wider than a line."""

    words: tuple[Word, ...]
    first_label: int = 0
    """Columns that the name takes before the first word; 0 for none."""
    label: int = 0
    """Columns kept free for the name at every later cut."""
    until_ms: int | None = None
    """When somebody else starts to speak after the run; None when nobody does."""


def cut(run: Run, options: WriteOptions) -> list[tuple[Word, ...]]:
    """Cut the run into subtitles that keep the limits of lines, length and time.

    A single word always makes a subtitle, however long it lasts.
    """
    words = run.words
    count = len(words)
    prices = _Prices(run, options)
    best = [0.0] * (count + 1)
    ends = [count] * (count + 1)
    for start in between(reversed(range(count)), options.pause):
        best[start], ends[start] = min(
            (price + best[end], end) for end, price in prices.cues_from(start)
        )
    cues: list[tuple[Word, ...]] = []
    start = 0
    while start < count:
        cues.append(words[start : ends[start]])
        start = ends[start]
    return cues


class _Prices:
    """Prices of the subtitles that a run can be cut into."""

    def __init__(self, run: Run, options: WriteOptions) -> None:
        self._run = run
        self._options = options
        self._widths = [display_width(word.text) for word in run.words]
        gaps = [_gap(run.words, index) for index in range(1, len(run.words))]
        self._leave = [0.0, *(leave for leave, _ in gaps), 0.0]
        self._keep = [0.0, *(keep for _, keep in gaps)]

    def cues_from(self, start: int) -> list[tuple[int, float]]:
        """Every end of a subtitle that starts with that word, with its price."""
        words, options = self._run.words, self._options
        label = self._run.first_label if start == 0 else self._run.label
        filler = LineFiller(line_length=options.line_length, label=label)
        found: list[tuple[int, float]] = []
        inside, columns = 0.0, 0
        last_ms = words[start].end_ms
        most = options.line_length * options.lines
        for index in range(start, min(start + most, len(words))):
            word = words[index]
            filler.add(self._widths[index], spaced=word.spaced)
            last_ms = max(last_ms, word.end_ms)
            if index > start:
                inside += self._keep[index]
                too_long = last_ms - words[start].start_ms > options.max_cue_ms
                if too_long or filler.lines > options.lines or inside == float("inf"):
                    break
            columns += self._widths[index] + (1 if word.spaced else 0)
            price = inside + self._leave[index + 1] + self._price(start, index + 1, columns)
            found.append((index + 1, price))
        return found

    def _price(self, start: int, end: int, columns: int) -> float:
        options = self._options
        fullness = columns / (options.line_length * options.lines)
        price = _EACH_CUE + _FULLNESS * fullness * fullness
        room = self._room_ms(start, end)
        if room is not None:
            needed = 1000 * columns / options.max_chars_per_second
            if room < needed:
                price += _TOO_FAST * (1 - room / needed)
            if options.join_short and room < options.min_cue_ms:
                price += _SHORT_AT_ALL + _TOO_SHORT * (1 - room / options.min_cue_ms)
        return price

    def _room_ms(self, start: int, end: int) -> int | None:
        """Time until the next subtitle must start; None when nothing follows."""
        words = self._run.words
        following = words[end].start_ms if end < len(words) else self._run.until_ms
        return None if following is None else following - words[start].start_ms


def _gap(words: Sequence[Word], index: int) -> tuple[float, float]:
    """Price of a cut before that word, and price of no cut."""
    left, right = words[index - 1], words[index]
    pause = right.start_ms - left.end_ms
    if pause > LONGEST_SILENCE_MS:
        return 0.0, float("inf")
    if not may_part(left, right):
        return _INSIDE_WORD, 0.0
    keep = _PAUSE_WITHIN if pause >= _LONG_PAUSE_MS else 0.0
    if ends_sentence(left.text, right.text):
        return _AFTER_SENTENCE, keep + _SENTENCE_END_WITHIN
    if ends_clause(left.text):
        return _AFTER_CLAUSE, keep
    return (_AT_PAUSE, keep) if keep else (_IN_PHRASE, keep)
