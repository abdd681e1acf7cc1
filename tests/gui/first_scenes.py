"""The window at its first start, names to remember, and what to do about failures."""

from unittest.mock import patch

from speechstudio.gui.help.trouble_sheet import TroubleSheet
from speechstudio.gui.viewmodels.first_models import FirstShown, FirstStand
from tests.gui import sample_projects
from tests.gui.scenes import Scene, toasts
from tests.gui.sitting import Sitting

_REPORT = """\
Speech Studio 1.0
Linux 6.8 x86_64
Python 3.11.9
PySide6 6.11.3, faster-whisper 1.2, ctranslate2 4.6

12:00 UserFixableError (user)
out of memory
The first 43 minutes are kept. Choose a smaller model, or close programs and go on.
"""


def first_run(sitting: Sitting) -> None:
    """No model is installed."""
    choices = sitting.opened._choices
    sitting.ends.enter_context(patch.object(type(choices), "models", lambda _self: ()))
    sitting.opened.first.look_again()


def first_running(sitting: Sitting) -> None:
    """The models are on their way."""
    first_run(sitting)
    sitting.window.empty.first.show_state(
        FirstShown(
            stand=FirstStand.RUNNING,
            text="Whisper base · 84 MB of 213 MB · about 2 minutes left",
            action="Pause",
            share=0.39,
        )
    )


def remember(sitting: Sitting) -> None:
    """A name was put right."""
    sitting.open(sample_projects.INTERVIEW)
    sitting.opened.workbench.names.names._suggest("Brännvik")


def trouble(sitting: Sitting) -> None:
    """What can be done about a failure."""
    toasts(sitting)
    (error,) = sitting.opened.troubles.errors
    sitting.opened.troubles.help_with(error)


def report(sitting: Sitting) -> None:
    """A problem is reported, with all that the report says."""
    toasts(sitting)
    known = sitting.opened.troubles._known
    known.append(("12:00", known.pop()[1]))  # whatever time it is
    sitting.window.keys["report"].trigger()
    sheet = sitting.window.findChild(TroubleSheet)
    assert isinstance(sheet, TroubleSheet)
    sheet.shown.setPlainText(_REPORT)
    sheet.toggle_report()


FIRST_SCENES: dict[str, Scene] = {
    "first-run": first_run,
    "first-running": first_running,
    "remember": remember,
    "trouble": trouble,
    "report": report,
}
