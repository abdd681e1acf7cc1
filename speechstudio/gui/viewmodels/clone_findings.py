"""What the check of a recording found, in plain words."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from speechstudio.gui.viewmodels.clone_words import finding_words
from speechstudio.gui.words import number, tr
from speechstudio.workflows.cloning.findings import Aspect, Finding, Gravity, Measures

if TYPE_CHECKING:  # it brings numpy
    from speechstudio.workflows.cloning.check import CheckedRecording


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckLine:
    """One thing that was looked at."""

    text: str
    advice: str = ""
    """What to do about it."""
    gravity: Gravity | None = None
    """None where all is well."""


def check_lines(checked: "CheckedRecording") -> tuple[CheckLine, ...]:
    """Say what was found: the worst first, then what is well."""
    bad = [_line(finding, checked.measures) for finding in checked.findings]
    return (*bad, *_well(checked))


def _line(finding: Finding, measures: Measures) -> CheckLine:
    text, advice = finding_words(finding.cause, measures)
    return CheckLine(text=text, advice=advice, gravity=finding.gravity)


def _well(checked: "CheckedRecording") -> Iterator[CheckLine]:
    """Say what nothing was found against; of silence nothing can be said."""
    measures = checked.measures
    if not measures.speech_s:
        return
    bad = {one.aspect for one in checked.findings if one.gravity is not Gravity.NOTE}
    noted = {one.aspect for one in checked.findings}
    if Aspect.LENGTH not in bad:
        yield CheckLine(
            text=tr("{seconds} s of speech are heard", seconds=number(measures.speech_s))
        )
    if Aspect.PEOPLE not in noted:
        yield CheckLine(text=tr("One person alone speaks"))
    if Aspect.NOISE not in bad:
        gap = number(measures.noise_gap_db)
        yield CheckLine(text=tr("It is quiet: speech is {gap} dB louder than the noise", gap=gap))
    if Aspect.LEVEL not in bad:
        yield CheckLine(text=tr("Nothing is clipped, and it is loud enough"))
