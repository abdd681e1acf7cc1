"""Words that recordings are expected to hold: from the user's lexicon to recognition.

They go to the engine as hotwords, and so into the settings of a transcription when it begins: one
that is interrupted goes on with the words that it began with.
"""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from speechstudio.normalization.lexicon.entries import Entry, Lexicon
from speechstudio.storage.folders import Folders
from speechstudio.storage.whole_files import whole_file
from speechstudio.workflows.lexicons import save_user_lexicon, user_lexicon
from speechstudio.workflows.settings import TranscriptionSettings

MOST_WORDS = 50
MOST_BYTES = 440
"""Whisper takes 223 tokens before a window; a token of a name is some two bytes and more."""
_BETWEEN = ", "
_MOST_REFUSED = 1000


class ExpectedWords:
    """What a user wants to be expected, and what never; kept on the disk."""

    def __init__(self, folders: Folders) -> None:
        self._folders = folders

    def in_settings(self, settings: TranscriptionSettings) -> TranscriptionSettings:
        """Have a transcription expect the words of the lexicon, behind those that were given.

        Raises LexiconError.
        """
        options = settings.recognition
        words = words_of(user_lexicon(self._folders), options.language or "")
        hotwords = joined(options.hotwords, words)
        return replace(settings, recognition=replace(options, hotwords=hotwords))

    def settled(self) -> frozenset[str]:
        """Give the words that nobody need ask about, in small letters. Raises LexiconError."""
        entries = user_lexicon(self._folders).entries
        expected = (entry.written for entry in entries if entry.is_expected)
        return frozenset(word.casefold() for word in (*expected, *self._refused()))

    def remember(self, word: str) -> None:
        """Expect a word from now on; a reading that it has stays.

        Raises LexiconError for a lexicon that cannot be read, StorageError where it is not kept.
        """
        entries = user_lexicon(self._folders).entries
        if any(entry.written == word and entry.is_expected for entry in entries):
            return
        known = next((entry for entry in entries if entry.written == word), None)
        if known is None:
            added = Entry(written=word, is_case_sensitive=True, is_expected=True)
            entries = (*entries, added)
        else:
            expected = replace(known, is_expected=True)
            entries = tuple(expected if entry is known else entry for entry in entries)
        save_user_lexicon(self._folders, Lexicon(entries))

    def refuse(self, word: str) -> None:
        """Never ask about a word again. Raises StorageError."""
        kept = [known for known in self._refused() if known != word]
        lines = [*kept, word][-_MOST_REFUSED:]
        with whole_file(self._refusals) as file:
            file.write("".join(f"{line}\n" for line in lines).encode())

    @property
    def _refusals(self) -> Path:
        return self._folders.data / "not-expected.txt"

    def _refused(self) -> list[str]:
        with suppress(OSError, UnicodeDecodeError):
            return self._refusals.read_text(encoding="utf-8").splitlines()
        return []


def words_of(lexicon: Lexicon, language: str = "") -> tuple[str, ...]:
    """Give the words to expect, newest first, as many as recognition takes.

    Those of another language than a recording's are left out where it is known.
    """
    taken: list[str] = []
    room = MOST_BYTES
    for entry in reversed(lexicon.entries):
        if not entry.is_expected or not _is_for(entry.language, language):
            continue
        room -= len(f"{entry.written}{_BETWEEN}".encode())
        if room < 0 or len(taken) == MOST_WORDS:
            break
        if entry.written not in taken:
            taken.append(entry.written)
    return tuple(taken)


def joined(given: str | None, words: Iterable[str]) -> str | None:
    """Put words behind those that were given, each once; None where there are none."""
    own = (given or "").strip()
    known = {word.strip() for word in own.split(",")}
    added = (word for word in words if word not in known)
    return _BETWEEN.join(filter(None, (own, *added))) or None


def _is_for(wanted: str, language: str) -> bool:
    first, second = (tag.lower().partition("-")[0] for tag in (wanted, language))
    return not first or not second or first == second
