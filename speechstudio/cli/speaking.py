"""Carries out `speak`: reads the text, finds the voice, plays and writes, shows how far it is."""

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from speechstudio.audio.cover import Cover
from speechstudio.audio.playback import Player
from speechstudio.audio.sound_format import format_for
from speechstudio.audio.tags import Tags
from speechstudio.cli.interrupts import noticed_interrupts
from speechstudio.cli.speech_options import cast_of, options_of, reading_of, sound_of
from speechstudio.cli.terminal import open_terminal
from speechstudio.documents.document import Block, BlockKind, Document
from speechstudio.documents.reading import read_document
from speechstudio.documents.registry import by_suffix
from speechstudio.domain.errors import JobCancelledError, UsageError
from speechstudio.engines.contract import AudioChunk
from speechstudio.formats.registry import format_by_id
from speechstudio.formats.spec import WriteOptions
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import Folders
from speechstudio.workflows.outputs import Outputs, Target
from speechstudio.workflows.services import Services
from speechstudio.workflows.speaking.casting import Casting, main_language
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.extras import check_extras
from speechstudio.workflows.speaking.listening import Listener
from speechstudio.workflows.speaking.plan import Pauses
from speechstudio.workflows.speaking.script import Line, script
from speechstudio.workflows.speaking.sound_file import SoundJob, SpokenFile, Watch, speak_to_file
from speechstudio.workflows.speaking.speaker import Speaker, SpokenPiece
from speechstudio.workflows.speaking.voice_choice import VoiceChoice
from speechstudio.workflows.speaking.voices import VoiceBook

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

_STDIN = "-"
_SUBTITLES = ("srt", "vtt")


class Speaking:
    """One run of the command; ends its child processes at the end of the `with` block."""

    def __init__(self, args: argparse.Namespace, folders: Folders) -> None:
        """Check everything that can be checked before anything is spoken."""
        self._args = args
        self._folders = folders
        self._reading = reading_of(args, folders)
        self._sound = sound_of(args)
        self._targets = _subtitles(args)
        _check(args)
        given = cast_of(args)
        document = _document(args.text)
        store = ModelStore(folders.models, load_catalogue())
        book = VoiceBook(store, Services.of(folders))
        language = main_language(document, self._reading)
        casting = Casting(book, self._reading, given, usual=args.voice, language=language)
        self._cast = casting.of(document)
        self._document = self._cast.document

        def choose(name: str) -> VoiceChoice:
            return book.choose(name or args.voice, language)

        options = options_of(args)
        check_extras(
            (choose(name).spec for name in ("", *self._cast.voices.values())), options.extra
        )
        self._speaker = Speaker(choose, options, ChunkCache(folders.cache / "speech"))
        self._stack = ExitStack()
        self._stack.callback(self._speaker.close)
        self._listener = Listener(store) if args.verify else None
        if self._listener is not None:
            self._stack.callback(self._listener.close)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End what runs."""
        self._stack.__exit__(kind, error, trace)

    def run(self) -> None:
        """Speak; raises what goes wrong, and JobCancelledError after Ctrl+C."""
        for warning in self._document.warnings:
            print(f"speechstudio: warning: {warning}", file=sys.stderr)
        for note in () if self._args.quiet else self._cast.notes:
            print(f"speechstudio: {note}", file=sys.stderr)
        lines = script(self._document, self._reading, Pauses(), self._cast.voices)
        with noticed_interrupts() as asked:
            if self._args.output is None:
                self._play(lines, asked.is_set)
            else:
                self._write(lines, asked.is_set)

    def _play(self, lines: Iterator[Line], cancelled: Callable[[], bool]) -> None:
        pieces = (line.piece for line in lines)
        has_begun = False
        with Player(self._args.device, cancelled) as player:

            def early(part: AudioChunk) -> None:
                nonlocal has_begun
                has_begun = True
                player.play(part.samples, part.sample_rate)

            for spoken in self._speaker.speak(pieces, cancelled, early):
                if not has_begun:
                    player.play(spoken.chunk.samples, spoken.chunk.sample_rate)
                has_begun = False
                player.pause(spoken.piece.pause_ms)
                if cancelled():
                    raise JobCancelledError

    def _write(self, lines: Iterator[Line], cancelled: Callable[[], bool]) -> None:
        args = self._args
        job = SoundJob(
            path=args.output,
            sound=self._sound,
            tags=Tags(
                title=args.title or self._document.title,
                artist=args.author or self._document.author,
            ),
            cover=self._cover(),
            keeps_words=bool(self._targets),
        )
        with ExitStack() as stack:
            player = stack.enter_context(Player(args.device, cancelled)) if args.play else None
            terminal = stack.enter_context(open_terminal(quiet=args.quiet))
            bar = _Bar(self._document, terminal.bars)

            def spoken(piece: SpokenPiece, _start_ms: int) -> None:
                bar.spoken(piece)
                if player is not None:
                    player.play(piece.chunk.samples, piece.chunk.sample_rate)
                    player.pause(piece.piece.pause_ms)

            watch = Watch(spoken=spoken, writing=bar.writing, cancelled=cancelled)
            done = speak_to_file(lines, self._speaker, job, watch, self._listener)
        self._subtitle(done)
        self._tell(done)

    def _cover(self) -> Cover | None:
        if self._args.cover is not None:
            return Cover.load(self._args.cover)
        own = self._document.cover
        if own is None or own.media_type not in {"image/jpeg", "image/png"}:
            return None
        return Cover(data=own.data, media_type=own.media_type)

    def _subtitle(self, done: SpokenFile) -> None:
        if self._targets:
            outputs = Outputs(self._folders.state / "outputs")
            source = self._args.output
            outputs.write(done.transcript, self._targets, WriteOptions(), key="", source=source)

    def _tell(self, done: SpokenFile) -> None:
        if self._args.quiet:
            return
        for what in done.sound.left_out:
            kind = self._args.output.suffix
            print(f"speechstudio: warning: a {kind} file holds no {what}", file=sys.stderr)
        seconds = done.sound.duration_ms / 1000
        again = f", {done.reused} of {done.pieces} sentences spoken before" if done.reused else ""
        print(f"{done.sound.path}: {seconds:.1f} s of speech{again}")
        for target in self._targets:
            print(target.path)
        if done.check.errors is not None:
            print(f"heard back: {100 * done.check.errors.rate:.1f} % of words otherwise")
        for cue in done.late:
            print(f"speechstudio: {cue}", file=sys.stderr)
        for sentence, heard in done.check.misheard:
            print(f"speechstudio: misheard: “{sentence}” as “{heard}”", file=sys.stderr)


class _Bar:
    """How far it is, with time left, on a terminal; nothing elsewhere."""

    def __init__(self, document: Document, bars: "Progress | None") -> None:
        self._bars = bars
        self._task: TaskID | None = None
        if bars is not None:
            total = sum(len(block.text) for block in document.blocks)
            self._task = bars.add_task("speaking", total=total)

    def spoken(self, piece: SpokenPiece) -> None:
        """Go on by a piece."""
        if self._bars is not None and self._task is not None:
            start, end = piece.piece.written
            self._bars.advance(self._task, end - start)

    def writing(self, done: int, total: int) -> None:
        """Show how much of the sound is written."""
        if self._bars is not None and self._task is not None:
            self._bars.update(
                self._task, description="writing", completed=done, total=max(total, 1)
            )


def _document(given: str) -> Document:
    """Take standard input, a document, or the words themselves."""
    if given == _STDIN:
        return _of_words(sys.stdin.buffer.read().decode("utf-8", errors="replace"))
    path = Path(given).expanduser()
    try:
        is_file = path.is_file()
    except (OSError, ValueError):  # words, and too long or odd for a name
        is_file = False
    if is_file or (path.suffix.lower() in by_suffix() and len(given.split()) == 1):
        return read_document(path)
    return _of_words(given)


def _of_words(text: str) -> Document:
    if not text.strip():
        raise UsageError("there is nothing to speak", hint="Give words, a document, or -.")
    block = Block(kind=BlockKind.PARAGRAPH, text=text.strip())
    return Document(source_format="txt", blocks=(block,))


def _check(args: argparse.Namespace) -> None:
    """Refuse what cannot be met, before work is spent on it."""
    if args.output is None:
        return
    if args.device and not args.play:
        raise UsageError("--device needs --play beside --output", hint="Give --play, too.")
    format_for(args.output)
    taken = [t for t in (args.output, *(t.path for t in _subtitles(args))) if t.exists()]
    if taken and not args.overwrite:
        raise UsageError(f"{taken[0]} is there already", hint="Give --overwrite to replace it.")


def _subtitles(args: argparse.Namespace) -> list[Target]:
    wanted = [name.strip().lower() for name in args.subtitles.split(",") if name.strip()]
    unknown = [name for name in wanted if name not in _SUBTITLES]
    if unknown:
        raise UsageError(f"subtitles cannot be {unknown[0]}", hint="Give srt, vtt or both.")
    if args.output is None and (wanted or args.verify):
        name = "--subtitles" if wanted else "--verify"
        raise UsageError(f"{name} needs --output", hint="Give a sound file to write.")
    return [
        Target(path=args.output.with_suffix(f".{name}"), format=format_by_id(name))
        for name in wanted
    ]
