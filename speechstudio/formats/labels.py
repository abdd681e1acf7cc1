"""Names of speakers at the head of subtitle lines, as in `Anna: Good morning`.

A colon is common in plain sentences, so the rule is conservative. A name is believed only if
it is shaped as one (at most four words and 40 characters, the first and the last with a capital
or in a script without capitals, no other punctuation) and either

- the same name stands at the head of at least two lines of the file, or
- it is the word speaker with a number (`Speaker 1`, `SPEAKER_01`), as programs write it.

Once a name is believed, a cue without one goes on with the last speaker, because
subtitles name a speaker only where the speaker changes; and a cue that starts with a hyphen
is by somebody unknown, because the hyphen says that the speaker changes.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from speechstudio.formats.cue_reading import Fragment
from speechstudio.formats.tokens import unfold

_HEAD = re.compile(r"\s*(?:[-–—]\s*)?([^:：\n]{1,60})(?::(?=\s|$)|：)\s*")  # noqa: RUF001 -- dashes and a full-width colon
_DASH = re.compile(r"\s*-\s+")
_FORBIDDEN = re.compile(r"[,;!?\"<>{}\[\]…|/\\=+*]|\.\.")
_NUMBERED = re.compile(r"(?:speaker|spk)[ _#-]?[0-9]{1,4}", re.IGNORECASE)
_LONGEST_NAME = 40
_MOST_WORDS = 4
_ENOUGH = 2


def name_speakers(cues: Sequence[Sequence[str]]) -> list[tuple[Fragment, ...]]:
    """Turn the lines of each cue into fragments, each with its speaker where one is named."""
    names = _believed(line for lines in cues for line in lines)
    named: list[tuple[Fragment, ...]] = []
    speaker: str | None = None
    for lines in cues:
        fragments = tuple(_fragments(lines, names, speaker))
        if fragments:
            speaker = fragments[-1].speaker
        named.append(fragments)
    return named


def _fragments(
    lines: Sequence[str], names: frozenset[str], speaker: str | None
) -> Iterator[Fragment]:
    group: list[str] = []
    for index, line in enumerate(lines):
        start = _change(line, names, heads_cue=index == 0)
        if start is None:
            group.append(line)
            continue
        if group:
            yield Fragment(text=unfold(group), speaker=speaker)
        speaker, group = start[0], [start[1]]
    if group:
        yield Fragment(text=unfold(group), speaker=speaker)


def _change(line: str, names: frozenset[str], *, heads_cue: bool) -> tuple[str | None, str] | None:
    """Who speaks from this line on, and the rest of the line; None when nobody new does."""
    head = _head(line)
    if head is not None and head[0] in names:
        return head
    dash = _DASH.match(line) if names and heads_cue else None
    return (None, line[dash.end() :]) if dash else None


def _believed(lines: Iterable[str]) -> frozenset[str]:
    heads = Counter(head[0] for head in map(_head, lines) if head is not None)
    return frozenset(
        name for name, count in heads.items() if count >= _ENOUGH or _NUMBERED.fullmatch(name)
    )


def _head(line: str) -> tuple[str, str] | None:
    """Name and rest of a line that starts with what is shaped as a name."""
    match = _HEAD.match(line)
    if match is None:
        return None
    name = match.group(1).strip()
    return (name, line[match.end() :]) if _is_shaped_as_name(name) else None


def _is_shaped_as_name(name: str) -> bool:
    words = name.split()
    if not words or len(words) > _MOST_WORDS or len(name) > _LONGEST_NAME:
        return False
    if _FORBIDDEN.search(name) or not any(char.isalpha() for char in name):
        return False
    return all(_may_start_name(word) for word in (words[0], words[-1]))


def _may_start_name(word: str) -> bool:
    first = word.lstrip("(")[:1]
    return first.isalnum() and not first.islower()
