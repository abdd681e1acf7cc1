"""Two or more pieces of work at the same time, which stand or fall together."""

import threading
from collections.abc import Callable, Mapping
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from typing import Any

from speechstudio.domain.errors import JobCancelledError

Work = Callable[[Callable[[], bool]], Any]
"""Takes a question to ask now and then: whether to stop."""


def side_by_side(works: Mapping[str, Work], cancelled: Callable[[], bool]) -> dict[str, Any]:
    """Do all the work, each in a thread, and return the results by name.

    Where one fails the others are asked to stop, and its error is raised when they have.
    """
    give_up = threading.Event()

    def stop() -> bool:
        return give_up.is_set() or cancelled()

    with ThreadPoolExecutor(max_workers=max(1, len(works))) as threads:
        futures = {name: threads.submit(work, stop) for name, work in works.items()}
        done, running = wait(futures.values(), return_when=FIRST_EXCEPTION)
        if any(future.exception() for future in done):
            give_up.set()
    # What fails after that may be a consequence; the cause comes first.
    errors = [error for future in (*done, *running) if (error := future.exception())]
    for error in errors:
        if not isinstance(error, JobCancelledError):
            raise error
    if errors:
        raise errors[0]
    return {name: future.result() for name, future in futures.items()}
