"""The markup inside a WebVTT cue: voices, times, escapes."""

import html
import re
from collections.abc import Iterator

from speechstudio.formats.columns import one_line
from speechstudio.formats.cue_reading import Fragment
from speechstudio.formats.timestamps import parse_time
from speechstudio.formats.tokens import unfold

_TAG = re.compile(r"(<(?:/?[A-Za-z]|[0-9])[^<>]*>)")
_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?(\s[^<>]*)?>")
_RUBY_TEXT = re.compile(r"<(/?)rt\b[^<>]*>")
# Bounded, because a number of thousands of digits is no character and ends in an error.
_ESCAPE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def escape(text: str) -> str:
    """Write a text so that none of it is markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def fragments(lines: list[str]) -> Iterator[Fragment]:
    """Split the text of a cue where its voice changes and where a time stands in it.

    Other tags are left out; so is ruby text, which only says how characters are read.
    """
    voice: str | None = None
    stamp: int | None = None
    text: list[str] = []
    ended_in_space = True
    in_ruby_text = False
    for index, part in enumerate(_TAG.split("\n".join(lines))):
        is_tag = index % 2 == 1  # as re.split puts them
        time = parse_time(part[1:-1]) if is_tag else None
        changes, next_voice = _voice(part, voice)
        if time is not None or changes:
            raw = "".join(text)
            yield _fragment(raw, voice, stamp, after_space=ended_in_space)
            ended_in_space = changes or (raw[-1].isspace() if raw else ended_in_space)
            text, stamp, voice = [], time, next_voice
        elif ruby := _RUBY_TEXT.fullmatch(part):
            in_ruby_text = not ruby.group(1)
        elif not is_tag and not in_ruby_text:
            text.append(_ESCAPE.sub(_character, part))
    yield _fragment("".join(text), voice, stamp, after_space=ended_in_space)


def _voice(part: str, voice: str | None) -> tuple[bool, str | None]:
    """Whether the part is a tag that sets or ends a voice, and the voice after it."""
    if part == "</v>":
        return True, None
    match = _VOICE.fullmatch(part)
    if match is None:
        return False, voice
    name = one_line(_ESCAPE.sub(_character, match.group(1) or ""))
    return True, name or None


def _fragment(raw: str, voice: str | None, stamp: int | None, *, after_space: bool) -> Fragment:
    return Fragment(
        text=unfold(raw.split("\n")),
        speaker=voice,
        start_ms=stamp,
        spaced=after_space or raw[:1].isspace(),
    )


def _character(match: re.Match[str]) -> str:
    return html.unescape(match.group())
