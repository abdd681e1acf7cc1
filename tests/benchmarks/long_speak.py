"""The whole window on a script of 113,000 words; `python -m tests.benchmarks.window` runs it."""

import sys
from functools import partial
from itertools import islice
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from speechstudio.domain.edits import Query
from speechstudio.gui.main_window import HOME
from speechstudio.gui.other_places import SPEAK
from speechstudio.gui.speak.place import SpeakPlace
from speechstudio.gui.speak.span_choices import Scope, SpanAnswer
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.viewmodels.script_studio import ScriptStudio
from speechstudio.gui.window import StudioWindow
from speechstudio.workflows.speaking import sentence_maker
from tests.benchmarks.editor import KEYS, turn_wheel
from tests.benchmarks.long_texts import paragraphs
from tests.benchmarks.pretended_speech import PretendedPlayer, PretendedSpeaker
from tests.benchmarks.turns import Turns, a_home, measured_window

WORDS = 113_000
PARAGRAPHS_A_CHAPTER = 12
KEY_PAUSE_S = 0.02
VOICES = {"en": "espeak:en-gb"}
OTHER_VOICE = "espeak:en-us"
_SHORT = (
    "Dr. Hale of NASA paid $1.4M for it on 07/09/2026 at 8:15 PM, and rang 555-0199 about"
    " flight HX2207."
)
_CTRL = Qt.KeyboardModifier.ControlModifier


def main() -> int:
    """Print the table; give the exit code."""
    with a_home() as folders:
        path = folders.documents.parent / "long.md"
        path.write_text(long_text(headed=True), encoding="utf-8")
        speaker = patch.object(sentence_maker, "Speaker", PretendedSpeaker)
        with speaker, measured_window(folders) as (shown, turns):
            turns.until(lambda: shown.warming.is_done)
            turns.settle()
            turns.say("an empty window")
            _all(shown, turns, path)
            return 0 if turns.is_good else 1


def long_text(*, headed: bool) -> str:
    """Give a text of about `WORDS` words: paragraphs short and long, with chapters if wanted."""
    blocks: list[str] = []
    words = 0
    for number, paragraph in enumerate(islice(paragraphs(7, (2, 18)), WORDS)):
        if headed and not number % PARAGRAPHS_A_CHAPTER:
            blocks.append(f"# Chapter {number // PARAGRAPHS_A_CHAPTER + 1}")
        blocks.append(f"{paragraph} {_SHORT}")
        words += len(blocks[-1].split())
        if words > WORDS:
            break
    return "\n\n".join(blocks)


def _all(shown: StudioWindow, turns: Turns, path: Path) -> None:
    turns.measure("show the place", partial(shown.window.places.go_to, SPEAK))
    place = shown.others.speech
    turns.until(lambda: place.studio.voices.is_known)
    _open(turns, place, path)
    _look_around(turns, place)
    _type(turns, place)
    _read(turns, place)
    _speak(turns, place)
    _search(turns, place)
    _export(turns, place)
    places = shown.window.places
    turns.measure(
        "go to transcripts and back", *[partial(places.show, HOME), partial(places.show, SPEAK)] * 3
    )
    turns.measure("close the script", place.studio.show_none)
    scripts = place.studio.scripts
    turns.until(lambda: bool(scripts.entries))
    turns.one(partial(place.studio.open, scripts.entries[0].path))
    _settle(turns, place.studio)
    turns.say("open it again")
    turns.one(place.studio.show_none)
    _paste(turns, place)


def _open(turns: Turns, place: SpeakPlace, path: Path) -> None:
    turns.one(partial(place.open_paths, [path]))
    turns.until(lambda: place.studio.document is not None)
    _settle(turns, place.studio)
    turns.say("import and read")
    document = place.studio.document
    assert document is not None
    print(f"    {document.details.words:,} words, {len(document.script.paragraphs)} paragraphs")


def _look_around(turns: Turns, place: SpeakPlace) -> None:
    view = place.body.view
    bar = view.verticalScrollBar()
    turns.measure("scroll by the wheel", *[partial(turn_wheel, view)] * 120)
    drags = [partial(bar.setValue, bar.maximum() * at // 40) for at in range(40)]
    turns.measure("drag the scroll bar", *drags)
    turns.measure("move the caret", *[partial(QTest.keyClick, view, Qt.Key.Key_Down)] * 60)
    turns.measure("select all", partial(QTest.keyClick, view, Qt.Key.Key_A, _CTRL))
    window = place.around.window
    turns.measure("another size", *[partial(window.resize, w, 860) for w in (1300, 1500)])


def _type(turns: Turns, place: SpeakPlace) -> None:
    view, keys = place.body.view, place.around.keys
    count = view.editor.source.paragraph_count
    turns.measure("go to the middle", partial(view.place_caret, Caret(count // 2, 10)))
    view.setFocus()
    for sign in KEYS:
        turns.one(partial(QTest.keyClicks, view, sign))
        turns.one(QApplication.processEvents)
        turns.settle_for(KEY_PAUSE_S)
    turns.settle()
    turns.say("type letters")
    both = [
        partial(QTest.keyClick, view, Qt.Key.Key_Return),
        partial(QTest.keyClick, view, Qt.Key.Key_Backspace),
    ]
    turns.measure("split, merge", *both * 10)
    turns.measure("undo", *[keys["undo"].trigger] * 15)
    turns.measure("redo", *[keys["redo"].trigger] * 10)
    _settle(turns, place.studio)
    turns.say("settle")


def _read(turns: Turns, place: SpeakPlace) -> None:
    """Decide how spans are read: one, all of a text, all of every text; and leave a group."""
    for scope, what in (
        (Scope.HERE, "force a reading here"),
        (Scope.TEXT, "force it everywhere"),
        (Scope.ALL, "always read so"),
    ):
        _go_to_span(place)
        turns.settle()
        turns.one(place.body.view.open_span)
        turns.settle()
        answer = SpanAnswer(reading=None, spoken="the space people", scope=scope)
        turns.one(partial(place.spans.popover.chosen.emit, answer))
        place.spans.popover.close_popover()
        _settle(turns, place.studio)
        turns.say(what)
        turns.one(place.around.keys["undo"].trigger)
        _settle(turns, place.studio)
        turns.say("undo that")
    turns.one(partial(place.studio.lexicon.forget, "NASA"))
    _settle(turns, place.studio)
    turns.say("forget it")
    group = next(iter(place.studio.rows.groups.counts)) if place.studio.rows else None
    for is_on in (False, True):
        turns.one(partial(place.body.legend.toggled.emit, group, is_on))
        _settle(turns, place.studio)
        turns.say("read a group" if is_on else "leave a group unread")
    turns.one(partial(place.head.language_chosen.emit, "en-IN"))
    _settle(turns, place.studio)
    turns.say("another language")


def _go_to_span(place: SpeakPlace) -> None:
    view = place.body.view
    at = view.editor.source.paragraph_count // 3
    while "NASA" not in view.editor.text(at):
        at += 1
    view.place_caret(Caret(at, view.editor.text(at).index("NASA") + 1))


def _speak(turns: Turns, place: SpeakPlace) -> None:
    studio, view = place.studio, place.body.view
    turns.one(partial(place.panels.voice.choose_voice, OTHER_VOICE))
    _settle(turns, studio)
    turns.say("another voice")
    turns.one(studio.making.make_all)
    turns.until(lambda: studio.making.done > 200)
    turns.say("make all")
    turns.measure("make no more", studio.making.cancel)
    vars(studio.narration.output)["_player"] = PretendedPlayer()
    view.place_caret(Caret(view.editor.source.paragraph_count // 2, 0))
    turns.settle()
    turns.one(place.sound.play_from_caret)
    turns.until(lambda: place.body.view.playing_row is not None)
    turns.say("play from the caret")
    turns.measure("go on playing", *[studio.narration.output.look] * 300)
    turns.measure("skip", *[partial(studio.narration.skip, by) for by in (1, 1, -1)])
    turns.measure(
        "go elsewhere", *[partial(studio.narration.seek, at) for at in (5_000_000, 90_000)]
    )
    turns.measure("pause", studio.narration.pause)


def _search(turns: Turns, place: SpeakPlace) -> None:
    keys, bar, search = place.around.keys, place.find.bar, place.find.search
    turns.measure("open the search", keys["find"].trigger)
    for sign in "harbour":
        turns.one(partial(QTest.keyClicks, bar.field, sign))
        turns.settle()
    turns.until(lambda: not search.is_searching)
    turns.say("type to search")
    turns.measure("look for a letter", partial(search.set_query, Query(text="e")))
    turns.measure("go to matches", *[keys["find_next"].trigger] * 10)
    search.set_query(Query(text="harbour"))
    turns.measure("replace", *[partial(search.replace, "port")] * 5)
    turns.one(partial(search.replace_all, "port"))
    _settle(turns, place.studio)
    turns.say("replace all")
    turns.one(keys["undo"].trigger)
    _settle(turns, place.studio)
    turns.say("undo that")
    turns.measure("close the search", bar.close_bar)


def _export(turns: Turns, place: SpeakPlace) -> None:
    turns.one(place.around.keys["export"].trigger)
    turns.settle()
    running, dialog = place.exports.running, place.exports.dialog
    assert running is not None
    assert dialog is not None
    turns.until(lambda: bool(running.terms))
    turns.settle()
    turns.say("open the export")
    turns.measure("close the export", dialog.close_dialog)


def _paste(turns: Turns, place: SpeakPlace) -> None:
    """Paste all of it into a script without text."""
    studio, view = place.studio, place.body.view
    turns.one(partial(studio.write, "", VOICES))
    turns.until(lambda: studio.document is not None)
    turns.settle()
    turns.say("an empty script")
    QGuiApplication.clipboard().setText(long_text(headed=False))
    turns.one(view.clipboard.paste)
    _settle(turns, studio)
    turns.say("paste 113,000 words")
    turns.one(place.around.keys["undo"].trigger)
    _settle(turns, studio)
    turns.say("undo that")


def _settle(turns: Turns, studio: ScriptStudio) -> None:
    """Let the loop turn until all is read, and it is known what is made."""
    rows = studio.rows
    turns.settle()
    turns.until(lambda: rows is None or (rows.is_settled and studio.sounds.is_surveyed))
    turns.settle_for(1.2)  # what follows later: lengths, the list of scripts


if __name__ == "__main__":
    sys.exit(main())
