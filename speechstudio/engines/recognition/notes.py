"""What a recognizer of windows writes into the journal, so that it goes on where it stopped."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

from speechstudio.engines.contract import Journal, Passage
from speechstudio.engines.recognition.windows import Window
from speechstudio.engines.wire import passage_from_json, passage_to_json


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """Windows that were decoded together, and where the next one is sought: see `windows`."""

    origin: int
    end: int
    passages: tuple[Passage, ...]


def noted(journal: Journal) -> Iterator[Noted]:
    """Yield what was decoded before, in order."""
    for entry, _ in journal.replay():
        read = cast("dict[str, Any]", entry)
        passages = tuple(map(passage_from_json, read["passages"]))
        yield Noted(origin=int(read["origin"]), end=int(read["end"]), passages=passages)


def note(journal: Journal, last: Window, passages: Sequence[Passage]) -> None:
    """Write down what was heard in some windows, the last of which is that one."""
    journal.append(
        {
            "origin": last.origin,
            "end": last.end,
            "passages": [passage_to_json(passage) for passage in passages],
        }
    )
