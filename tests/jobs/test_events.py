import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain import errors
from speechstudio.domain.errors import (
    EmptyAudioError,
    SpeechStudioError,
    UserFixableError,
    WorkerDiedError,
)
from speechstudio.jobs.events import (
    Cancelled,
    Event,
    Failed,
    Log,
    Partial,
    Progress,
    Started,
    Succeeded,
    event_from_header,
    event_to_header,
)

plain = st.none() | st.integers() | st.text() | st.lists(st.integers(), max_size=3)
events: st.SearchStrategy[Event] = st.one_of(
    st.builds(Started),
    st.builds(Progress, step=st.text(), done=st.integers(0), total=st.integers(0)),
    st.builds(Partial, step=st.text(), content=plain, payload=st.binary(max_size=8)),
    st.builds(Log, message=st.text()),
    st.builds(Succeeded, result=plain),
    st.builds(Failed, code=st.text(), message=st.text(), hint=st.text(), detail=st.text()),
    st.builds(Cancelled),
)


@given(events)
def test_an_event_crosses_a_border_unchanged(event: Event) -> None:
    header = json.loads(json.dumps(event_to_header(event)))
    payload = event.payload if isinstance(event, Partial) else b""
    assert event_from_header(header, payload) == event


@pytest.mark.parametrize(
    "header", [{}, {"type": "finished"}, {"type": "log"}, {"type": "started", "more": 1}]
)
def test_what_is_no_event_is_refused(header: dict[str, Any]) -> None:
    with pytest.raises((KeyError, TypeError)):
        event_from_header(header)


def every_error(root: type[UserFixableError] = UserFixableError) -> list[type[UserFixableError]]:
    inside = [kind for child in root.__subclasses__() for kind in every_error(child)]
    return [kind for kind in (root, *inside) if kind.__module__ == errors.__name__]


@pytest.mark.parametrize("kind", every_error())
def test_an_error_crosses_a_border_as_what_it_is(kind: type[UserFixableError]) -> None:
    error = kind("it failed", hint="Do this.", detail="a log")
    crossed = event_from_header(event_to_header(Failed.of(error)))
    assert isinstance(crossed, Failed)
    again = crossed.error()
    assert type(again) is kind
    assert (again.message, again.hint, again.detail) == ("it failed", "Do this.", "a log")


def test_a_bug_becomes_an_error_that_the_user_can_read() -> None:
    error = Failed(code="bug", message="KeyError: 'a'", hint="Report it.").error()
    assert str(error) == "KeyError: 'a'. Report it."


def test_codes_of_errors_are_their_own() -> None:
    codes = [kind.code for kind in every_error() if kind.__module__ == UserFixableError.__module__]
    assert len(set(codes)) == len(codes)
    assert issubclass(EmptyAudioError, SpeechStudioError)
    assert WorkerDiedError.code == "worker.died"
