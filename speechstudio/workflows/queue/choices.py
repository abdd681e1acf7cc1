"""What people choose for the queue: named settings, and folders that are watched."""

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from speechstudio.domain.errors import UsageError
from speechstudio.workflows.queue.naming import check_template
from speechstudio.workflows.queue.settings import (
    Direction,
    HearSettings,
    Preset,
    SpeakSettings,
    usual_presets,
)
from speechstudio.workflows.queue.store import Entry, Kind, QueueStore
from speechstudio.workflows.queue.watches import Stamp, Watch

_Kept = TypeVar("_Kept", Preset, Watch)
_CHOSEN = "chosen_preset"


class QueueChoices:
    """Any thread may ask and change; changes are on the disk when a call returns."""

    def __init__(self, store: QueueStore, documents: Path) -> None:
        """Read what is kept; the first time there are the usual settings."""
        self._store = store
        self._turn = threading.RLock()
        self._listeners: list[Callable[[], None]] = []
        self.presets = tuple(
            Preset.from_dict(entry.id, entry.content) for entry in store.entries(Kind.PRESET)
        )
        self.watches = tuple(
            Watch.from_dict(entry.id, entry.content) for entry in store.entries(Kind.WATCH)
        )
        if not self.presets:
            for preset in usual_presets(documents):
                self.keep_preset(preset)
        self.chosen_id = int(store.records().get(_CHOSEN, self.presets[0].id))

    def listen(self, listener: Callable[[], None]) -> None:
        """Call somebody after each change, in the thread that made it."""
        self._listeners.append(listener)

    @property
    def chosen(self) -> Preset:
        """The settings that are taken for what is added."""
        return self.preset(self.chosen_id) or self.presets[0]

    def preset(self, number: int) -> Preset | None:
        """Give settings by id."""
        return next((preset for preset in self.presets if preset.id == number), None)

    def preset_for(self, direction: Direction) -> Preset | None:
        """Give settings for a kind of work: the chosen ones where they are for it."""
        fit = (p for p in (self.chosen, *self.presets) if p.settings.direction is direction)
        return next(fit, None)

    def choose(self, number: int) -> None:
        """Take these settings for what is added from now on."""
        with self._turn:
            self.chosen_id = number
            self._store.save(records={_CHOSEN: number})
        self._tell()

    def keep_preset(self, preset: Preset) -> Preset:
        """Keep settings, new ones under an id of their own; raises UsageError for odd ones."""
        check_preset(preset)
        with self._turn:
            kept = preset if preset.id else replace(preset, id=_free_id(self.presets))
            self._store.save([_entry(Kind.PRESET, kept)])
            self.presets = _with(self.presets, kept)
        self._tell()
        return kept

    def remove_preset(self, number: int) -> None:
        """Forget settings; raises UsageError for those that are needed."""
        with self._turn:
            watch = next((watch for watch in self.watches if watch.preset == number), None)
            if watch is not None:
                raise UsageError(
                    f"the watched folder {watch.name} needs these settings",
                    hint="Stop watching it first.",
                )
            if len(self.presets) == 1:
                raise UsageError(
                    "these are the only settings", hint="Make others first, then remove these."
                )
            self._store.save(gone=[(Kind.PRESET, number)])
            self.presets = tuple(preset for preset in self.presets if preset.id != number)
        self._tell()

    def keep_watch(self, watch: Watch) -> Watch:
        """Watch a folder; raises UsageError for one that is watched already."""
        with self._turn:
            if any(known.folder == watch.folder for known in self.watches):
                raise UsageError(
                    f"the folder {watch.name} is watched already",
                    hint="Stop watching it first, to give it other settings.",
                )
            kept = replace(watch, id=_free_id(self.watches))
            self._store.save([_entry(Kind.WATCH, kept)])
            self.watches = (*self.watches, kept)
        self._tell()
        return kept

    def watch_into(self, number: int, into: Path | None) -> None:
        """Put the results of a watched folder elsewhere; None for where its settings say."""
        with self._turn:
            changed = [replace(w, into=into) for w in self.watches if w.id == number]
            self._store.save([_entry(Kind.WATCH, watch) for watch in changed])
            for watch in changed:
                self.watches = _with(self.watches, watch)
        self._tell()

    def note_seen(self, number: int, stamps: Mapping[Path, Stamp]) -> tuple[Entry, ...]:
        """Take over what was seen in a folder; the caller saves the entries.

        There are none where the folder is watched no longer.
        """
        with self._turn:
            seen = [watch.with_seen(stamps) for watch in self.watches if watch.id == number]
            for watch in seen:
                self.watches = _with(self.watches, watch)
        return tuple(_entry(Kind.WATCH, watch) for watch in seen)

    def remove_watch(self, number: int) -> None:
        """Watch a folder no longer."""
        with self._turn:
            self._store.save(gone=[(Kind.WATCH, number)])
            self.watches = tuple(watch for watch in self.watches if watch.id != number)
        self._tell()

    def _tell(self) -> None:
        for listener in self._listeners:
            listener()


def check_preset(preset: Preset) -> None:
    """Raise UsageError for settings that make nothing, or have no name."""
    settings = preset.settings
    if not preset.name.strip():
        raise UsageError("these settings have no name", hint="Give them one.")
    check_template(settings.template, settings.direction)
    match settings:
        case HearSettings(formats=(), makes_project=False):
            raise UsageError("nothing would be made", hint="Choose a format, or a project.")
        case SpeakSettings(suffix=""):
            raise UsageError("nothing would be made", hint="Choose a format.")


def _entry(kind: Kind, kept: Preset | Watch) -> Entry:
    return Entry(kind=kind, id=kept.id, place=kept.id, content=kept.to_dict())


def _free_id(known: tuple[Preset, ...] | tuple[Watch, ...]) -> int:
    return 1 + max((each.id for each in known), default=0)


def _with(known: Iterable[_Kept], kept: _Kept) -> tuple[_Kept, ...]:
    """Put it in its place, or at the end."""
    return tuple({**{each.id: each for each in known}, kept.id: kept}.values())
