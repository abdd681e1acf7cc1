"""Runs a batch of transcriptions on the command line, each with an end of its own."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from speechstudio.cli.interrupts import noticed_interrupts
from speechstudio.cli.transcription_display import Display, open_display
from speechstudio.formats.spec import WriteOptions
from speechstudio.formats.txt import SPEC as TXT
from speechstudio.jobs.checkpoints import CheckpointStore, key_of
from speechstudio.jobs.events import Cancelled, Event, Failed, Succeeded
from speechstudio.jobs.queue import Job, JobQueue
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import Folders
from speechstudio.workflows.batch_plan import PlannedItem, plan
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.expected_words import ExpectedWords
from speechstudio.workflows.outputs import Outputs
from speechstudio.workflows.settings import TranscriptionSettings
from speechstudio.workflows.speeds import Speeds
from speechstudio.workflows.transcribe import Transcriber, TranscriptionResult, describe

FAILED = 1
INTERRUPTED = 130
BETWEEN_LOOKS_S = 0.2
LONGEST_STOP_S = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TranscriptionBatch:
    """Recordings to transcribe with the same settings."""

    items: tuple[PlannedItem, ...]
    settings: TranscriptionSettings
    asked: TranscriptionSettings
    """The same without what the lexicon expects: a new word there makes no result stale."""
    outputs: Outputs
    checkpoints: CheckpointStore
    speeds: Speeds
    pool: EnginePool
    overwrite: bool
    show: bool
    quiet: bool

    @classmethod
    def plan(
        cls, args: argparse.Namespace, settings: TranscriptionSettings, folders: Folders
    ) -> "TranscriptionBatch":
        """Decide everything before the first long work; raises what the user has to mend."""
        outputs = Outputs(folders.state / "outputs")
        batch = cls(
            items=plan(args.files, args.format, args.output, folders.documents, outputs),
            settings=ExpectedWords(folders).in_settings(settings),
            asked=settings,
            outputs=outputs,
            checkpoints=CheckpointStore(folders.cache / "jobs"),
            speeds=Speeds.of(folders),
            pool=EnginePool(ModelStore(folders.models, load_catalogue())),
            overwrite=args.overwrite,
            show=args.show,
            quiet=args.quiet,
        )
        batch.pool.recognizer(settings)
        if settings.finds_speakers:
            batch.pool.diarizer(settings)
        return batch

    def run(self) -> int:
        """Do all the work, one recording after the other; returns the exit code."""
        self.checkpoints.prune()
        with noticed_interrupts() as asked, open_display(quiet=self.quiet) as display:
            queue = JobQueue(partial(self._told, display))
            jobs = [
                queue.submit(item.source.name, partial(self._work, item, display))
                for item in self.items
            ]
            queue.close()
            try:
                while not queue.join(BETWEEN_LOOKS_S):
                    if asked.is_set():
                        return self._interrupted(queue, display)
            finally:
                self.pool.close()
        return 0 if all(isinstance(job.ending, Succeeded) for job in jobs) else FAILED

    def _interrupted(self, queue: JobQueue, display: Display) -> int:
        """Stop everything, and say that nothing is lost."""
        display.say("stopping ...")
        queue.cancel_all()
        queue.join(LONGEST_STOP_S)
        display.say("stopped; run the same again to go on from here")
        return INTERRUPTED

    def _work(self, item: PlannedItem, display: Display, job: Job) -> None:
        """Transcribe one recording and write its results."""
        description = describe(item.source, self.asked)
        key = key_of(description)
        if not self.overwrite:
            if item.is_done(self.outputs, key):
                display.skipped(job.label, [target.path for target in item.targets])
                self._show_done(item, display)
                return
            item.refuse_to_replace(self.outputs, key)
        self.outputs.check_writable(item.targets)
        transcriber = Transcriber(self.pool, self.checkpoints, self.speeds)
        with transcriber.transcribe(item.source, self.settings, job) as result:
            self.outputs.write(
                result.transcript, item.targets, WriteOptions(), key=key, source=item.source
            )
        display.finished(job.label, result.transcript, result.warnings)
        self._report(result, [target.path for target in item.targets], display)

    def _report(self, result: TranscriptionResult, paths: Sequence[Path], display: Display) -> None:
        """Print the transcript where it is wanted, and where it was saved."""
        if self.show and TXT.write is not None:
            text = TXT.write(result.transcript, WriteOptions()).decode("utf-8-sig")
            display.result(text.rstrip("\n") + "\n")
        for path in paths:
            display.result(f"Saved: {path}")

    def _show_done(self, item: PlannedItem, display: Display) -> None:
        """Print what an earlier run has written, where the transcript is wanted."""
        for target in item.targets:
            if self.show and target.format.id == TXT.id:
                display.result(target.path.read_text(encoding="utf-8-sig"))
            display.result(f"Saved: {target.path}")

    def _told(self, display: Display, job: Job, event: Event) -> None:
        """Show an event of a job; a failure in one line."""
        match event:
            case Failed():
                display.failed(job.label, event.error())
            case Succeeded() | Cancelled():
                display.over(job.label)
            case _:
                display.event(job.label, event)
