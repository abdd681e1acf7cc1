"""Everything for correcting a transcript: speakers, review, search, the panel at the side."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from speechstudio.domain.timespan import TimeSpan
from speechstudio.gui.inspector.inspector import Inspector, InspectorModels
from speechstudio.gui.inspector.speaker_menu import fill_speaker_menu
from speechstudio.gui.main_window import MainWindow
from speechstudio.gui.review.desk import ReviewDesk
from speechstudio.gui.search.find_bar import FindBar
from speechstudio.gui.search.found_marks import FoundMarks
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.viewmodels.audio_inside import AudioInside
from speechstudio.gui.viewmodels.facts import (
    engine_facts,
    made_with,
    recording_facts,
    run_facts,
)
from speechstudio.gui.viewmodels.marks import Marks
from speechstudio.gui.viewmodels.passage import Passage
from speechstudio.gui.viewmodels.review_queue import ReviewQueue
from speechstudio.gui.viewmodels.search import Search
from speechstudio.gui.viewmodels.speakers import Speakers
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.words import tr
from speechstudio.storage.project import ProjectState
from speechstudio.workflows.library.run_settings import settings_of


class Correcting(QObject):
    """Joins panel, popover and find bar with the project that is shown."""

    folder_requested = Signal()
    relink_requested = Signal()
    speech_requested = Signal()
    """The transcript is to be spoken."""

    def __init__(
        self, look: Look, window: MainWindow, studio: Studio, title_of: Callable[[str], str]
    ) -> None:
        """`title_of` names a model by its id."""
        super().__init__(window)
        self._look = look
        self._title_of = title_of
        self._window = window
        self._studio = studio
        self.speakers = Speakers(studio.background, self)
        self.passage = Passage(self)
        self.review = ReviewQueue(self)
        self.marks = Marks(self)
        self.search = Search(studio.background, self)
        self.inside = AudioInside(studio.projects.library.unpacked, self)
        self._models = (
            self.speakers, self.passage, self.review, self.marks, self.search, self.inside,
        )  # fmt: skip
        models = InspectorModels(
            speakers=self.speakers, passage=self.passage, review=self.review,
            marks=self.marks, inside=self.inside,
        )  # fmt: skip
        page = window.transcript
        self.inspector = Inspector(look, models)
        window.side.addWidget(self.inspector)
        self.desk = ReviewDesk(look, self.review, page.view, window)
        self.find_bar = FindBar(look, self.search)
        page.put_first(self.find_bar)
        self.found = FoundMarks(self.search, page.view)
        self._join_panel()
        self._join_page()
        self._join_keys()
        studio.leaving.connect(self.unbind)
        studio.shown.connect(self.bind)
        studio.transcriptions.changed.connect(self._show_facts)
        self.inside.released.connect(self._show_facts)

    @Slot()
    def bind(self) -> None:
        """Open the project that is shown now in every model."""
        document = self._studio.document
        for model in self._models:
            model.open(document)
        if document is not None:
            document.changed.connect(self._look_at_caret)
            document.stepped.connect(self._show_facts)
        self._look_at_caret()
        self.find_bar.close_bar()
        self._show_facts()

    @Slot()
    def unbind(self) -> None:
        """Let the project go."""
        for model in self._models:
            model.open(None)

    @Slot()
    def _look_at_caret(self) -> None:
        self._follow_caret(self._window.transcript.view.caret)

    def _join_panel(self) -> None:
        panel, playback = self.inspector, self._studio.playback
        panel.hear_requested.connect(self._hear)
        panel.seek_requested.connect(playback.seek)
        panel.folder_requested.connect(self.folder_requested)
        panel.relink_requested.connect(self.relink_requested)
        panel.details.speech_requested.connect(self.speech_requested)
        self.desk.hear_requested.connect(self._hear)
        panel.review.set_keys("Shift+F8", "F8")

    def _join_page(self) -> None:
        view = self._window.transcript.view
        view.caret_moved.connect(self._follow_caret)
        view.speaker_menu_requested.connect(self._show_speaker_menu)
        self.find_bar.closed.connect(view.setFocus)

    def _join_keys(self) -> None:
        keys = self._window.keys
        acts = {
            "find": self._find,
            "replace": self._replace,
            "find_next": self.search.go_next,
            "find_previous": self.search.go_previous,
            "next_suspect": lambda: self._review(self.review.go_next),
            "previous_suspect": lambda: self._review(self.review.go_previous),
            "accept": self._accept,
            "add_speaker": self.inspector.add_speaker,
            "rename_speaker": self._rename,
            **{f"speaker_{n}": partial(self.passage.give_to_number, n) for n in range(1, 10)},
        }
        for name, act in acts.items():
            keys[name].triggered.connect(lambda _checked=False, act=act: act())

    @Slot(object)
    def _hear(self, span: TimeSpan) -> None:
        self._studio.playback.play_from(span.start_ms, span.end_ms)

    @Slot(object)
    def _follow_caret(self, caret: Caret) -> None:
        self.passage.set_segment(caret.segment)
        self.search.set_origin(caret.segment, caret.offset)

    def _find(self) -> None:
        if self._studio.document is not None:
            self.find_bar.open_find(self._window.transcript.view.editor.selected_text())

    def _replace(self) -> None:
        if self._studio.document is not None:
            self.find_bar.open_replace(self._window.transcript.view.editor.selected_text())

    def _review(self, go: Callable[[], None]) -> None:
        """Step through the queue, with the panel that shows it in view where there is room."""
        if self._studio.document is None:
            return
        panels = self._window.panels
        if panels.has_room("inspector") and not panels.is_shown("inspector"):
            panels.toggle("inspector")
        self.inspector.show_tab("review")
        go()

    def _accept(self) -> None:
        """Take as right what is in review, else the passage at the caret."""
        if self.desk.popover.isVisible():
            self.review.accept()
        else:
            self.passage.accept()

    def _rename(self) -> None:
        self.inspector.show_tab("speakers")
        self.inspector.rename_speaker()

    @Slot(int, QPoint)
    def _show_speaker_menu(self, segment: int, place: QPoint) -> None:
        """Offer to give a passage to somebody else, where its speaker's name was clicked."""
        view = self._window.transcript.view
        document = self._studio.document
        if document is None or view.is_read_only:
            return
        view.place_caret(Caret(segment, 0))
        menu = QMenu(view)
        spoken_by = document.transcript.segments[segment].speaker
        fill_speaker_menu(menu, self._look, self.speakers.rows, spoken_by or "")
        for action in menu.actions():
            action.triggered.connect(partial(self._give, str(action.data())))
        menu.addSeparator()
        menu.addAction(tr("Rename…")).triggered.connect(partial(self._rename_of, spoken_by))
        menu.addAction(tr("New speaker")).triggered.connect(self._give_to_new)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place if not place.isNull() else QCursor.pos())

    def _give(self, speaker: str, _checked: object = None) -> None:
        self.passage.give_to(speaker)

    def _rename_of(self, speaker: str | None, _checked: object = None) -> None:
        if speaker is not None:
            self.speakers.select(speaker)
        if not self._window.panels.is_shown("inspector"):
            self._window.panels.toggle("inspector")
        self._rename()

    def _give_to_new(self, _checked: object = None) -> None:
        added = self.speakers.add()
        if added is not None:
            self.passage.give_to(added)

    @Slot()
    def _show_facts(self) -> None:
        """Say what made the transcript, or what is making it."""
        document = self._studio.document
        if document is None:
            return
        running = self._studio.transcription
        panel = self.inspector
        if running is not None:
            facts = run_facts(running.settings, self._title_of, running.language)
            panel.speakers.show_running(facts)
        elif document.details.state is not ProjectState.READY and not document.read_only:
            panel.speakers.show_stopped(run_facts(settings_of(document.details), self._title_of))
        else:
            facts = made_with(document.transcript, self._title_of, document.details.effort)
            panel.speakers.show_made_with(facts)
        is_there = document.details.locate_audio(document.project.path.parent) is not None
        is_only_inside = document.holds_audio and not is_there
        panel.details.show_recording(
            recording_facts(document.transcript, document.details, is_only_inside=is_only_inside),
            is_there=is_there,
            is_inside=document.holds_audio,
        )
        panel.details.show_engines(engine_facts(document.transcript))
