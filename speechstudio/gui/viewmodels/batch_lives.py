"""How far the items at work are, from what they tell."""

import time

from speechstudio.gui.viewmodels.batch_forecast import Running
from speechstudio.gui.viewmodels.pace import Pace
from speechstudio.jobs.events import Event, Progress, Started
from speechstudio.workflows.queue.items import Item
from speechstudio.workflows.queue.settings import HearSettings

_SPEAKING = "speaking"
_ORDER = ("joining", "writing", "recognition", "diarization", "speaking", "reading")


class Lives:
    """One pace for each item at work."""

    def __init__(self) -> None:
        self._paces: dict[int, Pace] = {}

    def take(self, number: int, event: Event) -> None:
        """Note what an item tells."""
        if isinstance(event, Started):
            self._paces[number] = Pace()
        elif isinstance(event, Progress) and number in self._paces:
            self._paces[number].report(event.step, event.done, event.total, time.monotonic())

    def forget(self, number: int) -> None:
        """Forget an item that is at work no longer."""
        self._paces.pop(number, None)

    def running(self, item: Item) -> Running | None:
        """Say how far an item is; None for one that has not told anything."""
        pace = self._paces.get(item.id)
        if pace is None:
            return None
        steps = [_SPEAKING]
        if isinstance(item.settings, HearSettings):
            speakers = ["diarization"] if item.settings.transcription.finds_speakers else []
            steps = ["recognition", *speakers]
        known = [pace.steps.get(step) for step in steps]
        share = sum(step.share for step in known if step is not None) / len(steps)
        return Running(share=share, left_s=pace.left_s(time.monotonic()))

    def step(self, number: int) -> str:
        """Say which step is at work: of several the one that people know best."""
        pace = self._paces.get(number)
        if pace is None:
            return ""
        begun = [name for name in _ORDER if name in pace.steps]
        unfinished = [name for name in begun if not pace.steps[name].is_over]
        return next(iter(unfinished or begun), "")
