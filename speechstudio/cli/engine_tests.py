"""The table of `speechstudio engines test`: what came of the proof of each engine."""

import argparse
import json
import sys
from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from speechstudio.cli.engine_progress import installing
from speechstudio.cli.interrupts import noticed_interrupts
from speechstudio.domain.errors import UserFixableError
from speechstudio.engines.environments.state import EnvironmentState
from speechstudio.engines.environments.store import Environments
from speechstudio.engines.registry import engines
from speechstudio.engines.spec import EngineSpec, Task
from speechstudio.models.disk import size_text
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import Folders
from speechstudio.workflows.engine_environments import environments_beside, named_engines
from speechstudio.workflows.engine_trials import EngineTrial, EngineTrials
from speechstudio.workflows.services import Services

_PLAIN_WIDTH = 160
_COLUMNS = ("engine", "task", "environment", "install", "load", "run", "weights", "result")


def print_trials(args: argparse.Namespace, store: ModelStore) -> int:
    """Try the engines that were asked for and print the table; return the exit code.

    With --all, engines that are not installed are no failure; those that were named are.
    """
    environments, rows, is_well = environments_beside(store), [], True
    services = Services.of(Folders.of_this_user(), store.connections)
    for spec in _wanted(args):
        print(f"testing {spec.id}", file=sys.stderr, flush=True)
        if args.install:
            _install(environments, spec)
        with noticed_interrupts() as asked:
            trial = EngineTrials(store, services).run(spec, asked.is_set)
        is_well = is_well and not trial.failure and not (trial.lack and args.ids)
        rows.append(_row(trial, spec, environments))
    if args.json:
        print(json.dumps(rows, indent=2, ensure_ascii=False))
    else:
        _print_table(rows)
    return 0 if is_well else 1


def _wanted(args: argparse.Namespace) -> list[EngineSpec]:
    if args.all:
        found = (entry for task in Task for entry in engines(task).values())
        return [entry for entry in found if isinstance(entry, EngineSpec)]
    return [spec for name in dict.fromkeys(args.ids) for spec in named_engines(name)]


def _install(environments: Environments, spec: EngineSpec) -> None:
    """Install an environment; where that fails, the table says that it is not there."""
    if spec.environment is None:
        return
    if environments.status(spec.environment).state is EnvironmentState.READY:
        return
    try:
        with installing() as (tell, cancelled):
            environments.install(spec.environment, tell=tell, cancelled=cancelled)
    except UserFixableError as error:
        print(f"speechstudio: {error}", file=sys.stderr)


def _row(trial: EngineTrial, spec: EngineSpec, environments: Environments) -> dict[str, Any]:
    row = {**asdict(trial), "task": trial.task.value, "result": trial.result}
    if spec.environment is None:
        return {**row, "environment_bytes": None, "shared_bytes": None, "install_s": None}
    size = environments.size(spec.environment)
    return {
        **row,
        "environment_bytes": size.own_bytes,
        "shared_bytes": size.shared_bytes,
        "install_s": environments.took_s(spec.environment),
    }


def _print_table(rows: list[dict[str, Any]]) -> None:
    console = Console()
    if not console.is_terminal:
        console = Console(width=_PLAIN_WIDTH)
    table = Table(box=None, header_style="bold", pad_edge=False)
    for title in _COLUMNS:
        table.add_column(title, no_wrap=title != "result")
    for row in rows:
        size = row["environment_bytes"]
        table.add_row(
            row["engine"],
            row["task"],
            size_text(size) if size is not None else "the program's",
            *(_seconds(row[name]) for name in ("install_s", "load_s", "run_s")),
            row["weights"] or "-",
            Text(row["result"]),
        )
    console.print(table)


def _seconds(taken: float | None) -> str:
    return "-" if taken is None else f"{taken:.1f} s"
