from dataclasses import replace

import pytest

from speechstudio.domain.review import doubts
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Segment, Suspicion, Transcript
from speechstudio.gui.waveform import speech as module
from speechstudio.gui.waveform.scale import TimeScale
from speechstudio.gui.waveform.speech import NOBODY, Speech, Stretch
from tests.gui.waveform.making import DURATION_MS, make_segment, make_transcript


def taken(transcript: Transcript) -> Speech:
    speech = Speech()
    speech.take(transcript)
    return speech


def test_only_segments_that_an_edit_changed_are_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    before = make_transcript()
    speech = taken(before)
    read: list[Segment] = []
    original = module._stretch

    def reading(segment: Segment) -> Stretch:
        read.append(segment)
        return original(segment)

    monkeypatch.setattr(module, "_stretch", reading)
    new = make_segment((20_000, 29_000, "S2"))
    after = replace(before, segments=(*before.segments[:2], new, *before.segments[3:]))
    assert speech.take(after)
    assert read == [new]
    assert speech.speaker_of(speech.at(28_500) or pytest.fail("nobody talks")) == 1


@pytest.mark.parametrize("left", [(), (0,), (3,), (0, 3), (1, 2), (0, 1, 2, 3)])
def test_any_change_gives_what_a_fresh_look_gives(left: tuple[int, ...]) -> None:
    whole = make_transcript()
    part = replace(whole, segments=tuple(whole.segments[at] for at in left))
    for first, then in ((whole, part), (part, whole)):
        speech = taken(first)
        speech.take(then)
        assert list(speech.between(0, DURATION_MS)) == list(taken(then).between(0, DURATION_MS))


def test_segments_that_were_prepared_are_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    before, after = make_transcript(), make_transcript()
    speech = taken(before)
    speech.prepare(after.segments)
    monkeypatch.setattr(module, "_stretch", lambda _segment: pytest.fail("read twice"))
    assert not speech.take(after)


def test_edit_of_words_alone_changes_nothing_here() -> None:
    before = make_transcript()
    old = before.segments[1]
    words = tuple(replace(word, text="other") for word in old.words)
    segments = (before.segments[0], replace(old, words=words), *before.segments[2:])
    assert not taken(before).take(replace(before, segments=segments))


def test_long_stretch_is_found_long_after_its_start() -> None:
    transcript = make_transcript(((0, 50_000, "S1"), (1_000, 2_000, "S2")))
    assert [s.speaker for s in taken(transcript).between(40_000, 41_000)] == ["S1"]


def test_columns_hold_the_time_of_each_speaker() -> None:
    transcript = make_transcript(((0, 1_500, "S1"), (1_500, 2_000, "S2"), (3_000, 3_500, None)))
    columns = taken(transcript).columns(TimeScale.whole(4_000, 4))
    assert [{k: v for k, v in column.items() if v} for column in columns] == [
        {0: 1000.0}, {0: 500.0, 1: 500.0}, {}, {NOBODY: 500.0},
    ]  # fmt: skip


def test_doubts_are_those_of_the_review() -> None:
    unsure = make_segment((1_000, 2_000, "S1"), confidence=0.2)
    guessed = replace(make_segment((5_000, 6_000, "S1")), suspect=(Suspicion.UNCERTAIN_SPEAKER,))
    missed = (TimeSpan(start_ms=8_000, end_ms=9_000),)
    transcript = replace(make_transcript(), segments=(unsure, guessed), missed=missed)
    found = [*taken(transcript).doubts_between(0, DURATION_MS)]
    assert found == [(d.start_ms, d.end_ms) for d in doubts(transcript)]
