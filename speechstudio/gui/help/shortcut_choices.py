"""Which keys do what: a preset, and what a person has changed in it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

from speechstudio.gui.keys import (
    ACTIONS,
    DESIGN,
    ActionSpec,
    answer_together,
    conflicts,
    joined,
    keys_of,
    parted,
)
from speechstudio.gui.words import tr

PRESET_TITLES: Mapping[str, str] = {
    DESIGN: "Speech Studio",
    "otranscribe": "oTranscribe",
    "f4": "f4",
    "subtitle-edit": "Subtitle Edit",
}
_TEXTS = {spec.id: spec.text for spec in ACTIONS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcut:
    """An action with its present keys."""

    action: ActionSpec
    keys: tuple[str, ...]
    conflict: str = ""
    """What else its keys do, in words; empty where each does one thing."""
    is_own: bool = False
    """Whether the keys are other than those of the preset."""


class ShortcutChoices:
    """Presets, own keys, and the conflicts between them."""

    def __init__(self, preset: str, own: Mapping[str, str]) -> None:
        """Begin with a preset and own keys; what names no action is left out."""
        self.preset = preset if preset in PRESET_TITLES else DESIGN
        self._own = {action: keys for action, keys in own.items() if action in _TEXTS}

    @property
    def own(self) -> dict[str, str]:
        """Actions with keys other than the preset's, parted by spaces; empty for none."""
        usual = keys_of(self.preset, {})
        return {a: keys for a, keys in self._own.items() if parted(keys) != usual[a]}

    def shortcuts(self, query: str = "") -> tuple[Shortcut, ...]:
        """Give the actions that hold every word of a query in name, heading or keys."""
        keys = keys_of(self.preset, self._own)
        clashes = _clashes(keys)
        own = self.own
        found = (
            Shortcut(
                action=spec,
                keys=keys[spec.id],
                conflict=clashes.get(spec.id, ""),
                is_own=spec.id in own,
            )
            for spec in ACTIONS
        )
        words = query.casefold().split()
        return tuple(each for each in found if _holds(each, words))

    def give(self, action: str, keys: str) -> None:
        """Let one key do an action, in place of the keys it had; an empty one leaves it without."""
        self._own[action] = joined((keys,))

    def take_from_others(self, action: str) -> None:
        """Take the keys of an action away from all others that answer at the same time."""
        keys = keys_of(self.preset, self._own)
        for folded, actions in conflicts(keys).items():
            for other in actions if action in actions else ():
                if answer_together(action, other):
                    kept = [key for key in parted(self._text(other)) if key.casefold() != folded]
                    self._own[other] = joined(kept)

    def _text(self, action: str) -> str:
        """Give the keys of an action as they are kept."""
        return joined(keys_of(self.preset, self._own)[action])

    def reset(self, action: str) -> None:
        """Give an action the keys of the preset again."""
        self._own.pop(action, None)

    def reset_all(self) -> None:
        """Give every action the keys of the preset again."""
        self._own.clear()


def _clashes(keys: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """Say for each action what else its keys do."""
    found: dict[str, str] = {}
    for folded, actions in conflicts(keys).items():
        for action in actions:
            key = next(key for key in keys[action] if key.casefold() == folded)
            others = [tr("“{name}”", name=_TEXTS[o]) for o in actions if answer_together(action, o)]
            found.setdefault(
                action, tr("{keys} also does {actions}", keys=key, actions=_all(others))
            )
    return found


def _all(names: Sequence[str]) -> str:
    """Join names: `A and B and C`."""
    return reduce(lambda some, one: tr("{some} and {one}", some=some, one=one), names)


def _holds(shortcut: Shortcut, words: Iterable[str]) -> bool:
    spec = shortcut.action
    text = " ".join((spec.text, spec.group, *shortcut.keys)).casefold()
    return all(word in text for word in words)
