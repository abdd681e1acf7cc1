"""Writes a script as sound files: the takes that were chosen, with chapters and subtitles."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path

from speechstudio.audio.tags import Tags
from speechstudio.domain.errors import EmptyAudioError
from speechstudio.domain.script import Script
from speechstudio.domain.transcript import Transcript
from speechstudio.formats.registry import format_by_id
from speechstudio.formats.spec import WriteOptions
from speechstudio.normalization import Lexicon
from speechstudio.storage.whole_files import whole_file
from speechstudio.workflows.scripts.export_plan import ExportPart, ScriptExport, export_parts
from speechstudio.workflows.scripts.reading import lines_of
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.chunk_keys import ChunkKeys
from speechstudio.workflows.speaking.script import Line
from speechstudio.workflows.speaking.script_voices import keys_of
from speechstudio.workflows.speaking.sound_file import SoundJob, SpokenFile, Watch, speak_to_file
from speechstudio.workflows.speaking.speaker import Speaker, SpokenPiece
from speechstudio.workflows.speaking.voices import VoiceBook


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedScript:
    """What came of an export."""

    sounds: tuple[Path, ...]
    subtitles: tuple[Path, ...]
    duration_ms: int
    left_out: tuple[str, ...]
    """`chapters`, `cover`: what was given and cannot stand in a file of this kind."""
    limited: bool
    """Whether peaks had to be turned down to reach the loudness."""
    pieces: int
    reused: int
    """Of the pieces, those that were made before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportWatch:
    """Who wants to know how far it is, and whether it should stop."""

    speaking: Callable[[int, int], None] = lambda _done, _total: None
    """Takes characters of written text that are spoken, and all."""
    writing: Callable[[int, int], None] = lambda _done, _total: None
    """Takes milliseconds of the current file that are encoded, and all."""
    cancelled: Callable[[], bool] = lambda: False


def export_script(
    script: Script,
    lexicon: Lexicon,
    export: ScriptExport,
    book: VoiceBook,
    cache: ChunkCache,
    *,
    watch: ExportWatch | None = None,
) -> ExportedScript:
    """Write every file of an export; each is there whole or not at all.

    What was made before is taken from the cache, so that an export which was stopped goes on where
    it was. Loudness is that of the settings. Raises EmptyAudioError for a script without words,
    what `VoiceBook.choose`, engines and disks raise, and JobCancelledError.
    """
    parts = export_parts(script, export)
    if not parts:
        raise EmptyAudioError(
            "there is nothing to speak in this script", hint="Write or open a text first."
        )
    keys = keys_of(script, book)
    speaker = Speaker(keys.choice, keys.options, cache)
    writer = _Writer(script, export, speaker, watch or ExportWatch())
    lines = _chosen(lines_of(script, lexicon), keys, script)
    try:
        made = [writer.write(part, own) for part, own in _shared_out(lines, parts)]
    finally:
        speaker.close()
    return ExportedScript(
        sounds=tuple(done.sound.path for done in made),
        subtitles=tuple(chain.from_iterable(part.subtitles for part in parts)),
        duration_ms=sum(done.sound.duration_ms for done in made),
        left_out=made[0].sound.left_out,
        limited=any(done.sound.limited for done in made),
        pieces=sum(done.pieces for done in made),
        reused=sum(done.reused for done in made),
    )


class _Writer:
    """Writes one part after the other."""

    def __init__(
        self, script: Script, export: ScriptExport, speaker: Speaker, watch: ExportWatch
    ) -> None:
        self._script = script
        self._export = export
        self._speaker = speaker
        self._watch = watch
        self._done = 0
        self._total = sum(len(paragraph.text) for paragraph in script.paragraphs)

    def write(self, part: ExportPart, lines: Iterable[Line]) -> SpokenFile:
        """Write a sound file with what stands beside it."""
        export = self._export
        job = SoundJob(
            path=part.path,
            sound=export.sound,
            tags=self._tags(part),
            cover=export.cover,
            keeps_words=bool(part.subtitles),
        )
        watch = Watch(
            spoken=self._spoken,
            writing=partial(self._writing, part.paragraphs.stop),
            cancelled=self._watch.cancelled,
        )
        done = speak_to_file(lines, self._speaker, job, watch)
        for path in part.subtitles:
            _write_subtitle(path, done.transcript)
        return done

    def _tags(self, part: ExportPart) -> Tags:
        title = self._export.title or self._script.title
        if part.count == 1:
            return Tags(title=title, artist=self._export.author)
        return Tags(
            title=part.title,
            artist=self._export.author,
            album=title,
            track=part.number,
            track_count=part.count,
        )

    def _writing(self, stop: int, done: int, total: int) -> None:
        """Tell of writing; all before a paragraph is spoken, with the spaces between sentences."""
        self._done = sum(len(paragraph.text) for paragraph in self._script.paragraphs[:stop])
        self._watch.speaking(self._done, self._total)
        self._watch.writing(done, total)

    def _spoken(self, spoken: SpokenPiece, _start_ms: int) -> None:
        start, end = spoken.piece.written
        self._done = min(self._done + end - start, self._total)
        self._watch.speaking(self._done, self._total)


def _chosen(lines: Iterable[Line], keys: ChunkKeys, script: Script) -> Iterator[Line]:
    """Give lines in the takes that were chosen."""
    for line in lines:
        take = script.takes.get(keys.key(line.piece), 0) if script.takes else 0
        yield replace(line, piece=replace(line.piece, take=take)) if take else line


def _shared_out(
    lines: Iterator[Line], parts: tuple[ExportPart, ...]
) -> Iterator[tuple[ExportPart, Iterator[Line]]]:
    """Give each part its lines; they must be taken before the next part."""
    waiting: list[Line] = []

    def of(part: ExportPart) -> Iterator[Line]:
        for line in chain(waiting[:], lines):
            waiting.clear()
            if line.block >= part.paragraphs.stop:
                waiting.append(line)
                return
            yield line

    for part in parts:
        yield part, of(part)


def _write_subtitle(path: Path, transcript: Transcript) -> None:
    write = format_by_id(path.suffix.removeprefix(".")).write
    if write is None:  # no format of subtitles is for reading only
        raise ValueError(path.suffix)
    with whole_file(path) as file:
        file.write(write(transcript, WriteOptions()))
