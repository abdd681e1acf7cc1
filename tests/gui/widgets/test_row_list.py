"""A list of rows: choosing by keyboard, headings, many rows, changes in place."""

import time

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.row import Row, RowState
from speechstudio.gui.widgets.row_list import RowList
from speechstudio.gui.widgets.row_model import RowGroup
from speechstudio.gui.widgets.talk_strip import StripPart

STRIP = (StripPart(speaker=1, start=0.0, stop=0.4), StripPart(speaker=2, start=0.4, stop=1.0))
TODAY = RowGroup(
    heading="Today",
    rows=(
        Row(key="a", title="Flood", meta="48:12", strip=STRIP),
        Row(key="b", title="Council", meta="Stopped at 38 %", share=0.38, state=RowState.FAILED),
    ),
)
WEEK = RowGroup(heading="This week", rows=(Row(key="c", title="Field notes", meta="06:31"),))


def make_list(look: Look, qtbot: QtBot) -> RowList:
    rows = RowList(look, "Projects")
    qtbot.addWidget(rows)
    rows.resize(256, 400)
    rows.show_groups((TODAY, WEEK))
    return rows


def test_arrow_keys_pass_over_headings(look: Look, qtbot: QtBot) -> None:
    rows = make_list(look, qtbot)
    rows.choose("b")
    with qtbot.waitSignal(rows.row_chosen) as chosen:
        qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert chosen.args == ["c"]


def test_rows_in_another_order_are_not_taken_for_a_choice(look: Look, qtbot: QtBot) -> None:
    rows = make_list(look, qtbot)
    rows.choose("a")
    with qtbot.assertNotEmitted(rows.row_chosen):
        rows.show_groups((RowGroup(heading="Today", rows=TODAY.rows[::-1]), WEEK))
    assert rows.current_key == "a"


def test_enter_opens_the_chosen_row(look: Look, qtbot: QtBot) -> None:
    rows = make_list(look, qtbot)
    rows.choose("a")
    with qtbot.waitSignal(rows.row_opened) as opened:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert opened.args == ["a"]


def test_a_menu_is_asked_for_with_the_row_under_the_pointer(look: Look, qtbot: QtBot) -> None:
    rows = make_list(look, qtbot)
    with qtbot.waitSignal(rows.menu_requested) as asked:
        rows.ask_for_menu(QPoint(40, 32 + 58 + 20))
    assert asked.args[0] == "b"


def test_what_is_chosen_stays_so_when_rows_come_and_change(look: Look, qtbot: QtBot) -> None:
    rows = make_list(look, qtbot)
    rows.choose("c")
    done = Row(key="b", title="Council", meta="1:52:40", strip=STRIP)
    rows.show_groups((RowGroup(heading="Today", rows=(TODAY.rows[0], done)), WEEK))
    assert rows.current_key == "c"
    rows.show_groups((WEEK,))
    assert rows.current_key == "c"


def test_a_row_is_told_with_its_state(look: Look, qtbot: QtBot) -> None:
    rows = make_list(look, qtbot)
    told = QAccessible.queryAccessibleInterface(rows)
    assert told.role() == QAccessible.Role.List
    assert told.child(2).text(QAccessible.Text.Name) == "Council, Stopped at 38 %, failed"


def test_a_thousand_rows_are_shown_quickly(look: Look, qtbot: QtBot) -> None:
    rows = make_list(look, qtbot)
    many = tuple(
        Row(key=str(number), title=f"Interview {number}", meta="48:12", strip=STRIP * 20)
        for number in range(1000)
    )
    started = time.perf_counter()
    rows.show_groups((RowGroup(heading="All", rows=many),))
    rows.show()
    rows.grab()
    assert time.perf_counter() - started < 0.5


def test_rows_grow_with_text(look: Look, qtbot: QtBot) -> None:
    rows = make_list(look, qtbot)
    assert rows.sizeHintForRow(1) == 58
    big = Look(scheme="light", text_scale=2.0)
    large = RowList(big, "Projects")
    qtbot.addWidget(large)
    large.show_groups((TODAY,))
    assert large.sizeHintForRow(1) == 116
