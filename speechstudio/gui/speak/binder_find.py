"""Finding in the script that is open: the bar above it, and what is found in the text."""

from PySide6.QtCore import QObject, Slot

from speechstudio.gui.background import Background
from speechstudio.gui.search.find_bar import FindBar
from speechstudio.gui.speak.place_body import SpeakBody
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.viewmodels.script_document import ScriptDocument
from speechstudio.gui.viewmodels.script_search import ScriptSearch
from speechstudio.gui.words import tr


class FindBinder(QObject):
    """The match that is looked at is selected."""

    def __init__(self, look: Look, background: Background, body: SpeakBody) -> None:
        super().__init__(body)
        self._body = body
        self.search = ScriptSearch(background, self)
        self.bar = FindBar(look, self.search, name=tr("Find in the script"))
        body.put_first(self.bar)
        self.search.moved.connect(self._show_match)
        body.view.caret_moved.connect(self._note_caret)

    def bind(self, document: ScriptDocument | None) -> None:
        """Search another script, or none."""
        self.bar.close_bar()
        self.search.open(document)

    def open_bar(self, *, is_replacing: bool) -> None:
        """Open the bar; a selected text is looked for at once."""
        editor = self._body.view.editor
        text = editor.selected_text() if editor.has_selection else ""
        if is_replacing:
            self.bar.open_replace(text)
        else:
            self.bar.open_find(text)

    @Slot()
    def _show_match(self) -> None:
        search, view = self.search, self._body.view
        if search.current is not None:
            found = search.matches[search.current]
            view.place_caret(Caret(found.paragraph, found.start))
            view.place_caret(Caret(found.paragraph, found.end), select=True)

    @Slot(object)
    def _note_caret(self, caret: Caret) -> None:
        if self._body.view.hasFocus():
            self.search.set_origin(caret.segment, caret.offset)
