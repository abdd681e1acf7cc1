"""Edits: pure functions that make a new transcript of an old one.

Segments are named by their index, words by the index of their segment and their own in it;
EditError says that there is none. Every edit keeps what `speechstudio.domain.invariants.check`
checks. A segment whose start changes may change its place among the others.
"""

from speechstudio.domain.edits.joints import merge_with_next, split_segment, split_word
from speechstudio.domain.edits.queries import Query
from speechstudio.domain.edits.removal import delete_segment, delete_words
from speechstudio.domain.edits.replacement import Match, find_all, replace_all
from speechstudio.domain.edits.speakers import (
    add_speaker,
    merge_speakers,
    relabel_segment,
    relabel_words,
    rename_speaker,
)
from speechstudio.domain.edits.timing import WordFit, retime_segment, retime_word
from speechstudio.domain.edits.wording import accept_segment, retext_segment, retype_words

__all__ = [
    "Match",
    "Query",
    "WordFit",
    "accept_segment",
    "add_speaker",
    "delete_segment",
    "delete_words",
    "find_all",
    "merge_speakers",
    "merge_with_next",
    "relabel_segment",
    "relabel_words",
    "rename_speaker",
    "replace_all",
    "retext_segment",
    "retime_segment",
    "retime_word",
    "retype_words",
    "split_segment",
    "split_word",
]
