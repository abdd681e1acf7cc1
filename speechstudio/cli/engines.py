"""`speechstudio engines list`: what can recognize, tell speakers apart and speak here."""

import argparse
import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from speechstudio.engines.registry import UnavailableEngine
    from speechstudio.engines.spec import EngineSpec
    from speechstudio.storage.folders import Folders


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `engines` and its command to the command line."""
    engines = subparsers.add_parser("engines", help="list the engines, with licences and state")
    commands = engines.add_subparsers(dest="engines_command", required=True, metavar="COMMAND")
    listing = commands.add_parser("list", help="one a row: id, task, title, licences, state")
    listing.add_argument("--json", action="store_true", help="as JSON, with every detail")


def run(args: argparse.Namespace, _folders: "Folders") -> int:
    """List the engines; return the exit code."""
    from speechstudio.engines.registry import engines
    from speechstudio.engines.spec import Task

    rows = [_row(entry) for task in Task for entry in engines(task).values()]
    if args.json:
        print(json.dumps(rows, indent=2, ensure_ascii=False))
        return 0
    for row in rows:
        licences = f"code {row['code_licence']}; weights {row['weights_licence']}"
        print(f"{row['id']:<16}  {row['task']:<12}  {row['title']:<16}  {licences}  {row['state']}")
    return 0


def _row(entry: "EngineSpec | UnavailableEngine") -> dict[str, Any]:
    from speechstudio.engines.registry import UnavailableEngine

    if isinstance(entry, UnavailableEngine):
        unknown = dict.fromkeys(("title", "code_licence", "weights_licence"), "?")
        state = f"does not load: {entry.reason}"
        return {"id": entry.id, "task": entry.task.value, **unknown, "state": state}
    return {**asdict(entry), "task": entry.task.value, "state": _state(entry)}


def _state(spec: "EngineSpec") -> str:
    """Say whether the libraries of an engine are there."""
    from importlib.metadata import PackageNotFoundError, version

    for name in spec.requirements:
        try:
            version(name)
        except PackageNotFoundError:
            return f"the library {name} is not installed"
    return "ready"
