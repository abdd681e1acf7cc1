"""Whole scripts as sound files, spoken by eSpeak NG."""

from dataclasses import replace
from pathlib import Path

import av
import pytest

from speechstudio.audio.sound_settings import SoundSettings
from speechstudio.domain.errors import EmptyAudioError, JobCancelledError
from speechstudio.domain.script import Delivery, Script, ScriptParagraph
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.normalization import Lexicon
from speechstudio.workflows.scripts.export import ExportedScript, ExportWatch, export_script
from speechstudio.workflows.scripts.export_plan import ScriptExport, chapters_of, export_parts
from speechstudio.workflows.scripts.voice_terms import voice_terms
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.script_voices import keys_of
from speechstudio.workflows.speaking.voices import VoiceBook

SCRIPT = Script(
    title="Cats",
    voice="espeak:en-us",
    paragraphs=(
        ScriptParagraph(text="One", heading=1),
        ScriptParagraph(text="I have 5 cats.", speaker="Ann"),
        ScriptParagraph(text=""),
        ScriptParagraph(text="Two", heading=1),
        ScriptParagraph(text="Go."),
    ),
    cast={"Ann": "espeak:en-gb"},
)


@pytest.fixture
def book(tmp_path: Path) -> VoiceBook:
    return VoiceBook(ModelStore(tmp_path / "models", load_catalogue()))


def exported(
    folder: Path,
    book: VoiceBook,
    export: ScriptExport,
    script: Script = SCRIPT,
    watch: ExportWatch | None = None,
) -> ExportedScript:
    cache = ChunkCache(folder / "cache")
    return export_script(script, Lexicon(), export, book, cache, watch=watch)


def test_one_file_has_chapters_tags_and_subtitles(tmp_path: Path, book: VoiceBook) -> None:
    told: list[tuple[int, int]] = []
    export = ScriptExport(
        path=tmp_path / "a.m4b", author="Bo", subtitles=("srt", "vtt"), sound=SoundSettings()
    )
    watch = ExportWatch(speaking=lambda done, total: told.append((done, total)))
    done = exported(tmp_path, book, export, watch=watch)
    with av.open(tmp_path / "a.m4b") as container:
        assert [c["metadata"]["title"] for c in container.chapters()] == ["One", "Two"]
        assert container.metadata["artist"] == "Bo"
        assert container.metadata["title"] == "Cats"
    assert done.sounds == (tmp_path / "a.m4b",)
    assert done.subtitles == (tmp_path / "a.srt", tmp_path / "a.vtt")
    assert "I have 5 cats." in (tmp_path / "a.srt").read_text()
    assert (done.pieces, done.reused) == (4, 0)
    assert told[-1] == (23, 23)
    again = exported(tmp_path, book, replace(export, path=tmp_path / "b.wav", subtitles=()))
    assert again.reused == 4
    assert again.left_out == ("chapters",)


def test_each_chapter_can_have_a_file_of_its_own(tmp_path: Path, book: VoiceBook) -> None:
    export = ScriptExport(path=tmp_path / "a.mp3", by_chapters=True, subtitles=("srt",))
    done = exported(tmp_path, book, export)
    assert [path.name for path in done.sounds] == ["1 One.mp3", "2 Two.mp3"]
    parts = export_parts(SCRIPT, export)
    assert [path for part in parts for path in part.files] == [
        path for pair in zip(done.sounds, done.subtitles, strict=True) for path in pair
    ]
    with av.open(done.sounds[1]) as container:
        metadata = {key.lower(): value for key, value in container.metadata.items()}
    assert (metadata["title"], metadata["album"], metadata["track"]) == ("Two", "Cats", "2/2")
    assert "cats" not in done.subtitles[1].read_text()


def test_the_chosen_take_and_pace_are_heard(tmp_path: Path, book: VoiceBook) -> None:
    export = ScriptExport(path=tmp_path / "a.wav", sound=SoundSettings(loudness_lufs=None))
    script = replace(SCRIPT, paragraphs=SCRIPT.paragraphs[4:])
    first = exported(tmp_path, book, export, script)
    key = key_of_first(script, book)
    other = exported(tmp_path, book, export, replace(script, takes={key: 1}))
    fast = exported(tmp_path, book, export, replace(script, delivery=Delivery(rate=2)))
    assert other.duration_ms > first.duration_ms > fast.duration_ms
    assert other.reused == fast.reused == 0


def key_of_first(script: Script, book: VoiceBook) -> str:
    from speechstudio.workflows.scripts.reading import lines_of

    line = next(lines_of(script, Lexicon()))
    return keys_of(script, book).key(line.piece)


def test_a_stopped_export_leaves_nothing_unfinished(tmp_path: Path, book: VoiceBook) -> None:
    told: list[int] = []
    watch = ExportWatch(speaking=lambda done, _: told.append(done), cancelled=lambda: bool(told))
    with pytest.raises(JobCancelledError):
        exported(tmp_path, book, ScriptExport(path=tmp_path / "a.wav"), watch=watch)
    assert not list(tmp_path.glob("*.wav"))


def test_a_script_without_words_is_told(tmp_path: Path, book: VoiceBook) -> None:
    with pytest.raises(EmptyAudioError):
        exported(tmp_path, book, ScriptExport(path=tmp_path / "a.wav"), Script())


def test_chapters_without_words_are_no_files() -> None:
    empty = (ScriptParagraph(text="* * *"), *SCRIPT.paragraphs)
    titles = [title for title, _ in chapters_of(replace(SCRIPT, paragraphs=empty))]
    assert titles == ["One", "Two"]


def test_terms_of_every_voice_are_told_once(book: VoiceBook) -> None:
    terms = voice_terms(SCRIPT, book)
    assert [known.name for known in terms] == ["espeak:en-us", "espeak:en-gb"]
    assert all(known.is_free for known in terms)
