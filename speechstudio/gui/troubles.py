"""What failed in this sitting, and how people get help with it."""

from collections import deque
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.main_window import MainWindow
from speechstudio.gui.theme.look import Look
from speechstudio.gui.words import tr

if TYPE_CHECKING:
    from speechstudio.gui.help.report import Trouble

_MOST = 20
_MOST_SHOWN = 5
_NO_HINT = tr(
    "Try again. If it fails again, copy the report and send it to those who make the program."
)
_HOW = tr("Copy the report, and send it with a few words on what you did when it happened.")


class Troubles(QObject):
    """Keeps the errors that people were told of, and opens the sheet about them."""

    def __init__(self, look: Look, window: MainWindow, names: Callable[[], Iterable[str]]) -> None:
        """`names` gives titles and file names that no report may hold."""
        super().__init__(window)
        self._look = look
        self._window = window
        self._names = names
        self._known: deque[tuple[str, UserFixableError]] = deque(maxlen=_MOST)
        window.keys["report"].triggered.connect(self.report_problem)

    @property
    def errors(self) -> tuple[UserFixableError, ...]:
        """What failed, oldest first."""
        return tuple(error for _, error in self._known)

    @Slot(object)
    def note(self, error: UserFixableError) -> None:
        """Keep an error for a report."""
        now = datetime.now().astimezone()
        self._known.append((f"{now:%H:%M}", error))

    @Slot(object)
    def help_with(self, error: UserFixableError) -> None:
        """Say what failed and how to mend it."""
        from speechstudio.gui.help.report import Trouble  # noqa: PLC0415 - when first asked

        at = next((at for at, known in self._known if known is error), "")
        said = (
            ("", _sentence(error.message)),
            (tr("What you can do"), _sentence(error.hint) if error.hint else _NO_HINT),
        )
        self._open(tr("What can I do?"), said, (Trouble(error=error, at=at),))

    @Slot()
    def report_problem(self) -> None:
        """Show what failed in this sitting, newest first."""
        from speechstudio.gui.help.report import Trouble  # noqa: PLC0415 - when first asked

        recent = [*reversed(self._known)][:_MOST_SHOWN]
        lines = "\n".join(f"{at}  {_sentence(error.message)}" for at, error in recent)
        failed = lines or tr("Nothing that the program noticed.")
        said = (("", _HOW), (tr("Failed since the window was opened"), failed))
        troubles = tuple(Trouble(error=error, at=at) for at, error in self._known)
        self._open(tr("Report a problem"), said, troubles)

    def _open(
        self, title: str, said: tuple[tuple[str, str], ...], troubles: "tuple[Trouble, ...]"
    ) -> None:
        from speechstudio.gui.help.report import report, scrubber_of  # noqa: PLC0415 - late
        from speechstudio.gui.help.trouble_sheet import TroubleSheet  # noqa: PLC0415

        text = report(troubles, scrubber_of(self._names()))
        sheet = TroubleSheet(self._look, self._window, title, said, text)
        sheet.open_dialog(sheet.copy)


def _sentence(text: str) -> str:
    return tr("{text}.", text=text[:1].upper() + text[1:].rstrip(".。"))
