"""A transcript as subtitles: what is shown when, on which lines."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from speechstudio.domain.courtesy import between
from speechstudio.domain.transcript import Transcript, Word
from speechstudio.formats.columns import cut_to_width, display_width, one_line
from speechstudio.formats.cue_cuts import Run, cut
from speechstudio.formats.cue_times import Spoken, stay
from speechstudio.formats.line_breaks import break_lines
from speechstudio.formats.spec import WriteOptions

UNKNOWN_LABEL = "-"
"""Stands for a name where somebody speaks who is not known: the usual sign of a change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """One subtitle."""

    start_ms: int
    end_ms: int
    """Later than the start, and not after the start of the next cue."""
    words: tuple[Word, ...]
    """What it shows, by one speaker; a word wider than a line is cut into several."""
    lines: tuple[str, ...]
    """The text, with the name of the speaker where names stand in the text."""
    name: str
    """Name of the speaker; empty when names are not to be shown."""


def layout(
    transcript: Transcript, options: WriteOptions, *, names_in_text: bool
) -> tuple[Cue, ...]:
    """Lay a transcript out as subtitles, in order of time and never two at once.

    Lines and cues keep the limits of the options; a cue never mixes two speakers. Names are
    given when more than one speaker is heard; with `names_in_text` the name stands in the lines,
    at each change of speaker, and counts as part of them.
    """
    runs = _runs(transcript.words())
    named = options.speakers and len({run[0].speaker for run in runs} - {None}) > 1
    names = {run[0].speaker: transcript.speaker_name(run[0].speaker) for run in runs if named}
    labels = {known: _label(name, options) for known, name in names.items() if names_in_text}
    shown: list[tuple[Word, ...]] = []
    for index, (words, crowded) in enumerate(zip(runs, _crowded(runs), strict=True)):
        label = labels.get(words[0].speaker, "")
        run = _run(words, label, options, crowded=crowded)
        if not crowded and index + 1 < len(runs):
            run = replace(run, until_ms=runs[index + 1][0].start_ms)
        shown.extend(cut(run, options))
    shown.sort(key=lambda words: words[0].start_ms)
    return _cues(shown, names, labels, options, duration_ms=transcript.duration_ms)


def _cues(
    shown: Sequence[tuple[Word, ...]],
    names: dict[str | None, str],
    labels: dict[str | None, str],
    options: WriteOptions,
    *,
    duration_ms: int,
) -> tuple[Cue, ...]:
    texts: list[list[str]] = []
    before: tuple[Word, ...] = ()
    for words in between(shown, options.pause):
        same = bool(before) and before[0].speaker == words[0].speaker
        label = "" if same else labels.get(words[0].speaker, "")
        before = words
        texts.append(
            break_lines(words, line_length=options.line_length, lines=options.lines, label=label)
        )
    times = stay(
        [
            _spoken(words, lines)
            for words, lines in between(zip(shown, texts, strict=True), options.pause)
        ],
        options,
        duration_ms=duration_ms,
    )
    return tuple(
        Cue(
            start_ms=time.start_ms,
            end_ms=time.end_ms,
            words=words,
            lines=tuple(lines),
            name=one_line(names.get(words[0].speaker, "")),
        )
        for words, lines, time in between(zip(shown, texts, times, strict=True), options.pause)
    )


def _spoken(words: Sequence[Word], lines: Iterable[str]) -> Spoken:
    return Spoken(
        start_ms=words[0].start_ms,
        end_ms=max(word.end_ms for word in words),
        columns=sum(map(display_width, lines)),
    )


def _runs(words: Iterable[Word]) -> list[tuple[Word, ...]]:
    """Words in a row by one speaker, in order of time; a step back in time starts a run."""
    runs: list[list[Word]] = []
    for word in words:
        last = runs[-1][-1] if runs else None
        if last is None or last.speaker != word.speaker or word.start_ms < last.start_ms:
            runs.append([])
        runs[-1].append(word)
    return sorted(map(tuple, runs), key=lambda run: run[0].start_ms)


def _crowded(runs: Sequence[tuple[Word, ...]]) -> list[bool]:
    """Which runs overlap another one, so that their cues may alternate."""
    crowded = [False] * len(runs)
    ends = [max(word.end_ms for word in run) for run in runs]
    latest = 0
    for left, right in pairwise(range(len(runs))):
        if ends[left] > ends[latest]:
            latest = left
        if runs[right][0].start_ms < ends[latest]:
            crowded[latest] = crowded[right] = True
    return crowded


def _label(name: str, options: WriteOptions) -> str:
    """Name as it stands before the text, shortened to leave room for a word."""
    if not name:
        return UNKNOWN_LABEL
    room = options.line_length if options.lines > 1 else options.line_length // 2
    text = one_line(name)
    if display_width(text) + 1 > room:
        text = cut_to_width(text, room - 2)[0].rstrip() + "…"
    return f"{text}:"


def _run(words: Sequence[Word], label: str, options: WriteOptions, *, crowded: bool) -> Run:
    width = display_width(label)
    room = options.line_length - (width + 1 if label and options.lines == 1 else 0)
    return Run(
        words=tuple(part for word in words for part in _parts(word, room)),
        first_label=width,
        label=width if crowded else 0,
    )


def _parts(word: Word, room: int) -> Iterator[Word]:
    """Give the word itself, or its parts when it is wider than a line; time goes by length."""
    text = one_line(word.text)
    if display_width(text) <= room:
        yield word if text == word.text else replace(word, text=text)
        return
    done = 0
    for part in cut_to_width(text, room):
        start = word.start_ms + word.duration_ms * done // len(text)
        done += len(part)
        end = word.start_ms + word.duration_ms * done // len(text)
        first = done == len(part)
        yield replace(word, text=part, start_ms=start, end_ms=end, spaced=word.spaced and first)
