"""Whole texts spoken by eSpeak NG, which is always there."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import av
import pytest

from speechstudio.documents.reading import read_bytes
from speechstudio.domain.errors import JobCancelledError, StorageError
from speechstudio.engines.contract import SynthesisOptions
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.plan import Pauses, Reading
from speechstudio.workflows.speaking.script import Line, script
from speechstudio.workflows.speaking.sound_file import SoundJob, Watch, speak_to_file
from speechstudio.workflows.speaking.speaker import Speaker
from speechstudio.workflows.speaking.voices import VoiceBook

TEXT = b"# One\n\nI have 5 cats. They cost $20 each.\n\n# Two\n\nDr. Lee has 1 dog.\n"


@pytest.fixture
def speaker(tmp_path: Path) -> Iterator[Speaker]:
    book = VoiceBook(ModelStore(tmp_path / "models", load_catalogue()))
    speaker = Speaker(
        lambda name: book.choose(name or "espeak:en-us", "en-US"),
        SynthesisOptions(),
        ChunkCache(tmp_path / "cache"),
    )
    yield speaker
    speaker.close()


def lines(text: bytes = TEXT) -> Iterator[Line]:
    return script(read_bytes(text, name="text.md"), Reading(), Pauses())


@pytest.mark.models
def test_a_document_becomes_an_audiobook_with_chapters(tmp_path: Path, speaker: Speaker) -> None:
    done = speak_to_file(lines(), speaker, SoundJob(path=tmp_path / "book.m4b"))
    with av.open(tmp_path / "book.m4b") as container:
        titles = [chapter["metadata"]["title"] for chapter in container.chapters()]
        assert container.duration is not None
        assert abs(container.duration / 1000 - done.sound.duration_ms) < 60
    assert titles == ["One", "Two"]
    assert done.pieces == 5


def test_written_words_have_the_times_of_spoken_ones(tmp_path: Path, speaker: Speaker) -> None:
    done = speak_to_file(lines(), speaker, SoundJob(path=tmp_path / "a.wav"))
    words = list(done.transcript.words())
    assert " ".join(word.text for word in words) == (
        "One I have 5 cats. They cost $20 each. Two Dr. Lee has 1 dog."
    )
    assert all(a.start_ms <= b.start_ms for a, b in pairwise(words))
    money = next(word for word in words if word.text == "$20")
    single = next(word for word in words if word.text == "1")
    assert money.duration_ms > single.duration_ms > 0


def test_what_was_spoken_before_is_not_spoken_again(tmp_path: Path, speaker: Speaker) -> None:
    first = speak_to_file(lines(), speaker, SoundJob(path=tmp_path / "a.wav"))
    edited = TEXT.replace(b"1 dog", b"2 dogs")
    second = speak_to_file(lines(edited), speaker, SoundJob(path=tmp_path / "b.wav"))
    assert (first.reused, second.reused) == (0, 4)


def test_a_cancelled_run_leaves_no_file_and_goes_on_to_the_same_end(
    tmp_path: Path, speaker: Speaker
) -> None:
    spoken: list[int] = []
    watch = Watch(spoken=lambda _piece, ms: spoken.append(ms), cancelled=lambda: len(spoken) > 1)
    with pytest.raises(JobCancelledError):
        speak_to_file(lines(), speaker, SoundJob(path=tmp_path / "a.wav"), watch)
    assert list(tmp_path.glob("*.wav")) == []
    resumed = speak_to_file(lines(), speaker, SoundJob(path=tmp_path / "a.wav"))
    again = speak_to_file(lines(), speaker, SoundJob(path=tmp_path / "b.wav"))
    assert resumed.reused >= 2
    assert again.reused == 5
    assert (tmp_path / "a.wav").read_bytes() == (tmp_path / "b.wav").read_bytes()


def test_speaking_again_disturbs_nothing_that_is_being_spoken(
    tmp_path: Path, speaker: Speaker
) -> None:
    pieces = [line.piece for line in lines()]
    usual = [spoken.chunk.samples for spoken in speaker.speak(pieces)]
    fresh = Speaker(speaker._keys._choose, SynthesisOptions(), ChunkCache(tmp_path / "other"))
    try:
        met = []
        for spoken in fresh.speak(pieces):
            slower = fresh.again(spoken.piece, 2, lambda: False)
            assert len(slower.samples) > len(spoken.chunk.samples)
            met.append(spoken.chunk.samples)
    finally:
        fresh.close()
    assert [len(samples) for samples in met] == [len(samples) for samples in usual]
    assert all((a == b).all() for a, b in zip(met, usual, strict=True))


def test_a_failure_in_the_middle_leaves_the_speaker_free_for_the_next_text(
    tmp_path: Path, speaker: Speaker
) -> None:
    def fail(_piece: object, start_ms: int) -> None:
        if start_ms:
            raise StorageError("no room")

    failure: StorageError | None = None
    try:
        speak_to_file(lines(), speaker, SoundJob(path=tmp_path / "a.wav"), Watch(spoken=fail))
    except StorageError as error:
        failure = error  # and with it every frame that was open
    assert failure is not None
    done = speak_to_file(lines(), speaker, SoundJob(path=tmp_path / "b.wav"))
    assert done.pieces == 5


def test_words_that_nobody_wants_are_not_kept(tmp_path: Path, speaker: Speaker) -> None:
    job = SoundJob(path=tmp_path / "a.wav", keeps_words=False)
    done = speak_to_file(lines(), speaker, job)
    assert done.pieces == 5
    assert not done.transcript.segments
