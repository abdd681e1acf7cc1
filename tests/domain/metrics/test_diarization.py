from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.metrics import diarization_errors
from speechstudio.domain.turns import SpeakerTurn, united_turns
from tests.domain.strategies import turns


def turn(start_ms: int, end_ms: int, speaker: str) -> SpeakerTurn:
    return SpeakerTurn(start_ms=start_ms, end_ms=end_ms, speaker=speaker)


@pytest.mark.models  # imports pyannote
@pytest.mark.models  # importing pyannote takes longer than all other tests here
@given(turns(speakers="ABCDE", maximum=15), turns(speakers="UVWXYZ", maximum=15))
def test_errors_agree_with_pyannote(
    reference: tuple[SpeakerTurn, ...], hypothesis: tuple[SpeakerTurn, ...]
) -> None:
    core = pytest.importorskip("pyannote.core")
    metrics = pytest.importorskip("pyannote.metrics.diarization")

    def annotation(found: Iterable[SpeakerTurn]) -> object:
        made = core.Annotation()
        for number, one in enumerate(united_turns(found)):
            made[core.Segment(one.start_ms, one.end_ms), number] = one.speaker
        return made

    expected = metrics.DiarizationErrorRate(collar=0.0, skip_overlap=False)(
        annotation(reference),
        annotation(hypothesis),
        uem=core.Timeline([core.Segment(0, 20_000)]),
        detailed=True,
    )
    errors = diarization_errors(reference, hypothesis)
    assert errors.total_ms == pytest.approx(expected["total"])
    assert errors.missed_ms == pytest.approx(expected["missed detection"])
    assert errors.false_alarm_ms == pytest.approx(expected["false alarm"])
    assert errors.confusion_ms == pytest.approx(expected["confusion"])
    if errors.total_ms:
        assert errors.rate == pytest.approx(expected["diarization error rate"])


@given(turns(), st.permutations(("S1", "S2", "S3")))
def test_other_names_are_no_error(found: tuple[SpeakerTurn, ...], names: list[str]) -> None:
    renamed = dict(zip(("S1", "S2", "S3"), names, strict=True))
    other = tuple(turn(t.start_ms, t.end_ms, renamed[t.speaker]) for t in found)
    errors = diarization_errors(found, other)
    assert errors.rate == 0
    # who speaks at the very same times may be taken for each other
    assert all(_times(found, one) == _times(other, theirs) for one, theirs in errors.mapping)


def _times(turns: tuple[SpeakerTurn, ...], speaker: str) -> set[int]:
    own = (turn for turn in turns if turn.speaker == speaker)
    return {ms for turn in own for ms in range(turn.start_ms, turn.end_ms)}


def test_each_kind_of_error_is_counted() -> None:
    reference = (turn(0, 1000, "A"), turn(1000, 2000, "B"))
    hypothesis = (turn(0, 1200, "x"), turn(1300, 2000, "y"), turn(1900, 2100, "x"))
    errors = diarization_errors(reference, hypothesis)
    assert errors.total_ms == 2000
    assert errors.missed_ms == 100
    assert errors.confusion_ms == 200
    assert errors.false_alarm_ms == 200
    assert errors.rate == 0.25
    assert errors.mapping == (("A", "x"), ("B", "y"))


def test_silent_reference_is_perfect_or_infinitely_wrong() -> None:
    assert diarization_errors((), ()).rate == 0
    assert diarization_errors((), (turn(0, 1, "A"),)).rate == float("inf")
