import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.edits import (
    add_speaker,
    merge_speakers,
    relabel_segment,
    relabel_words,
    rename_speaker,
)
from speechstudio.domain.errors import EditError, UsageError
from speechstudio.domain.invariants import check
from speechstudio.domain.transcript import Segment, Speaker, Suspicion, Transcript
from speechstudio.domain.turns import SpeakerTurn
from tests.domain.strategies import SPEAKERS, spoken, transcripts

two = (Speaker(id="S1", name="Ada"), Speaker(id="S2", name="Bob"))


@given(transcripts(minimum=1), st.sampled_from(("S1", "S2", "S3", None)), st.data())
def test_relabelled_run_is_a_segment_of_its_own(
    transcript: Transcript, speaker: str | None, data: st.DataObject
) -> None:
    segment = data.draw(st.integers(0, len(transcript.segments) - 1))
    words = transcript.segments[segment].words
    first = data.draw(st.integers(0, len(words) - 1))
    stop = data.draw(st.integers(first + 1, len(words)))
    after = relabel_words(transcript, segment=segment, first=first, stop=stop, speaker=speaker)
    assert check(after) == ()
    assert sorted(w.text for w in after.words()) == sorted(w.text for w in transcript.words())
    runs = [[(w.text, w.start_ms) for w in s.words] for s in after.segments if s.speaker == speaker]
    if words[0].speaker != speaker:
        assert [(w.text, w.start_ms) for w in words[first:stop]] in runs


def test_run_in_the_middle_splits_its_segment() -> None:
    transcript = Transcript(segments=(spoken("a b c d", speaker="S1"),), speakers=two)
    after = relabel_words(transcript, segment=0, first=1, stop=3, speaker="S2")
    assert [(s.text, s.speaker) for s in after.segments] == [
        ("a", "S1"),
        ("b c", "S2"),
        ("d", "S1"),
    ]


def test_relabelled_segment_is_doubted_no_longer() -> None:
    doubts = (Suspicion.TOO_FAST, Suspicion.UNCERTAIN_SPEAKER)
    segment = Segment(words=spoken("a b", speaker="S1").words, suspect=doubts)
    transcript = Transcript(segments=(segment,), speakers=two)
    after = relabel_segment(transcript, segment=0, speaker="S2")
    assert after.segments[0].suspect == (Suspicion.TOO_FAST,)
    assert after.segments[0].speaker == "S2"


@given(transcripts(), st.sampled_from(SPEAKERS), st.text().map("x{}".format))
def test_renaming_changes_the_name_alone(transcript: Transcript, speaker: str, name: str) -> None:
    after = rename_speaker(transcript, speaker=speaker, name=name)
    assert after.segments == transcript.segments
    assert after.speaker_name(speaker) == " ".join(name.split())
    assert (
        rename_speaker(after, speaker=speaker, name=transcript.speaker_name(speaker)) == transcript
    )


@given(transcripts(), st.lists(st.sampled_from(SPEAKERS), min_size=2, max_size=2, unique=True))
def test_merged_speaker_is_gone(transcript: Transcript, pair: list[str]) -> None:
    source, target = pair
    after = merge_speakers(transcript, source=source, target=target)
    assert check(after) == ()
    assert source not in {speaker.id for speaker in after.speakers}
    assert after.text == transcript.text
    assert [s.speaker for s in after.segments] == [
        target if s.speaker == source else s.speaker for s in transcript.segments
    ]


def test_overlapping_turns_of_merged_speakers_become_one() -> None:
    turns = (
        SpeakerTurn(start_ms=0, end_ms=1000, speaker="S1"),
        SpeakerTurn(start_ms=500, end_ms=2000, speaker="S2"),
    )
    after = merge_speakers(Transcript(speakers=two, turns=turns), source="S2", target="S1")
    assert after.turns == (SpeakerTurn(start_ms=0, end_ms=2000, speaker="S1"),)


def test_added_speaker_takes_the_next_free_id() -> None:
    transcript = Transcript(speakers=(two[1],))
    after = add_speaker(add_speaker(transcript), name=" Eve  Ash ")
    assert after.speakers[1:] == (
        Speaker(id="S1", name="Speaker 1"),
        Speaker(id="S3", name="Eve Ash"),
    )


def test_name_without_a_letter_is_refused() -> None:
    with pytest.raises(UsageError):
        rename_speaker(Transcript(speakers=two), speaker="S1", name="  ")
    with pytest.raises(UsageError):
        add_speaker(Transcript(), name=" ")


def test_unknown_speaker_is_refused() -> None:
    transcript = Transcript(segments=(spoken("a", speaker="S1"),), speakers=two)
    with pytest.raises(EditError):
        relabel_segment(transcript, segment=0, speaker="S9")
    with pytest.raises(EditError):
        rename_speaker(transcript, speaker="S9", name="X")
    with pytest.raises(EditError):
        merge_speakers(transcript, source="S9", target="S1")
    with pytest.raises(EditError):
        merge_speakers(transcript, source="S1", target="S1")
    with pytest.raises(EditError):
        relabel_words(transcript, segment=0, first=1, stop=1, speaker="S2")
