"""What the header says and offers: for a new transcript, one that is made, one that is read."""

from PySide6.QtCore import QObject, QTime, Signal, Slot
from PySide6.QtWidgets import QWidget

from speechstudio.gui.actions import Actions
from speechstudio.gui.days import day_or_time
from speechstudio.gui.document import Document
from speechstudio.gui.shell.header import Header
from speechstudio.gui.shell.panels import Panels
from speechstudio.gui.theme.look import Look
from speechstudio.gui.times import shown_time
from speechstudio.gui.viewmodels.facts import language_name
from speechstudio.gui.viewmodels.running import meta
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.icon_button import IconButton
from speechstudio.gui.words import tr


class HeaderBinder(QObject):
    """Fills the header for what the studio shows."""

    pause_requested = Signal()
    cancel_requested = Signal()

    def __init__(
        self, look: Look, header: Header, studio: Studio, panels: Panels, keys: Actions
    ) -> None:
        super().__init__(header)
        self._header = header
        self._studio = studio
        self._panels = panels
        self._saved_at = ""
        self._document: Document | None = None
        self.override: tuple[str, str] | None = None
        """Title and meta of something that is no project, such as a recording."""
        self.library = IconButton(look, "panell", tr("Projects"), keys="Ctrl+\\")
        self.library.clicked.connect(keys["library"].trigger)
        header.put_first(self.library)
        self.pause = Button(look, tr("Pause"), icon="pause")
        self.pause.clicked.connect(self.pause_requested)
        self.cancel = Button(look, tr("Cancel"))
        self.cancel.clicked.connect(self.cancel_requested)
        self.undo = _tool(look, keys, "undo", "undo")
        self.redo = _tool(look, keys, "redo", "redo")
        self.find = _tool(look, keys, "find", "search")
        self.inspector = _tool(look, keys, "inspector", "panelr")
        self.inspector.setCheckable(True)
        self.export = Button(look, tr("Export"), kind=ButtonKind.FILLED, icon="export")
        self.export.clicked.connect(keys["export"].trigger)
        self._running: tuple[QWidget, ...] = (self.pause, self.cancel)
        header.put_tools((self.undo, self.redo), (self.find, self.inspector))
        self._reading: tuple[QWidget, ...] = (
            self.undo, self.redo, *header.rules, self.find, self.export,
        )  # fmt: skip
        for widget in (*self._running, self.export):
            header.put_last(widget)
        header.retitled.connect(self._retitle)
        studio.leaving.connect(self.unbind)
        studio.shown.connect(self.bind)
        studio.transcriptions.changed.connect(self.show_all)
        panels.changed.connect(self.show_all)
        self.bind()

    @Slot()
    def bind(self) -> None:
        """Follow the project that is shown now."""
        document = self._document = self._studio.document
        if document is not None:
            self._saved_at = day_or_time(document.project.changed.astimezone())
            document.details_changed.connect(self.show_all)
            document.changed.connect(self.show_all)
            document.saved.connect(self._note_saved)
            stack = document.undo_stack
            stack.canUndoChanged.connect(self.undo.setEnabled)
            stack.canRedoChanged.connect(self.redo.setEnabled)
            self.undo.setEnabled(stack.canUndo())
            self.redo.setEnabled(stack.canRedo())
        self.show_all()

    @Slot()
    def unbind(self) -> None:
        """Let the project go."""
        self._header.take_title()
        document, self._document = self._document, None
        if document is not None:
            document.details_changed.disconnect(self.show_all)
            document.changed.disconnect(self.show_all)
            document.saved.disconnect(self._note_saved)
            document.undo_stack.canUndoChanged.disconnect(self.undo.setEnabled)
            document.undo_stack.canRedoChanged.disconnect(self.redo.setEnabled)

    @Slot()
    def show_all(self) -> None:
        """Show title, meta and the buttons that fit."""
        document, running = self._document, self._studio.transcription
        is_other = self.override is not None
        for widget in self._running:
            widget.setVisible(running is not None and not is_other)
        for widget in self._reading:
            widget.setVisible(document is not None and running is None and not is_other)
        has_panel = self._panels.is_used("inspector")
        is_docked = is_other and self._panels.has_room("inspector")
        self.inspector.setVisible(has_panel and not is_docked)
        self.inspector.setChecked(self._panels.is_shown("inspector"))
        self.library.setVisible(not (self._panels.has_room("library") and self._is_library_shown()))
        if self.override is not None:
            self._header.say(*self.override)
        elif document is None:
            self._header.say(tr("New transcript"))
        else:
            name = "" if document.read_only else tr("Title of the project")
            self._header.say(document.details.title, self._meta(document), title_name=name)

    def _is_library_shown(self) -> bool:
        return self._panels.is_shown("library")

    def _meta(self, document: Document) -> str:
        running, transcript = self._studio.transcription, document.transcript
        if running is not None:
            return " · ".join(meta(running))
        length_ms = transcript.duration_ms
        parts = [shown_time(length_ms)] if length_ms else []
        parts += [language_name(transcript.language)] if transcript.language else []
        if document.read_only:
            parts.append(tr("read-only"))
        elif self._saved_at:
            parts.append(tr("saved {time}", time=self._saved_at))
        return " · ".join(parts)

    @Slot(str)
    def _retitle(self, title: str) -> None:
        if self._document is not None:
            self._document.set_title(title)

    @Slot()
    def _note_saved(self) -> None:
        self._saved_at = QTime.currentTime().toString("HH:mm")
        self.show_all()


def _tool(look: Look, keys: Actions, action: str, icon: str) -> IconButton:
    """Make the button of an action."""
    button = IconButton(look, icon, keys[action].text(), keys=keys.portable_key(action))
    button.clicked.connect(keys[action].trigger)
    return button
