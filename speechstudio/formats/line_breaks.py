"""The words of one subtitle on its lines, balanced."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from speechstudio.domain.sentences import ends_clause, ends_sentence
from speechstudio.domain.transcript import Word, join_words
from speechstudio.formats.columns import display_width
from speechstudio.formats.punctuation import may_part

_AFTER_SENTENCE = -2.0
_AFTER_CLAUSE = -1.0
_INSIDE_WORD = 50.0
_IMBALANCE = 10.0
_ONE_LINE_MORE = 10.0


class LineFiller:
    """Counts the lines that words need when each line takes as many as it can."""

    __slots__ = ("_columns", "_labelled", "_length", "lines")

    def __init__(self, *, line_length: int, label: int) -> None:
        """Start with a label of so many columns at the head of the first line; 0 for none."""
        self._length = line_length
        self._columns = label
        self._labelled = label > 0
        self.lines = 1
        """Lines used so far."""

    def add(self, width: int, *, spaced: bool) -> None:
        """Put the next word where it fits."""
        gap = 1 if self._columns and (spaced or self._labelled) else 0
        self._labelled = False
        if self._columns and self._columns + gap + width > self._length:
            self.lines += 1
            self._columns = width
        else:
            self._columns += gap + width


@dataclass(frozen=True, slots=True)
class _Row:
    """The tokens of a cue with what a break before each of them costs."""

    tokens: tuple[Word, ...]
    edges: tuple[int, ...]
    costs: tuple[float, ...]
    line_length: int

    def width(self, start: int, end: int) -> int:
        """Columns of the tokens from `start` up to `end` on one line."""
        lead = 1 if self.tokens[start].spaced else 0
        return self.edges[end] - self.edges[start] - lead


def break_lines(words: Sequence[Word], *, line_length: int, lines: int, label: str) -> list[str]:
    """Text of the words on at most so many lines, with the label before the first word.

    Prefers few lines, then lines of like length that end with punctuation. Words that do not
    fit stand on more lines than asked for; `subtitles` hands over none such.
    """
    tokens = _tokens(words, label)
    row = _Row(tokens, _edges(tokens), _costs(tokens), line_length)
    if row.width(0, len(tokens)) <= line_length:
        return [join_words(tokens)]
    cuts = _best_cuts(row, lines)
    return [join_words(tokens[start:end]) for start, end in pairwise((0, *cuts, len(tokens)))]


def _tokens(words: Sequence[Word], label: str) -> tuple[Word, ...]:
    if not label:
        return tuple(words)
    first = words[0]
    head = Word(text=label, start_ms=first.start_ms, end_ms=first.start_ms)
    after = Word(text=first.text, start_ms=first.start_ms, end_ms=first.end_ms)
    return (head, after, *words[1:])


def _edges(tokens: Sequence[Word]) -> tuple[int, ...]:
    widths = (display_width(token.text) + (1 if token.spaced else 0) for token in tokens)
    return tuple(accumulate(widths, initial=0))


def _costs(tokens: Sequence[Word]) -> tuple[float, ...]:
    costs = [0.0]
    for left, right in pairwise(tokens):
        if not may_part(left, right):
            costs.append(_INSIDE_WORD)
        elif ends_sentence(left.text, right.text):
            costs.append(_AFTER_SENTENCE)
        else:
            costs.append(_AFTER_CLAUSE if ends_clause(left.text) else 0.0)
    return tuple(costs)


def _best_cuts(row: _Row, lines: int) -> tuple[int, ...]:
    """Cheapest places to break, by dynamic programming from the last line up."""
    count = len(row.tokens)
    last_line = [_fill(row, start, count) for start in range(count)]
    best: list[tuple[float, tuple[int, ...]]] = [(cost, ()) for cost in last_line]
    for _ in range(lines - 1):
        best = [_with_line_before(row, start, best) for start in range(count)]
    return best[0][1] if best[0][0] < float("inf") else _greedy_cuts(row)


def _with_line_before(
    row: _Row, start: int, best: Sequence[tuple[float, tuple[int, ...]]]
) -> tuple[float, tuple[int, ...]]:
    chosen = (_fill(row, start, len(row.tokens)), ())
    options: list[tuple[float, tuple[int, ...]]] = [chosen]
    for end in range(start + 1, len(row.tokens)):
        cost = _fill(row, start, end)
        if cost == float("inf"):
            break
        after, cuts = best[end]
        options.append((cost + _ONE_LINE_MORE + row.costs[end] + after, (end, *cuts)))
    return min(options)


def _fill(row: _Row, start: int, end: int) -> float:
    width = row.width(start, end)
    if width > row.line_length and end - start > 1:
        return float("inf")
    share = width / row.line_length
    return _IMBALANCE * share * share


def _greedy_cuts(row: _Row) -> tuple[int, ...]:
    cuts: list[int] = []
    start = 0
    for end in range(1, len(row.tokens)):
        if row.width(start, end + 1) > row.line_length:
            cuts.append(end)
            start = end
    return tuple(cuts)
