"""The fields of a service; which there are depends on its kind."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from speechstudio.domain.services import ServiceKind, ServiceSetup, SoundFormat
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.facts import language_name
from speechstudio.gui.viewmodels.services_desk import (
    KIND_TITLES,
    ServiceDraft,
    what_hinders,
    where_texts_go,
)
from speechstudio.gui.widgets.checks import CheckBox
from speechstudio.gui.widgets.choice import Choice
from speechstudio.gui.widgets.field import LineField
from speechstudio.gui.widgets.form_field import LABEL_GAP, FormField
from speechstudio.gui.widgets.scrolling import bring_into_view
from speechstudio.gui.widgets.segments import Segments
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr
from speechstudio.normalization.languages import built_in

_KINDS = tuple(ServiceKind)
_EXAMPLES = {
    ServiceKind.WYOMING: "homeassistant.local:10200",
    ServiceKind.OPENAI_SPEECH: "https://api.example.org",
}
_SOUNDS = {SoundFormat.WAV: "WAV", SoundFormat.PCM: tr("PCM, 24 kHz")}
_NAME = tr("It stands before the names of its voices, such as home.")
_FIXED = tr("It stands in the names of its voices, and stays as it is.")
_KEY = tr("Only if the service wants one. The keyring of the system keeps it.")
_KEPT = tr("The keyring of the system has one. Write another one to replace it.")
_VOICES = tr("Names with commas between. Leave it empty if the service tells them itself.")
_LANGUAGE = tr("Of voices of which the service does not tell it.")
_INSET, _GAP = 20, 14


class ServiceForm(QWidget):
    """Holds a draft; says at each field what is wrong."""

    changed = Signal()
    """Something else is written or chosen."""
    submitted = Signal()
    """Enter was pressed in a field."""

    def __init__(self, look: Look, draft: ServiceDraft) -> None:
        super().__init__()
        self._base = draft
        setup = draft.setup
        titles = tuple(KIND_TITLES[kind] for kind in _KINDS)
        self.kind = Segments(look, tr("Kind"), titles)
        self.kind.setCurrentIndex(_KINDS.index(setup.kind))
        self.name = _field(look, tr("Name"), draft.name, "home")
        self.name.setEnabled(draft.is_new)
        self.address = _field(look, tr("Address"), setup.address)
        self.key = _field(look, tr("Key"))
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.forgets = CheckBox(look, tr("Forget the key that is kept"))
        if not setup.has_key:
            self.forgets.hide()  # to show it here would make a window of it
        self.model = _field(look, tr("Model"), setup.model)
        self.sound = Choice(look, tr("Sound"))
        for sound, title in _SOUNDS.items():
            self.sound.addItem(title, sound.value)
        self.sound.setCurrentIndex(self.sound.findData(setup.sound.value))
        self.voices = _field(look, tr("Voices"), setup.voices, "alloy, nova")
        self.language = Choice(look, tr("Language"))
        for tag in dict.fromkeys((*built_in(), setup.language)):
            self.language.addItem(f"{language_name(tag)} ({tag})", tag)
        self.language.setCurrentIndex(self.language.findData(setup.language))
        self._where = TextBlock(look, role="small")
        self._lay_out(look)
        self._join()
        self._follow()

    @property
    def first(self) -> QWidget:
        """Where writing begins."""
        return self.name if self._base.is_new else self.address

    @property
    def draft(self) -> ServiceDraft:
        """What the fields hold."""
        base = self._base.setup
        setup = ServiceSetup(
            kind=self._kind,
            address=self.address.text().strip(),
            model=self.model.text().strip() or ServiceSetup().model,
            voices=self.voices.text().strip(),
            language=str(self.language.currentData()),
            sound=SoundFormat(self.sound.currentData()),
            has_key=base.has_key and not self.forgets.isChecked(),
        )
        key = "" if self.forgets.isChecked() else self.key.text().strip()
        return replace(self._base, name=self.name.text().strip(), setup=setup, key=key)

    def show_problems(self, problems: dict[str, str]) -> None:
        """Say at each field what is wrong, and bring the keyboard to the first."""
        for name, box in self._boxes.items():
            box.set_error(problems.get(name, ""))
        fields = {"name": self.name, "address": self.address, "key": self.key}
        wrong = next((field for name, field in fields.items() if name in problems), None)
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_view(wrong)

    @property
    def _kind(self) -> ServiceKind:
        return _KINDS[self.kind.currentIndex()]

    def _lay_out(self, look: Look) -> None:
        key_note = _KEPT if self._base.setup.has_key else _KEY
        self._boxes = {
            "name": FormField(
                look, tr("Name"), self.name, hint=_NAME if self._base.is_new else _FIXED
            ),
            "address": FormField(look, tr("Address"), self.address),
            "key": FormField(look, tr("Key"), self.key, hint=key_note),
        }
        self._of_web = QWidget()
        web = QVBoxLayout(self._of_web)
        web.setContentsMargins(0, 0, 0, 0)
        web.setSpacing(_GAP)
        web.addWidget(self._boxes["key"])
        web.addWidget(self.forgets)
        pair = QHBoxLayout()
        pair.setSpacing(12)
        pair.addWidget(FormField(look, tr("Model"), self.model), 1)
        pair.addWidget(FormField(look, tr("Sound"), self.sound), 1)
        web.addLayout(pair)
        web.addWidget(FormField(look, tr("Voices"), self.voices, hint=_VOICES))
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, 16, _INSET, 16)
        column.setSpacing(_GAP)
        column.addWidget(FormField(look, tr("Kind"), self.kind))
        column.addWidget(self._boxes["name"])
        place = QVBoxLayout()
        place.setSpacing(LABEL_GAP)
        place.addWidget(self._boxes["address"])
        place.addWidget(self._where)
        column.addLayout(place)
        column.addWidget(self._of_web)
        column.addWidget(FormField(look, tr("Language"), self.language, hint=_LANGUAGE))
        column.addStretch(1)

    def _join(self) -> None:
        self.kind.currentChanged.connect(self._follow)
        self.address.textChanged.connect(self._follow)
        for field in (self.name, self.address, self.key, self.model, self.voices):
            field.returnPressed.connect(self.submitted)

    @Slot()
    def _follow(self) -> None:
        """Show the fields of the kind, and say where texts would go."""
        kind, setup = self._kind, self.draft.setup
        self._of_web.setVisible(setup.takes_key)
        self.address.setPlaceholderText(_EXAMPLES[kind])
        if setup.has_address:
            where, leaves = where_texts_go(setup)
            self._where.setText(f"{where} {what_hinders(setup)}".strip())
            self._where.set_colour("warn" if leaves else "text2")
        self._where.setVisible(setup.has_address)
        self.changed.emit()


def _field(look: Look, name: str, text: str = "", example: str = "") -> LineField:
    field = LineField(look, name, placeholder=example)
    field.setText(text)
    return field
