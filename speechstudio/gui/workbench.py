"""Everything for the project that is open: its page, its panel, hearing a passage again."""

from PySide6.QtCore import QObject

from speechstudio.gui.correcting import Correcting
from speechstudio.gui.inside_desk import InsideDesk
from speechstudio.gui.main_window import MainWindow
from speechstudio.gui.names_desk import NamesDesk
from speechstudio.gui.pages.project_binder import ProjectBinder
from speechstudio.gui.rehearing_desk import RehearingDesk
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.starting_again import StartingAgain
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.choices import Choices
from speechstudio.gui.viewmodels.name_suggestions import NameSuggestions
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.workflows.expected_words import ExpectedWords
from speechstudio.workflows.passage import PassageHearer


class Workbench(QObject):
    """Made when the first project is shown, so that an empty window does without it."""

    def __init__(
        self,
        look: Look,
        window: MainWindow,
        studio: Studio,
        *,
        choices: Choices,
        messages: Messages,
        hearer: PassageHearer,
        expected: ExpectedWords,
        is_following: bool,
    ) -> None:
        super().__init__(window)
        page = window.transcript
        page.view.set_following(is_following)
        page.dock.set_following(is_following)
        self.binder = ProjectBinder(studio, page)
        self.correcting = Correcting(look, window, studio, choices.title_of)
        self.rehearing = RehearingDesk(
            window, studio, self.correcting, hearer=hearer, choices=choices, messages=messages
        )
        self.inside_desk = InsideDesk(studio, self.correcting.inside, self.binder, messages)
        self.again = StartingAgain(look, window, studio, choices)
        names = NameSuggestions(expected, studio.background)
        self.names = NamesDesk(window, studio, messages, names)
        self.correcting.inspector.speakers.change_requested.connect(self.again.ask)
        window.keys["mark"].triggered.connect(self.binder.sound.set_mark)
        for part in (self.binder, self.correcting, self.rehearing, self.names):
            part.bind()
