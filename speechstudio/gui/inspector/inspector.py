"""The panel at the side of the workspace, with its three tabs."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from speechstudio.gui.inspector.details_tab import DetailsTab
from speechstudio.gui.inspector.inside_section import InsideSection
from speechstudio.gui.inspector.review_tab import ReviewTab
from speechstudio.gui.inspector.speakers_tab import SpeakersTab
from speechstudio.gui.inspector.tabbed_panel import TabbedPanel
from speechstudio.gui.review.again_button import AgainEntry
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.audio_inside import AudioInside
from speechstudio.gui.viewmodels.marks import Marks
from speechstudio.gui.viewmodels.passage import Passage
from speechstudio.gui.viewmodels.review_queue import ReviewQueue
from speechstudio.gui.viewmodels.speakers import Speakers
from speechstudio.gui.words import tr

TABS = ("speakers", "review", "details")
_TEXTS = (tr("Speakers"), tr("Review"), tr("Details"))
_REVIEW = TABS.index("review")


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectorModels:
    """What the panel shows; its owner opens documents in them."""

    speakers: Speakers
    passage: Passage
    review: ReviewQueue
    marks: Marks
    inside: AudioInside


class Inspector(TabbedPanel):
    """Speakers, passages to check, details. What it cannot do itself it asks for by signals."""

    hear_requested = Signal(object)
    """A `TimeSpan` to play."""
    again_requested = Signal(str)
    """The passage at the caret is to be transcribed again; the key is that of an `AgainEntry`."""
    seek_requested = Signal(int)
    """A time to go to, in milliseconds."""
    folder_requested = Signal()
    relink_requested = Signal()

    def __init__(self, look: Look, models: InspectorModels, parent: QWidget | None = None) -> None:
        super().__init__(look, tr("Inspector"), _TEXTS, parent)
        self._models = models
        self._shown_speaker: str | None = None
        self.speakers = SpeakersTab(look, models.speakers, models.passage)
        self.review = ReviewTab(look, models.review)
        self.details = DetailsTab(look, models.marks)
        self.inside = InsideSection(look, models.inside)
        self.details.add_to_recording(self.inside)
        self.add_pages((self.speakers, self.review, self.details))
        self._join()

    def show_tab(self, name: str) -> None:
        """Show a tab: speakers, review or details."""
        self.tabs.setCurrentIndex(TABS.index(name))

    @property
    def tab(self) -> str:
        """Which tab is shown."""
        return TABS[self.tabs.currentIndex()]

    def set_again_entries(self, entries: Sequence[AgainEntry]) -> None:
        """Offer these ways of transcribing a passage again."""
        self.speakers.passage.again.set_entries(entries)

    @Slot()
    def rename_speaker(self) -> None:
        """Edit the name of the chosen speaker in place, wherever the panel is."""
        self.show_tab("speakers")
        self.speakers.rename_chosen()

    @Slot()
    def add_speaker(self) -> None:
        """List one more speaker, and ask for the name."""
        self.show_tab("speakers")
        self.speakers.add_speaker()

    def _join(self) -> None:
        self.speakers.hear_requested.connect(self.hear_requested)
        self.speakers.passage.again_requested.connect(self.again_requested)
        self.details.seek_requested.connect(self.seek_requested)
        self.details.folder_requested.connect(self.folder_requested)
        self.details.relink_requested.connect(self.relink_requested)
        self._models.review.changed.connect(self._count)
        self._models.passage.changed.connect(self._follow_caret)
        self._count()
        self._follow_caret()

    @Slot()
    def _count(self) -> None:
        self.tabs.set_count(_REVIEW, self._models.review.open_count)
        self.tabs.updateGeometry()

    @Slot()
    def _follow_caret(self) -> None:
        """Choose the speaker of the passage when the caret comes to another one's."""
        shown = self._models.passage.shown
        speaker = None if shown is None else shown.speaker
        if speaker != self._shown_speaker:
            self._shown_speaker = speaker
            self._models.speakers.select(speaker)
