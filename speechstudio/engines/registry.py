"""Which engines there are: our own and those of plug-ins, found in the same way.

Listing imports no speech library. A plug-in that does not load is listed with the reason.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from speechstudio.domain.errors import EngineUnavailableError, UsageError
from speechstudio.engines.spec import ENTRY_POINT_GROUPS, EngineSpec, Task
from speechstudio.plugins import Unloadable, load, registered

if TYPE_CHECKING:  # takes a while to load
    from importlib.metadata import EntryPoint


@dataclass(frozen=True, slots=True, kw_only=True)
class UnavailableEngine:
    """A plug-in that could not be loaded."""

    id: str
    task: Task
    reason: str


def engines(task: Task) -> dict[str, EngineSpec | UnavailableEngine]:
    """Every engine for a task by id, in order of id; no plug-in can take the id of one of ours."""
    found: dict[str, EngineSpec | UnavailableEngine] = {}
    for point in registered(ENTRY_POINT_GROUPS[task]):
        entry = _load(point, task)
        found.setdefault(entry.id, entry)
    return dict(sorted(found.items()))


def engine(task: Task, engine_id: str) -> EngineSpec:
    """Return the engine of that id.

    Raises UsageError when there is none and EngineUnavailableError when it does not load.
    """
    known = engines(task)
    entry = known.get(engine_id)
    if entry is None:
        raise UsageError(
            f"there is no {task} engine named “{engine_id}”",
            hint=f"Choose one of: {', '.join(known) or 'none is installed'}.",
        )
    if isinstance(entry, UnavailableEngine):
        raise EngineUnavailableError(
            f"the engine “{engine_id}” does not load: {entry.reason}",
            hint="Install it again, or choose another engine.",
        )
    return entry


def _load(point: "EntryPoint", task: Task) -> EngineSpec | UnavailableEngine:
    """Load one entry point; whatever a plug-in raises becomes its reason."""
    spec = load(point)
    if isinstance(spec, Unloadable):
        return UnavailableEngine(id=spec.id, task=task, reason=spec.reason)
    if not isinstance(spec, EngineSpec) or spec.task != task:
        return UnavailableEngine(id=point.name, task=task, reason=f"it is no {task} engine")
    return spec
