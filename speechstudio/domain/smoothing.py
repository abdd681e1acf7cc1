"""Giving back words that a diarizer's rough edges gave to the wrong speaker."""

from collections.abc import Sequence
from dataclasses import dataclass

from speechstudio.domain.pacing import core_end_ms, pause_ms
from speechstudio.domain.sentences import ends_clause, is_glued, sentence_ends
from speechstudio.domain.timeline import Presence
from speechstudio.domain.transcript import Word


@dataclass(frozen=True, slots=True, kw_only=True)
class SmoothingOptions:
    """When a few words are believed to belong to those around them."""

    longest_ms: int = 300
    """A run of words this long or shorter may be given back; so may a single word of any length."""
    bounding_pause_ms: int = 300
    """Silence that bounds an utterance as the end of a sentence does."""
    hidden_pause_ms: int = 1500
    """The same for silence that is only guessed, where the word before lasts very long."""
    evidence: float = 0.5
    """How much more of the run its speaker must be heard in than the other to keep it, 0 to 1."""
    edge_evidence: float = 0.8
    """The same where the run is the edge of one sentence between two speakers."""
    longest_overlapped_ms: int = 800
    """A run this long may be given back where the other speaker is heard nearly all along."""
    overlapped_evidence: float = 0.3
    """The same for such a longer run."""
    slack_ms: int = 250
    """How far a diarizer's change of speaker may be off: the usual collar of scoring."""


@dataclass(slots=True, kw_only=True)
class _Unit:
    """A run of words by one speaker that no sentence end and no pause divides."""

    first: int
    stop: int
    speaker: str
    weight: int
    """Words in it, and in the unit to which it was given."""
    open_left: bool
    """Whether the words before it go on into it."""


def smooth(
    words: Sequence[Word],
    speakers: Sequence[str],
    presence: Presence,
    options: SmoothingOptions,
) -> list[str]:
    """Speakers of the words, with stray short runs given back to their surroundings.

    A run of one word, or of a few hundred milliseconds, goes to the neighbour with whom it
    shares a sentence without a pause, if that neighbour says more of it than the run and the
    turns do not clearly show the run's speaker alone. Where both speak at once, as people do
    when the turn passes, that holds for a longer run too. A run bounded by sentence ends or pauses
    on both sides, as a short answer is, stays where it is. So does one between two speakers, if
    a comma or its like parts it from the neighbour: `Yeah, go on.` may be said by two.
    """
    units = _units(words, speakers, options)
    smoothed = list(speakers)
    for at, unit in enumerate(units):
        if not _is_shorter(words, unit, options.longest_overlapped_ms):
            continue
        left = units[at - 1] if unit.open_left else None
        right = units[at + 1] if at + 1 < len(units) and units[at + 1].open_left else None
        if not (left and right and left.speaker == right.speaker):
            left = left if left and not ends_clause(words[unit.first - 1].text) else None
            right = right if right and not ends_clause(words[unit.stop - 1].text) else None
        home = _home(words, unit, (left, right), presence, options)
        if home:
            unit.speaker = home.speaker
            unit.weight += home.weight
            smoothed[unit.first : unit.stop] = [home.speaker] * (unit.stop - unit.first)
    return smoothed


def _units(
    words: Sequence[Word], speakers: Sequence[str], options: SmoothingOptions
) -> list[_Unit]:
    ends = sentence_ends(words)
    units: list[_Unit] = []
    for at, speaker in enumerate(speakers):
        goes_on = at > 0 and _goes_on(words[at - 1], words[at], options, ended=ends[at - 1])
        if goes_on and units[-1].speaker == speaker:
            units[-1].stop = at + 1
            units[-1].weight += 1
        else:
            unit = _Unit(first=at, stop=at + 1, speaker=speaker, weight=1, open_left=goes_on)
            units.append(unit)
    return units


def _goes_on(before: Word, word: Word, options: SmoothingOptions, *, ended: bool) -> bool:
    """Tell whether a word stands in one breath and one sentence with the word before."""
    return is_glued(before, word) or not (
        ended
        or word.start_ms - before.end_ms >= options.bounding_pause_ms
        or pause_ms(before, word) >= options.hidden_pause_ms
    )


def _is_shorter(words: Sequence[Word], unit: _Unit, longest_ms: int) -> bool:
    return (
        unit.stop - unit.first == 1
        or core_end_ms(words[unit.stop - 1]) - words[unit.first].start_ms <= longest_ms
    )


def _home(
    words: Sequence[Word],
    unit: _Unit,
    neighbours: tuple[_Unit | None, _Unit | None],
    presence: Presence,
    options: SmoothingOptions,
) -> _Unit | None:
    """Find the neighbour to whom a short unit belongs; None when it stands well."""
    around = [near for near in neighbours if near]
    if not around or any(near.speaker == unit.speaker for near in around):
        return None
    start_ms = words[unit.first].start_ms
    last = words[unit.stop - 1]
    # A word that the next follows at once is not stretched over a pause behind it.
    end_ms = max(last.end_ms if neighbours[1] else core_end_ms(last), start_ms + 1)
    # Between two runs of one speaker, slack would close every gap of that speaker.
    inside = len(around) > 1 and around[0].speaker == around[1].speaker
    slack_ms = 0 if inside else options.slack_ms
    shares = [presence.share(n.speaker, start_ms, end_ms, slack_ms=slack_ms) for n in around]
    share, _, home = max(
        ((share, near.weight, near) for share, near in zip(shares, around, strict=True)),
        key=lambda rated: rated[:2],
    )
    own = presence.share(unit.speaker, start_ms, end_ms)
    evidence = options.evidence if inside else options.edge_evidence
    if not _is_shorter(words, unit, options.longest_ms):
        evidence = options.overlapped_evidence
    if home.weight <= unit.weight or own - share >= evidence:
        return None
    return home
