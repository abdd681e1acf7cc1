"""Asks, by one quiet toast, whether a name that was put right is to be remembered."""

from PySide6.QtCore import QObject, Slot

from speechstudio.gui.main_window import MainWindow
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.viewmodels.name_suggestions import NameSuggestions
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.widgets.toast import Toast, ToastAction, ToastContent
from speechstudio.gui.words import tr

_TEXT = tr("New transcriptions will expect this spelling.")
_ACTIONS = (
    ToastAction(key="remember", text=tr("Remember")),
    ToastAction(key="put_off", text=tr("Not now")),
    ToastAction(key="refuse", text=tr("Never")),
)


class NamesDesk(QObject):
    """Joins suggestions with the window; at most one is shown."""

    def __init__(
        self, window: MainWindow, studio: Studio, messages: Messages, names: NameSuggestions
    ) -> None:
        super().__init__(window)
        self._toasts = window.toasts
        self._studio = studio
        self.names = names
        self.toast: Toast | None = None
        names.setParent(self)
        names.changed.connect(self.show)
        names.failed.connect(messages.fail)
        window.transcript.view.caret_moved.connect(self._follow_caret)
        studio.leaving.connect(self.unbind)
        studio.shown.connect(self.bind)

    @Slot()
    def bind(self) -> None:
        """Follow the project that is shown now."""
        self.names.open(self._studio.document)

    @Slot()
    def unbind(self) -> None:
        """Let the project go, and its suggestion."""
        self.names.open(None)

    @Slot()
    def show(self) -> None:
        """Show what is suggested now, and no other."""
        toast, self.toast = self.toast, None
        if toast is not None and toast in self._toasts.toasts:
            toast.leave()
        word = self.names.suggestion
        if not word:
            return
        title = tr("Remember “{word}”?", word=word)
        content = ToastContent(title=title, text=_TEXT, tone=Tone.INFO, actions=_ACTIONS)
        self.toast = self._toasts.show_toast(content)
        self.toast.acted.connect(self._answer)
        self.toast.left.connect(self._pass)

    @Slot(str)
    def _answer(self, key: str) -> None:
        self.toast = None
        answers = {
            "remember": self.names.remember,
            "put_off": self.names.put_off,
            "refuse": self.names.refuse,
        }
        answers[key]()

    @Slot()
    def _pass(self) -> None:
        """Take being closed without an answer as “not now”."""
        if self.toast is not None:
            self.toast = None
            self.names.put_off()

    @Slot(object)
    def _follow_caret(self, caret: Caret) -> None:
        self.names.set_caret(caret.segment, caret.offset)
