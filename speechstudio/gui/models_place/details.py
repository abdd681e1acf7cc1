"""The panel beside the table: one model, what it cannot do, what it may be used for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.engines.environments.state import EnvironmentSize
from speechstudio.gui.inspector.facts_grid import FactsGrid
from speechstudio.gui.inspector.sections import INSET, ScrolledPage, Section
from speechstudio.gui.models_place.libraries import LibrariesSection
from speechstudio.gui.models_place.main_act import main_act, origin_of
from speechstudio.gui.models_place.rows import speed_text, step_text
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.facts import Fact
from speechstudio.gui.viewmodels.model_entries import ModelEntry, ModelState
from speechstudio.gui.viewmodels.model_install import Install
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.field import LineField
from speechstudio.gui.widgets.following import ScaledSize
from speechstudio.gui.widgets.icon_mark import IconMark
from speechstudio.gui.widgets.progress import ProgressBar
from speechstudio.gui.widgets.surface import HAIRLINE, Surface
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr
from speechstudio.models.repository import FolderSource
from speechstudio.models.sizes import download_text

_NOTHING = tr("Choose a model to read what it can, what it cannot, and what it may be used for.")
_TERMS = tr(
    "The publisher wants its terms accepted, with an account at the model hub. The token of that"
    " account stays in the keyring of this system, and is sent to the hub only."
)
_COMMERCIAL = {"yes": tr("Yes"), "no": tr("No")}


class ModelDetails(Surface):
    """Everything about one model, and what can be done with it."""

    acted = Signal(str)
    """`install`, `pause`, `cancel`, `remove`, `verify`, `measure`, `stop`, `folder`, `import`;

    `libraries`, `repair`, `remove-libraries` of the engine's libraries.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "side", edges="start", parent=parent)
        self._look = look
        self.setAccessibleName(tr("About the model"))
        self._title = TextBlock(look, "", role="heading", is_one_line=True)
        self._about = TextBlock(look, _NOTHING, role="body", colour="text2")
        self.main = Button(look, "", kind=ButtonKind.FILLED, icon="download")
        self._origin = TextBlock(look, "", role="small", colour="text2")
        self._bar = ProgressBar(look, tr("Installation"))
        self._how_far = TextBlock(look, "", role="small", colour="text2")
        self.token = LineField(look, tr("Token of the model hub"), placeholder=tr("Token"))
        self.token.setEchoMode(LineField.EchoMode.Password)
        self._token_note = TextBlock(look, _TERMS, role="small", colour="text2")
        self._limits = QVBoxLayout()
        self._lines: list[tuple[QWidget, TextBlock]] = []
        self._facts = FactsGrid(look)
        self.libraries = LibrariesSection(look)
        self.libraries.acted.connect(self.acted)
        self.others = {
            "cancel": Button(look, tr("Cancel"), size="controlSmall", icon="x"),
            "measure": Button(look, tr("Measure"), size="controlSmall", icon="speed"),
            "verify": Button(look, tr("Check", "verb"), size="controlSmall", icon="check"),
            "folder": Button(look, tr("Show files"), size="controlSmall", icon="folder"),
            "remove": Button(look, tr("Remove"), size="controlSmall", icon="trash"),
            "import": Button(look, tr("Import from folder…"), size="controlSmall", icon="folder"),
        }
        self._main_act = "install"
        self.main.clicked.connect(lambda: self.acted.emit(self._main_act))
        for name, button in self.others.items():
            button.setObjectName(name)
            button.clicked.connect(self._tell)
        self._lay_out(look)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say that a model may be chosen."""
        self._title.setText(tr("About the model"))
        self._about.setText(_NOTHING)
        self._body.hide()

    def show_entry(
        self,
        entry: ModelEntry,
        install: Install | None,
        measuring: float | None,
        size: EnvironmentSize | None = None,
    ) -> None:
        """Show a model; how far it is, where it is on its way or measured.

        `size` is that of its engine's own libraries, once it is counted.
        """
        model = entry.model
        self._body.show()
        self._title.setText(model.title)
        self._about.setText(_kind(entry))
        self._show_actions(entry, install, measuring)
        is_busy = install is not None or measuring is not None
        is_plain = is_busy or self._main_act == "repair"
        self.libraries.show_libraries(
            entry.libraries, size, mends=not is_plain, removes=not is_busy
        )
        self._show_limits(entry.limits)
        self._facts.show_facts(_facts(entry))

    def show_progress(self, install: Install | None, measuring: float | None) -> None:
        """Show how far it is."""
        self._bar.setVisible(install is not None or measuring is not None)
        self._how_far.setVisible(install is not None or measuring is not None)
        if install is not None:
            self._bar.set_share(install.share)
            self._how_far.setText(step_text(install))
        elif measuring is not None:
            self._bar.set_share(measuring)
            self._how_far.setText(tr("Measuring: a minute of speech is worked on."))

    def _show_actions(
        self, entry: ModelEntry, install: Install | None, measuring: float | None
    ) -> None:
        model, state = entry.model, entry.state
        is_busy = install is not None or measuring is not None
        is_there = state is ModelState.INSTALLED
        self._main_act, words, icon = main_act(entry, install, measuring)
        self.main.setText(words)
        self.main.set_icon(icon)
        self.main.set_kind(ButtonKind.PLAIN if is_busy else ButtonKind.FILLED)
        self.main.setVisible(bool(words))
        self._origin.setText(origin_of(entry))
        self._origin.setVisible(not is_there and not is_busy)
        for widget in (self.token, self._token_note):
            widget.setVisible(model.gated and not is_there and not is_busy)
        for name in ("verify", "folder"):
            self.others[name].setVisible(is_there and not is_busy)
        is_own = (is_there and not entry.is_shipped) or state is ModelState.PARTLY
        self.others["remove"].setVisible(is_own and not is_busy)
        self.others["import"].setVisible(not is_there and not is_busy)
        is_download = install is not None and install.words == "installed" and install.is_kept
        self.others["cancel"].setVisible(is_download)
        can_measure = is_there and not is_busy and entry.is_measurable
        self.others["measure"].setVisible(can_measure)
        self.show_progress(install, measuring)

    def _show_limits(self, limits: tuple[str, ...]) -> None:
        while len(self._lines) < len(limits):
            self._lines.append(self._add_line())
        for number, (line, words) in enumerate(self._lines):
            line.setVisible(number < len(limits))
            words.setText(limits[number] if number < len(limits) else "")

    def _add_line(self) -> tuple[QWidget, TextBlock]:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        words = TextBlock(self._look, "", role="body")
        mark = IconMark(self._look, "info", "text2", size=14)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        self._limits.addWidget(line)
        return line, words

    def put_in(self, section: QWidget) -> None:
        """Have another section, below that of the libraries."""
        layout = self._body.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(self.libraries) + 1, section)

    def _lay_out(self, look: Look) -> None:
        head = QWidget()
        ScaledSize(look, head, height=look.size("header"))
        row = QHBoxLayout(head)
        row.setContentsMargins(INSET, 0, INSET, 0)
        row.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        line = Surface(look, "line")
        line.setFixedHeight(HAIRLINE)
        page = ScrolledPage(tr("About the model"))
        top = QVBoxLayout()
        top.setContentsMargins(INSET, 14, INSET, 0)
        top.addWidget(self._about)
        page.column.addLayout(top)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        acts = QVBoxLayout()
        acts.setContentsMargins(INSET, 12, INSET, 12)
        acts.setSpacing(8)
        for widget in (
            self._token_note, self.token, self.main, self._bar, self._how_far, self._origin,
        ):  # fmt: skip
            acts.addWidget(widget)
        tools = QVBoxLayout()
        tools.setSpacing(6)
        for button in self.others.values():
            tools.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        acts.addLayout(tools)
        body.addLayout(acts)
        body.addWidget(self.libraries)
        limits = Section(look, tr("What to know"))
        limits.column.addSpacing(10)
        self._limits.setSpacing(8)
        limits.column.addLayout(self._limits)
        body.addWidget(limits)
        body.addSpacing(12)
        rights = Section(look, tr("Needs and rights"))
        rights.column.addSpacing(12)
        rights.column.addWidget(self._facts)
        body.addWidget(rights)
        page.column.addWidget(self._body)
        page.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(HAIRLINE, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(line)
        column.addWidget(page, 1)

    def _tell(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.acted.emit(sender.objectName())


def having_again(entry: ModelEntry) -> str:
    """Say what it takes to have a model again that is to be removed."""
    if entry.is_over_shipped:
        return tr("The one that comes with the program is used then.")
    if isinstance(entry.model.sources[0], FolderSource):
        return tr("It came from a folder: you need that folder to have it again.")
    if not entry.model.download_bytes:
        return tr("Having it again is a download.")
    return tr("Having it again takes {size}.", size=download_text(entry.model))


def _kind(entry: ModelEntry) -> str:
    if entry.libraries is not None:
        said = [tr("{engine} runs with libraries of its own.", engine=entry.libraries.title)]
    elif entry.engine_lack:
        said = [f"{entry.engine_lack}."]
    else:
        said = [tr("Runs with {engine}.", engine=entry.model.engine)]
    if entry.is_shipped:
        said.append(tr("Comes with the program."))
    elif entry.is_over_shipped:
        said.append(tr("Used in place of the one that comes with the program."))
    elif entry.is_default:
        said.append(tr("Installed at the start."))
    if entry.speed is not None:
        said.append(tr("Here {pace}.", pace=speed_text(entry.speed)))
    return " ".join(said)


def _facts(entry: ModelEntry) -> tuple[Fact, ...]:
    model = entry.model
    account = tr("Needed, and a token") if model.gated else tr("None", "account")
    use = model.commercial_use
    size = tr("{size}, with the program", size=entry.size) if entry.is_shipped else entry.size
    return (
        Fact(tr("Languages"), entry.languages),
        Fact(tr("On disk"), size),
        Fact(tr("Licence"), model.licence),
        Fact(tr("Commercial"), _COMMERCIAL.get(use, use.capitalize())),
        Fact(tr("Account"), account),
        Fact(tr("Name"), model.id),
    )
