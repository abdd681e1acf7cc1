"""The card of a span, and the legend of all classes."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from speechstudio.gui.review.choice_row import ChoiceRow
from speechstudio.gui.speak.heads import ColumnHeads
from speechstudio.gui.speak.legend import Legend
from speechstudio.gui.speak.own_reading import OwnReading
from speechstudio.gui.speak.scope_button import TITLES, ScopeButton
from speechstudio.gui.speak.span_choices import Scope, SpanAnswer, SpanChoices, SpanReading
from speechstudio.gui.speak.span_popover import SpanPopover
from speechstudio.gui.speak.view import SpeakView
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.script_row import SpanGroup
from speechstudio.gui.widgets.checks import CheckBox
from speechstudio.gui.widgets.link_button import LinkButton

Keys = Qt.Key
LEFT = Qt.MouseButton.LeftButton
DATE = SpanChoices(
    source="07/09/2026",
    class_title="Date",
    why="Day first, as the text is English (UK).",
    readings=(
        SpanReading(spoken="the seventh of September", label="Day first"),
        SpanReading(spoken="July ninth", label="Month first"),
        SpanReading(spoken="zero seven, zero nine", label="Digit by digit"),
    ),
)


class Beside(QWidget):
    """A window with a field to type into, and the popover over it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.resize(900, 700)
        self.field = QLineEdit(self)
        self.field.setGeometry(20, 20, 200, 30)
        self.popover = SpanPopover(look, self)

    def open(self, choices: SpanChoices = DATE, *, takes_focus: bool = True) -> SpanPopover:
        self.popover.open_on(choices, QRect(40, 60, 80, 20), takes_focus=takes_focus)
        return self.popover


Part = TypeVar("Part", bound=QWidget)


def is_on(box: CheckBox) -> bool:
    return box.isChecked()


@pytest.fixture
def window(look: Look, qtbot: QtBot) -> Iterator[Beside]:
    made = Beside(look)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.field.setFocus()
    qtbot.waitUntil(made.field.hasFocus)
    yield made
    made.close()


def part(popover: QWidget, kind: type[Part]) -> Part:
    found = popover.findChild(kind)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("keys", "reading", "spoken"),
    [
        ([Keys.Key_Return], 0, "the seventh of September"),
        ([Keys.Key_2, Keys.Key_Enter], 1, "July ninth"),
        ([Keys.Key_Down, Keys.Key_Down, Keys.Key_Up, Keys.Key_Return], 1, "July ninth"),
    ],
)
def test_keys_choose_a_reading_and_apply_it(
    window: Beside, qtbot: QtBot, keys: list[Qt.Key], reading: int, spoken: str
) -> None:
    popover = window.open()
    with qtbot.waitSignal(popover.chosen) as told:
        for key in keys:
            QTest.keyClick(popover, key)
    assert told.args == [SpanAnswer(reading=reading, spoken=spoken, scope=Scope.TEXT)]
    assert popover.isHidden()
    assert window.field.hasFocus()


def test_a_reading_of_ones_own_is_written_behind_the_others(window: Beside, qtbot: QtBot) -> None:
    popover = window.open()
    QTest.keyClick(popover, Keys.Key_4)
    own = part(popover, OwnReading)
    assert own.hasFocus()
    QTest.keyClicks(own, "three of 7")
    with qtbot.waitSignal(popover.hear_requested) as heard:
        popover._head.hear_pressed.emit()
    assert heard.args == ["three of 7"]
    with qtbot.waitSignal(popover.chosen) as told:
        QTest.keyClick(own, Keys.Key_Return)
    assert told.args == [SpanAnswer(reading=None, spoken="three of 7", scope=Scope.TEXT)]


def test_without_words_there_is_nothing_to_apply(window: Beside, qtbot: QtBot) -> None:
    popover = window.open()
    own = part(popover, OwnReading)
    QTest.keyClicks(own, " x")
    QTest.keyClick(own, Keys.Key_Backspace)
    with qtbot.assertNotEmitted(popover.chosen):
        QTest.keyClick(own, Keys.Key_Return)
    assert popover.isVisible()


def test_always_is_the_same_as_all_texts(window: Beside, qtbot: QtBot) -> None:
    popover = window.open()
    always, scope = part(popover, CheckBox), part(popover, ScopeButton)
    always.click()
    assert scope.text() == TITLES[Scope.ALL]
    scope.scopes.actions()[0].trigger()
    assert not is_on(always)
    with qtbot.waitSignal(popover.chosen) as told:
        popover.decide()
    assert told.args == [SpanAnswer(reading=0, spoken=DATE.readings[0].spoken, scope=Scope.HERE)]
    popover = window.open()
    scope.scopes.actions()[2].trigger()
    assert is_on(always)


def test_space_plays_what_is_chosen(window: Beside, qtbot: QtBot) -> None:
    popover = window.open()
    QTest.keyClick(popover, Keys.Key_3)
    with qtbot.waitSignal(popover.hear_requested) as told:
        QTest.keyClick(popover, Keys.Key_Space)
    assert told.args == ["zero seven, zero nine"]


def test_typing_goes_on_beside_it_and_esc_closes_it(window: Beside, qtbot: QtBot) -> None:
    popover = window.open(takes_focus=False)
    assert window.field.hasFocus()
    QTest.keyClicks(window.field, "2")
    assert window.field.text() == "2"
    assert popover.chosen_reading == 0
    with qtbot.waitSignal(popover.closed):
        QTest.keyClick(window.field, Keys.Key_Escape)
    assert window.field.hasFocus()


def test_a_click_chooses_and_another_span_takes_its_place(window: Beside) -> None:
    popover = window.open(takes_focus=False)
    rows = popover.findChildren(ChoiceRow)
    QTest.mouseClick(rows[1], LEFT)
    assert popover.chosen_reading == 1
    other = SpanChoices(
        source="HX22", class_title="Code", why="It is.", readings=DATE.readings[:1], own="H X",
        current=None, is_forced=True,
    )  # fmt: skip
    window.open(other)
    assert popover.hasFocus()
    assert popover.spoken == "H X"


def test_what_a_person_decided_can_be_given_back_to_the_rules(window: Beside, qtbot: QtBot) -> None:
    popover = window.open()
    back = part(popover, LinkButton)
    assert back.isHidden()
    window.open(
        SpanChoices(
            source="Ruiz", class_title="Name", why="You said so.", readings=(), current=None,
            own="Roo ease", is_forced=True,
        )
    )  # fmt: skip
    with qtbot.waitSignal(popover.reset_requested) as told:
        back.click()
    assert told.args == [Scope.TEXT]
    assert popover.isHidden()


def test_the_legend_counts_and_switches_classes(look: Look, qtbot: QtBot) -> None:
    legend = Legend(look)
    qtbot.addWidget(legend)
    legend.resize(812, 40)
    legend.show()
    legend.set_counts({SpanGroup.DATES: 5})
    button = legend.button(SpanGroup.DATES)
    assert button.accessibleName() == "Dates, times, 5"
    with qtbot.waitSignal(legend.toggled) as told:
        QTest.mouseClick(button, LEFT)
    assert told.args == [SpanGroup.DATES, False]
    assert button.remark == "off"
    with qtbot.waitSignal(legend.toggled) as told:
        QTest.keyClick(button, Keys.Key_Return)
    assert told.args == [SpanGroup.DATES, True]
    with qtbot.assertNotEmitted(legend.toggled):
        legend.set_on({SpanGroup.MONEY})
    assert not button.isChecked()
    assert not legend.grab().isNull()


def test_the_legend_takes_more_lines_where_it_is_narrow(look: Look, qtbot: QtBot) -> None:
    legend = Legend(look)
    qtbot.addWidget(legend)
    legend.resize(812, 40)
    legend.show()
    before = legend.height()
    legend.resize(300, 40)
    assert legend.height() > before
    for group in SpanGroup:
        assert legend.rect().contains(legend.button(group).geometry())


def test_heads_stand_over_their_columns(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    view = SpeakView(look, window)
    heads = ColumnHeads(look, view, window)
    column = QVBoxLayout(window)
    column.addWidget(heads)
    column.addWidget(view)
    window.resize(812, 400)
    window.show()
    image = heads.grab().toImage()
    x = view.columns.divider
    assert image.pixelColor(x, 5) == look.colour("line")
    assert image.pixelColor(x - 3, 5) == look.colour("canvas")
    assert image.pixelColor(x + 3, 5) == look.colour("inset")
    window.close()
