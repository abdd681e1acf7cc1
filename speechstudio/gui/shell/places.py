"""The places of the window, of which one is shown: what each has on the left, in the middle, ..."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from speechstudio.gui.actions import Actions
from speechstudio.gui.shell.header import Header
from speechstudio.gui.shell.panels import Panels
from speechstudio.gui.shell.rail import Rail
from speechstudio.gui.widgets.popover import Popover


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What one place of the rail shows, and what its keys do."""

    left: QWidget
    """In the column of the library."""
    header: Header
    centre: QWidget
    side: QWidget
    """In the column of the inspector."""
    is_side_used: bool = True
    """Whether there is anything to inspect from the start."""
    keys: Actions | None = None
    """Actions that work only here."""
    take_keyboard: Callable[[], None] = lambda: None
    """Puts the keyboard where people begin."""
    steps: tuple[Callable[[], object], ...] = ()
    """What is to be made before it is shown for the first time, in turns of their own."""

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """Give its parts, in the order of reading."""
        return (self.left, self.header, self.centre, self.side)


@dataclass(slots=True, kw_only=True)
class Stacks:
    """The four columns of the window; each holds a part of every place that was shown."""

    left: QStackedWidget = field(default_factory=QStackedWidget)
    header: QStackedWidget = field(default_factory=QStackedWidget)
    centre: QStackedWidget = field(default_factory=QStackedWidget)
    side: QStackedWidget = field(default_factory=QStackedWidget)

    def add(self, place: Place) -> None:
        """Take the parts of a place in."""
        for stack, part in self._pairs(place):
            stack.addWidget(part)

    def show(self, place: Place) -> None:
        """Show the parts of a place."""
        for stack, part in self._pairs(place):
            stack.setCurrentWidget(part)

    def _pairs(self, place: Place) -> tuple[tuple[QStackedWidget, QWidget], ...]:
        return (
            (self.left, place.left),
            (self.header, place.header),
            (self.centre, place.centre),
            (self.side, place.side),
        )


class Places(QObject):
    """Shows one place at a time; a place is made when it is first shown."""

    shown_changed = Signal(str)
    """Another place is shown."""
    titled = Signal(str)
    """The title of what is shown is another one."""

    def __init__(self, rail: Rail, panels: Panels, stacks: Stacks) -> None:
        super().__init__(rail)
        self._rail = rail
        self._panels = panels
        self._stacks = stacks
        self._makers: dict[str, Callable[[], Place]] = {}
        self._made: dict[str, Place] = {}
        self._has_side: dict[str, bool] = {}
        self._has_parts: set[str] = set()
        """Places whose parts are in the columns of the window."""
        self._steps: dict[str, list[Callable[[], object]]] = {}
        """What is still to be made of places."""
        self._had_keyboard: dict[str, QWidget] = {}
        """What had the keyboard in a place when it was left; it may be gone since."""
        self.shown = ""
        """Name of the place that is shown."""
        self._wanted = ""
        """Name of the place that is to be shown when the event loop turns next."""
        self._coming = QTimer(self)
        self._coming.setSingleShot(True)
        self._coming.setInterval(0)
        self._coming.timeout.connect(self._arrive)
        rail.place_chosen.connect(self.go_to)

    @property
    def names(self) -> tuple[str, ...]:
        """All places, in their order in the rail."""
        return tuple(self._makers)

    @property
    def made(self) -> Mapping[str, Place]:
        """Those that have been shown."""
        return self._made

    def add(
        self,
        name: str,
        icon: str,
        label: str,
        make: Callable[[], Place],
        *,
        is_at_foot: bool = False,
    ) -> None:
        """Offer a place in the rail."""
        self._rail.add_place(name, icon, label, is_at_foot=is_at_foot)
        self._makers[name] = make

    @Slot(str)
    def go_to(self, name: str) -> None:
        """Show a place; one that was never shown is made now, and shown in a turn of the loop soon.

        To make it and to lay it out at once would be felt.
        """
        if name in self._made or name not in self._makers:
            self.show(name)
            return
        self._make(name)
        self._wanted = name
        self._coming.start()

    @Slot(str)
    def show(self, name: str) -> None:
        """Show a place; one that is shown stays as it is.

        The keyboard is where it was in that place, the first time where people begin.
        """
        self._wanted = ""
        if name == self.shown or name not in self._makers:
            self._rail.show_place(self.shown)
            return
        place = self.place(name)
        self._panels.close_overlay()
        only = Qt.FindChildOption.FindDirectChildrenOnly
        for popover in self._rail.window().findChildren(Popover, options=only):
            popover.close_popover()  # it is about what is shown no longer
        if self.shown in self._made:
            self._leave(self._made[self.shown])
        self.shown = name
        self._stacks.show(place)
        if place.keys is not None:
            place.keys.set_active(True)
        self._rail.show_place(name)
        self._panels.set_inspector_used(self._has_side[name])
        self.shown_changed.emit(name)
        self._tell_title()
        if self._rail.window().isVisible():
            self._take_keyboard(place)

    def place(self, name: str) -> Place:
        """Give a place, made when it is first asked for."""
        made = self._make(name)
        for step in self._steps.pop(name, ()):
            step()
        if name not in self._has_parts:
            self._has_parts.add(name)
            self._stacks.add(made)
        return made

    def set_side_used(self, name: str, used: bool) -> None:  # noqa: FBT001 - a setter
        """Say whether a place has anything to inspect now."""
        self._has_side[name] = used
        if name == self.shown:
            self._panels.set_inspector_used(used)

    def regions(self) -> tuple[QWidget, ...]:
        """Give the parts of the place that is shown, in the order of reading."""
        return self._made[self.shown].parts

    @Slot()
    def _arrive(self) -> None:
        """Show what was wanted, unless somebody went elsewhere; its parts have a window anyway."""
        steps = self._steps.get(self._wanted)
        if steps:
            steps.pop(0)()
            self._coming.start()
            return
        for name in self._made:
            self.place(name)
        if self._wanted:
            self.show(self._wanted)

    def _make(self, name: str) -> Place:
        if name not in self._made:
            made = self._made[name] = self._makers[name]()
            self._steps[name] = list(made.steps)
            self._has_side[name] = made.is_side_used
            made.header.titled.connect(self._tell_title)
            if made.keys is not None:
                made.keys.set_active(name == self.shown)
        return self._made[name]

    def _leave(self, place: Place) -> None:
        """Let no key act in a place, and note where the keyboard was."""
        if place.keys is not None:
            place.keys.set_active(False)
        focus = QApplication.focusWidget()
        if focus is not None and any(
            part is focus or part.isAncestorOf(focus) for part in place.parts
        ):
            self._had_keyboard[self.shown] = focus

    def _take_keyboard(self, place: Place) -> None:
        before = self._had_keyboard.get(self.shown)
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            place.take_keyboard()

    @Slot()
    def _tell_title(self) -> None:
        self.titled.emit(self._made[self.shown].header.title if self.shown else "")
