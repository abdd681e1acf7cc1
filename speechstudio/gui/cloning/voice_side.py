"""What is chosen for a voice: its name, the model that speaks, and the statement."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.cloning.statement_box import StatementBox
from speechstudio.gui.inspector.sections import INSET, ScrolledPage
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.cloning import STATEMENT, Cloning
from speechstudio.gui.viewmodels.facts import language_name
from speechstudio.gui.widgets.choice import Choice
from speechstudio.gui.widgets.field import LineField
from speechstudio.gui.widgets.fold import Fold
from speechstudio.gui.widgets.form_field import FormField
from speechstudio.gui.widgets.link_button import LinkButton
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr, trn
from speechstudio.workflows.cloning.hosts import Host

_FEW = 3
_LOOKING = tr("Looking which models can…")
_NONE = tr("No model is ready that speaks in the voice of a recording. Install one of these:")


class VoiceSide(ScrolledPage):
    """Binds to a `Cloning`."""

    model_wanted = Signal(str)
    """A model is to be installed: its id."""

    def __init__(self, look: Look, cloning: Cloning, parent: QWidget | None = None) -> None:
        super().__init__(tr("The voice"), parent)
        self._look = look
        self._cloning = cloning
        self.name = LineField(look, "", placeholder=tr("Such as Anna"))
        self._name_field = FormField(look, tr("Name"), self.name)
        self.name.textEdited.connect(cloning.set_name)
        self.host = Choice(look, "")
        self.host.activated.connect(self._choose_host)
        self._host_field = FormField(look, tr("Speaks with"), self.host)
        self.statement = StatementBox(look, STATEMENT)
        self.statement.stated.connect(cloning.set_stated)
        self._tag_note = TextBlock(
            look,
            tr("Files in which it is heard say in their tags that the voice is synthetic."),
            role="small",
            colour="text2",
        )
        self._others_head = TextBlock(look, _LOOKING, role="small")
        self.fold = Fold(look, "")
        """Over the models that would have to be installed, where one is ready already."""
        self._others_box = QWidget()
        self._others = QVBoxLayout(self._others_box)
        self.fold.toggled.connect(self._show_lines)
        self._lines: list[QWidget] = []
        self._shown: tuple[Host, ...] | None = None
        self._lay_out()
        cloning.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what is chosen."""
        cloning = self._cloning
        if self.name.text() != cloning.name:
            self.name.setText(cloning.name)
        self._name_field.set_error(cloning.name_error)
        self.name.setEnabled(not cloning.is_busy)
        can_state = not cloning.is_busy
        self.statement.show_stated(is_stated=cloning.is_stated, can_change=can_state)
        self._show_hosts()

    def _show_hosts(self) -> None:
        cloning = self._cloning
        ready = [host for host in cloning.hosts if host.is_ready]
        if cloning.hosts != self._shown and cloning.are_hosts_known:
            self._shown = cloning.hosts
            with QSignalBlocker(self.host):
                self.host.clear()
                for host in ready:
                    self.host.addItem(_title(host), host.model)
            others = [host for host in cloning.hosts if not host.is_ready]
            self._show_others(others, has_ready=bool(ready))
        if cloning.host is not None:
            self.host.setCurrentIndex(self.host.findData(cloning.host.model))
            self.host.setAccessibleDescription(_languages(cloning.host))
        self.host.setEnabled(not cloning.is_busy)
        self._host_field.setVisible(bool(ready))

    def _show_others(self, others: list[Host], *, has_ready: bool) -> None:
        self._others_head.setText(_NONE)
        self._others_head.setVisible(not has_ready)
        self.fold.setText(trn("{n} other model can…", "{n} other models can…", len(others)))
        self.fold.setAccessibleName(
            trn(
                "{n} other model can, once it is installed",
                "{n} other models can, once they are installed",
                len(others),
            )
        )
        self.fold.setVisible(bool(others) and has_ready)
        for old in self._lines:
            self._others.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [self._line(host) for host in others]
        for new in self._lines:
            self._others.addWidget(new)
        self._show_lines()

    @Slot()
    def _show_lines(self) -> None:
        """Show models to install: all where none is ready, else only to those who ask."""
        is_folded = self.fold.isVisibleTo(self) and not self.fold.isChecked()
        self._others_box.setVisible(bool(self._lines) and not is_folded)

    def _line(self, host: Host) -> QWidget:
        look = self._look
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        title = TextBlock(look, _title(host), role="label")
        words.addWidget(title)
        words.addWidget(TextBlock(look, _lack(host), role="small", colour="text2"))
        row.addLayout(words, 1)
        go = LinkButton(
            look,
            tr("Install…"),
            tr("Install {model}: go to the models", model=host.model_title),
        )
        go.setObjectName(host.model)
        go.clicked.connect(self._ask_for_model)
        row.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        return box

    @Slot(int)
    def _choose_host(self, row: int) -> None:
        self._cloning.choose_host(str(self.host.itemData(row)))

    @Slot()
    def _ask_for_model(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.model_wanted.emit(sender.objectName())

    def _lay_out(self) -> None:
        self._others.setSpacing(0)
        self._others.setContentsMargins(0, 0, 0, 0)
        inside = QVBoxLayout()
        inside.setContentsMargins(INSET, INSET, INSET, 0)
        inside.setSpacing(14)
        inside.addWidget(self._name_field)
        inside.addWidget(self._host_field)
        inside.addWidget(self.statement)
        inside.addWidget(self._tag_note)
        others = QVBoxLayout()
        others.setSpacing(4)
        others.addWidget(self._others_head)
        others.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        others.addWidget(self._others_box)
        inside.addLayout(others)
        self.column.addLayout(inside)
        self.column.addStretch(1)


def _title(host: Host) -> str:
    """Name a model, with its engine where that is called otherwise."""
    if host.model_title.startswith(host.engine_title):
        return host.model_title
    return tr("{model}, by {engine}", model=host.model_title, engine=host.engine_title)


def _lack(host: Host) -> str:
    if host.lacks_libraries and host.lacks_model:
        return tr("Neither the model nor its libraries are ready")
    if host.lacks_model:
        return tr("The model is not installed")
    return tr("Its libraries are not ready")


def _languages(host: Host) -> str:
    names = list(dict.fromkeys(map(language_name, host.languages)))
    if len(names) > _FEW:
        return trn("{n} language", "{n} languages", len(names))
    return ", ".join(names)
