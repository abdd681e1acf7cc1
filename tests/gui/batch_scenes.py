"""The states of the place of the queue."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from speechstudio.domain.errors import CutShortError
from speechstudio.engines.contract import RecognitionOptions
from speechstudio.gui.batch_place.place import BatchPlace
from speechstudio.gui.viewmodels import batch_lives
from speechstudio.gui.viewmodels.batch_shown import Show
from speechstudio.jobs.events import Event, Progress, Started
from speechstudio.workflows.queue.items import Failure, Item, ItemState, LogLine, Tone
from speechstudio.workflows.queue.settings import (
    HearSettings,
    ItemSettings,
    Preset,
    SpeakSettings,
)
from speechstudio.workflows.queue.watches import Watch
from speechstudio.workflows.settings import TranscriptionSettings
from tests.gui.sitting import Sitting, until
from tests.gui.viewmodels.panel_models import voice

_RESULTS = Path("/home/ada/Documents/Speech Studio")
_INTERVIEW = HearSettings(formats=("docx", "srt"), makes_project=True, folder=_RESULTS)
_ENGLISH = TranscriptionSettings(diarizer=None, recognition=RecognitionOptions(language="en"))
_SUBTITLES = HearSettings(transcription=_ENGLISH, formats=("srt", "vtt"), folder=_RESULTS)
_BOOK = SpeakSettings(suffix=".m4b", voice="kokoro:bf_emma", language="en-GB", folder=_RESULTS)
_DICTATION = HearSettings(
    transcription=_ENGLISH,
    formats=("txt",),
    template="{date}_{name}",
    folder=Path("/home/ada/Voice notes/text"),
)
_KOKORO: dict[str, Any] = {
    "engine_title": "Kokoro 82M",
    "cannot": ("Change its pitch", "Say a sentence anew but for its pace"),
    "limits": ("Slower than Piper.",),
}
_VOICES = (
    voice("kokoro:bf_emma", "Emma", "en-GB", **_KOKORO),
    voice("kokoro:bm_george", "George", "en-GB", gender="male", **_KOKORO),
    voice("espeak:en-gb", "English (Great Britain)", "en-GB", gender="", engine_title="eSpeak NG"),
    voice("kokoro:af_heart", "Heart", **_KOKORO),
    voice(
        "piper:en_US-joe-medium", "Joe", gender="male",
        licence="recordings: CC0-1.0; trained on from lessac",
        commercial_use="yes, as far as its own recordings go",
    ),
    voice("piper:de_DE-eva", "Eva", "de", commercial_use="no"),
)  # fmt: skip
_MP3 = replace(_BOOK, suffix=".mp3", subtitles=("srt",))
_PRESETS: tuple[ItemSettings, ...] = (_INTERVIEW, _SUBTITLES, _BOOK)
_NAMES: dict[ItemSettings, str] = {
    _INTERVIEW: "Interview, with speakers",
    _SUBTITLES: "Subtitles, English",
    _BOOK: "Audiobook, Joe",
    _MP3: "Audiobook, Joe",
    _DICTATION: "Voice notes",
}
_CUT = Failure.of(
    CutShortError(
        "the file ends too early",
        hint="Perhaps the copy was cut off. Copy the file again, or transcribe what is there.",
        detail="this file holds 3:05 of the 5:12 that it declares; the rest is missing or damaged",
    )
)


def queue(sitting: Sitting) -> None:
    """The whole queue, with a file that failed."""
    place = _shown(sitting)
    place.table.choose(6)
    place.details.show_item(place.shown.chosen)
    sitting.rest()


def empty(sitting: Sitting) -> None:
    """A queue with nothing in it."""
    place = _opened(sitting)
    place.feed.look()


def settings(sitting: Sitting) -> None:
    """Named settings, which can be changed."""
    place = _shown(sitting)
    place._show_preset(1)
    sitting.rest()
    until(lambda: place.feed.preset is not None and place.feed.preset.id == 1)


def voice_settings(sitting: Sitting) -> BatchPlace:
    """Settings of speech."""
    place = _shown(sitting)
    _have_voices(sitting)
    _edit_third(place)
    return place


def lost_voice(sitting: Sitting) -> None:
    """Settings of speech with a voice that is not installed."""
    place = _shown(sitting)
    _edit_third(place)
    until(lambda: sitting.opened.others.shared.voices.is_known)
    place.form.speak.chosen.choose("piper:en_US-joe-medium")


def voice_picker(sitting: Sitting) -> None:
    """Another voice is picked for settings."""
    voice_settings(sitting).form.speak.voice.open_picker()


def watched(sitting: Sitting) -> None:
    """What a watched folder gave."""
    place = _shown(sitting)
    place.left.watch_chosen.emit(1)
    place.left.mark(None, 1)


def done(sitting: Sitting) -> None:
    """One that is done."""
    place = _shown(sitting)
    place.left.mark(Show.DONE)
    place.shown.show(Show.DONE)
    place.table.choose(8)


def menu(sitting: Sitting) -> None:
    """All that can be done with one that failed."""
    queue(sitting)
    table = sitting.opened.others.batch.view.table
    place = table.visualRect(table.model().index(5, 0)).center()
    on_screen = table.viewport().mapToGlobal(place)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, on_screen)
    QApplication.sendEvent(table.viewport(), asked)
    for opened in table.findChildren(QMenu):
        sitting.ends.callback(opened.close)


def help_with_row(sitting: Sitting) -> None:
    """What can be done about one that failed."""
    queue(sitting)
    sitting.opened.others.batch.view.details.buttons["help"].click()


def _edit_third(place: BatchPlace) -> None:
    place._show_preset(3)
    until(lambda: place.feed.preset is not None and place.feed.preset.id == 3)


def _have_voices(sitting: Sitting) -> None:
    voices = sitting.opened.others.shared.voices
    voices.voices, voices.is_known = _VOICES, True
    voices.changed.emit()


def _opened(sitting: Sitting) -> BatchPlace:
    sitting.window.places.show("batch")
    place = sitting.opened.others.batch.view
    until(lambda: place.feed.desk is not None)
    return place


def _shown(sitting: Sitting) -> BatchPlace:
    place = _opened(sitting)
    desk = place.feed.desk
    assert desk is not None
    desk.choices.presets = tuple(
        Preset(id=number, name=_NAMES[own], settings=own) for number, own in enumerate(_PRESETS, 1)
    )
    folder = Path("/home/ada")
    desk.choices.watches = (
        Watch(id=1, folder=folder / "Voice notes", preset=2, into=_DICTATION.folder),
        Watch(id=2, folder=folder / "Letters aloud", preset=3),
    )
    desk.queue.items = tuple(_items())
    clock = SimpleNamespace(monotonic=sitting.clock.monotonic)
    sitting.ends.enter_context(patch.object(batch_lives, "time", clock))
    for number, told in _told():
        place.feed.lives.take(number, told)
        sitting.clock.now_s += 90
    place.feed.look()
    sitting.opened.others.batch._awake.changed.disconnect()  # what this machine allows
    place.set_awake(True)
    return place


def _told() -> list[tuple[int, Event]]:
    def heard(step: str, done: int, total: int) -> Event:
        return Progress(step=step, done=done, total=total)

    return [
        (1, Started()),
        (2, Started()),
        (1, heard("recognition", 0, 1000)),
        (1, heard("diarization", 0, 1000)),
        (1, heard("diarization", 160, 1000)),
        (1, heard("recognition", 600, 1000)),
        (2, heard("speaking", 500, 1000)),
        (2, heard("speaking", 600, 1000)),
    ]


def _items() -> list[Item]:
    def item(name: str, settings: ItemSettings, length_s: int, **more: Any) -> Item:
        is_heard = isinstance(settings, HearSettings)
        return Item(
            source=Path("/home/ada") / name,
            settings=settings,
            preset=_NAMES[settings],
            stem=Path(name).stem,
            day="2026-11-18",
            length_ms=length_s * 1000,
            is_length_guessed=not is_heard and "took_ms" not in more,
            log=_log("Added"),
            **more,
        )

    made, waits, runs = ItemState.DONE, ItemState.WAITING, ItemState.RUNNING
    result = (_RESULTS / "result.docx",)
    items = [
        item("harbour-board-b.m4a", _INTERVIEW, 6760, state=runs),
        item("notice.md", _MP3, 52, state=runs),
        item("workshop.mp4", _INTERVIEW, 5462, state=waits),
        item("part-3.docx", _BOOK, 1450, state=waits),
        item("speech-0611.wav", _SUBTITLES, 1127, state=waits),
        item(
            "note-0715.ogg", _DICTATION, 185,
            state=ItemState.FAILED, failure=_CUT, is_watched=True,
        ),
        item("seminar-02.mp3", _SUBTITLES, 3068, state=made, took_ms=362_000, results=result),
        item(
            "signe-a.flac", _INTERVIEW, 8095,
            state=made, took_ms=1_900_000, results=result, to_check=9,
            project=Path("/home/ada/signe-a.speech"),
        ),
        item("house-rules.txt", _MP3, 48, state=made, took_ms=21_000, results=result),
        item("radio-play.wav", _INTERVIEW, 4039, state=ItemState.SKIPPED, results=result),
    ]  # fmt: skip
    items[5] = replace(items[5], log=_log("Added from watched folder", "The file ends too early"))
    return [replace(each, id=number) for number, each in enumerate(items, 1)]


def _log(*texts: str) -> tuple[LogLine, ...]:
    at_s = datetime.now(UTC).replace(hour=9, minute=31).timestamp()
    tones = (Tone.NEWS, Tone.BAD)
    return tuple(
        LogLine(at_s=at_s, text=text, tone=tone) for text, tone in zip(texts, tones, strict=False)
    )


BATCH_SCENES = {
    "batch": queue,
    "batch-none": empty,
    "batch-settings": settings,
    "batch-voice": voice_settings,
    "batch-voice-lost": lost_voice,
    "batch-voice-picker": voice_picker,
    "batch-watched": watched,
    "batch-done": done,
    "batch-menu": menu,
    "batch-help": help_with_row,
}
"""Names of pictures, and how they come about."""
