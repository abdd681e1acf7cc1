"""What can be done with a paragraph, in a menu."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from speechstudio.domain.script import Script
from speechstudio.domain.script_edits import set_heading, set_speaker, speakers_of
from speechstudio.gui.shell.name_popover import NamePopover
from speechstudio.gui.speak.binder_sound import SpeechBinder
from speechstudio.gui.speak.marks import SpanPlace
from speechstudio.gui.speak.place_body import SpeakBody
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.viewmodels.script_studio import ScriptStudio
from speechstudio.gui.words import tr

_LEVELS = (tr("Paragraph"), tr("Heading 1"), tr("Heading 2"), tr("Heading 3"))
_NOBODY = tr("Whoever reads the text")


class MenuBinder(QObject):
    """Opens the menu of the text."""

    def __init__(
        self,
        look: Look,
        studio: ScriptStudio,
        body: SpeakBody,
        sound: SpeechBinder,
        window: QWidget,
    ) -> None:
        super().__init__(body)
        self._studio = studio
        self._view = body.view
        self._sound = sound
        self._window = window
        self.name = NamePopover(look, window)
        self._view.menu_requested.connect(self.open_menu)
        studio.leaving.connect(self.name.close_popover)

    @Slot(object, object, QPoint)
    def open_menu(self, _place: Caret, span: SpanPlace | None, at: QPoint) -> None:
        """Offer what can be done with the paragraphs of the selection, or of the caret."""
        document = self._studio.document
        if document is None:
            return
        menu = QMenu(self._view)
        menu.addAction(tr("Speak from here")).triggered.connect(self._play)
        if span is not None:
            menu.addAction(tr("How this is read…")).triggered.connect(self._open_span)
        menu.addSeparator()
        self._add_editing(menu)
        menu.addSeparator()
        self._add_levels(menu, document.script)
        self._add_speakers(menu, document.script, at)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _add_editing(self, menu: QMenu) -> None:
        view = self._view
        can_edit, has_selection = not view.is_read_only, view.editor.has_selection
        for title, act, is_offered in (
            (tr("Cut"), view.clipboard.cut, can_edit and has_selection),
            (tr("Copy"), view.clipboard.copy, has_selection),
            (tr("Paste"), view.clipboard.paste, can_edit),
        ):
            action = menu.addAction(title)
            action.setEnabled(is_offered)
            action.triggered.connect(lambda _checked=False, act=act: act())

    def _add_levels(self, menu: QMenu, script: Script) -> None:
        levels = menu.addMenu(tr("Style"))
        levels.setEnabled(not self._view.is_read_only)
        group = QActionGroup(levels)
        now = script.paragraphs[self._paragraphs()[0]].heading
        for level, title in enumerate(_LEVELS):
            action = levels.addAction(title)
            action.setCheckable(True)
            action.setChecked(level == now)
            group.addAction(action)
            action.triggered.connect(partial(self._set_level, level))

    def _add_speakers(self, menu: QMenu, script: Script, at: QPoint) -> None:
        speakers = menu.addMenu(tr("Speaker"))
        speakers.setEnabled(not self._view.is_read_only)
        group = QActionGroup(speakers)
        now = script.paragraphs[self._paragraphs()[0]].speaker
        known = dict.fromkeys(("", *speakers_of(script), *script.cast))
        for name in known:
            action = speakers.addAction(name or _NOBODY)
            action.setCheckable(True)
            action.setChecked(name == now)
            group.addAction(action)
            action.triggered.connect(partial(self._set_speaker, name))
        speakers.addSeparator()
        speakers.addAction(tr("New speaker…")).triggered.connect(partial(self._ask_name, at))

    def _paragraphs(self) -> range:
        start, end = self._view.editor.selection
        return range(start.segment, end.segment + 1)

    def _play(self, _checked: object = None) -> None:
        self._sound.play_from_caret()

    def _open_span(self, _checked: object = None) -> None:
        self._view.open_span()

    def _set_level(self, level: int, _checked: object = None) -> None:
        document = self._studio.document
        if document is not None:
            document.edit("Style", set_heading(document.script, self._paragraphs(), level))

    def _set_speaker(self, name: str, _checked: object = None) -> None:
        document = self._studio.document
        if document is not None:
            document.edit("Speaker", set_speaker(document.script, self._paragraphs(), name))

    def _ask_name(self, at: QPoint, _checked: object = None) -> None:
        anchor = QRect(self._window.mapFromGlobal(at), QSize(1, 1))
        self.name.ask(tr("Name of the speaker"), tr("Add"), "", anchor, self._set_speaker)
