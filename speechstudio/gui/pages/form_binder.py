"""Fills the form of choices, and reads what is chosen there."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.pages.choices_form import ChoicesForm
from speechstudio.gui.viewmodels.choices import Choices, Option
from speechstudio.gui.viewmodels.range_choice import TypedRange
from speechstudio.gui.widgets.choice import Choice
from speechstudio.gui.widgets.scrolling import bring_into_view
from speechstudio.gui.words import tr
from speechstudio.storage.settings import RecognitionDefaults
from speechstudio.workflows.time_range import TimeRange


class FormBinder(QObject):
    """Shows what can be chosen; knows what was."""

    changed = Signal()
    """A language, number of speakers or model was chosen."""

    def __init__(self, form: ChoicesForm, choices: Choices, chosen: RecognitionDefaults) -> None:
        super().__init__(form)
        self._form = form
        self._choices = choices
        self.chosen = chosen
        self.duration_ms = 0
        """Length of the recording that it is about; 0 where there is none, or several."""
        form.chosen.connect(self._take)
        form.range.changed.connect(self._forgive)
        form.range.left.connect(self._look_at_range)
        self.fill()

    @Slot()
    def fill(self) -> None:
        """Look again at what is installed."""
        form, chosen = self._form, self.chosen
        models = self._choices.models()
        _fill(form.model, models or (Option(key=chosen.model, text=tr("None installed")),))
        _choose(form.model, chosen.model)
        _fill(form.language, self._choices.languages(str(form.model.currentData())))
        _choose(form.language, chosen.language or "")
        _fill(form.speakers, self._choices.speakers())
        _choose(form.speakers, (chosen.speakers or "") if chosen.finds_speakers else "none")

    @property
    def time_range(self) -> TimeRange | None:
        """The part that is wanted; None for the whole. Ask only where `is_right` says so."""
        return self._typed.value if self._form.range.is_open else None

    def show_range(self, time_range: TimeRange | None) -> None:
        """Begin with a part of the recording, or with the whole."""
        if time_range is None:
            self._form.range.close_fields()
        else:
            typed = TypedRange.of(time_range)
            self._form.range.show_times(typed.start, typed.end)

    def is_right(self) -> bool:
        """Say whether work can begin; where it cannot, the field that is wrong says why."""
        typed = self._typed
        if not self._form.range.is_open or typed.is_right:
            return True
        fields = self._form.range
        fields.show_errors(typed.start_error, typed.end_error)
        wrong = fields.start if typed.start_error else fields.end
        wrong.setFocus()
        bring_into_view(wrong)
        return False

    @property
    def _typed(self) -> TypedRange:
        fields = self._form.range
        return TypedRange(
            start=fields.start.text(), end=fields.end.text(), duration_ms=self.duration_ms
        )

    @Slot()
    def _take(self) -> None:
        form = self._form
        speakers = str(form.speakers.currentData())
        self.chosen = replace(
            self.chosen,
            model=str(form.model.currentData()),
            language=str(form.language.currentData()) or None,
            finds_speakers=speakers != "none",
            speakers=speakers if speakers not in {"", "none"} else None,
        )
        self.fill()
        self.changed.emit()

    @Slot()
    def _forgive(self) -> None:
        """Say nothing while somebody types."""
        self._form.range.show_errors("", "")

    @Slot()
    def _look_at_range(self) -> None:
        """Say what is wrong when a field is left; one that is still empty may be filled yet."""
        typed = self._typed
        if self._form.range.is_open and not typed.is_empty:
            self._form.range.show_errors(typed.start_error, typed.end_error)


def _fill(choice: Choice, options: Sequence[Option]) -> None:
    choice.clear()
    for option in options:
        choice.addItem(option.text, option.key)


def _choose(choice: Choice, key: str) -> None:
    choice.setCurrentIndex(max(0, choice.findData(key)))
