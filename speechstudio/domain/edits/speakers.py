"""Who said it: speakers of words, and the list of speakers."""

from dataclasses import replace

from speechstudio.domain.courtesy import Pause, between, go_on
from speechstudio.domain.edits.address import require_speaker, run_at, segment_at, swap_segment
from speechstudio.domain.errors import EditError, UsageError
from speechstudio.domain.transcript import Segment, Speaker, Suspicion, Transcript, Word
from speechstudio.domain.turns import SpeakerTurn, united_turns


def relabel_segment(transcript: Transcript, *, segment: int, speaker: str | None) -> Transcript:
    """Give a segment to another speaker, or to nobody; it is no longer doubted whose it is."""
    words = segment_at(transcript, segment).words
    return relabel_words(transcript, segment=segment, first=0, stop=len(words), speaker=speaker)


def relabel_words(
    transcript: Transcript, *, segment: int, first: int, stop: int, speaker: str | None
) -> Transcript:
    """Give the words `first` to `stop` (not included) to another speaker, or to nobody.

    They become a segment of their own, and so does what is left of the old one on either side.
    Nothing is changed where the speaker is theirs already.
    """
    run = run_at(transcript, segment, first, stop)
    if speaker is not None:
        require_speaker(transcript, speaker)
    old = transcript.segments[segment]
    if speaker == old.speaker:
        return transcript
    certain = tuple(reason for reason in old.suspect if reason != Suspicion.UNCERTAIN_SPEAKER)
    middle = Segment(words=_spoken_by(run, speaker), suspect=certain)
    sides = old.words[:first], old.words[stop:]
    left, right = ((replace(old, words=words),) if words else () for words in sides)
    return swap_segment(transcript, segment, *left, middle, *right)


def _spoken_by(words: tuple[Word, ...], speaker: str | None) -> tuple[Word, ...]:
    return tuple(
        Word(  # thousands at once: `replace` takes three times as long
            text=word.text,
            start_ms=word.start_ms,
            end_ms=word.end_ms,
            speaker=speaker,
            confidence=word.confidence,
            spaced=word.spaced,
        )
        for word in words
    )


def rename_speaker(transcript: Transcript, *, speaker: str, name: str) -> Transcript:
    """Show another name for a speaker; UsageError when there is no letter in it.

    Two speakers may have one name: they stay two until they are merged.
    """
    require_speaker(transcript, speaker)
    shown = _shown(name)
    speakers = tuple(
        replace(known, name=shown) if known.id == speaker else known
        for known in transcript.speakers
    )
    return replace(transcript, speakers=speakers)


def add_speaker(transcript: Transcript, *, name: str = "") -> Transcript:
    """List one more speaker, last, with the next free id; `Speaker 3` and so on if unnamed."""
    ids = {known.id for known in transcript.speakers}
    number = next(n for n in range(1, len(ids) + 2) if f"S{n}" not in ids)
    speaker = Speaker(id=f"S{number}", name=_shown(name) if name else f"Speaker {number}")
    return replace(transcript, speakers=(*transcript.speakers, speaker))


def _shown(name: str) -> str:
    shown = " ".join(name.split())
    if not shown:
        raise UsageError("A speaker needs a name", hint="Type at least one letter")
    return shown


def merge_speakers(
    transcript: Transcript, *, source: str, target: str, pause: Pause = go_on
) -> Transcript:
    """Give everything of the source to the target: words and turns; the source is gone.

    Segments stay apart; turns of the two that overlap become one. `pause` is called before each
    segment. EditError when the two are the same.
    """
    require_speaker(transcript, source)
    require_speaker(transcript, target)
    if source == target:
        raise EditError(f"speaker {source} cannot be merged with itself")
    segments = tuple(
        Segment(words=_spoken_by(segment.words, target), suspect=segment.suspect)
        if segment.speaker == source
        else segment
        for segment in between(transcript.segments, pause)
    )
    turns = tuple(
        SpeakerTurn(start_ms=turn.start_ms, end_ms=turn.end_ms, speaker=target)
        for turn in transcript.turns
        if turn.speaker in {source, target}
    )
    others = (turn for turn in transcript.turns if turn.speaker not in {source, target})
    return replace(
        transcript,
        segments=segments,
        speakers=tuple(known for known in transcript.speakers if known.id != source),
        turns=tuple(sorted((*others, *united_turns(turns)))),
    )
