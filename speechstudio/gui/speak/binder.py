"""Joins the script that is open with the view that shows it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from speechstudio.domain.script import Script
from speechstudio.domain.script_edits import replace_text
from speechstudio.gui.lull import Lull
from speechstudio.gui.speak.place_body import SpeakBody
from speechstudio.gui.speak.row_source import NoText
from speechstudio.gui.speak.typed import Typed
from speechstudio.gui.viewmodels.script_document import ScriptDocument
from speechstudio.gui.viewmodels.script_row import SpanGroup
from speechstudio.gui.viewmodels.script_rows import ScriptRows
from speechstudio.gui.viewmodels.script_studio import ScriptStudio
from speechstudio.workflows.scripts.importing import language_of_text

_ENOUGH = 24
"""Characters from which a text that is pasted into nothing tells its language."""


class ScriptBinder(QObject):
    """What is typed goes into the document; what changes there is shown."""

    def __init__(self, studio: ScriptStudio, body: SpeakBody) -> None:
        super().__init__(body)
        self._studio = studio
        self._body = body
        self._document: ScriptDocument | None = None
        self._rows: ScriptRows | None = None
        self._other_language = Lull(self)
        self._other_language.came.connect(self._show_language)
        body.view.set_states(studio.sounds.state_of)
        studio.sounds.states_changed.connect(body.view.states_changed)
        body.view.typed.connect(self._edit)
        body.view.scrolled.connect(self._hurry)
        body.legend.toggled.connect(self._read_group)
        studio.leaving.connect(self.unbind)

    def bind(self) -> None:
        """Show the script that is open now."""
        document, rows = self._studio.document, self._studio.rows
        if document is None or rows is None:
            return
        self._document, self._rows = document, rows
        view = self._body.view
        rows.changed.connect(view.rows_changed)
        rows.groups.changed.connect(self._show_groups)
        document.changed.connect(self._follow_language)
        document.stepped.connect(self._show_step)
        view.show_rows(rows, document.script.language)
        view.is_read_only = bool(document.read_only)
        self._body.show_reason(document.read_only)
        view.restore(dict(document.details.view.get("text", {})))
        self._show_groups()
        self._hurry()

    @Slot()
    def unbind(self) -> None:
        """Remember where the view was, and let the script go."""
        document, rows = self._document, self._rows
        if document is None or rows is None:
            return
        self._document = self._rows = None
        self._other_language.stop()
        view = self._body.view
        rows.changed.disconnect(view.rows_changed)
        rows.groups.changed.disconnect(self._show_groups)
        document.changed.disconnect(self._follow_language)
        document.stepped.disconnect(self._show_step)
        if not document.read_only:
            document.update(view={**document.details.view, "text": view.state()})
        view.show_rows(NoText())  # or it would lay out what is closed, and ask for its rows

    @Slot(object)
    def _edit(self, typed: Typed) -> None:
        document = self._document
        if document is None:
            return
        script = document.script
        after, _ = replace_text(script, typed.start, typed.end, typed.text)
        if len(typed.text) >= _ENOUGH and not any(p.text for p in script.paragraphs):
            after = replace(after, language=language_of_text(typed.text))
        document.edit(typed.label, after, typed.merge_key)

    @Slot(object)
    def _show_step(self, before: Script) -> None:
        if self._document is not None:
            self._body.view.show_change(before, self._document.script)

    @Slot(object)
    def _follow_language(self, before: Script) -> None:
        if self._document is not None and self._document.script.language != before.language:
            self._other_language.start()  # in a turn of its own: all lines are broken anew

    @Slot()
    def _show_language(self) -> None:
        if self._document is not None:
            self._body.view.set_language(self._document.script.language)

    @Slot()
    def _hurry(self) -> None:
        if self._rows is not None:
            self._rows.hurry(*self._body.view.visible_paragraphs())

    @Slot()
    def _show_groups(self) -> None:
        if self._rows is not None:
            self._body.legend.set_counts(self._rows.groups.counts)
            self._body.legend.set_on(frozenset(SpanGroup) - self._rows.groups.left)

    @Slot(object, bool)
    def _read_group(self, group: SpanGroup, is_read: bool) -> None:  # noqa: FBT001 - a slot
        if self._rows is not None:
            self._rows.groups.set_read(group, is_read=is_read)
            self._show_groups()
