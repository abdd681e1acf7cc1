"""What a recognizer of windows writes into the journal, so that it goes on where it stopped."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from speechstudio.engines.contract import Journal, Passage
from speechstudio.engines.recognition.windows import Window
from speechstudio.engines.wire import passage_from_json, passage_to_json


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """A window that was decoded, and where the next one is sought: see `windows`."""

    origin: int
    end: int
    passage: Passage


def noted(journal: Journal) -> Iterator[Noted]:
    """Yield what was decoded before, in order."""
    for entry, _ in journal.replay():
        read = cast("dict[str, Any]", entry)
        passage = passage_from_json(read["passage"])
        yield Noted(origin=int(read["origin"]), end=int(read["end"]), passage=passage)


def note(journal: Journal, window: Window, passage: Passage) -> None:
    """Write down a window and what was heard in it."""
    journal.append(
        {"origin": window.origin, "end": window.end, "passage": passage_to_json(passage)}
    )
