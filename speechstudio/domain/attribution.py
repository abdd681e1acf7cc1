"""Giving each word its speaker, and making a transcript of words and turns.

The rule: a word belongs to the speaker heard for most of it in the exclusive turns. The core
of the word, where its letters are surely said, counts in full; the rest of its time, which
recognizers stretch over the pause behind a word, counts a quarter and no further than twice the
core. A word outside every turn goes to the nearest one. Then `smooth` gives stray words back,
and `regroup` cuts segments.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from speechstudio.domain.pacing import core_end_ms
from speechstudio.domain.regrouping import (
    RegroupingOptions,
    SourcedWord,
    flatten,
    regroup_words,
)
from speechstudio.domain.smoothing import SmoothingOptions, smooth
from speechstudio.domain.suspicion import flag_beside, missed_speech
from speechstudio.domain.timeline import ExclusiveTimeline, Presence
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import EngineUse, Segment, Speaker, Suspicion, Transcript, Word
from speechstudio.domain.turns import Diarization, SpeakerTurn, speakers_by_appearance

_TAIL_WEIGHT = 0.25
_TAIL_CORES = 2
"""How many times its core the counted tail of a word may last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributionOptions:
    """How words find their speakers and segments."""

    nearest_ms: int = 1000
    """Words farther than this from every turn get a speaker all the same, marked as uncertain."""
    smoothing: SmoothingOptions = field(default_factory=SmoothingOptions)
    regrouping: RegroupingOptions = field(default_factory=RegroupingOptions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a transcript comes from."""

    language: str | None = None
    duration_ms: int = 0
    source: str | None = None
    engines: tuple[EngineUse, ...] = ()


def number_speakers(
    diarization: Diarization, spoken: Iterable[str] = ()
) -> tuple[Diarization, tuple[Speaker, ...]]:
    """Name the diarizer's speakers `S1`, `S2`, ... in order of their first turn.

    Speakers in `spoken` come first, in that order: who reads meets them so. Gives the
    diarization with these ids, and the speakers, shown as `Speaker 1` and so on.
    """
    turns = (*diarization.turns, *diarization.exclusive)
    labels = tuple(dict.fromkeys((*spoken, *speakers_by_appearance(turns))))
    ids = {label: f"S{number}" for number, label in enumerate(labels, start=1)}

    def renamed(turns: tuple[SpeakerTurn, ...]) -> tuple[SpeakerTurn, ...]:
        return tuple(sorted(replace(turn, speaker=ids[turn.speaker]) for turn in turns))

    speakers = tuple(
        Speaker(id=ids[label], name=f"Speaker {number}")
        for number, label in enumerate(labels, start=1)
    )
    numbered = Diarization(
        turns=renamed(diarization.turns), exclusive=renamed(diarization.exclusive)
    )
    return numbered, speakers


def attribute(
    segments: Sequence[Segment],
    diarization: Diarization,
    options: AttributionOptions | None = None,
) -> tuple[Segment, ...]:
    """Give every word of a recognizer's segments a speaker, and cut them into segments anew.

    No word is lost, repeated or moved. With one turn at least every word has a speaker; where
    none lies near, the segment is suspect (`UNCERTAIN_SPEAKER`). With no turn at all nobody has
    one. Each new segment keeps the suspicions of those its words come from.
    """
    options = options or AttributionOptions()
    flat = flatten(segments)
    exclusive = ExclusiveTimeline(diarization.exclusive or diarization.turns)
    if exclusive:
        speakers, uncertain = _nearest_speakers([s.word for s in flat], exclusive, options)
        presence = Presence(diarization.turns or diarization.exclusive)
        speakers = smooth([s.word for s in flat], speakers, presence, options.smoothing)
        flat = [
            _attributed(sourced, speaker, uncertain=at in uncertain)
            for at, (sourced, speaker) in enumerate(zip(flat, speakers, strict=True))
        ]
    return regroup_words(flat, options.regrouping)


def _attributed(sourced: SourcedWord, speaker: str, *, uncertain: bool) -> SourcedWord:
    suspect = sourced.suspect | {Suspicion.UNCERTAIN_SPEAKER} if uncertain else sourced.suspect
    return SourcedWord(word=replace(sourced.word, speaker=speaker), suspect=suspect)


def _nearest_speakers(
    words: Sequence[Word], exclusive: ExclusiveTimeline, options: AttributionOptions
) -> tuple[list[str], set[int]]:
    """Speaker of each word, and the indexes of words with no turn near them."""
    speakers: list[str] = []
    uncertain: set[int] = set()
    for at, word in enumerate(words):
        heard = _heard(word, exclusive)
        if heard:
            previous = speakers[-1] if speakers else ""
            speakers.append(max(heard, key=lambda who: (heard[who], who == previous)))
            continue
        speaker, distance_ms = exclusive.nearest(word.start_ms, core_end_ms(word))
        speakers.append(speaker)
        if distance_ms > options.nearest_ms:
            uncertain.add(at)
    return speakers, uncertain


def _heard(word: Word, exclusive: ExclusiveTimeline) -> dict[str, float]:
    """How much of a word each speaker is heard in, weighted; empty outside every turn."""
    whole = exclusive.overlaps_ms(word.start_ms, max(word.end_ms, word.start_ms + 1))
    if len(whole) <= 1:
        return dict(whole)
    core_end = max(core_end_ms(word), word.start_ms + 1)
    tail_end = min(word.end_ms, core_end + _TAIL_CORES * (core_end - word.start_ms))
    heard: dict[str, float] = dict(exclusive.overlaps_ms(word.start_ms, core_end))
    for speaker, shared_ms in exclusive.overlaps_ms(core_end, tail_end).items():
        heard[speaker] = heard.get(speaker, 0) + _TAIL_WEIGHT * shared_ms
    return heard or dict(whole)


def assemble(
    segments: Sequence[Segment],
    *,
    diarization: Diarization | None = None,
    speech: Sequence[TimeSpan] = (),
    origin: Origin | None = None,
    options: AttributionOptions | None = None,
) -> Transcript:
    """Make the transcript of a recognizer's segments and, if there is one, a diarization.

    `speech` is where speech was heard, in order: what has no words there is listed as missed,
    and the segments beside it are suspect.
    """
    diarization = diarization or Diarization()
    numbered, speakers = number_speakers(diarization)
    made = attribute(segments, numbered, options)
    spoken = dict.fromkeys(segment.speaker for segment in made if segment.speaker)
    if tuple(spoken) != tuple(speaker.id for speaker in speakers[: len(spoken)]):
        # A breath may be somebody's first turn: the one who is read first shall be the first.
        numbered, speakers = number_speakers(numbered, spoken)
        made = attribute(segments, numbered, options)
    missed = missed_speech([word for segment in made for word in segment.words], speech)
    origin = origin or Origin()
    return Transcript(
        segments=flag_beside(made, missed),
        speakers=speakers,
        turns=numbered.turns or numbered.exclusive,
        missed=missed,
        language=origin.language,
        duration_ms=origin.duration_ms,
        source=origin.source,
        engines=origin.engines,
    )
