"""Failures of items, as errors that people can be helped with."""

from collections.abc import Iterable

from speechstudio.domain.errors import UserFixableError, error_for_code
from speechstudio.gui.viewmodels.batch_facts import hint_of
from speechstudio.workflows.queue.items import Failure, Item


class Failures:
    """One error for each failure; it is the same one as long as the failure is."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Failure, UserFixableError]] | None = None
        """None until the queue is seen for the first time."""

    def take(self, items: Iterable[Item]) -> tuple[UserFixableError, ...]:
        """Look at all items; give what has failed since the last time, nothing the first time."""
        before, now = self._known or {}, {}
        new = []
        for item in items:
            if item.failure is not None:
                failure, error = before.get(item.id, (None, None))
                if error is None or failure is not item.failure:
                    error = _error(item.failure)
                    new.append(error)
                now[item.id] = item.failure, error
        is_first, self._known = self._known is None, now
        return () if is_first else tuple(new)

    def of(self, item: Item) -> UserFixableError | None:
        """Give the error of an item that was seen; None where it has not failed."""
        known = (self._known or {}).get(item.id)
        return None if known is None else known[1]


def _error(failure: Failure) -> UserFixableError:
    return error_for_code(
        failure.code, failure.message, hint=hint_of(failure), detail=failure.detail
    )
