"""A script that is heard: marks row and words, and goes with them until a person looks away."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from speechstudio.gui.speak.marks import Run, written_offset
from speechstudio.gui.speak.rows_view import RowsView
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.following import Following
from speechstudio.gui.viewmodels.script_row import ScriptRow


class PlayedView(RowsView):
    """Rows with the one that is heard."""

    followed_away = Signal()
    """A person has scrolled away from what is playing."""
    follow_resumed = Signal()
    """A person wants to go with what is playing again."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.following = Following(look, self)
        self.scroller.taken_over.connect(self._note_person)
        self.following.left.connect(self.followed_away)
        self.following.returned.connect(self.jump_to_current)
        self.following.returned.connect(self.follow_resumed)

    def set_playing(self, row: ScriptRow | None, spoken: Run | None = None) -> None:
        """Mark a row as heard, and the run of its spoken text that is heard at the moment.

        While following, it is kept in view.
        """
        before = self.playing_row
        self.marks.playing = None if row is None else (row.paragraph, row.start)
        self.marks.heard = spoken
        self.update_rows([found for found in (before, row) if found is not None])
        if row is not None and self.following.is_on:
            self.jump_to_current()
        self._offer_return()

    def set_following(self, following: bool) -> None:  # noqa: FBT001 - a slot
        """Let the view go with what is playing, or stay."""
        self.following.is_on = following
        if following:
            self.jump_to_current()
        self._offer_return()

    @property
    def is_following(self) -> bool:
        """Whether the view goes with what is playing."""
        return self.following.is_on

    @property
    def playing_row(self) -> ScriptRow | None:
        """The row that is heard, as it is now."""
        playing = self.marks.playing
        if playing is None or playing[0] >= len(self.page):
            return None
        return self.page.row(self.page.index(Caret(*playing)))

    @Slot()
    def jump_to_current(self) -> None:
        """Bring what is playing to where it is read best."""
        row, heard = self.playing_row, self.marks.heard
        if row is not None:
            inside = 0 if heard is None else written_offset(row, heard[0])
            self.show_place(Caret(row.paragraph, row.start + inside), is_reading=True)

    @Slot()
    def _note_person(self) -> None:
        if self.marks.playing is not None:
            self.following.leave()
        self._offer_return()

    def _offer_return(self) -> None:
        """Show the way back where the view stays while something plays out of sight."""
        row = None if self.following.is_on else self.playing_row
        is_hidden = False
        if row is not None:
            top, bottom = self.page.row_box(self.page.index(Caret(row.paragraph, row.start)))
            seen = self.scroller.value
            is_hidden = bottom < seen or top > seen + self.viewport().height()
        self.following.offer_return(wanted=is_hidden)
