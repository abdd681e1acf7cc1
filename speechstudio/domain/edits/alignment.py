"""Fitting typed text to the times of the words that stood there."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import groupby

from speechstudio.domain.edits.spreading import typed_words
from speechstudio.domain.pacing import typical_ms
from speechstudio.domain.scripts import Token, letters, tokenize
from speechstudio.domain.transcript import Word, join_words


def realign(
    words: Sequence[Word], text: str, *, earliest_ms: int, latest_ms: int
) -> tuple[Word, ...]:
    """Words of the new text, timed by the old words.

    Words that are still there keep time, confidence and speaker; in unspaced scripts, so do the
    remaining characters of a word. Words that differ in case or punctuation only, and runs
    replaced by as many words, take the times one for one; other runs are spread over the time
    of what they replace in proportion to their letters. Inserted words take the time they
    usually need, as far as the silence there reaches: before the first word back to
    `earliest_ms`, behind the last on to `latest_ms`. Changed words have no confidence.
    An empty text gives no words; the same text gives the same words.
    """
    news = tokenize(text)
    if not news:
        return ()
    line = _Line.of(words)
    timed: list[list[Word] | tuple[Token, ...]] = []
    for kind, run in _runs(tokenize(line.text), news):
        is_insertion = run[0][0] is None
        timed.append(
            tuple(new for _, new in run if new)
            if is_insertion
            else line.timed(kind, run, starts_line=not timed)
        )
    return drawn_back(_with_insertions(timed, words, earliest_ms, latest_ms))


def word_offsets(words: Iterable[Word]) -> list[int]:
    """Offset of each word in the text that `join_words` makes of them."""
    offsets: list[int] = []
    length = 0
    for word in words:
        length += 1 if word.spaced and offsets else 0
        offsets.append(length)
        length += len(word.text)
    return offsets


_Pair = tuple[Token | None, Token | None]
_Run = tuple[_Pair, ...]


def _runs(olds: Sequence[Token], news: Sequence[Token]) -> Iterator[tuple[str, _Run]]:
    """Pairs of old and new tokens in runs: `kept`, `paired`, `replaced` or `inserted`."""
    matcher = SequenceMatcher(
        None,
        [letters(old.text) for old in olds],
        [letters(new.text) for new in news],
        autojunk=False,
    )
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        old, new = olds[i1:i2], news[j1:j2]
        if tag == "equal" or len(old) == len(new):
            yield from _paired_runs(old, new, first_of_line=j1 == 0)
        elif tag == "replace":
            long, short = max(len(old), len(new)), (None,)
            yield (
                "replaced",
                tuple(
                    zip(
                        (*old, *short * (long - len(old))),
                        (*new, *short * (long - len(new))),
                        strict=True,
                    )
                ),
            )
        elif tag == "insert":
            yield "inserted", tuple((None, token) for token in new)


def _paired_runs(
    old: Sequence[Token], new: Sequence[Token], *, first_of_line: bool
) -> Iterator[tuple[str, _Run]]:
    """Yield runs of one text and spacing as `kept`, everything else pair by pair."""

    def is_kept(numbered: tuple[int, tuple[Token, Token]]) -> bool:
        return numbered[1][0].text == numbered[1][1].text

    for kept, group in groupby(enumerate(zip(old, new, strict=True)), key=is_kept):
        run: list[_Pair] = []
        for at, (before, after) in group:
            starts_line = first_of_line and at == 0
            if run and (not kept or before.spaced != after.spaced):
                yield "kept" if kept else "paired", tuple(run)
                run = []
            token = replace(after, spaced=before.spaced) if starts_line and kept else after
            run.append((before, token))
        yield "kept" if kept else "paired", tuple(run)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """The old words and where each stands in their text."""

    words: tuple[Word, ...]
    text: str
    starts: tuple[int, ...]

    @classmethod
    def of(cls, words: Sequence[Word]) -> "_Line":
        starts = tuple(word_offsets(words))
        return cls(words=tuple(words), text=join_words(words), starts=starts)

    def timed(self, kind: str, run: _Run, *, starts_line: bool) -> list[Word]:
        """Words for the new tokens of a run that has old ones; it may start the new line."""
        olds = [old for old, _ in run if old]
        news = [new for _, new in run if new]
        if kind == "kept":
            start = olds[0].start
            kept = self._kept(start, olds[-1].end)
            if start > 0 or not starts_line:
                kept[0] = replace(kept[0], spaced=news[0].spaced)
            return kept
        start_ms = self._time_ms(olds[0].start, 0)
        return typed_words(
            news,
            start_ms=start_ms,
            end_ms=max(start_ms, self._time_ms(olds[-1].end - 1, 1)),
            speaker=self.words[0].speaker,
        )

    def _time_ms(self, offset: int, side: int) -> int:
        """Time at the left (0) or right (1) edge of the character at an offset."""
        at = bisect_right(self.starts, offset) - 1
        word = self.words[at]
        return word.start_ms + word.duration_ms * (offset - self.starts[at] + side) // len(
            word.text
        )

    def _kept(self, start: int, end: int) -> list[Word]:
        """Words between two offsets; those cut by them shrink to the part inside."""
        first = bisect_right(self.starts, start) - 1
        stop = bisect_right(self.starts, end - 1)
        return [self._part(at, start, end) for at in range(first, stop)]

    def _part(self, at: int, start: int, end: int) -> Word:
        word, begin = self.words[at], self.starts[at]
        inside = max(start, begin), min(end, begin + len(word.text))
        if inside == (begin, begin + len(word.text)):
            return word
        return replace(
            word,
            text=word.text[inside[0] - begin : inside[1] - begin].strip(),
            start_ms=self._time_ms(inside[0], 0),
            end_ms=self._time_ms(inside[1] - 1, 1),
        )


def _with_insertions(
    timed: Sequence[list[Word] | tuple[Token, ...]],
    olds: Sequence[Word],
    earliest_ms: int,
    latest_ms: int,
) -> list[Word]:
    """Give times to the runs of inserted tokens, from the silence where they stand."""
    words: list[Word] = []
    for at, run in enumerate(timed):
        if isinstance(run, list):
            words.extend(run)
            continue
        needed_ms = typical_ms("".join(token.text for token in run))
        following = next((later for later in timed[at + 1 :] if isinstance(later, list)), None)
        if words and following:
            end_ms = following[0].start_ms
            start_ms = min(words[-1].end_ms, end_ms)
            end_ms = min(end_ms, start_ms + needed_ms)
        elif following:
            end_ms = following[0].start_ms
            start_ms = max(min(earliest_ms, end_ms), end_ms - needed_ms)
        else:
            start_ms = words[-1].end_ms if words else olds[0].start_ms
            end_ms = max(start_ms, min(latest_ms, start_ms + needed_ms))
        words += typed_words(run, start_ms=start_ms, end_ms=end_ms, speaker=olds[0].speaker)
    return words


def drawn_back(words: Iterable[Word]) -> tuple[Word, ...]:
    """Words whose starts never run backwards: each begins no later than the next.

    Needed for new words where old ones overlapped; words in order stay as they are.
    """
    ordered: list[Word] = []
    for word in reversed(list(words)):
        limit_ms = ordered[-1].start_ms if ordered else word.start_ms
        moved = word.start_ms > limit_ms
        ordered.append(
            replace(word, start_ms=limit_ms, end_ms=max(limit_ms, word.end_ms)) if moved else word
        )
    return tuple(reversed(ordered))
