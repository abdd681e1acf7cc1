"""`speechstudio models`: list, install, check and remove models."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from speechstudio.domain.errors import (
    HashMismatchError,
    UnknownModelError,
    UsageError,
    UserFixableError,
)
from speechstudio.models.catalogue import ANY_LANGUAGE, Model
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.connections import ConnectionLog
from speechstudio.models.disk import size_text
from speechstudio.models.progress import InstallProgress, InstallStep, ProgressCallback
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import Folders

if TYPE_CHECKING:
    from rich.padding import Padding
    from rich.table import Table

_FAILED = 1
_WRONG_USE = 2
_INTERRUPTED = 130
_MANY_LANGUAGES = 4
_PLAIN_WIDTH = 200
_TABLE_WIDTH = 160
_PLAIN_PERCENT = 25
_DOING = {
    InstallStep.WAIT: "waiting for another installation",
    InstallStep.DOWNLOAD: "downloading",
    InstallStep.VERIFY: "checking",
}


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `models` and its commands to the command line."""
    models = subparsers.add_parser("models", help="list, install, check and remove models")
    commands = models.add_subparsers(dest="models_command", required=True, metavar="COMMAND")
    listing = commands.add_parser("list", help="show every model and whether it is installed")
    listing.add_argument("--json", action="store_true", help="as JSON, with every detail")
    install = commands.add_parser("install", help="download models; a broken download goes on")
    install.add_argument("ids", nargs="*", metavar="ID", help="the usual ones when none is named")
    install.add_argument("--token", help="for models with terms; HF_TOKEN serves as well")
    verify = commands.add_parser("verify", help="compare every byte with what was published")
    verify.add_argument("ids", nargs="*", metavar="ID", help="all that are installed when empty")
    remove = commands.add_parser("remove", help="delete models")
    remove.add_argument("ids", nargs="+", metavar="ID")
    path = commands.add_parser("path", help="print the folder of an installed model")
    path.add_argument("id", metavar="ID")
    bring = commands.add_parser("import", help="install a model from files that you have")
    bring.add_argument("id", metavar="ID")
    bring.add_argument("folder", metavar="FOLDER", type=Path)


def run(args: argparse.Namespace, folders: Folders) -> int:
    """Carry out one command; return the exit code.

    0 all is well, 1 it failed, 2 it was asked for wrongly, 130 it was interrupted.
    """
    commands: dict[str, Callable[[argparse.Namespace, ModelStore], None]] = {
        "list": _list,
        "install": _install,
        "verify": _verify,
        "remove": _remove,
        "path": _path,
        "import": _import,
    }
    connections = ConnectionLog.of(folders)
    store = ModelStore(folders.models, load_catalogue(), connections=connections)
    try:
        commands[args.models_command](args, store)
    except UserFixableError as error:
        print(f"speechstudio: {error.message}", file=sys.stderr)
        if error.hint:
            print(f"  {error.hint}", file=sys.stderr)
        return _WRONG_USE if isinstance(error, (UsageError, UnknownModelError)) else _FAILED
    except KeyboardInterrupt:
        kept = "; run the same command again to go on where it stopped"
        told = kept if args.models_command == "install" else ""
        print(f"speechstudio: interrupted{told}", file=sys.stderr)
        return _INTERRUPTED
    return 0


def _list(args: argparse.Namespace, store: ModelStore) -> None:
    if args.json:
        rows = [_details(model, store) for model in store.shown()]
        print(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    from rich.console import Console

    console = Console()
    if not console.is_terminal:
        console = Console(width=_PLAIN_WIDTH)
    if console.width < _TABLE_WIDTH:
        for model in store.shown():
            console.print(_block(model, store), highlight=False)
        return
    console.print(_table(store))


def _table(store: ModelStore) -> "Table":
    from rich.table import Table

    table = Table(box=None, header_style="bold", pad_edge=False)
    for title in ("id", "state", "size", "task", "languages", "licence", "commercial use"):
        table.add_column(title, no_wrap=title in ("id", "state", "size"))
    table.add_column("limits", ratio=1)
    for model in store.shown():
        table.add_row(
            model.id,
            _state(model, store),
            size_text(model.disk_bytes),
            model.task.value,
            _languages(model),
            model.licence,
            model.commercial_use,
            model.limits,
        )
    return table


def _block(model: Model, store: ModelStore) -> "Padding":
    """Return what the table says, as a few lines for a narrow terminal."""
    from rich.console import Group
    from rich.padding import Padding
    from rich.text import Text

    size = size_text(model.disk_bytes)
    head = Text.assemble((model.id, "bold"), f"  {_state(model, store)}  {size}")
    use = f"{model.task.value}, {_languages(model)}; {model.licence}"
    lines = f"{use}; commercial use: {model.commercial_use}", model.limits
    body = (Padding(Text(line), (0, 0, 0, 2)) for line in lines)
    return Padding(Group(head, *body), (0, 0, 1, 0))


def _details(model: Model, store: ModelStore) -> dict[str, object]:
    installed = store.is_installed(model.id)
    return {
        "id": model.id,
        "title": model.title,
        "state": _state(model, store),
        "default": model.id in store.catalogue.defaults,
        "path": str(store.path(model.id)) if installed else None,
        "task": model.task.value,
        "engine": model.engine,
        "languages": list(model.languages),
        "licence": model.licence,
        "commercial_use": model.commercial_use,
        "limits": model.limits,
        "needs_token": model.gated,
        "download_bytes": model.download_bytes,
        "disk_bytes": model.disk_bytes,
        "sources": [source.title for source in model.sources],
    }


def _state(model: Model, store: ModelStore) -> str:
    if store.is_installed(model.id):
        return "installed"
    return "partly" if store.is_begun(model.id) else "-"


def _languages(model: Model) -> str:
    if model.languages == (ANY_LANGUAGE,):
        return "any"
    if len(model.languages) > _MANY_LANGUAGES:
        return f"{len(model.languages)} languages"
    return ", ".join(model.languages)


def _install(args: argparse.Namespace, store: ModelStore) -> None:
    asked = args.ids or store.catalogue.defaults
    ids = list(dict.fromkeys(store.catalogue.get(name).id for name in asked))
    missing = [model.id for model in store.missing(ids)]
    for model_id in ids:
        if model_id not in missing:
            print(f"{model_id} is already installed in {store.path(model_id)}")
    if not missing:
        return
    size = size_text(store.download_bytes(missing))
    print(f"downloading {', '.join(missing)} ({size}) to {store.root}", flush=True)
    with _progress() as progress:
        store.install_all(missing, progress=progress, token=args.token)
    for model_id in missing:
        print(f"installed {model_id} in {store.path(model_id)}")


def _verify(args: argparse.Namespace, store: ModelStore) -> None:
    ids = list(dict.fromkeys(args.ids)) or [model.id for model in store.installed()]
    if not ids:
        print("no model is installed")
    damaged: list[HashMismatchError] = []
    for model_id in ids:
        try:
            with _progress() as progress:
                manifest = store.verify(model_id, progress=progress)
        except HashMismatchError as error:
            damaged.append(error)
            continue
        print(f"{model_id} is as published ({len(manifest.files)} files, {manifest.source})")
    for told in damaged[:-1]:
        print(f"speechstudio: {told.message}\n  {told.hint}", file=sys.stderr)
    if damaged:
        raise damaged[-1]


def _remove(args: argparse.Namespace, store: ModelStore) -> None:
    models = [store.catalogue.get(model_id) for model_id in dict.fromkeys(args.ids)]
    for model in models:
        freed = store.remove(model.id)
        told = f"removed, {size_text(freed)} freed" if freed else "was not installed"
        print(f"{model.id} {told}")


def _path(args: argparse.Namespace, store: ModelStore) -> None:
    print(store.path(args.id))


def _import(args: argparse.Namespace, store: ModelStore) -> None:
    if not args.folder.is_dir():
        raise UsageError(f"there is no folder {args.folder}")
    with _progress() as progress:
        folder = store.import_folder(args.id, args.folder, progress=progress)
    print(f"installed {args.id} in {folder}")


@contextmanager
def _progress() -> Iterator[ProgressCallback]:
    """Yield a moving bar with speed and time left on a terminal, a few plain lines elsewhere."""
    if not sys.stdout.isatty():
        yield _plain_lines()
        return
    from rich import progress as bars

    columns = (
        bars.TextColumn("{task.description}"),
        bars.BarColumn(),
        bars.DownloadColumn(),
        bars.TransferSpeedColumn(),
        bars.TimeRemainingColumn(),
    )
    with bars.Progress(*columns) as display:
        tasks: dict[tuple[str, InstallStep], bars.TaskID] = {}

        def show(now: InstallProgress) -> None:
            key = (now.model, now.step)
            if key not in tasks:
                tasks[key] = display.add_task(f"{_DOING[now.step]} {now.model}".strip())
            display.update(tasks[key], completed=now.done_bytes, total=now.total_bytes or None)

        yield show


def _plain_lines() -> ProgressCallback:
    told: dict[tuple[str, InstallStep], int] = {}

    def show(now: InstallProgress) -> None:
        percent = 100 * now.done_bytes // now.total_bytes if now.total_bytes else 0
        # Checking is quick: that it has begun is enough.
        quarter = percent // _PLAIN_PERCENT if now.step is InstallStep.DOWNLOAD else 0
        key = (now.model, now.step)
        if told.get(key, -1) >= quarter:
            return
        told[key] = quarter
        share = f": {percent} % of {size_text(now.total_bytes)}" if quarter else ""
        print(f"{_DOING[now.step]} {now.model}".strip() + share, flush=True)

    return show
