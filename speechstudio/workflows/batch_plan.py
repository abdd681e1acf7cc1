"""What is to be made of which recording, and where it goes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from speechstudio.domain.errors import OccupiedError, UsageError
from speechstudio.formats.registry import format_by_id, formats
from speechstudio.formats.spec import FormatSpec
from speechstudio.workflows.inputs import Input, find_inputs, result_stems
from speechstudio.workflows.outputs import Outputs, Standing, Target

DEFAULT_FORMAT = "txt"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedItem:
    """One recording and the files that are made of it."""

    source: Path
    targets: tuple[Target, ...]

    def is_done(self, outputs: Outputs, key: str) -> bool:
        """Whether every file is there, made of this very work."""
        return all(outputs.standing(t.path, key) is Standing.DONE for t in self.targets)

    def refuse_to_replace(self, outputs: Outputs, key: str) -> None:
        """Raise OccupiedError where something stands that was not made here, or was changed."""
        for target in self.targets:
            if outputs.standing(target.path, key) is Standing.FOREIGN:
                raise OccupiedError(
                    f"{target.path} is there already, and was changed or not made here",
                    hint="Use --overwrite to replace it, or --output for another place.",
                )


def plan(
    named: Sequence[Path],
    format_list: str | None,
    output: Path | None,
    documents: Path,
    outputs: Outputs,
) -> tuple[PlannedItem, ...]:
    """Decide on all inputs, formats and places.

    Raises UsageError where they do not go together, or a result would replace a recording.
    """
    inputs = find_inputs(named)
    chosen = _formats(format_list, output, single=len(inputs) == 1)
    if output is not None and _is_file(output, inputs, chosen):
        target = Target(path=output.absolute(), format=chosen[0])
        items: tuple[PlannedItem, ...] = (PlannedItem(source=inputs[0].path, targets=(target,)),)
    else:
        folder = (documents if output is None else output).absolute()
        items = tuple(
            PlannedItem(source=entry.path, targets=_targets(folder, stem, entry, chosen, outputs))
            for entry, stem in zip(inputs, result_stems(inputs), strict=True)
        )
    _spare_recordings(items)
    return items


def _spare_recordings(items: Sequence[PlannedItem]) -> None:
    """Raise UsageError where a result would stand in the place of a recording."""
    sources = {item.source.resolve() for item in items}
    for item in items:
        for target in item.targets:
            if target.path.resolve() in sources:
                raise UsageError(
                    f"the result {target.path} would replace the recording itself",
                    hint="Choose another place with --output.",
                )


def _targets(
    folder: Path, stem: Path, entry: Input, chosen: Sequence[FormatSpec], outputs: Outputs
) -> tuple[Target, ...]:
    """Name the results; the results of another recording keep their names, whatever they are."""
    source = str(entry.path.absolute())
    paths: list[Path] = []
    for name in _possible_names(stem, entry):
        paths = [folder / f"{name}{spec.suffix}" for spec in chosen]
        if all(not path.exists() or outputs.source_of(path) in (None, source) for path in paths):
            break
    return tuple(Target(path=path, format=spec) for path, spec in zip(paths, chosen, strict=True))


def _possible_names(stem: Path, entry: Input) -> Iterator[Path]:
    """Yield the usual name of a result, the name with the recording's suffix, then numbers."""
    yield stem
    whole = entry.folder / entry.path.name
    yield whole
    yield from (whole.with_name(f"{whole.name} ({number})") for number in count(2))


def _formats(format_list: str | None, output: Path | None, *, single: bool) -> list[FormatSpec]:
    """Return the formats in a comma list, or the one that the output's suffix names."""
    if format_list is None:
        known = [spec for spec in formats().values() if isinstance(spec, FormatSpec)]
        by_suffix = {spec.suffix: spec.id for spec in known if spec.write is not None}
        suffix = output.suffix.lower() if output is not None and single else ""
        format_list = by_suffix.get(suffix, DEFAULT_FORMAT)
    chosen = [format_by_id(name) for name in _names(format_list)]
    for spec in chosen:
        if spec.write is None:
            raise UsageError(f"“{spec.id}” can only be read", hint="Choose another format.")
    return chosen


def _names(format_list: str) -> list[str]:
    """Return the names in a comma list, each once."""
    names = [name.strip().lower() for name in format_list.split(",") if name.strip()]
    if not names:
        raise UsageError("no format is given", hint="Name one or more, such as txt,srt.")
    return list(dict.fromkeys(names))


def _is_file(output: Path, inputs: Sequence[Input], chosen: Sequence[FormatSpec]) -> bool:
    """Whether the output is meant as a file; UsageError where it would have to be several."""
    if output.is_dir():
        return False
    names_file = output.is_file() or output.suffix.lower() in {spec.suffix for spec in chosen}
    if len(inputs) == 1 and len(chosen) == 1:
        return names_file
    if names_file:
        many = f"{len(inputs)} recordings" if len(inputs) > 1 else f"{len(chosen)} formats"
        raise UsageError(
            f"--output {output} names one file, and there are {many}",
            hint="Give a folder; it is made when it is missing.",
        )
    return False
