"""How a span is read: asked for at the span, decided in the popover, kept where it holds."""

from PySide6.QtCore import QObject, QRect, QTimer, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip, QWidget

from speechstudio.domain.script import Forced
from speechstudio.domain.script_edits import (
    force,
    force_everywhere,
    unforce,
    unforce_everywhere,
)
from speechstudio.gui.speak.marks import SpanPlace
from speechstudio.gui.speak.place_body import SpeakBody
from speechstudio.gui.speak.span_choices import Scope, SpanAnswer, SpanChoices, SpanReading
from speechstudio.gui.speak.span_popover import SpanPopover
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.script_studio import ScriptStudio
from speechstudio.gui.viewmodels.span_groups import CLASS_TITLES
from speechstudio.gui.viewmodels.span_readings import readings, why
from speechstudio.gui.words import tr
from speechstudio.workflows.scripts.reading import reading_of

_HOVER_MS = 500


class SpanBinder(QObject):
    """Joins the popover of spans with the script that is open."""

    def __init__(self, look: Look, studio: ScriptStudio, body: SpeakBody, window: QWidget) -> None:
        super().__init__(body)
        self._studio = studio
        self._body = body
        self._window = window
        self._place: SpanPlace | None = None
        self._hovered: tuple[SpanPlace, QRect] | None = None
        self.popover = SpanPopover(look, window)
        self.popover.chosen.connect(self._decide)
        self.popover.reset_requested.connect(self._reset)
        self.popover.hear_requested.connect(self._hear)
        self.popover.closed.connect(self._let_go)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_HOVER_MS)
        self._resting.timeout.connect(self._explain)
        body.view.span_activated.connect(self.open_on)
        body.view.span_hovered.connect(self._hover)
        studio.leaving.connect(self.close)

    @Slot(object, QRect, bool)
    def open_on(self, place: SpanPlace, box: QRect, by_key: bool) -> None:  # noqa: FBT001 - a slot
        """Show how a span is read; by a key the keyboard goes there too."""
        choices = self._choices(place)
        if choices is None or self._body.view.is_read_only:
            return
        self._resting.stop()
        QToolTip.hideText()
        self._place = place
        self._body.view.set_open_span(place)
        anchor = QRect(self._window.mapFromGlobal(box.topLeft()), box.size())
        self.popover.open_on(choices, anchor, takes_focus=by_key)

    @Slot()
    def close(self) -> None:
        """Close what is open."""
        self._resting.stop()
        self._hovered = None
        self.popover.close_popover()

    @Slot()
    def close_unless_asked(self) -> None:
        """Close the popover when the text under it has changed."""
        if self._place is not None and not self._is_there(self._place):
            self.popover.close_popover()

    # Inside

    def _is_there(self, place: SpanPlace) -> bool:
        rows, at = self._studio.rows, place.row.paragraph
        return rows is not None and at < rows.paragraph_count and place.row in rows.rows_of(at)

    def _choices(self, place: SpanPlace) -> SpanChoices | None:
        document = self._studio.document
        if document is None:
            return None
        span, script = place.span, document.script
        found = readings(place.row, span, reading_of(script, self._studio.lexicon.lexicon))
        return SpanChoices(
            source=span.span.source,
            class_title=CLASS_TITLES[span.span.semiotic_class],
            why=why(span, script.language),
            readings=tuple(SpanReading(spoken=one.spoken, label=one.label) for one in found),
            current=next((at for at, one in enumerate(found) if one.is_current), None),
            is_forced=span.is_forced,
        )

    @Slot(object)
    def _decide(self, answer: SpanAnswer) -> None:
        place, document = self._place, self._studio.document
        if place is None or document is None or not self._is_there(place):
            return
        script, span = document.script, place.span.span
        at = place.row.paragraph
        here = Forced(start=place.start, end=place.end, spoken=answer.spoken)
        if answer.scope is Scope.ALL:
            document.edit("Reading", unforce_everywhere(script, span.source))
            self._studio.lexicon.always_read(span.source, answer.spoken, _main(script.language))
            return
        after = script
        if answer.scope is Scope.TEXT:
            after = force_everywhere(script, span.source, here)
        if here not in after.paragraphs[at].forced:  # a part of a longer word is found nowhere
            after = force(after, at, here)
        document.edit("Reading", after)

    @Slot(object)
    def _reset(self, scope: Scope) -> None:
        place, document = self._place, self._studio.document
        if place is None or document is None or not self._is_there(place):
            return
        script, span = document.script, place.span.span
        if scope is Scope.HERE:
            document.edit("Reading", unforce(script, place.row.paragraph, place.start, place.end))
            return
        after = unforce_everywhere(script, span.source)
        document.edit("Reading", unforce(after, place.row.paragraph, place.start, place.end))
        if scope is Scope.ALL:
            self._studio.lexicon.forget(span.source)

    @Slot(str)
    def _hear(self, spoken: str) -> None:
        self._studio.tryout.say(spoken, None if self._place is None else self._place.row)

    @Slot()
    def _let_go(self) -> None:
        self._body.view.set_open_span(None)
        self._studio.tryout.stop()

    @Slot(object, QRect)
    def _hover(self, place: SpanPlace | None, box: QRect) -> None:
        self._hovered = None if place is None else (place, box)
        if place is None or self.popover.isVisible():
            self._resting.stop()
            QToolTip.hideText()
        else:
            self._resting.start()

    @Slot()
    def _explain(self) -> None:
        """Say how the span under the pointer is read, and why."""
        if self._hovered is None:
            return
        place, box = self._hovered
        choices = self._choices(place)
        if choices is not None:
            view = self._body.view
            others = [
                one.spoken for at, one in enumerate(choices.readings) if at != choices.current
            ]
            lines = [f"{choices.class_title}: {place.span.span.spoken.strip()}", choices.why]
            lines += [tr("Or: {readings}", readings=", ".join(others))] if others else []
            room = QRect(view.mapFromGlobal(box.topLeft()), box.size())
            QToolTip.showText(QCursor.pos(), "\n".join(lines), view, room)


def _main(language: str) -> str:
    """Give a language without its region; of a text in several, none."""
    return "" if language == "auto" else language.partition("-")[0]
