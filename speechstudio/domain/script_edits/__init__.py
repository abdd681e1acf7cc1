"""Edits of a text that is to be spoken: pure functions that make a new script of an old one.

A place is a paragraph and an offset in its text; EditError says that there is none. What needs no
thought (title, language, voice, delivery, takes) is changed with `dataclasses.replace`.
"""

from speechstudio.domain.script_edits.forcing import (
    force,
    force_everywhere,
    places_of,
    unforce,
    unforce_everywhere,
)
from speechstudio.domain.script_edits.places import Place, text_between
from speechstudio.domain.script_edits.searching import (
    ScriptMatch,
    find_in_script,
    replace_match,
    replace_matches,
)
from speechstudio.domain.script_edits.speaking import (
    cast_speaker,
    rename_speaker,
    set_heading,
    set_speaker,
    speakers_of,
)
from speechstudio.domain.script_edits.typing import lines_of_text, replace_text

__all__ = [
    "Place",
    "ScriptMatch",
    "cast_speaker",
    "find_in_script",
    "force",
    "force_everywhere",
    "lines_of_text",
    "places_of",
    "rename_speaker",
    "replace_match",
    "replace_matches",
    "replace_text",
    "set_heading",
    "set_speaker",
    "speakers_of",
    "text_between",
    "unforce",
    "unforce_everywhere",
]
