"""What was measured of texts is known until fonts are others."""

from functools import partial

from speechstudio.gui.theme.look import Look, LookChoices
from speechstudio.gui.theme.measured import Measured
from speechstudio.gui.widgets.shapes import text_width


def test_the_same_is_worked_out_once() -> None:
    measured = Measured()
    done: list[int] = []

    def work_out() -> int:
        done.append(1)
        return 7

    assert [measured.give(("body", "word", 0), work_out) for _ in range(3)] == [7, 7, 7]
    assert measured.give(("body", "word", 80), work_out) == 7
    assert len(done) == 2


def test_it_never_holds_more_than_a_window_shows() -> None:
    measured = Measured()
    for number in range(10_000):
        assert measured.give(("body", str(number), 0), partial(int, number)) == number
    assert len(measured._known) <= 4_000


def test_larger_letters_are_measured_anew_before_anybody_hears_of_them(look: Look) -> None:
    before = text_width(look, "body", "Every recording")
    heard: list[int] = []
    look.changed.connect(lambda: heard.append(text_width(look, "body", "Every recording")))
    look.choose(LookChoices(scheme="light", text_scale=2.0))
    assert heard[-1] > before * 1.5
