"""The table of `speechstudio engines list`."""

import json
from dataclasses import asdict
from typing import Any

from speechstudio.domain.services import LEAVES_MACHINE
from speechstudio.engines.environments.state import EnvironmentState
from speechstudio.engines.environments.store import Environments
from speechstudio.engines.registry import UnavailableEngine, engines
from speechstudio.engines.spec import EngineSpec, Task
from speechstudio.models.disk import size_text
from speechstudio.workflows.engine_environments import EngineHomes
from speechstudio.workflows.services import Services


def print_engines(environments: Environments, services: Services, *, as_json: bool) -> None:
    """Print every engine, with its state and the size of its environment."""
    homes = EngineHomes(environments)
    rows = [_row(entry, homes, services) for task in Task for entry in engines(task).values()]
    if as_json:
        print(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    for row in rows:
        licences = f"code {row['code_licence']}; weights {row['weights_licence']}"
        size = row["environment_bytes"]
        state = row["state"] + (f" ({size_text(size)})" if size else "")
        print(f"{row['id']:<16}  {row['task']:<12}  {row['title']:<16}  {licences}  {state}")


def _row(
    entry: EngineSpec | UnavailableEngine, homes: EngineHomes, services: Services
) -> dict[str, Any]:
    if isinstance(entry, UnavailableEngine):
        unknown = dict.fromkeys(("title", "code_licence", "weights_licence"), "?")
        state = f"does not load: {entry.reason}"
        known = {"id": entry.id, "task": entry.task.value, **unknown, "state": state}
        return {**known, "environment_state": None, "environment_bytes": 0, "shared_bytes": 0}
    row = {**asdict(entry), "task": entry.task.value, "state": homes.lack(entry) or "ready"}
    if entry.is_service:
        row |= _set_up(entry, services)
    if entry.environment is None:
        return {**row, "environment_state": None, "environment_bytes": 0, "shared_bytes": 0}
    status = homes.environments.status(entry.environment)
    size = homes.environments.size(entry.environment)
    if status.state is EnvironmentState.ABSENT and not size.own_bytes:
        about = entry.environment.size_bytes
        row["state"] += f", about {size_text(about)}" if about else ""
    return {
        **row,
        "environment_state": status.state.value,
        "environment_bytes": size.own_bytes,
        "shared_bytes": size.shared_bytes,
    }


def _set_up(spec: EngineSpec, services: Services) -> dict[str, Any]:
    """Say by which services an engine can speak, and whether texts leave the machine for that."""
    setups = {name: link.setup for name, link in services.of_engine(spec.id).items()}
    if not setups:
        return {"state": "off: no service is set up", "services": []}
    told = (f"{name}{'' if s.is_here else f' ({LEAVES_MACHINE})'}" for name, s in setups.items())
    marks = () if all(setup.is_here for setup in setups.values()) else (LEAVES_MACHINE,)
    return {
        "state": f"set up: {', '.join(told)}",
        "services": list(setups),
        "capabilities": (*spec.capabilities, *marks),
    }
