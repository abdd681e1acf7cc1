"""From a stretch of a sentence over its sounds to samples, and back to the words.

What networks that speak have in common: they take sounds, not text, and tell where each begins.
"""

from collections.abc import Callable, Container
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.synthesis.ipa import sounds_of
from speechstudio.engines.synthesis.sharing import SPACE, shares
from speechstudio.engines.synthesis.sound import Mark, Samples, Take
from speechstudio.engines.synthesis.text import Part, parts, spoken_words

SHORT = 8
"""Fewer sounds than these are said twice, and the second is kept: alone, a small network takes
twice as many of them for another word."""
PAUSES = frozenset(" .,;:!?¡¿…—")
"""Signs among sounds at which nothing is heard."""
_STOPS = frozenset(".!?…")

Render = Callable[[list[str]], tuple[Samples, list[int]]]
"""Speaks sounds: gives samples, and the sample at which each sound begins and the last ends.
Where the network does not tell, there are no such places."""


class Reading(Protocol):
    """How a voice reads."""

    @property
    def language(self) -> str:
        """BCP-47 tag of what is read."""
        ...

    @property
    def known(self) -> Container[str]:
        """Every sound that the voice can say."""
        ...

    def read(self, text: str) -> list[str]:
        """Give the sounds of text, words apart by spaces."""
        ...

    def given(self, sounds: list[str]) -> list[str]:
        """Write sounds that a user gave as the voice learned them."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """The sounds of a piece of text, and which of them are whose."""

    sounds: list[str]
    runs: list[tuple[int, int, int, int]]
    """Offsets of a word in the sentence, and its half-open run of sounds."""


def speak(
    reading: Reading,
    render: Render,
    sample_rate: int,
    sentence: SpokenSentence,
    span: tuple[int, int],
) -> Take:
    """Speak what lies between two offsets of a sentence."""
    said = _read(reading, sentence, span)
    audible = sum(sound not in PAUSES for sound in said.sounds)
    if not audible:
        return Take(samples=np.zeros(0, np.float32), sample_rate=sample_rate)
    if span[1] == len(sentence.text) and said.sounds[-1] not in _STOPS and "." in reading.known:
        said.sounds.append(".")
    if audible < SHORT:
        return _second_of_two(said, render, sample_rate)
    return _take(said, render, sample_rate)[0]


def _second_of_two(said: _Said, render: Render, sample_rate: int) -> Take:
    """Say something twice and keep the second, from the quietest moment between them."""
    ahead = [*said.sounds, SPACE]
    pause = len(ahead)
    while ahead[pause - 1] in PAUSES:
        pause -= 1
    runs = [(*run[:2], run[2] + len(ahead), run[3] + len(ahead)) for run in said.runs]
    both = _Said(sounds=[*ahead, *said.sounds], runs=runs)
    take, edges = _take(both, render, sample_rate)
    if not edges:
        return _take(said, render, sample_rate)[0]
    frame = sample_rate // 100
    frames = range(edges[pause], max(edges[len(ahead)], edges[pause] + 1), frame)
    loudness = [float(np.abs(take.samples[at : at + frame]).sum()) for at in frames]
    cut = frames[int(np.argmin(loudness))] + frame // 2
    return replace(take, samples=take.samples[cut:], marks=take.moved(-cut))


def _take(said: _Said, render: Render, sample_rate: int) -> tuple[Take, list[int]]:
    samples, edges = render(said.sounds)
    if not edges:
        return Take(samples=samples, sample_rate=sample_rate), edges
    marks = (
        Mark(start=start, end=end, first=edges[first], last=edges[last])
        for start, end, first, last in said.runs
    )
    return Take(samples=samples, sample_rate=sample_rate, marks=tuple(marks)), edges


def _read(reading: Reading, sentence: SpokenSentence, span: tuple[int, int]) -> _Said:
    """Find the sounds between two offsets, and the words that they belong to."""
    text = sentence.text
    words = [word for word in spoken_words(text) if word[0] < span[1] and span[0] < word[1]]
    sounds: list[str] = []
    found: dict[tuple[int, int], tuple[int, int]] = {}
    for part in parts(sentence, *span):
        own = [word for word in words if word[0] < part.end and part.start < word[1]]
        texts = [text[max(word[0], part.start) : min(word[1], part.end)] for word in own]
        spoken = _sounds(reading, text, part)
        if sounds and sounds[-1] != SPACE and _are_apart(text, part.start):
            sounds.append(SPACE)
        for word, (first, last) in zip(own, shares(spoken, texts, reading.read), strict=True):
            run = (first + len(sounds), last + len(sounds))
            found[word] = (found[word][0], run[1]) if word in found else run
        sounds.extend(spoken)
    return _Said(sounds=sounds, runs=[(*word, *run) for word, run in found.items()])


def _are_apart(text: str, at: int) -> bool:
    """Whether two words meet at an offset, and not two parts of one."""
    return text[at - 1].isspace() or text[at].isspace()


def _sounds(reading: Reading, text: str, part: Part) -> list[str]:
    if part.ipa:
        return reading.given(sounds_of(part.ipa, reading.known, reading.language))
    return reading.read(text[part.start : part.end])
