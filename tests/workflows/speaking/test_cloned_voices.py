"""How cloned voices are kept, found by name, and told of in what they speak."""

import os
from dataclasses import replace
from pathlib import Path

import av
import mutagen
import pytest

from speechstudio.documents.reading import read_bytes
from speechstudio.domain.errors import ModelNotInstalledError, StorageError, UsageError
from speechstudio.engines.contract import SynthesisOptions
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.cloned_voices import NOTICE, ClonedVoice, ClonedVoices
from speechstudio.workflows.speaking.plan import Pauses, Reading
from speechstudio.workflows.speaking.script import script
from speechstudio.workflows.speaking.sound_file import SoundJob, speak_to_file
from speechstudio.workflows.speaking.speaker import Speaker
from speechstudio.workflows.speaking.voices import VoiceBook

VOICE = ClonedVoice(
    name="Anna Maria",
    engine="speecht5",
    model="speecht5",
    language="en-US",
    made="2026-01-02T03:04:05+00:00",
    source_name="anna.m4a",
    source_sha256="ab" * 32,
    statement="I may.",
    stated="2026-01-02T03:04:05+00:00",
    findings=("It is short.",),
)


@pytest.fixture
def clones(tmp_path: Path) -> ClonedVoices:
    return ClonedVoices(tmp_path / "voices")


def test_what_is_kept_is_read_again(clones: ClonedVoices, tmp_path: Path) -> None:
    assert list(clones.all()) == []
    clones.keep(VOICE, b"sound")
    assert list(clones.all()) == [VOICE]
    assert (tmp_path / "voices" / "Anna Maria" / "recording.wav").read_bytes() == b"sound"
    assert clones.named("Anna Maria") == VOICE
    assert clones.named("Anna") is None


def test_an_engine_means_it_in_every_language(clones: ClonedVoices) -> None:
    clones.keep(VOICE, b"sound")
    assert clones.of("speecht5", "speecht5#Anna Maria") == VOICE
    assert clones.of("speecht5", "speecht5#Anna Maria.fr") == VOICE
    assert clones.of("speecht5", "speecht5#Anna Mariana") is None
    assert clones.source_of("coqui", "speecht5#Anna Maria") == ""


@pytest.mark.parametrize("name", ["", " ", ".hidden", "a/b", "a:b", "a#b", "a.b", "x" * 61])
def test_what_would_not_do_as_a_name_is_refused(clones: ClonedVoices, name: str) -> None:
    with pytest.raises(UsageError, match="cannot be called"):
        clones.free_name(name)


def test_a_name_is_given_once(clones: ClonedVoices) -> None:
    clones.keep(VOICE, b"sound")
    for name in ("Anna Maria", "anna maria", " ANNA MARIA "):
        with pytest.raises(UsageError, match="already"):
            clones.keep(replace(VOICE, name=name), b"other")


def test_a_voice_is_kept_whole_or_not_at_all(
    clones: ClonedVoices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(StorageError, match="disk is full"):
        clones.keep(VOICE, b"sound")
    assert not any((tmp_path / "voices").rglob("*"))


def test_a_model_gets_its_recordings_again_whenever_they_are_missing(
    clones: ClonedVoices, tmp_path: Path
) -> None:
    clones.keep(VOICE, b"sound")
    model = tmp_path / "model"
    for _ in range(2):
        clones.put_into("speecht5", {"speecht5": model, "other": tmp_path / "other"})
        put = model / "voices" / "Anna Maria.wav"
        assert put.read_bytes() == b"sound"
        put.unlink()
    clones.put_into("coqui", {"speecht5": model})
    assert not put.exists()
    assert not (tmp_path / "other").exists()


def test_a_voice_that_is_removed_is_gone_from_its_model_too(
    clones: ClonedVoices, tmp_path: Path
) -> None:
    clones.keep(VOICE, b"sound")
    clones.put_into("speecht5", {"speecht5": tmp_path / "model"})
    clones.remove("Anna Maria", tmp_path / "model")
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
    with pytest.raises(UsageError, match="no cloned voice “Anna Maria”"):
        clones.remove("Anna Maria", None)


def test_a_note_that_cannot_be_read_hides_no_other_voice(
    clones: ClonedVoices, tmp_path: Path
) -> None:
    clones.keep(VOICE, b"sound")
    for name, text in (("A", "name = ["), ("B", 'name = "B"'), ("C", "source = 1")):
        (tmp_path / "voices" / name).mkdir()
        (tmp_path / "voices" / name / "voice.toml").write_text(text)
    assert list(clones.all()) == [VOICE]


def test_without_its_model_a_clone_says_how_it_is_had(tmp_path: Path) -> None:
    book = VoiceBook(ModelStore(tmp_path / "models", load_catalogue()))
    book.clones.keep(replace(VOICE, engine="piper", model="en_US-joe-medium"), b"sound")
    with pytest.raises(ModelNotInstalledError):
        book.choose("Anna Maria", "en")


@pytest.mark.models
def test_every_file_in_which_a_clone_is_heard_says_so(tmp_path: Path) -> None:
    book = VoiceBook(ModelStore(tmp_path / "models", load_catalogue()))
    plain = book.choose("espeak:en-us", "en")
    cloned = replace(plain, cloned_from=VOICE.source_sha256)
    assert plain.identity() != cloned.identity()
    speaker = Speaker(lambda _name: cloned, SynthesisOptions(), ChunkCache(tmp_path / "cache"))
    other = Speaker(lambda _name: plain, SynthesisOptions(), ChunkCache(tmp_path / "cache"))
    try:
        for suffix in ("wav", "flac", "mp3", "opus", "ogg", "m4a", "m4b"):
            path = tmp_path / f"a.{suffix}"
            lines = script(read_bytes(b"Hi.", name="a.txt"), Reading(), Pauses())
            speak_to_file(lines, speaker, SoundJob(path=path))
            with av.open(path) as container:
                found = {**container.streams.audio[0].metadata, **container.metadata}
            assert {k.lower(): v for k, v in found.items()}["comment"] == NOTICE
        lines = script(read_bytes(b"Hi.", name="a.txt"), Reading(), Pauses())
        speak_to_file(lines, other, SoundJob(path=tmp_path / "plain.flac"))
    finally:
        speaker.close()
        other.close()
    assert mutagen.File(tmp_path / "a.flac")["comment"] == [NOTICE]
    assert "comment" not in mutagen.File(tmp_path / "plain.flac")
