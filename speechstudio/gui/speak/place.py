"""Puts the place where texts are spoken together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from speechstudio.documents.registry import by_suffix
from speechstudio.domain.errors import EngineUnavailableError, ModelError, UserFixableError
from speechstudio.domain.transcript import Transcript
from speechstudio.gui.actions import Actions
from speechstudio.gui.prompts import Prompts
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.shell.places import Place
from speechstudio.gui.speak.binder import ScriptBinder
from speechstudio.gui.speak.binder_find import FindBinder
from speechstudio.gui.speak.binder_menu import MenuBinder
from speechstudio.gui.speak.binder_sound import SpeechBinder
from speechstudio.gui.speak.binder_span import SpanBinder
from speechstudio.gui.speak.empty_binder import SpeakEmptyBinder
from speechstudio.gui.speak.empty_page import SpeakEmpty
from speechstudio.gui.speak.export_desk import ExportDesk
from speechstudio.gui.speak.left_binder import ScriptsBinder
from speechstudio.gui.speak.place_body import SpeakBody
from speechstudio.gui.speak.place_header import ScriptHeader, title_of
from speechstudio.gui.speak.place_keys import SpeakKeys
from speechstudio.gui.speak.place_memory import SpeakMemory
from speechstudio.gui.speak.place_panels import SpeakPanels
from speechstudio.gui.speak.place_strip import SpeechTeller
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.script_studio import ScriptStudio
from speechstudio.gui.words import tr
from speechstudio.normalization.languages import tags
from speechstudio.normalization.regions import subtags
from speechstudio.storage.script import SUFFIX
from speechstudio.storage.settings import SpeechSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakSurroundings:
    """What the place needs of the window around it."""

    window: QWidget
    messages: Messages
    prompts: Prompts
    keys: Actions
    home: Path
    """Folder in which files are looked for first, and to which sound goes."""


class SpeakPlace(QObject):
    """Joins the studio of scripts with what shows it."""

    models_requested = Signal(str)
    """A voice is to be installed: id of its model, or nothing."""
    side_changed = Signal(bool)
    """Whether there is a script to inspect."""

    def __init__(
        self,
        look: Look,
        studio: ScriptStudio,
        around: SpeakSurroundings,
        settings: SpeechSettings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.studio = studio
        self.around = around
        window, messages, prompts = around.window, around.messages, around.prompts
        self.panels = SpeakPanels(look, studio, messages, prompts, around.home)
        self.body = SpeakBody(look, self.panels.blocks)
        self.empty = SpeakEmpty(look)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.body)
        self.left = ScriptsBinder(look, studio, messages, window)
        self.head = ScriptHeader(look, studio, around.keys)
        self.head.languages = sorted(tags(), key=title_of)
        self.binder = ScriptBinder(studio, self.body)
        self.sound = SpeechBinder(studio, self.body)
        self.spans = SpanBinder(look, studio, self.body, window)
        self.menu = MenuBinder(look, studio, self.body, self.sound, window)
        self.find = FindBinder(look, studio.background, self.body)
        self.exports = ExportDesk(look, studio, window, messages, prompts, folder=around.home)
        self.memory = SpeakMemory(settings, studio, self.body, self.exports)
        self.beginning = SpeakEmptyBinder(studio, self.empty, self.memory)
        self.teller = SpeechTeller(studio, self.exports)
        self._join()
        keys = SpeakKeys(around.keys, studio, self.body)
        keys.join_sound(self.sound)
        keys.join_find(self.find)
        keys.join_files(self._ask_files, self.exports, self.head.header.edit_title)
        studio.scripts.refresh()
        studio.voices.load()
        self.show_script()

    def place(self) -> Place:
        """Give what the window shows."""
        return Place(
            left=self.left.pane,
            header=self.head.header,
            centre=self.pages,
            side=self.panels.inspector,
            is_side_used=self.studio.document is not None,
            keys=self.around.keys,
            take_keyboard=self._take_keyboard,
        )

    def speak_transcript(self, transcript: Transcript, title: str) -> None:
        """Make a script of what was said in a recording, and show it."""
        self.studio.import_transcript(transcript, title)

    @Slot(tuple)
    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open scripts and documents; each document becomes a script."""
        self.studio.open_files(tuple(paths))

    def close(self) -> None:
        """Stop everything, save everything."""
        self.memory.note_sound()
        self.exports.close()
        self.studio.close()

    @Slot()
    def show_script(self) -> None:
        """Show the script that is open, or how one begins."""
        document, rows = self.studio.document, self.studio.rows
        # First, or rows would be laid out again for the width that this leaves them.
        self.pages.setCurrentWidget(self.empty if document is None else self.body)
        self.side_changed.emit(document is not None)
        self.binder.bind()
        self.head.bind()
        self.panels.bind(document)
        self.find.bind(document)
        if rows is not None and document is not None:
            rows.changed.connect(self.spans.close_unless_asked)
            document.changed.connect(self.memory.note_script)
        self._note_row()
        focus = QApplication.focusWidget()
        if self.pages.isVisible() and not (focus and self.left.pane.isAncestorOf(focus)):
            self._take_keyboard()

    def _join(self) -> None:
        studio, view = self.studio, self.body.view
        studio.shown.connect(self.show_script)
        studio.leaving.connect(self._leave)
        studio.failed.connect(self.around.messages.fail)
        studio.making.failed.connect(self._fail_making)
        self.empty.open_requested.connect(self._ask_files)
        self.empty.dropped.connect(self.open_paths)
        self.head.language_chosen.connect(self._choose_language)
        view.caret_moved.connect(self._note_row)
        self.panels.models_requested.connect(self.models_requested)

    @Slot()
    def _leave(self) -> None:
        document, rows = self.studio.document, self.studio.rows
        self.find.bind(None)
        self.panels.bind(None)
        if rows is not None and document is not None:
            rows.changed.disconnect(self.spans.close_unless_asked)
            document.changed.disconnect(self.memory.note_script)

    @Slot()
    def _ask_files(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in sorted({*by_suffix(), SUFFIX}))
        filters = f"{tr('Texts')} ({kinds});;{tr('All files')} (*)"
        self.open_paths(self.around.prompts.files_to_open(self.around.home, filters))

    @Slot(str)
    def _choose_language(self, tag: str) -> None:
        """Read the text by the rules of another language, with a voice that speaks it."""
        document = self.studio.document
        if document is None:
            return
        script = document.script
        is_kin = subtags(tag)[0] == subtags(script.language)[0]
        voice = script.voice if is_kin else self.memory.voice_for(tag)
        document.edit("Language", replace(script, language=tag, voice=voice))

    @Slot()
    def _note_row(self) -> None:
        """Tell the panels where the caret is."""
        rows, caret = self.studio.rows, self.body.view.caret
        if rows is None or caret.segment >= rows.paragraph_count:
            self.panels.takes.set_row(None)
        else:
            self.panels.takes.set_row(rows.row(rows.index_at(caret.segment, caret.offset)))

    @Slot(object, object)
    def _fail_making(self, error: UserFixableError, _row: object) -> None:
        is_model = isinstance(error, ModelError | EngineUnavailableError)
        acts = {tr("Models"): partial(self.models_requested.emit, "")} if is_model else None
        self.around.messages.fail(error, acts)

    def _take_keyboard(self) -> None:
        (self.empty if self.studio.document is None else self.body.view).setFocus()
