"""Tells people what happened: toasts, with what can be done about it."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.widgets.toast import ToastAction, ToastContent
from speechstudio.gui.widgets.toast_stack import ToastStack
from speechstudio.gui.words import tr

Acts = Mapping[str, Callable[[], None]]
"""Words of a button, and what it does; the first is the filled one."""


HELP = tr("What can I do?")


class Messages(QObject):
    """Shows messages over a window."""

    failed = Signal(object)
    """People are told of this `UserFixableError`."""
    help_requested = Signal(object)
    """Somebody asks what can be done about this `UserFixableError`."""

    def __init__(self, toasts: ToastStack, parent: QObject) -> None:
        super().__init__(parent)
        self._toasts = toasts
        self.private_names: list[Callable[[], Iterable[str]]] = []
        """Each gives names of files that no report about a failure may hold."""

    def tell(
        self, title: str, text: str = "", tone: Tone = Tone.OK, acts: Acts | None = None
    ) -> None:
        """Say something; what asks for an answer stays until it is answered."""
        acts = dict(acts or {})
        actions = tuple(ToastAction(key=words, text=words) for words in acts)
        content = ToastContent(title=title, text=text, tone=tone, actions=actions)
        toast = self._toasts.show_toast(content)
        toast.acted.connect(lambda words: acts[words]())

    def fail(self, error: UserFixableError, acts: Acts | None = None) -> None:
        """Say what failed, and what to do."""
        title = error.message[:1].upper() + error.message[1:]
        self.failed.emit(error)
        helping = {HELP: partial(self.help_requested.emit, error)}
        self.tell(title, error.hint, Tone.DANGER, {**(acts or {}), **helping})
