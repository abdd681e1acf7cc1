"""States of the window with content that is out of the ordinary, and with switches turned."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from unittest.mock import patch

from speechstudio.domain.transcript import Speaker, Transcript
from speechstudio.gui.inspector.inside_section import InsideSection
from speechstudio.gui.viewmodels.audio_inside import AudioInside, InsideShown
from speechstudio.storage.project import Details, Project, SourceAudio
from tests.gui import recording_scenes, sample_projects, sample_texts, scenes
from tests.gui.sample_recorder import sample_microphone
from tests.gui.sitting import Sitting, until

_LONG_TITLE = (
    "2025-11-18 Interview with the harbour master about the night of the long storm, part 2"
)
_LONG_NAMES = (
    "Prof. Dr. Alexandrina van der Westhuizen-Okonkwo (harbour master)",
    "DonaudampfschifffahrtsgesellschaftskapitänswitweMüller",
)
_MINUTE_MS = 60_000


def many_speakers(sitting: Sitting) -> None:
    """Twelve people."""
    _open(sitting, "Round table", sample_texts.meeting(12, 40 * _MINUTE_MS))


def long_names(sitting: Sitting) -> None:
    """Names of everything that are much too long."""
    speakers = tuple(Speaker(id=f"S{n}", name=name) for n, name in enumerate(_LONG_NAMES, 1))
    talk = replace(sample_texts.meeting(2, 20 * _MINUTE_MS), speakers=speakers)
    _open(sitting, _LONG_TITLE, talk)


def long_names_in_details(sitting: Sitting) -> None:
    """The same in the tab of details."""
    long_names(sitting)
    sitting.opened.workbench.correcting.inspector.show_tab("details")


def one_word(sitting: Sitting) -> None:
    """A recording in which one word was said."""
    said = Transcript(
        segments=(sample_texts.segment("1 Yes.", 1_200),),
        speakers=(Speaker(id="S1", name="Speaker 1"),),
        language="en",
        duration_ms=3_000,
    )
    _open(sitting, "Answer", said)


def no_words(sitting: Sitting) -> None:
    """A recording in which nothing was said."""
    _open(sitting, "Empty room", Transcript(duration_ms=30_000, language="en"))


def kept_inside(sitting: Sitting) -> None:
    """A recording inside its project."""
    scenes.details(sitting)
    inside = sitting.opened.workbench.correcting.inside
    until(lambda: not inside._works)
    inside.keep()
    until(lambda: inside.shown.can_take_out)
    for toast in sitting.window.toasts.toasts:
        toast.close()


def being_kept(sitting: Sitting) -> None:
    """A recording on its way into its project."""
    scenes.details(sitting)
    inside = sitting.opened.workbench.correcting.inside
    until(lambda: not inside._works)
    where = inside.shown.where
    shown = InsideShown(where=where, doing="Putting it inside", share=0.38)
    sitting.ends.enter_context(patch.object(AudioInside, "shown", shown))
    section = sitting.window.findChild(InsideSection)
    assert section is not None
    section.refresh()


def heard(troubles: tuple[str, ...], sitting: Sitting) -> None:
    """A microphone that is to be heard on the loudspeaker."""
    sitting.ends.enter_context(sample_microphone(*troubles))
    recording_scenes.recording(troubles, sitting)
    monitor = sitting.opened.recorder.recording.monitor
    monitor.set_on(True)
    until(lambda: monitor.is_on is not bool(troubles))


def _open(sitting: Sitting, title: str, transcript: Transcript) -> None:
    recording = sitting.recordings / f"{title}.wav"
    length_ms = transcript.duration_ms or _MINUTE_MS
    sample_projects.write_silence(recording, length_ms)
    source = SourceAudio.of(recording, duration_ms=length_ms)
    path = sitting.projects / f"{title}.speech"
    with Project.create(path, Details(title=title, source=source), transcript) as project:
        project.keep_peaks(sample_projects.peaks_of(transcript, length_ms))
    sitting.studio.projects.refresh()
    sitting.open(title)


ODD_SCENES: dict[str, Callable[[Sitting], None]] = {
    "many-speakers": many_speakers,
    "long-names": long_names,
    "long-names-details": long_names_in_details,
    "one-word": one_word,
    "no-words": no_words,
    "kept-inside": kept_inside,
    "being-kept": being_kept,
    "heard": partial(heard, ()),
    "heard-nowhere": partial(heard, ("loudspeaker",)),
}
"""Names of pictures, and how they come about."""
