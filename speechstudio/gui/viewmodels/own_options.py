"""What can be chosen for the engine of a voice alone: which numbers, and what they are now."""

from collections.abc import Mapping
from dataclasses import dataclass

from speechstudio.engines.spec import ExtraOption
from speechstudio.gui import words
from speechstudio.gui.viewmodels.voice_facts import VoiceFacts
from speechstudio.gui.words import number, tr
from speechstudio.workflows.speaking.extras import qualified

FINE = 100
"""Places of a slider for numbers that are not whole, and the most for those that are."""
_DECIMALS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnOption:
    """One number, and what it is now."""

    name: str
    """`ENGINE.OPTION`, as `Delivery.extra` has it."""
    option: ExtraOption
    value: float
    is_chosen: bool
    """Whether somebody chose it; else it is the engine's own."""

    @property
    def label(self) -> str:
        """What it is called, in a word or two."""
        return words.tr(self.option.label) if self.option.label else _plain(self.option.name)

    @property
    def note(self) -> str:
        """Say what it does, as a sentence."""
        return words.tr(self.option.sentence)

    @property
    def text(self) -> str:
        """Write the value as it is now."""
        if self.option.is_of_voice and not self.is_chosen:
            return tr("Its own", "value of a voice")
        return value_text(self.option, self.value)


def own_options(facts: VoiceFacts | None, extra: Mapping[str, float]) -> tuple[OwnOption, ...]:
    """Give what can be chosen for a voice; nothing where none is known."""
    if facts is None:
        return ()
    found = []
    for option in facts.options:
        name = qualified(facts.engine, option.name)
        chosen = extra.get(name)
        is_chosen = chosen is not None and option.allows(chosen)
        value = chosen if chosen is not None and is_chosen else option.default
        found.append(OwnOption(name=name, option=option, value=value, is_chosen=is_chosen))
    return tuple(found)


def with_choice(extra: Mapping[str, float], name: str, value: float | None) -> dict[str, float]:
    """Choose a value; None is the engine's own again."""
    others = {known: chosen for known, chosen in extra.items() if known != name}
    return others if value is None else {**others, name: value}


def value_text(option: ExtraOption, value: float) -> str:
    """Write a value: its name, a whole number, or one with two decimals."""
    if option.values:
        return words.tr(option.values[round(value - option.minimum)])
    return number(round(value)) if option.is_whole else number(value, _DECIMALS)


def places_of(option: ExtraOption) -> int:
    """Give the number of steps between the ends of its slider."""
    span = option.maximum - option.minimum
    return min(round(span), FINE) if option.is_whole else FINE


def value_at(option: ExtraOption, place: int) -> float:
    """Give the value at a place of the slider; a wide span of whole numbers is finer below."""
    share = place / places_of(option)
    span = option.maximum - option.minimum
    if option.is_whole:
        return option.minimum + round(span * (share**2 if span > FINE else share))
    return round(option.minimum + span * share, _DECIMALS)


def place_of(option: ExtraOption, value: float) -> int:
    """Give the place of a value on the slider, the nearest one."""
    span = option.maximum - option.minimum
    share = (value - option.minimum) / span
    if option.is_whole and span > FINE:
        share = share**0.5
    return round(share * places_of(option))


def _plain(name: str) -> str:
    """Write a name as people would: `top_p` is “Top p”."""
    return name.replace("_", " ").capitalize()
