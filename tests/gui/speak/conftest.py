"""A script in a view, as the place shows it."""

from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.script import Script, ScriptParagraph
from speechstudio.gui.speak.view import SpeakView
from speechstudio.gui.theme.look import Look
from tests.gui.speak.scripts import NOTICE, SmallScript


def shown(view: SpeakView, script: Script = NOTICE) -> SmallScript:
    """Show a script in a view, and keep what is typed into it."""
    source = SmallScript(script)
    view.typed.connect(partial(_keep, source, view))
    view.show_rows(source, script.language)
    return source


def _keep(source: SmallScript, view: SpeakView, typed: object) -> None:
    source.edit(typed, view)  # type: ignore[arg-type]  # what the signal carries


def script_of(*texts: str, language: str = "en-GB") -> Script:
    paragraphs = tuple(ScriptParagraph(text=text) for text in texts)
    return Script(language=language, paragraphs=paragraphs)


@pytest.fixture
def view(look: Look, qtbot: QtBot) -> Iterator[SpeakView]:
    """A view of 812 x 560, and the keyboard on it."""
    made = SpeakView(look)
    qtbot.addWidget(made)
    made.resize(812, 560)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made
    made.close()
