"""The states of the dialog in which a voice is made of a recording, and of what is around it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

from speechstudio.domain.errors import JobCancelledError, UnreadableAudioError
from speechstudio.gui.cloning.desk import CloneDesk
from speechstudio.gui.cloning.dialog import CloneDialog
from speechstudio.gui.models_place import place as models_place
from speechstudio.gui.viewmodels import cloning
from speechstudio.gui.viewmodels.clone_check import CloneCheck
from speechstudio.gui.viewmodels.clone_recorder import CloneTake
from speechstudio.gui.viewmodels.clones import Clones
from speechstudio.gui.viewmodels.cloning import Cloning
from speechstudio.gui.viewmodels.model_entries import ModelState
from speechstudio.jobs.events import Progress
from speechstudio.jobs.queue import Job
from speechstudio.workflows.cloning.findings import Measures
from speechstudio.workflows.cloning.hosts import Host
from tests.gui import sample_recorder
from tests.gui.sample_recorder import sample_microphone
from tests.gui.sitting import Sitting, until
from tests.gui.viewmodels.clone_samples import ANNA, BAD, GOOD, HOSTS, POOR, checked
from tests.gui.viewmodels.panel_models import KNOWN, voice


def _open(sitting: Sitting, known: tuple[Host, ...] = HOSTS) -> Cloning:
    sitting.ends.enter_context(patch.object(cloning, "hosts", lambda _store: known))
    sitting.window.places.show("speak")
    voices = sitting.opened.others.shared.voices
    until(lambda: voices.is_known)
    desk = _desk(sitting)
    desk.open("")
    until(lambda: desk.cloning.are_hosts_known)
    return desk.cloning


def empty(sitting: Sitting) -> None:
    """Nothing is chosen yet."""
    _open(sitting)


def no_host(sitting: Sitting) -> None:
    """No model is ready."""
    _open(sitting, tuple(replace(each, lacks_model=True) for each in HOSTS))


def ready(sitting: Sitting) -> None:
    """The microphone is open, and a text is there to be read."""
    sitting.ends.enter_context(sample_microphone())
    _open(sitting)
    recorder = _desk(sitting).recorder
    recorder.open()
    until(lambda: recorder.take is CloneTake.READY)
    sitting.ends.callback(recorder.leave)


def recording(sitting: Sitting) -> None:
    """Somebody reads."""
    sitting.ends.enter_context(patch.object(sample_recorder, "RECORDED_MS", 17_400))
    ready(sitting)
    recorder = _desk(sitting).recorder
    recorder.start()
    until(lambda: bool(recorder.recorded_ms))


def busy(sitting: Sitting) -> None:
    """A recording is listened to."""
    made = _begun(sitting, lambda job: job._stop.wait())
    job = made.check._job
    assert job is not None
    made.check._take(job, Progress(step="diarization", done=4, total=10))


def _checked(sitting: Sitting, measures: Measures = GOOD) -> Cloning:
    made = _begun(sitting, lambda _job: checked(measures))
    until(lambda: made.check.checked is not None)
    made.set_name("Anna")
    made.set_stated(True)
    return made


def fine(sitting: Sitting) -> None:
    """All is well, and the voice can be made."""
    _checked(sitting)


def findings(sitting: Sitting) -> None:
    """The voice may be poor, and nobody has said that it may be used."""
    _checked(sitting, POOR).set_stated(False)


def refused(sitting: Sitting) -> None:
    """Two people speak."""
    _checked(sitting, BAD)


def failed(sitting: Sitting) -> None:
    """The file cannot be heard."""

    def fail(_job: Job) -> None:
        raise UnreadableAudioError(
            "the file anna.wav is not audio",
            hint="Give another file, or copy it again.",
        )

    made = _begun(sitting, fail)
    until(lambda: made.check.error is not None)
    made.set_name("a/b")


def making(sitting: Sitting) -> None:
    """The voice is being made."""
    made = _checked(sitting)

    def wait(_self: object, *args: object) -> None:
        job = args[-1]
        assert isinstance(job, Job)
        job._stop.wait()
        raise JobCancelledError

    sitting.ends.enter_context(patch.object(Cloning, "_make", wait))
    made.make()
    assert made._job is not None
    sitting.ends.callback(made._job.cancel)


def picker(sitting: Sitting) -> None:
    """A cloned voice among the others."""
    sitting.ends.enter_context(patch.object(Clones, "look", lambda _self: None))
    sitting.window.places.show("speak")
    voices = sitting.opened.others.shared.voices
    until(lambda: voices.is_known)
    anna = voice(
        "coqui:xtts-v2#Anna",
        "Anna",
        "en-GB",
        engine_title="Coqui TTS",
        gender="",
        licence="CPML",
        commercial_use="no",
        is_cloned=True,
    )
    voices.clones.known = (ANNA,)
    voices.voices = (anna, *KNOWN)
    voices.changed.emit()
    place = sitting.opened.others.speech
    tab = place.panels.inspector.voice
    tab.open_picker()
    from speechstudio.gui.voices.picker import VoicePicker

    (shown,) = sitting.window.findChildren(VoicePicker)
    shown.language.setCurrentIndex(0)
    shown.list.choose(anna.name)


def removing(sitting: Sitting) -> None:
    """What goes with a voice is said before."""
    picker(sitting)
    _desk(sitting).ask_to_remove(ANNA)


def of_model(sitting: Sitting) -> None:
    """A model that speaks in two cloned voices."""
    sitting.ends.enter_context(patch.object(models_place, "is_host", lambda *_: True))
    sitting.ends.enter_context(patch.object(Clones, "look", lambda _self: None))
    sitting.window.places.show("models")
    others = sitting.opened.others
    clones, shelf = others.shared.voices.clones, others.models.shelf
    shelf.entries = tuple(
        replace(entry, state=ModelState.INSTALLED, libraries=None)
        if entry.model.id == ANNA.model
        else entry
        for entry in shelf.entries
    )
    shelf.show(query="xtts")
    others.models.table.choose(ANNA.model)
    clones.take((ANNA, replace(ANNA, name="Grandfather")))


def _desk(sitting: Sitting) -> CloneDesk:
    desk = sitting.opened.others.cloning
    assert desk is not None
    return desk


def dialog(sitting: Sitting) -> CloneDialog:
    """The dialog that is open."""
    made = _desk(sitting).dialog
    assert made is not None
    return made


def _begun(sitting: Sitting, check: Callable[[Job], object]) -> Cloning:
    """Choose a recording, with a check that does something else."""

    def instead(_self: CloneCheck, _path: Path, job: Job) -> object:
        return check(job)

    sitting.ends.enter_context(patch.object(CloneCheck, "_check", instead))
    made = _open(sitting)
    dialog(sitting).take_file(Path("/home/ann/Recordings/anna.wav"))
    sitting.ends.callback(made.drop_recording)
    return made


CLONE_SCENES: dict[str, Callable[[Sitting], None]] = {
    "clone-empty": empty,
    "clone-none": no_host,
    "clone-record": ready,
    "clone-recording": recording,
    "clone-busy": busy,
    "clone-fine": fine,
    "clone-findings": findings,
    "clone-refused": refused,
    "clone-failed": failed,
    "clone-making": making,
    "clone-picker": picker,
    "clone-removing": removing,
    "clone-models": of_model,
}
"""Names of pictures, and how they come about."""
