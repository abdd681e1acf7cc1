"""A sentence spoken once more, otherwise: takes to choose from.

An engine that obeys a seed says a sentence anew from another one. Any other says it the same
way every time, so its takes differ in pace.
"""

from dataclasses import dataclass, replace

from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import SynthesisOptions
from speechstudio.engines.spec import EngineSpec
from speechstudio.workflows.speaking.prosody import clamped_rate

MOST_TAKES = 9
"""Of a sentence, the first one included."""
_STEP = 0.04
"""A change of pace that is heard and still sounds like the same reader."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Take:
    """One way in which a sentence was spoken."""

    number: int
    """From 0."""
    length_ms: int
    pace: float = 1.0
    """Against the first; 1 where takes differ by more than that."""


def obeys_seed(spec: EngineSpec) -> bool:
    """Tell whether an engine says a sentence differently from another seed."""
    return "seed" in spec.options


def pace_of(spec: EngineSpec, number: int) -> float:
    """Give the pace of a take against the first: in turn a little slower, a little faster."""
    if obeys_seed(spec):
        return 1.0
    steps = (number + 1) // 2 * _STEP
    return 1.0 - steps if number % 2 else 1.0 + steps


def as_take(
    spec: EngineSpec, sentence: SpokenSentence, options: SynthesisOptions, number: int
) -> tuple[SpokenSentence, SynthesisOptions]:
    """Say what is asked of an engine for a take; the first is what is asked for anyway."""
    if not number:
        return sentence, options
    if obeys_seed(spec):
        return sentence, replace(options, seed=options.seed + number)
    return replace(sentence, rate=clamped_rate(sentence.rate * pace_of(spec, number))), options
