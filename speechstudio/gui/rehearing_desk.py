"""Transcribing a passage again, from the panel, the review or a key."""

from PySide6.QtCore import QObject, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.correcting import Correcting
from speechstudio.gui.main_window import MainWindow
from speechstudio.gui.review.again_button import AgainEntry
from speechstudio.gui.review.popover import Alternative
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.viewmodels.choices import Choices
from speechstudio.gui.viewmodels.rehearing import USUAL, Asked, Heard, Rehearing, Way
from speechstudio.gui.viewmodels.review_items import ReviewItem
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.words import tr
from speechstudio.workflows.passage import PassageHearer

_LANGUAGES = 8
"""So many are offered, beside finding the language out."""


class RehearingDesk(QObject):
    """Asks for a passage once more, and shows what came of it."""

    def __init__(
        self,
        window: MainWindow,
        studio: Studio,
        correcting: Correcting,
        *,
        hearer: PassageHearer,
        choices: Choices,
        messages: Messages,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._studio = studio
        self._correcting = correcting
        self._choices = choices
        self._messages = messages
        self.rehearing = Rehearing(hearer, self)
        self.rehearing.heard.connect(self._show)
        self.rehearing.failed.connect(self._fail)
        correcting.inspector.again_requested.connect(self._ask_passage)
        correcting.desk.again_requested.connect(self._ask_doubt)
        window.keys["again"].triggered.connect(self._ask)
        studio.leaving.connect(self.unbind)
        studio.shown.connect(self.bind)

    def close(self) -> None:
        """Give up what is under way, and end the child."""
        self.rehearing.close()

    @Slot()
    def bind(self) -> None:
        """Follow the project that is shown now, and look which models there are."""
        document = self._studio.document
        self.rehearing.open(document)
        if document is not None:
            entries = self._entries()
            self._correcting.inspector.set_again_entries(entries)
            self._correcting.desk.set_again_entries(entries)

    @Slot()
    def unbind(self) -> None:
        """Let the project go."""
        self.rehearing.open(None)

    def _entries(self) -> tuple[AgainEntry, ...]:
        """Every model that is installed, and the languages that are asked for most."""
        models = self._choices.models()
        languages = self._choices.languages(models[0].key) if models else ()
        return (
            *(AgainEntry(key=f"model:{m.key}", text=m.text, group=tr("Model")) for m in models),
            *(
                AgainEntry(key=f"language:{known.key}", text=known.text, group=tr("Language"))
                for known in languages[: _LANGUAGES + 1]
            ),
        )

    @Slot()
    def _ask(self) -> None:
        """Ask for the passage that is in review, else for the one at the caret."""
        current = self._correcting.review.current
        if current is not None and self._window.transcript.view.marks.review is not None:
            self._ask_doubt(current, "")
        else:
            self._ask_passage("")

    @Slot(str)
    def _ask_passage(self, key: str) -> None:
        shown = self._correcting.passage.shown
        if shown is not None:
            self.rehearing.ask_segment(shown.segment, _way(key))

    @Slot(object, str)
    def _ask_doubt(self, item: ReviewItem, key: str) -> None:
        self._correcting.desk.offer(item.key, self._readings(item), tr("Listening again…"))
        self.rehearing.ask_doubt(item.doubt, _way(key))

    def _readings(self, item: ReviewItem) -> tuple[Alternative, ...]:
        return tuple(
            Alternative(text=reading.text, origin=self._choices.title_of(reading.model))
            for reading in self.rehearing.readings(item.doubt)
        )

    @Slot(object)
    def _show(self, heard: Heard) -> None:
        current = self._correcting.review.current
        if heard.asked.doubt is not None and current is not None:
            found = self._readings(current)
            note = "" if found else tr("It was heard the same way again.")
            self._correcting.desk.offer(current.key, found, note)
        elif not heard.is_put_in:
            self._messages.tell(
                tr("Nothing else was heard"), tr("The passage stays as it is."), Tone.INFO
            )

    @Slot(object, object)
    def _fail(self, error: UserFixableError, asked: Asked) -> None:
        current = self._correcting.review.current
        if asked.doubt is not None and current is not None:
            self._correcting.desk.offer(current.key, self._readings(current), "")
        self._messages.fail(error)


def _way(key: str) -> Way:
    """Read the key of an entry; an empty one is the usual way."""
    kind, _, value = key.partition(":")
    if kind == "model":
        return Way(model=value)
    return Way(language=value) if kind == "language" else USUAL
