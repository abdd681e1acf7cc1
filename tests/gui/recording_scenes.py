"""The states of a recording."""

from collections.abc import Callable
from functools import partial

from speechstudio.domain.errors import AudioDeviceError
from speechstudio.gui.viewmodels.recording_marks import RecordingMarks
from speechstudio.gui.viewmodels.recording_states import Phase
from tests.gui.sample_recorder import sample_microphone
from tests.gui.sitting import Sitting, until


def recording(troubles: tuple[str, ...], sitting: Sitting) -> None:
    """The thirteenth minute of a recording."""
    sitting.ends.enter_context(sample_microphone(*troubles))
    recorder = sitting.opened.recorder
    recorder.begin()
    until(lambda: recorder.recording.phase is Phase.READY)
    recorder.begin()
    until(lambda: recorder.recording.recorded_ms > 0)
    marks = recorder.recording.marks
    for _ in range(3):
        known = marks.items
        recorder.recording.mark()
        until(partial(_is_other, marks, known))


def ready_to_record(sitting: Sitting) -> None:
    """A microphone that is heard, and nothing kept yet."""
    sitting.ends.enter_context(sample_microphone())
    sitting.opened.recorder.begin()
    until(lambda: sitting.opened.recorder.recording.phase is Phase.READY)


def no_microphone(sitting: Sitting) -> None:
    """A microphone was pulled out."""
    recording((), sitting)
    link = sitting.opened.recorder.recording.link
    error = AudioDeviceError(
        "the microphone was unplugged at 12:34", hint="Everything until then is saved."
    )
    link.ended.emit(error)
    sitting.rest()


def _is_other(marks: RecordingMarks, known: tuple[object, ...]) -> bool:
    return marks.items != known


RECORDING_SCENES: dict[str, Callable[[Sitting], None]] = {
    "recording-ready": ready_to_record,
    "recording": partial(recording, ()),
    "recording-silence": partial(recording, ("silence",)),
    "recording-clipping": partial(recording, ("clipping",)),
    "recording-disk": partial(recording, ("disk",)),
    "recording-lost": no_microphone,
}
"""Names of pictures, and how they come about."""
