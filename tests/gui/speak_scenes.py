"""The states of the place where texts are spoken."""

from dataclasses import replace

from PySide6.QtTest import QTest

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.registry import engine
from speechstudio.engines.spec import Task
from speechstudio.gui.speak.place import SpeakPlace
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.viewmodels.narration import Heard
from speechstudio.gui.viewmodels.script_row import ScriptRow
from speechstudio.jobs.events import Progress
from tests.gui.sitting import Sitting, until

VOICES = {"en": "espeak:en-gb"}
NOTICE = """# Harbour notice
The tide turned at 04:35 on 07/09/2026, and berth C-14 is closed. Dr. Ruiz takes HX2207 from LIS to OPO; it left 25 min late. Ring 555-0199 ext. 3 before 8:15 PM, or use PIN 2206. The NOAA/EU budget shrank by $1.4M (2.5 %) in FY2025. Fit v3.1.12 on the GTX 1080; it needs a 24 V supply. Louis XIV wrote Chapter VI to St. Malo, pp. 30-34. IEEE 802.3bt is due in Q4."""  # noqa: E501 - one paragraph
PLAY = """ANN: Is the lock open at 5:30?
BEN: Not before 6. The keeper has 3 boats to let through.
ANN: Then we wait.
BEN: It is only half an hour."""


def empty(sitting: Sitting) -> None:
    """No script is open, and there are some."""
    place = _open(sitting, PLAY)
    place.studio.show_none()
    until(lambda: len(place.studio.scripts.entries) == 1)


def editing(sitting: Sitting) -> None:
    """Most sentences are made, one has changed, two are not made yet."""
    place = _open(sitting, NOTICE)
    _make(place, 6)
    view = place.body.view
    view.setFocus()
    view.place_caret(Caret(1, view.editor.text(1).index("budget")))
    QTest.keyClicks(view, "new ")
    _settle(place)


def popover(sitting: Sitting) -> None:
    """How a date is read, and how else it could be."""
    editing(sitting)
    place = sitting.opened.others.speech
    view = place.body.view
    view.place_caret(Caret(1, 31))
    view.open_span()


def options(sitting: Sitting) -> None:
    """What one engine has alone, of which one number was changed."""
    place = _open(sitting, NOTICE)
    voices, panels = place.studio.voices, place.panels
    options = engine(Task.SYNTHESIS, "styletts2").choices
    voices.voices = tuple(replace(facts, options=options) for facts in voices.voices)
    voices.changed.emit()
    more = panels.inspector.voice.delivery.more
    if not sitting.window.panels.is_shown("inspector"):
        sitting.window.keys["inspector"].trigger()
    more.fold.click()
    panels.voice.choose_own("espeak.alpha", 0.55)
    _settle(place)
    panels.inspector.voice.ensureWidgetVisible(more, 0, 0)


def playing(sitting: Sitting) -> None:
    """The third sentence is heard."""
    editing(sitting)
    place = sitting.opened.others.speech
    row = _rows(place)[3]
    start = row.spoken.index("extension")
    at_ms = place.studio.sounds.rows.of(row)
    assert at_ms is not None
    begin = place.studio.sounds.rows.start_ms(at_ms)
    heard = Heard(row=row, spoken=(start, start + len("extension")), at_ms=begin + 2_400)
    place.studio.narration.moved.emit(heard)
    place.body.dock.set_playing(True)


def dialogue(sitting: Sitting) -> None:
    """Two people talk, of whom nothing is made."""
    _open(sitting, PLAY)


def export(sitting: Sitting) -> None:
    """What an export offers."""
    place = _open(sitting, NOTICE)
    place.exports.open()
    running = place.exports.running
    assert running is not None
    until(lambda: bool(running.terms))


def exporting(sitting: Sitting) -> None:
    """An export that goes on."""
    export(sitting)
    exports = sitting.opened.others.speech.exports
    running = exports.running
    assert running is not None
    job = running._bridge.submit("Harbour notice", lambda job: job._stop.wait())
    sitting.ends.callback(job.cancel)
    running._job = job
    running.changed.emit()
    running._take(job, Progress(step="speaking", done=150, total=360))


def failed(sitting: Sitting) -> None:
    """A sentence that could not be made."""
    place = _open(sitting, NOTICE)
    _make(place, 3)
    making, sounds = place.studio.making, place.studio.sounds
    sound = sounds.rows.of(_rows(place)[4])
    assert sound is not None
    error = EngineFailedError("the voice stopped", hint="Try again, or choose another voice.")
    making._fail(sound, error)


def _open(sitting: Sitting, text: str) -> SpeakPlace:
    sitting.window.places.show("speak")
    place = sitting.opened.others.speech
    until(lambda: place.studio.voices.is_known)
    place.studio.write(text, VOICES)
    _settle(place)
    place.head.language_chosen.emit("en-GB")
    _settle(place)
    return place


def _settle(place: SpeakPlace) -> None:
    studio = place.studio
    until(lambda: studio.rows is not None and studio.rows.is_settled and studio.sounds.is_surveyed)


def _rows(place: SpeakPlace) -> list[ScriptRow]:
    rows = place.studio.rows
    assert rows is not None
    return [rows.row(at) for at in range(rows.row_count)]


def _make(place: SpeakPlace, count: int) -> None:
    """Have the first rows spoken."""
    making = place.studio.making
    making.make(_rows(place)[:count])
    until(lambda: not making.is_busy)
    scripts = place.studio.scripts
    until(lambda: any(entry.duration_ms for entry in scripts.entries))


SPEAK_SCENES = {
    "speak-empty": empty,
    "speak": editing,
    "speak-popover": popover,
    "speak-options": options,
    "speak-playing": playing,
    "speak-dialogue": dialogue,
    "speak-export": export,
    "speak-exporting": exporting,
    "speak-failed": failed,
}
"""Names of pictures, and how they come about."""
