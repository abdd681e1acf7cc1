"""The options of an export of speech."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.times import shown_time
from speechstudio.gui.viewmodels.speech_export import SpeechExport
from speechstudio.gui.widgets.banner import Banner
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.checks import CheckBox
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.widgets.choice import Choice
from speechstudio.gui.widgets.field import LineField
from speechstudio.gui.widgets.form_field import FormField
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr, trn

_GAP = 12
_LOUDNESS: tuple[tuple[float | None, str], ...] = (
    (-16.0, tr("−16 LUFS, podcasts and audiobooks")),
    (-19.0, tr("−19 LUFS, one voice in one channel")),
    (-23.0, tr("−23 LUFS, broadcasting")),
    (None, tr("As it is made")),
)
_SUBTITLES = {"srt": tr("Subtitles beside it (SRT)"), "vtt": tr("Subtitles beside it (WebVTT)")}


class SpeechOptions(QScrollArea):
    """Shows and changes what a `SpeechExport` heeds; scrolls where there is little room."""

    cover_requested = Signal()
    """A picture is to be chosen."""

    def __init__(
        self, look: Look, export: SpeechExport, length_ms: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._export = export
        self._length_ms = length_ms
        self._loudness = _loudness_choices(export.export.sound.loudness_lufs)
        self._is_showing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(_GAP)
        self._lay_out(look)
        self.setWidget(page)
        page.setAutoFillBackground(False)  # only now: it was just switched on
        self.setMinimumHeight(0)
        export.changed.connect(self.show_options)
        export.terms_found.connect(self.show_terms)
        self.show_options()
        self.show_terms()

    @Slot()
    def show_options(self) -> None:
        """Show what is chosen, and what comes of it."""
        self._is_showing = True
        chosen, kind = self._export.export, self._export.format
        if self.title.text() != chosen.title:
            self.title.setText(chosen.title)
        if self.author.text() != chosen.author:
            self.author.setText(chosen.author)
        levels = [level for level, _ in self._loudness]
        self.loudness.setCurrentIndex(levels.index(chosen.sound.loudness_lufs))
        for name, box in self.subtitles.items():
            box.setChecked(name in chosen.subtitles)
        self.by_chapters.setChecked(chosen.by_chapters)
        self.by_chapters.setVisible(len(self._export.chapters) > 1)
        self._cover_row.setVisible(kind.holds_cover)
        self._cover.setText(tr("No picture") if chosen.cover is None else tr("A picture is on it"))
        self._no_cover.setVisible(chosen.cover is not None)
        self._facts.setText(self._comes())
        self.setEnabled(not self._export.is_busy)
        self._is_showing = False

    @Slot()
    def show_terms(self) -> None:
        """Warn of voices whose sound may not be used for everything."""
        bound = [terms for terms in self._export.terms if not terms.is_free]
        self.terms.setVisible(bool(bound))
        if bound:
            named = ", ".join(terms.title for terms in bound)
            said = " ".join(
                f"{terms.title}: {_sentence(terms.commercial_use, terms.licence)}"
                for terms in bound
            )
            self.terms.say(
                tr("Look at the licence of {voices} before you sell this", voices=named), said
            )

    def _comes(self) -> str:
        export, kind = self._export, self._export.format
        facts: list[str] = []
        if self._length_ms:
            facts.append(tr("about {length}", length=shown_time(self._length_ms)))
        chapters = len(export.chapters)
        if chapters > 1 and export.export.by_chapters:
            facts.append(
                trn("{n} file, one for each chapter", "{n} files, one for each chapter", chapters)
            )
        elif chapters > 1 and kind.holds_chapters:
            facts.append(trn("one file with {n} chapter", "one file with {n} chapters", chapters))
        elif chapters > 1:
            facts.append(
                trn(
                    "one file without marks of {n} chapter",
                    "one file without marks of {n} chapters",
                    chapters,
                )
            )
        if kind.is_lossless:
            facts.append(tr("nothing is lost"))
        text = " · ".join(facts)
        return text[:1].upper() + text[1:]

    @Slot()
    def _take(self) -> None:
        """Take what somebody has changed."""
        if self._is_showing:
            return
        export = self._export
        level = self._loudness[self.loudness.currentIndex()][0]
        export.choose(
            title=self.title.text().strip(),
            author=self.author.text().strip(),
            subtitles=tuple(name for name, box in self.subtitles.items() if box.isChecked()),
            by_chapters=self.by_chapters.isChecked(),
            sound=replace(export.export.sound, loudness_lufs=level),
        )

    @Slot()
    def _drop_cover(self) -> None:
        self._export.choose(cover=None)

    def _lay_out(self, look: Look) -> None:
        column = self._column
        self.terms = Banner(look, tr("Licence"), tone=Tone.WARN)
        column.addWidget(self.terms)
        self.title, self.author = LineField(look, tr("Title")), LineField(look, tr("Author"))
        for field in (self.title, self.author):
            field.editingFinished.connect(self._take)
            column.addWidget(FormField(look, field.accessibleName(), field))
        column.addWidget(self._cover_box(look))
        self.loudness = Choice(look, tr("Loudness"))
        self.loudness.addItems([title for _, title in self._loudness])
        self.loudness.activated.connect(self._take)
        column.addWidget(FormField(look, tr("Loudness"), self.loudness))
        self.subtitles = {name: CheckBox(look, text) for name, text in _SUBTITLES.items()}
        self.by_chapters = CheckBox(look, tr("A file for each chapter"))
        for box in (*self.subtitles.values(), self.by_chapters):
            box.toggled.connect(self._take)
            column.addWidget(box)
        self._facts = TextBlock(look, "", role="small", colour="text2")
        column.addWidget(self._facts)
        column.addStretch(1)

    def _cover_box(self, look: Look) -> QWidget:
        self._cover_row = QWidget()
        row = QHBoxLayout(self._cover_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(TextBlock(look, tr("Cover"), role="smallLabel", colour="text2"))
        self._cover = TextBlock(look, "", role="body", is_one_line=True)
        row.addWidget(self._cover, 1)
        choose = Button(look, tr("Choose a picture…"), size="controlSmall")
        choose.clicked.connect(self.cover_requested)
        self._no_cover = Button(look, tr("Remove"), size="controlSmall")
        self._no_cover.setAccessibleName(tr("Remove the picture"))
        self._no_cover.clicked.connect(self._drop_cover)
        row.addWidget(choose)
        row.addWidget(self._no_cover)
        return self._cover_row

    @Slot()
    def finish_typing(self) -> None:
        """Take what is in the fields although the keyboard is still there."""
        self._take()


def _sentence(use: str, licence: str) -> str:
    """Say under which terms a voice may be used."""
    known = {"no": tr("not for commercial use"), "": tr("terms are not known")}.get(use, use)
    text = f"{licence}, {known}" if licence else known
    return f"{text.rstrip('.')}."


def _loudness_choices(own: float | None) -> tuple[tuple[float | None, str], ...]:
    """Give the choices, with the level of the script where that is none of the usual ones."""
    if own in {level for level, _ in _LOUDNESS} or own is None:
        return _LOUDNESS
    return (
        (own, tr("{level} LUFS, as chosen for this script", level=f"{own:g}".replace("-", "−"))),
        *_LOUDNESS,
    )


def folder_of(path: str | None, usual: Path) -> Path:
    """Give a folder that was chosen before, where it is still there; else the usual one."""
    return Path(path) if path and Path(path).is_dir() else usual
