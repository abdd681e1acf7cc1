"""The look answers in the colours, fonts and sizes of the design."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF
from pytestqt.qtbot import QtBot

from speechstudio.gui.theme.fonts import script_of
from speechstudio.gui.theme.look import SIGN_GROWTH, Look


def test_light_and_dark_differ(look: Look) -> None:
    assert look.colour("canvas").name() == "#ffffff"
    look.choose(replace(look.choices, scheme="dark"))
    assert look.colour("canvas").name() == "#1a1f20"
    assert look.is_dark


def test_a_choice_is_told(look: Look, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.changed):
        look.choose(replace(look.choices, text_scale=1.5))
    assert look.line_height("body") == 30
    assert look.font("body").pixelSize() == 20
    assert look.size("rail") == 76


@pytest.mark.parametrize(("asked", "got"), [(0.1, 0.8), (9.0, 2.0), (1.25, 1.25)])
def test_the_scale_stays_within_its_bounds(look: Look, asked: float, got: float) -> None:
    look.choose(replace(look.choices, text_scale=asked))
    assert look.text_scale == got


def test_the_eleventh_speaker_has_the_first_colour_and_an_outlined_mark(look: Look) -> None:
    assert look.speaker_colour(11) == look.speaker_colour(1)
    assert look.speaker_mark(11).shape == look.speaker_mark(1).shape == "circle"
    assert look.speaker_mark(11).is_outlined
    assert not look.speaker_mark(10).is_outlined


def test_reading_uses_the_bundled_family(look: Look) -> None:
    assert QFontInfo(look.font("reading")).family() == "Inter Variable"
    assert QFontInfo(look.font("mono")).family() == "JetBrains Mono"


def test_weights_of_the_bundled_family_differ(look: Look) -> None:
    look.choose(replace(look.choices, reading_family="Inter Variable"))
    plain = look.font("reading")
    heavy = look.font("reading")
    heavy.setVariableAxis(QFont.Tag("wght"), 700)
    assert QFontMetricsF(heavy).horizontalAdvance("word") > QFontMetricsF(plain).horizontalAdvance(
        "word"
    )


def test_times_have_figures_of_one_width(look: Look) -> None:
    metrics = QFontMetricsF(look.font("time"))
    assert metrics.horizontalAdvance("11:11") == metrics.horizontalAdvance("00:00")


def test_a_reading_size_moves_the_line_height_too(look: Look) -> None:
    look.choose(replace(look.choices, reading_size=24, reading_family="JetBrains Mono"))
    assert look.font("reading").pixelSize() == 24
    assert look.line_height("reading") == 42
    assert QFontInfo(look.font("reading")).family() == "JetBrains Mono"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Anna Lind", ""),
        ("Zoë Müller, Ωμέγα", ""),
        ("森下 春子", "ja"),
        ("糸車の話 Anna", "ja"),
        ("김민준", "ko"),
        ("ليلى حداد", "ar"),
        ("שלום", "he"),
    ],
)
def test_letters_that_the_bundled_fonts_lack_are_told(text: str, language: str) -> None:
    assert script_of(text) == language


def test_heavy_text_in_another_script_begins_with_its_own_family(look: Look) -> None:
    assert look.font("strong", text="森下 春子").families()[0] == "Noto Sans CJK JP"
    assert look.font("strong", text="Anna").families() == look.font("strong").families()
    assert look.font("body", text="森下 春子").families() == look.font("body").families()


def test_signs_grow_by_half_of_what_text_does(look: Look) -> None:
    look.choose(replace(look.choices, text_scale=2.0))
    assert (look.scaled(16), look.scaled(16, SIGN_GROWTH)) == (32, 24)


def test_an_unknown_token_is_an_error_of_ours(look: Look) -> None:
    with pytest.raises(KeyError):
        look.colour("mauve")


def test_nothing_moves_when_no_motion_is_wanted(look: Look) -> None:
    assert look.motion_ms("base") == 0
    look.choose(replace(look.choices, motion="system"))
    assert look.motion_ms("base") == 120
