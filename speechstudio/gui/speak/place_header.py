"""What the header says of a script, and offers."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from speechstudio.gui.actions import Actions
from speechstudio.gui.shell.header import Header
from speechstudio.gui.theme.look import Look
from speechstudio.gui.times import shown_time
from speechstudio.gui.viewmodels.script_document import ScriptDocument
from speechstudio.gui.viewmodels.script_studio import ScriptStudio
from speechstudio.gui.viewmodels.voice_facts import language_title
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.icon_button import IconButton
from speechstudio.gui.words import tr, trn

_AUTO = "auto"
_FIND, _EXPORT = tr("Find"), tr("Export audio")
_MEASURED_MS = 150
"""After lengths have changed the whole is measured so much later."""
_ROOMY = 760
"""Width from which buttons say all they do."""
_AUTO_TITLE = tr("Several languages")


class ScriptHeader(QObject):
    """Fills the header for the script that is open."""

    language_chosen = Signal(str)
    """BCP-47 tag, or `auto`."""

    def __init__(self, look: Look, studio: ScriptStudio, keys: Actions) -> None:
        self.header = Header(look)
        super().__init__(self.header)
        self._studio = studio
        self._document: ScriptDocument | None = None
        self.languages: Sequence[str] = ()
        """Tags that can be chosen."""
        self.language = Button(
            look, "", kind=ButtonKind.QUIET, size="controlSmall", trailing="down"
        )
        self.language.clicked.connect(self._offer_languages)
        self.header.put_behind_title(self.language)
        self.undo = _tool(look, keys, "undo", "undo")
        self.redo = _tool(look, keys, "redo", "redo")
        self.find = Button(look, _FIND, kind=ButtonKind.QUIET, icon="search")
        self.find.clicked.connect(keys["find"].trigger)
        self.export = Button(look, _EXPORT, kind=ButtonKind.FILLED, icon="export")
        self.export.clicked.connect(keys["export"].trigger)
        self.header.put_tools((self.undo, self.redo), (self.find,))
        self._tools: tuple[QWidget, ...] = (
            *(self.language, self.undo, self.redo, *self.header.rules, self.find, self.export),
        )
        self._look = look
        self.header.installEventFilter(self)
        look.changed.connect(self._fit)
        self.header.retitled.connect(self._retitle)
        studio.leaving.connect(self.unbind)
        self._total_ms = 0
        self._measuring = QTimer(self)
        self._measuring.setSingleShot(True)
        self._measuring.setInterval(_MEASURED_MS)
        self._measuring.timeout.connect(self._measure)
        studio.sounds.lengths_changed.connect(self._measuring.start)
        self.show_all()

    def bind(self) -> None:
        """Follow the script that is open now."""
        document = self._document = self._studio.document
        if document is not None:
            document.changed.connect(self.show_all)
            document.details_changed.connect(self.show_all)
            stack = document.undo_stack
            stack.canUndoChanged.connect(self.undo.setEnabled)
            stack.canRedoChanged.connect(self.redo.setEnabled)
            self.undo.setEnabled(stack.canUndo())
            self.redo.setEnabled(stack.canRedo())
        self.show_all()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say less on the buttons where there is little room."""
        if watched is self.header and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    @Slot()
    def _fit(self) -> None:
        is_narrow = self.header.width() < self._look.scaled(_ROOMY)
        for button, words, fewer in (
            (self.find, _FIND, ""),
            (self.export, _EXPORT, tr("Export")),
        ):
            button.setText(fewer if is_narrow else words)
            button.setAccessibleName(words)
            button.setToolTip(words if is_narrow else "")

    @Slot()
    def unbind(self) -> None:
        """Let the script go."""
        self.header.take_title()
        self._measuring.stop()
        self._total_ms = 0
        document, self._document = self._document, None
        if document is not None:
            document.changed.disconnect(self.show_all)
            document.details_changed.disconnect(self.show_all)
            document.undo_stack.canUndoChanged.disconnect(self.undo.setEnabled)
            document.undo_stack.canRedoChanged.disconnect(self.redo.setEnabled)

    @Slot()
    def show_all(self) -> None:
        """Show title, meta and the buttons that are of use."""
        document = self._document
        for widget in self._tools:
            widget.setVisible(document is not None)
        if document is None:
            self.header.say(tr("New script"))
            return
        self.export.setEnabled(document.details.words > 0)
        self.language.setText(title_of(document.script.language))
        self.language.setAccessibleName(tr("Language: {language}", language=self.language.text()))
        self.language.setEnabled(not document.read_only)
        name = "" if document.read_only else tr("Title of the script")
        title = document.script.title or tr("Untitled")
        self.header.say(title, self._meta(document), title_name=name)

    @Slot(str)
    def _retitle(self, title: str) -> None:
        if self._document is not None:
            self._studio.rename(self._document.file.path, title)

    @Slot()
    def _measure(self) -> None:
        """Ask how long the whole is, which takes a while for a long text."""
        self._total_ms = self._studio.sounds.rows.total_ms
        self.show_all()

    def _meta(self, document: ScriptDocument) -> str:
        words = document.details.words
        parts = [trn("{n} word", "{n} words", words)]
        if words and self._total_ms:
            parts.append(tr("about {length}", length=shown_time(self._total_ms)))
        parts += [tr("read-only")] if document.read_only else []
        return " · ".join(parts)

    @Slot()
    def _offer_languages(self) -> None:
        document = self._document
        if document is None:
            return
        menu = QMenu(self.language)
        for tag in (*self.languages, _AUTO):
            action = menu.addAction(title_of(tag))
            action.setCheckable(True)
            action.setChecked(tag == document.script.language)
            action.setData(tag)
        menu.triggered.connect(lambda action: self.language_chosen.emit(action.data()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.language.mapToGlobal(QPoint(0, self.language.height())))


def title_of(tag: str) -> str:
    """Name a language; of a text in several, that."""
    return _AUTO_TITLE if tag == _AUTO else language_title(tag)


def _tool(look: Look, keys: Actions, action: str, icon: str) -> IconButton:
    button = IconButton(look, icon, keys[action].text(), keys=keys.portable_key(action))
    button.clicked.connect(keys[action].trigger)
    return button
