"""Which language a recording is in, judged by the first speech in it."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from speechstudio.engines.recognition.windows import Window
from speechstudio.engines.recording import Recording

SURE = 0.7
"""Probability at which one window is enough."""
MOST_WINDOWS = 4


class LanguageGuess:
    """Finds the language once; hand the windows through `settle`.

    The first windows are listened to until one is clear, at most four; their probabilities
    are added up.
    """

    def __init__(self, model: Any, recording: Recording, language: str | None) -> None:
        self._model = model
        self._recording = recording
        self.language = (language or "").split("-")[0].lower()
        """Whisper's own code for the language; empty until it is settled."""
        if not model.model.is_multilingual:
            self.language = "en"

    def settle(self, found: Iterator[Window]) -> Iterator[Window]:
        """Yield the same windows, the first of them once the language is known."""
        first: list[Window] = []
        votes: dict[str, float] = defaultdict(float)
        while not self.language:
            window = next(found, None)
            if window is None:
                break
            first.append(window)
            for code, probability in self._listen(window):
                votes[code] += probability
            favourite = max(votes, key=lambda code: votes[code])
            if votes[favourite] >= SURE * len(first) or len(first) == MOST_WINDOWS:
                self.language = favourite
        if not self.language and votes:
            self.language = max(votes, key=lambda code: votes[code])
        yield from first
        yield from found

    def _listen(self, window: Window) -> list[tuple[str, float]]:
        """Probability of every language in one window."""
        _, _, probabilities = self._model.detect_language(window.samples(self._recording))
        return list(probabilities)
