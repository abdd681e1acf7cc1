"""What speaks for and against a recording, in the language of the window."""

from collections.abc import Callable

from speechstudio.gui.words import number, tr, trn
from speechstudio.workflows.cloning.findings import (
    SHORT_S,
    TELEPHONE_HZ,
    USED_S,
    Cause,
    Measures,
)

_Words = tuple[str, str]
"""What was found, and what to do about it, which may be empty."""


def finding_words(cause: Cause, found: Measures) -> _Words:
    """Say what was found, and what to do about it."""
    return _WORDS[cause](found)


def _silent(_found: Measures) -> _Words:
    return tr("The recording is silent"), tr("Give some seconds of clear speech.")


def _wordless(_found: Measures) -> _Words:
    return tr("No speech is heard in the recording"), tr("Give some seconds of clear speech.")


def _too_little(found: Measures) -> _Words:
    return _short(found), tr("Give at least {least} s, better 15 s.", least=number(round(SHORT_S)))


def _little(found: Measures) -> _Words:
    return _short(found), tr(
        "The voice will be more like it with {least} s or more.", least=number(round(SHORT_S))
    )


def _short(found: Measures) -> str:
    return tr(
        "There are only {seconds} s of speech in the recording", seconds=number(found.speech_s, 1)
    )


def _long(found: Measures) -> _Words:
    text = tr(
        "The recording is {seconds} s long; its first {used} s are used",
        seconds=number(round(found.length_s)),
        used=number(USED_S),
    )
    return text, ""


def _untold(_found: Measures) -> _Words:
    text = tr("Nobody has checked that one person alone speaks")
    return text, tr("The models that tell speakers apart do that; they can be installed in Models.")


def _several(found: Measures) -> _Words:
    text = trn(
        "{n} person speaks in the recording",
        "{n} people speak in the recording",
        len(found.speakers or ()),
    )
    return text, tr("Cut out a part in which one person alone speaks.")


def _another(found: Measures) -> _Words:
    text = tr(
        "Somebody else seems to be heard for {seconds} s",
        seconds=number(found.second_person_s, 1),
    )
    return text, tr("Cut that out.")


def _drowned(found: Measures) -> _Words:
    return _noise(found), tr("Record it again in a quiet room.")


def _noisy(found: Measures) -> _Words:
    return _noise(found), tr("The noise may get into the voice: record it in a quiet room.")


def _noise(found: Measures) -> str:
    gap = number(round(max(0.0, found.noise_gap_db)))
    return tr("Speech is only {gap} dB louder than the noise", gap=gap)


def _clipped(found: Measures) -> _Words:
    text = tr("{share} % of the recording is clipped", share=number(100 * found.clipped_share, 1))
    return text, tr("It was recorded too loud: turn the microphone down and record it again.")


def _faint(found: Measures) -> _Words:
    text = tr(
        "The recording is very quiet: speech is at {level} dB",
        level=number(round(found.speech_db)),
    )
    return text, tr("Go nearer to the microphone, or turn it up.")


def _telephone(found: Measures) -> _Words:
    text = tr("The recording has {rate} Hz, as on a telephone", rate=number(found.rate_hz))
    return text, tr("Record with {rate} Hz or more.", rate=number(TELEPHONE_HZ))


def _broken(_found: Measures) -> _Words:
    return tr("The file is damaged, or a part of it is missing"), tr("Give a whole recording.")


_WORDS: dict[Cause, Callable[[Measures], _Words]] = {
    Cause.SILENT: _silent,
    Cause.WORDLESS: _wordless,
    Cause.TOO_LITTLE: _too_little,
    Cause.LITTLE: _little,
    Cause.LONG: _long,
    Cause.UNTOLD: _untold,
    Cause.SEVERAL: _several,
    Cause.ANOTHER: _another,
    Cause.DROWNED: _drowned,
    Cause.NOISY: _noisy,
    Cause.CLIPPED: _clipped,
    Cause.FAINT: _faint,
    Cause.TELEPHONE: _telephone,
    Cause.BROKEN: _broken,
}
