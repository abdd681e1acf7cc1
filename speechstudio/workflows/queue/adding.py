"""From files and folders that people add to items, each with names that nothing else has."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from speechstudio.documents.registry import by_suffix
from speechstudio.domain.courtesy import Pause, between, go_on
from speechstudio.domain.errors import UsageError
from speechstudio.workflows.inputs import find_inputs
from speechstudio.workflows.outputs import Outputs
from speechstudio.workflows.queue.choices import QueueChoices
from speechstudio.workflows.queue.items import Item
from speechstudio.workflows.queue.naming import day_of
from speechstudio.workflows.queue.settings import Direction, ItemSettings, Preset
from speechstudio.workflows.speaking.batch_items import find_documents


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A file that is to be queued."""

    source: Path
    place: Path = Path()
    """Where it lies in the folder that was added."""
    preset: Preset


def direction_of(path: Path) -> Direction:
    """Say what becomes of a file by its name: a text is spoken, all else is heard."""
    return Direction.SPEAK if path.suffix.lower() in by_suffix() else Direction.HEAR


def gather(paths: Iterable[Path], choices: QueueChoices, outputs: Outputs) -> tuple[Found, ...]:
    """Find the files in what people add, with the settings for each.

    A file takes the chosen settings where they are for its kind, or else the first that are. Of a
    folder that is taken which the chosen settings are for, or else the other kind; results of
    this program are passed over there. Raises UsageError where there is nothing at all.
    """
    found: list[Found] = []
    for path in paths:
        if path.is_dir():
            found += _inside(path, choices, outputs)
        else:
            preset = choices.preset_for(direction_of(path))
            found += [Found(source=path.absolute(), preset=preset)] if preset is not None else []
    if not found:
        raise UsageError(
            "there is nothing to work on",
            hint="Add recordings or texts, or folders with some, and see that there are settings"
            " for them on the left.",
        )
    return tuple(found)


def _inside(folder: Path, choices: QueueChoices, outputs: Outputs) -> list[Found]:
    first = choices.chosen.settings.direction
    for direction in (first, *(other for other in Direction if other is not first)):
        preset = choices.preset_for(direction)
        if preset is None:
            continue
        found = [
            Found(source=path.absolute(), place=place, preset=preset)
            for path, place in _files(folder, preset.settings)
            if outputs.source_of(path) is None
        ]
        if found:
            return found
    return []


def _files(folder: Path, settings: ItemSettings) -> Iterator[tuple[Path, Path]]:
    """Give the files of a folder that settings are for, with where they lie in it."""
    if settings.direction is Direction.SPEAK:
        for text in find_documents([folder], settings.folder or folder):
            yield text.path, text.folder
        return
    for recording in find_inputs([folder]):
        if not recording.path.is_dir():
            yield recording.path, recording.folder


def items_of(
    found: Sequence[Found],
    known: Sequence[Item],
    outputs: Outputs,
    *,
    watched: str = "",
    pause: Pause = go_on,
) -> tuple[Item, ...]:
    """Make items, but for what waits or runs already; the results of each have their own names.

    `watched` is the name of the watched folder in which they were found; `pause` is called before
    each.
    """
    taken = {path: _work(item) for item in known for path in item.targets}
    queued = {_work(item) for item in known if not item.state.is_over}
    items: list[Item] = []
    for number, one in enumerate(between(found, pause), 1):
        item = Item(
            source=one.source,
            settings=one.preset.settings,
            preset=watched or one.preset.name,
            stem=one.source.stem,
            # Beside its source a result lies in the same folder already.
            place=one.place if one.preset.settings.folder is not None else Path(),
            number=number,
            day=day_of(one.source),
            is_watched=bool(watched),
        )
        if _work(item) in queued:
            continue
        item = _named(item, taken, outputs)
        taken |= dict.fromkeys(item.targets, _work(item))
        queued.add(_work(item))
        items.append(item)
    return tuple(items)


def _named(item: Item, taken: Mapping[Path, object], outputs: Outputs) -> Item:
    """Give it the first name that nothing else has: its own, with its suffix, then numbers."""
    for candidate in _candidates(item):
        paths = candidate.targets
        others = [taken.get(path, _work(item)) != _work(item) for path in paths]
        sources = [outputs.source_of(path) for path in paths if path.exists()]
        is_source = item.source in paths
        if not any(others) and not is_source and set(sources) <= {None, str(item.source)}:
            return candidate
    return item  # only its title, which nobody knows yet, tells it apart


def _candidates(item: Item) -> Iterator[Item]:
    yield item
    if "{name}" in item.settings.template:
        whole = item.source.name
        yield replace(item, stem=whole)
        yield from (replace(item, stem=f"{whole} ({number})") for number in count(2))
    elif "{n}" in item.settings.template:
        yield from (replace(item, number=number) for number in count(item.number + 1))


def _work(item: Item) -> tuple[Path, ItemSettings]:
    return item.source, item.settings
