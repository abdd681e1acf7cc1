"""A request to a child process as what comes back: partial results, a result, or an error."""

from collections.abc import Callable, Generator
from typing import Any

from speechstudio.domain.errors import JobCancelledError, WorkerDiedError
from speechstudio.jobs.events import Cancelled, Event, Failed, Partial, Succeeded
from speechstudio.jobs.process import EngineProcess
from speechstudio.jobs.requests import EngineRequest


def answers(
    process: EngineProcess,
    request: EngineRequest,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    tell: Callable[[Event], None] = lambda _event: None,
) -> Generator[Partial, None, Any]:
    """Yield partial results, and return the result; `tell` hears of everything else.

    Raises what the engine raised, WorkerDiedError or JobCancelledError.
    """
    for event in process.run(request, cancelled):
        match event:
            case Partial():
                yield event
            case Succeeded(result=result):
                return result
            case Failed():
                raise event.error()
            case Cancelled():
                raise JobCancelledError
            case _:
                tell(event)
    raise WorkerDiedError("the speech engine gave no answer", hint="Run the same again.")


def result_of(
    answered: Generator[Partial, None, Any], take: Callable[[Any], None] = lambda _content: None
) -> Any:
    """Wait for the result; `take` gets the content of each partial one."""
    while True:
        try:
            partial = next(answered)
        except StopIteration as end:
            return end.value
        take(partial.content)
