"""A transcript in a view, as the window shows it."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.transcript import Segment, Speaker, Transcript
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.view import TranscriptView
from tests.domain.strategies import spoken

LINES = (
    ("S1", "You said on the phone that the gauge was the first thing you checked that night."),
    ("S2", "The gauge tells you what the water does, and the tables tell you what it should do."),
    ("S2", "We had ninety minutes."),
    ("S1", "Who knew about the two pumps?"),
)


def talk(
    times: int = 1, lines: tuple[tuple[str, str], ...] = LINES, language: str = "en"
) -> Transcript:
    segments: list[Segment] = []
    for number in range(times * len(lines)):
        speaker, text = lines[number % len(lines)]
        segments.append(spoken(text, start_ms=10_000 * number, speaker=speaker))
    return Transcript(
        segments=tuple(segments),
        speakers=(Speaker(id="S1", name="Maren Holt"), Speaker(id="S2", name="Tomás Ibarra")),
        language=language,
        duration_ms=10_000 * times * len(lines),
    )


@pytest.fixture
def view(look: Look, qtbot: QtBot) -> Iterator[TranscriptView]:
    """A view of 812 x 620 with the talk in it, and the keyboard on it."""
    made = TranscriptView(look)
    qtbot.addWidget(made)
    made.resize(812, 620)
    made.show_transcript(talk())
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made
    made.close()
