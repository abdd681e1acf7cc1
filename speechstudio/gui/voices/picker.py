"""The dialog in which a voice is chosen."""

from PySide6.QtCore import QSignalBlocker, QSize, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.voice_facts import VoiceFacts
from speechstudio.gui.viewmodels.voice_wish import VoiceWish
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.gui.voices.details import VoiceDetails
from speechstudio.gui.voices.silent_services import SilentServices
from speechstudio.gui.voices.voice_list import VoiceList
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.choice import Choice
from speechstudio.gui.widgets.dialog_frame import DialogFrame
from speechstudio.gui.widgets.field import SearchField
from speechstudio.gui.widgets.link_button import LinkButton
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr, trn
from speechstudio.workflows.speaking.cloned_voices import ClonedVoice
from speechstudio.workflows.speaking.voices import language_family

_WIDTH, _HEIGHT = 820, 600
_DETAILS = 320
_MOST_OF_WINDOW = 0.44
"""Share of the window's width that what is known of a voice takes at most."""
_LARGE = 1.3
"""Scale of text from which the foot has no room for all in a row."""
_NONE = tr("No voice is found. Other words or another language may find some.")
_LOOKING = tr("Looking for voices…")


class VoicePicker(DialogFrame):
    """Voices that are here, by language; deletes itself once closed."""

    chosen = Signal(str)
    """The name of a voice."""
    models_requested = Signal(str)
    """A voice is to be installed: id of a model, or empty."""

    def __init__(self, look: Look, window: QWidget, voices: Voices, wish: VoiceWish) -> None:
        size = QSize(look.scaled(_WIDTH), look.scaled(_HEIGHT))
        super().__init__(look, window, wish.title, size=size)
        self._voices = voices
        self._wish = wish
        self._awaited: ClonedVoice | None = None
        """A voice that was just made, and is not among the voices yet."""
        self.search = SearchField(look, tr("Search voices"), placeholder=tr("Search voices"))
        self.language = Choice(look, tr("Language"))
        self.list = VoiceList(look)
        self.details = VoiceDetails(look, self._voices)
        self.silent = SilentServices(look)
        self._empty = TextBlock(look, _LOOKING, role="small", colour="text2")
        self.more = LinkButton(look, "", tr("Install more voices"))
        self.clone = LinkButton(
            look, tr("Voice of a recording…"), tr("Make a voice of a recording")
        )
        self.use = Button(look, tr("Use this voice"), kind=ButtonKind.FILLED)
        self._lay_out(look, round(window.width() * _MOST_OF_WINDOW))
        self._join()
        self._offer_languages()
        self.refresh()
        self._choose_present()
        self._voices.clones.look()

    @property
    def current(self) -> VoiceFacts | None:
        """The voice that is looked at."""
        key = self.list.current_key
        return next((facts for facts in self._voices.voices if facts.name == key), None)

    @Slot()
    def refresh(self) -> None:
        """Show the voices that search and language leave."""
        language = str(self.language.currentData() or "")
        found = self._voices.find(self.search.text(), language)
        self.list.show_voices(found)
        self._empty.setText(_NONE if self._voices.is_known else _LOOKING)
        self._empty_box.setVisible(not found)
        self.list.setVisible(bool(found))
        self.silent.show_silent(self._voices.unanswered)
        count = len(self._voices.book.installable(language)) if language else 0
        self._offer_more(count)
        self._show_current()

    def _offer_more(self, count: int) -> None:
        shown, said = tr("More voices…"), tr("More voices: go to the models")
        if count:
            shown = trn("{n} more can be installed…", "{n} more can be installed…", count)
            said = trn(
                "{n} more can be installed: go to the models",
                "{n} more can be installed: go to the models",
                count,
            )
        self.more.setText(shown)
        self.more.setAccessibleName(said)
        self.more.updateGeometry()

    def _lay_out(self, look: Look, widest: int) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(16, 14, 16, 6)
        tools.setSpacing(8)
        tools.addWidget(self.search, 3)
        tools.addWidget(self.language, 2)
        self._empty_box = QWidget()
        empty = QVBoxLayout(self._empty_box)
        empty.setContentsMargins(18, 8, 18, 0)
        empty.addWidget(self._empty)
        empty.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(tools)
        left.addWidget(self.list, 1)
        left.addWidget(self._empty_box, 1)
        left.addWidget(self.silent)
        side = Surface(look, "side", edges="start")
        side.setFixedWidth(min(look.scaled(_DETAILS), widest))
        inside = QVBoxLayout(side)
        inside.setContentsMargins(1, 1, 0, 0)
        inside.addWidget(self.details)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(left, 1)
        body.addWidget(side)
        self.content.addLayout(body, 1)
        self.add_note(self._links(is_large=look.text_scale > _LARGE))
        cancel = Button(look, tr("Cancel"))
        cancel.clicked.connect(self.close_dialog)
        self.add_button(cancel)
        self.add_button(self.use)

    def _links(self, *, is_large: bool) -> QWidget:
        direction = QBoxLayout.Direction
        box = QWidget()
        links = QBoxLayout(direction.TopToBottom if is_large else direction.LeftToRight, box)
        links.setContentsMargins(0, 0, 0, 0)
        links.setSpacing(0 if is_large else 10)
        links.addWidget(self.more)
        links.addWidget(self.clone)
        return box

    def _join(self) -> None:
        self.search.textChanged.connect(self.refresh)
        self.language.currentIndexChanged.connect(self.refresh)
        self.list.row_chosen.connect(self._show_current)
        self.list.row_opened.connect(self._use)
        self.list.sample_wanted.connect(self.details.sample.click)
        self.use.clicked.connect(self._use)
        self.silent.again.clicked.connect(self._voices.ask_services)
        self.more.clicked.connect(self._ask_for_models)
        self.clone.clicked.connect(self._ask_for_clone)
        self.details.remove.clicked.connect(self._ask_to_remove)
        self._voices.clones.made.connect(self._await)
        self._voices.clones.models_wanted.connect(self._go_to_model)
        self._voices.changed.connect(self._take_voices)
        self.closed.connect(self._end)

    def _offer_languages(self) -> None:
        """Offer the languages that have voices, the one that is wished for as the chosen one."""
        kept = self.language.currentData()
        with QSignalBlocker(self.language):
            self.language.clear()
            self.language.addItem(tr("All languages"), "")
            for tag, title in self._voices.languages():
                self.language.addItem(title, tag)
            wanted = self._wish.language if kept is None else str(kept)
            self.language.setCurrentIndex(self._place_of(wanted))

    def _place_of(self, language: str) -> int:
        if not language:
            return 0
        tags = [str(self.language.itemData(at)) for at in range(self.language.count())]
        family = language_family(language)
        same = [at for at, tag in enumerate(tags) if tag and language_family(tag) == family]
        exact = [at for at in same if tags[at].casefold() == language.casefold()]
        return next(iter((*exact, *same)), 0)

    @Slot()
    def _take_voices(self) -> None:
        self._offer_languages()
        self.refresh()
        self._choose_new()
        self._choose_present()

    def _choose_new(self) -> None:
        """Look at the voice that was just made, wherever it stands."""
        new = self._awaited
        found = [f for f in self._voices.voices if new is not None and _is_of(f, new)]
        if found:
            self._awaited = None
            shown = self._voices.find("", str(self.language.currentData() or ""))
            best = next((facts for facts in found if facts in shown), found[0])
            self.search.clear()
            if best not in shown:
                self.language.setCurrentIndex(0)
            self.list.choose(best.name)

    @Slot(object)
    def _await(self, clone: ClonedVoice) -> None:
        self._awaited = clone

    @Slot()
    def _ask_for_clone(self) -> None:
        self._voices.stop_sample()
        self._voices.clones.wanted.emit("")

    @Slot()
    def _ask_to_remove(self) -> None:
        facts = self.current
        clone = None if facts is None else self._voices.clones.of(facts.name)
        if clone is not None:
            self._voices.stop_sample()
            self._voices.clones.removal_wanted.emit(clone)

    @Slot(str)
    def _go_to_model(self, model: str) -> None:
        self.close_dialog()
        self.models_requested.emit(model)

    def _choose_present(self) -> None:
        """Begin at the voice there is now."""
        facts = self._voices.facts_of(self._wish.present, self._wish.language)
        if facts is not None and not self.list.current_key:
            self.list.choose(facts.name)

    @Slot()
    def _show_current(self) -> None:
        facts = self.current
        self.details.show_voice(facts)
        self.use.setEnabled(facts is not None and self._wish.can_choose)

    @Slot()
    def _use(self) -> None:
        facts = self.current
        if facts is not None and self._wish.can_choose:
            self.chosen.emit(facts.name)
            self.close_dialog()

    @Slot()
    def _ask_for_models(self) -> None:
        language = str(self.language.currentData() or "")
        offered = self._voices.book.installable(language) if language else ()
        self.close_dialog()
        self.models_requested.emit(offered[0].id if offered else "")

    @Slot()
    def _end(self) -> None:
        self._voices.changed.disconnect(self._take_voices)
        self._voices.clones.models_wanted.disconnect(self._go_to_model)
        self._voices.stop_sample()
        self.deleteLater()


def _is_of(facts: VoiceFacts, clone: ClonedVoice) -> bool:
    return clone.is_of(*facts.name.split(":", 1))
