"""What is said of a transcription that waits or runs."""

import time
from dataclasses import dataclass

from speechstudio.gui.times import shown_time, span_text
from speechstudio.gui.viewmodels.facts import language_fact
from speechstudio.gui.viewmodels.pace import SOON_S, StepPace, sentence_left, short_left
from speechstudio.gui.viewmodels.transcriptions import Transcription
from speechstudio.gui.words import number, tr
from speechstudio.jobs.states import JobState
from speechstudio.workflows.transcribe import JOINING, READING


@dataclass(frozen=True, slots=True, kw_only=True)
class StepShown:
    """One step as it is shown."""

    name: str
    share: float | None
    """None while it waits."""
    said: str
    """`38 %`, `waiting`, `running`, or how long it took: `0:21`."""
    is_over: bool = False


STEPS = (
    (READING, tr("Read the audio")),
    ("recognition", tr("Recognise speech")),
    ("diarization", tr("Tell speakers apart")),
    (JOINING, tr("Join and check")),
)


def step_names(*, finds_speakers: bool) -> tuple[str, ...]:
    """Names of the steps, in order."""
    return tuple(name for key, name in STEPS if finds_speakers or key != "diarization")


def steps_of(one: Transcription) -> tuple[StepShown, ...]:
    """Say how far each step is."""
    keys = [key for key, _ in STEPS if one.settings.finds_speakers or key != "diarization"]
    names = dict(STEPS)
    return tuple(_shown(names[key], one.pace.steps.get(key)) for key in keys)


def headline(one: Transcription) -> str:
    """Say how long it will go on: `About 17 minutes left`."""
    if one.state is JobState.QUEUED:
        return tr("Waiting for the job before")
    if one.state is JobState.CANCELLING:
        return tr("Stopping")
    if one.is_joining:
        return tr("Almost done")
    return sentence_left(one.left_s()) or tr("Starting")


def speed(one: Transcription) -> str:
    """Say how fast it goes: `4.1 x as fast as playing`."""
    heard = {key: pace for key, pace in one.pace.steps.items() if key not in {READING, JOINING}}
    rates = [_rate(pace) for pace in heard.values() if pace.done > pace.began_at]
    if not rates or min(rates) <= 0:
        return ""
    return tr("{rate} × as fast as playing", rate=number(min(rates), 1))


def in_short(one: Transcription, title: str = "") -> str:
    """Say it in a few words, with a title if one is given: `Transcribing · 38 % · 17 min left`."""
    if one.state is JobState.QUEUED:
        return tr("Waiting")
    left_s = one.left_s()
    left = tr("a few s left") if left_s is not None and left_s < SOON_S else short_left(left_s)
    what = tr("Transcribing {title}", title=title) if title else tr("Transcribing")
    parts = [what, tr("{share} %", share=round(100 * one.share)), left]
    return " · ".join(part for part in parts if part)


def meta(one: Transcription) -> tuple[str, ...]:
    """Say what is known of a recording as soon as it is: `1:52:40`, `English, detected`."""
    length = (shown_time(one.duration_ms),) if one.duration_ms else ()
    language = (language_fact(one.settings, one.language),) if one.language else ()
    return (*length, *language, tr("from {file}", file=one.source.name))


def _rate(pace: StepPace) -> float:
    """Milliseconds of audio for a millisecond of work."""
    spent_s = max(time.monotonic() if not pace.is_over else pace.told_s, pace.told_s) - pace.began_s
    return (pace.done - pace.began_at) / 1000 / spent_s if spent_s > 1 else 0.0


def _shown(name: str, pace: StepPace | None) -> StepShown:
    if pace is None:
        return StepShown(name=name, share=None, said=tr("waiting"))
    if pace.is_over:
        took_s = round(pace.took_s)
        said = span_text(1000 * took_s) if took_s else tr("done")
        return StepShown(name=name, share=pace.share, said=said, is_over=True)
    said = (
        tr("{share} %", share=round(100 * pace.share))
        if pace.done
        else tr("running", "state of work")
    )
    return StepShown(name=name, share=pace.share, said=said)
