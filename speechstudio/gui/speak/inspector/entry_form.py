"""The form in which an entry of the lexicon is written or changed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.domain.errors import LexiconError
from speechstudio.gui.inspector.sections import Section, SideBySide
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.facts import language_name
from speechstudio.gui.viewmodels.lexicon_table import entry_of
from speechstudio.gui.viewmodels.span_groups import CLASS_TITLES
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.checks import CheckBox
from speechstudio.gui.widgets.choice import Choice
from speechstudio.gui.widgets.field import LineField
from speechstudio.gui.widgets.form_field import FormField
from speechstudio.gui.words import tr
from speechstudio.normalization import Entry
from speechstudio.normalization.languages import available

_KINDS = (
    ("spoken", tr("These words")),
    ("ipa", tr("Sounds (IPA)")),
    ("class", tr("As a kind", "such as a date or a number")),
)


class EntryForm(Section):
    """What is written, how it is read, in which language."""

    saved = Signal(object)
    """A whole `Entry`."""
    cancelled = Signal()
    hear_requested = Signal(object)
    """An `Entry` as it stands."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, tr("New entry"), parent=parent)
        self.written = LineField(look, tr("Written"), size="controlSmall")
        self.is_pattern = CheckBox(look, tr("Regular expression"))
        self.kind = Choice(look, tr("Read as"), size="controlSmall")
        for key, title in _KINDS:
            self.kind.addItem(title, key)
        self.reading = LineField(look, tr("Reading", "how a word is read"), size="controlSmall")
        self.named = Choice(look, tr("Kind"), size="controlSmall")
        for semiotic_class, title in CLASS_TITLES.items():
            self.named.addItem(title, semiotic_class.value)
        self.language = Choice(look, tr("Language"), size="controlSmall")
        self.language.addItem(tr("All languages"), "")
        for tag in available():
            self.language.addItem(language_name(tag), tag)
        self.hear = Button(look, tr("Hear it"), size="controlSmall", icon="play")
        self.save = Button(look, tr("Save"), size="controlSmall", kind=ButtonKind.FILLED)
        self.cancel = Button(look, tr("Cancel"), size="controlSmall")
        self._lay_out(look)
        self._join()
        self._follow_kind()

    def begin(self, entry: Entry | None, language: str = "") -> None:
        """Begin with an entry, or with an empty one of a language."""
        self.heading.setText(tr("New entry") if entry is None else tr("Change entry"))
        kind, reading = _reading_of(entry)
        self.is_pattern.setChecked(entry is not None and bool(entry.pattern))
        self.written.setText("" if entry is None else entry.written or entry.pattern)
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self.reading.setText("" if kind == "class" else reading)
        if kind == "class":
            self.named.setCurrentIndex(max(0, self.named.findData(reading)))
        tag = language if entry is None else entry.language
        self._show_language(tag)
        self._written.set_error("")
        self._reading.set_error("")
        self._follow_kind()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def try_to_save(self) -> None:
        """Tell the entry, or say what is wrong with it."""
        entry = self._entry()
        if entry is not None:
            self.saved.emit(entry)

    def _lay_out(self, look: Look) -> None:
        self._written = FormField(look, tr("Written"), self.written)
        self._reading = FormField(look, tr("Reading", "how a word is read"), self.reading)
        self._named = FormField(look, tr("Kind"), self.named)
        read = QWidget()
        pair = QVBoxLayout(read)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(10)
        pair.addWidget(FormField(look, tr("Read as"), self.kind))
        pair.addWidget(self._reading)
        pair.addWidget(self._named)
        self.column.addSpacing(10)
        for widget in (
            self._written, self.is_pattern, read, FormField(look, tr("Language"), self.language),
        ):  # fmt: skip
            self.column.addWidget(widget)
            self.column.addSpacing(10)
        buttons = QHBoxLayout()
        buttons.addWidget(SideBySide(look, self.save, self.cancel, self.hear))
        self.column.addLayout(buttons)

    def _join(self) -> None:
        self.kind.currentIndexChanged.connect(self._follow_kind)
        self.save.clicked.connect(self.try_to_save)
        self.cancel.clicked.connect(self.cancelled)
        self.hear.clicked.connect(self._hear)
        for field in (self.written, self.reading):
            field.returnPressed.connect(self.try_to_save)

    @Slot()
    def _follow_kind(self) -> None:
        kind = self.kind.currentData()
        self._reading.setVisible(kind != "class")
        self._named.setVisible(kind == "class")

    @Slot()
    def _hear(self) -> None:
        entry = self._entry()
        if entry is not None:
            self.hear_requested.emit(entry)

    def _entry(self) -> Entry | None:
        kind = str(self.kind.currentData())
        reading = self.named.currentData() if kind == "class" else self.reading.text()
        self._written.set_error(
            "" if self.written.text().strip() else tr("Write what is in the text.")
        )
        self._reading.set_error("" if str(reading).strip() else tr("Write how it is read."))
        if not self.written.text().strip() or not str(reading).strip():
            return None
        try:
            return entry_of(
                self.written.text(),
                str(reading),
                kind=kind,
                language=str(self.language.currentData()),
                is_pattern=self.is_pattern.isChecked(),
            )
        except LexiconError as error:
            self._written.set_error(f"{error.message[:1].upper()}{error.message[1:]}.")
            return None

    def _show_language(self, tag: str) -> None:
        if self.language.findData(tag) < 0:
            self.language.addItem(language_name(tag), tag)
        self.language.setCurrentIndex(self.language.findData(tag))


def _reading_of(entry: Entry | None) -> tuple[str, str]:
    """Give the kind of a reading, and the reading."""
    if entry is None or entry.spoken:
        return "spoken", "" if entry is None else entry.spoken
    if entry.ipa:
        return "ipa", entry.ipa
    if entry.semiotic_class is None:  # a word that is only expected in recordings
        return "spoken", ""
    return "class", entry.semiotic_class.value
