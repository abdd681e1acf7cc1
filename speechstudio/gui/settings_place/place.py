"""Puts the place of settings together."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.actions import Actions
from speechstudio.gui.settings_place.form import Page, show_or_hide
from speechstudio.gui.settings_place.sections import SectionList
from speechstudio.gui.shell.header import Header
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.shell.places import Place
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.settings_desk import PLACES, TITLES, Section, SettingsDesk
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.widgets.scrolling import scrolling
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_NONE = tr("No setting is called that. Try another word.")
_MOST_WIDTH = 760
_MARGIN = 24
_SECTIONS_GAP = 32


class SettingsPlace(QObject):
    """Shows a section, or what is searched for in all of them. Pages are made when first shown.

    Each is made in a turn of the event loop of its own, and all that are wanted are shown in the
    next one: together that would be felt.
    """

    def __init__(
        self,
        look: Look,
        desk: SettingsDesk,
        makers: Mapping[Section, Callable[[], Page]],
        messages: Messages,
        *,
        keys: Actions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._makers = makers
        self._messages = messages
        self._keys = keys
        self._pages: dict[Section, Page] = {}
        self._shown: Page | None = None
        """The page that is entered."""
        self.section = Section.GENERAL
        self._text = ""
        """What is searched for."""
        self._searches = False
        """Whether what is shown was searched for."""
        self._coming = QTimer(self)
        self._coming.setSingleShot(True)
        self._coming.setInterval(0)
        self._coming.timeout.connect(self._come)
        self.sections = SectionList(look)
        self.header = Header(look)
        self.restore = Button(look, tr("Restore defaults"), kind=ButtonKind.QUIET)
        self.header.put_last(self.restore)
        self.centre = _Centre(look)
        self._none = TextBlock(look, _NONE, role="body", colour="text2")
        self.centre.column.addWidget(self._none)
        self.centre.column.addStretch(1)
        self._join()
        self.sections.show_chosen(self.section)

    def place(self) -> Place:
        """Give what the window shows."""
        return Place(
            left=self.sections,
            header=self.header,
            centre=self.centre,
            side=QWidget(),
            is_side_used=False,
            keys=self._keys,
            take_keyboard=self.centre.setFocus,
            steps=(
                lambda: self.page(self.section),
                lambda: self.show_section(self.section),
            ),
        )

    def page(self, section: Section) -> Page:
        """Give the page of a section, made when it is first asked for."""
        if section not in self._pages:
            made = self._pages[section] = self._makers[section]()
            if self.centre.isVisible():
                made.hide()  # until it is its turn
            before = [each for each in self._pages if list(Section).index(each) < _at(section)]
            self.centre.column.insertWidget(len(before), made)
        return self._pages[section]

    def show_section(self, name: str) -> None:
        """Show one section at once, and search no more."""
        self.page(Section(name))
        self.go_to_section(name)

    @Slot(str)
    def go_to_section(self, name: str) -> None:
        """Show one section as soon as it is made, and search no more."""
        self.section = Section(name)
        self.sections.show_chosen(self.section)
        if self.sections.search.text():
            self.sections.search.clear()  # tells of itself in a moment
        self.search("")

    @Slot(str)
    def search(self, text: str) -> None:
        """Show what holds all words, of every section; without words, the chosen section."""
        self._text = text
        if self._missing():
            self._coming.start()
        else:
            self._coming.stop()
            self._show_all()

    @Slot()
    def _come(self) -> None:
        """Make one page of those that are wanted; show them all once they are there."""
        missing = self._missing()
        if missing:
            self.page(missing[0])
            self._coming.start()
        else:
            self._show_all()

    def _missing(self) -> list[Section]:
        wanted = list(Section) if self._text.split() else [self.section]
        return [section for section in wanted if section not in self._pages]

    def _join(self) -> None:
        self.sections.chosen.connect(self.go_to_section)
        self.sections.searched.connect(self.search)
        self.restore.clicked.connect(self._restore)
        self.centre.shown.connect(self._enter)
        self.centre.hidden.connect(self._leave)
        self._desk.changed.connect(self._show_header)
        self._desk.restored.connect(self._tell_restored)
        self._keys["find"].triggered.connect(self.sections.search.setFocus)

    def _show_all(self) -> None:
        words = self._text.casefold().split()
        wanted = self.page(self.section)
        found = False
        for page in self._pages.values():
            has_any = page.show_only(words)
            is_shown = has_any if words else page is wanted
            show_or_hide(page.heading, is_shown=bool(words))
            show_or_hide(page, is_shown=is_shown)
            found = found or is_shown
        show_or_hide(self._none, is_shown=not found)
        self.sections.show_chosen(None if words else self.section)
        self._searches = bool(words)
        if self._searches or self._shown is not wanted:
            self._leave()
        if self.centre.isVisible():
            self._enter()
        self._show_header()
        self.centre.to_top()

    @Slot()
    def _enter(self) -> None:
        page = self._pages.get(self.section)
        if page is not None and self._shown is None and not self._searches:
            self._shown = page
            page.enter()

    @Slot()
    def _leave(self) -> None:
        page, self._shown = self._shown, None
        if page is not None:
            page.leave()

    @Slot()
    def _show_header(self) -> None:
        self.header.say(tr("Found in all settings") if self._searches else TITLES[self.section])
        self.restore.setVisible(not self._searches and bool(PLACES[self.section]))
        self.restore.setEnabled(not self._desk.is_usual(self.section))

    @Slot()
    def _restore(self) -> None:
        self._desk.restore(self.section)

    @Slot(str, object)
    def _tell_restored(self, title: str, undo: Callable[[], None]) -> None:
        said = tr("Everything in this section is as at the beginning.")
        self._messages.tell(
            tr("{title}: defaults restored", title=title), said, Tone.OK, {tr("Undo"): undo}
        )


class _Centre(Surface):
    """Scrolls pages in the middle, no wider than is good to read."""

    shown = Signal()
    hidden = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "canvas")
        self.setAccessibleName(tr("Settings"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._look = look
        self._body = QWidget()
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(0, _MARGIN, 0, _SECTIONS_GAP)
        self.column.setSpacing(_SECTIONS_GAP)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        row.addStretch(1)
        row.addWidget(self._body, 1000)
        row.addStretch(1)
        self._area = scrolling(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        look.changed.connect(self._fit)
        self._fit()

    def to_top(self) -> None:
        """Show the beginning."""
        self._area.verticalScrollBar().setValue(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that somebody looks."""
        super().showEvent(event)
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that nobody looks any more."""
        super().hideEvent(event)
        self.hidden.emit()

    @Slot()
    def _fit(self) -> None:
        self._body.setMaximumWidth(self._look.scaled(_MOST_WIDTH))


def _at(section: Section) -> int:
    return list(Section).index(section)
