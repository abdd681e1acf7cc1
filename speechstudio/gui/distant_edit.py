"""Edits that take long to make: made beside the event loop, taken in it as one step of undo."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from speechstudio.domain.courtesy import Pause, go_on
from speechstudio.domain.errors import SpeechStudioError, UserFixableError
from speechstudio.gui.background import Background
from speechstudio.gui.collecting import much_is_made
from speechstudio.gui.courtesy import Courtesy
from speechstudio.gui.faults import fault

_Content = TypeVar("_Content")
"""What is edited: a transcript, a script; immutable."""


class Make(Protocol[_Content]):
    """Makes the content after, and gives with it what is to be told."""

    def __call__(self, before: _Content, /, *, pause: Pause) -> tuple[_Content, Any]:
        """Make it; `pause` is called now and then."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DistantEdit(Generic[_Content]):
    """An edit that is asked for and not yet made."""

    label: str
    make: Make[_Content]
    """Called in another thread, and again where it came too late."""
    then: Callable[[Any], None]
    """Gets what `make` gave beside the content, once it is taken."""
    failed: Callable[[UserFixableError], None]


class DistantEdits(Generic[_Content]):
    """Makes one edit at a time, of the newest content, and loses none.

    Where the content has become another one meanwhile, the edit is made again of that one.
    """

    def __init__(
        self, newest: Callable[[], _Content], take: Callable[[str, _Content], None]
    ) -> None:
        """`newest` gives the content as it is, `take` takes the one after as a step of undo."""
        self._newest = newest
        self._take = take
        self._coming: DistantEdit[_Content] | None = None

    def begin(self, edit: DistantEdit[_Content], background: Background) -> None:
        """Make an edit in the thread of `background`; one that is still coming is made before."""
        self.finish()
        self._coming = edit
        self._run(edit, background)

    def finish(self) -> None:
        """Make at once what is still coming: something else depends on it."""
        edit, self._coming = self._coming, None
        if edit is None:
            return
        try:
            after, told = edit.make(self._newest(), pause=go_on)
        except SpeechStudioError as error:
            edit.failed(error if isinstance(error, UserFixableError) else fault(error))
        else:
            self._take(edit.label, after)
            edit.then(told)

    def _run(self, edit: DistantEdit[_Content], background: Background) -> None:
        before = self._newest()
        background.run(
            partial(_made, edit, before, background.courtesy),
            partial(self._deliver, edit, background, before),
            partial(self._fail, edit),
        )

    def _deliver(
        self,
        edit: DistantEdit[_Content],
        background: Background,
        before: _Content,
        made: tuple[_Content, Any],
    ) -> None:
        if edit is not self._coming:  # finished at once
            return
        if before is not self._newest():
            self._run(edit, background)
            return
        self._coming = None
        self._take(edit.label, made[0])
        edit.then(made[1])

    def _fail(self, edit: DistantEdit[_Content], error: UserFixableError) -> None:
        if edit is self._coming:
            self._coming = None
            edit.failed(error)


def _made(
    edit: DistantEdit[_Content], before: _Content, courtesy: Courtesy
) -> tuple[_Content, Any]:
    with much_is_made():
        return edit.make(before, pause=courtesy.begin())
